import type { Configuration } from '../configuration/configuration';
import { readAbbreviations } from '../roles/roleNames';
import type { CommonEnds } from '../text/commonEnds';
import { commentsOf, type Stretch } from './markdown/blocks';
import { parseDirective } from './annotations/directives';
import { readDuties } from './duties/readDuties';
import { rememberList } from './duties/dutyList';
import { readFrontMatter, type ReadFrontMatter } from './annotations/frontMatter';
import type { Directive, FrontMatter, JobDescription, Recognition, Section } from './model';
import type { Outline } from './sections/outline';
import type { Features } from './recognition/decision';
import { readDocument, type Reading } from './reading';
import { notRecognized, recognize } from './recognition/recognize';
import { ScopeTable } from './scopes/scopeTable';
import { scopeSegments, type SegmentScope } from './scopes/segmentScopes';
import { readKinds, type KindedSegment } from './sections/sectionKinds';
import { readStructure } from './recognition/structure';
import { findTitle, nameOfTitle, placeTitle } from './recognition/title';

export { toDocumentSpan } from './markdown/plainText';

/** What a description is parsed with. */
export interface ParseOptions {
  readonly configuration: Configuration;
  /** Path, only a hint for the role. */
  readonly fileName?: string;
}

/** What a later parse of an edited text can start from. */
const readings = new WeakMap<JobDescription, Reading>();

/**
 * Reads Markdown as a job description: recognises it or says why not, and finds its role scopes, sections, duties and directives.
 * Never throws on any text. With `previous`, the result for an earlier version, only what changed is read again; the answer is the same.
 *
 * @example `parseJobDescription('# CTO\n\n## Duties\n\n- Own the product roadmap\n', { configuration: defaultConfiguration })`
 */
export function parseJobDescription(
  text: string,
  options: ParseOptions,
  previous?: JobDescription,
): JobDescription {
  const { configuration } = options;
  if (text.length > configuration.maxLength)
    return withoutAnalysis(text, undefined, tooLarge(configuration), []);
  const frontMatter = readFrontMatter(text);
  const refusal = refuse(text, options, frontMatter);
  if (refusal !== undefined && !mayHoldDirectives(text))
    return withoutAnalysis(text, frontMatter, refusal, []);
  const before = previous === undefined ? undefined : readings.get(previous);
  const reading = readDocument(text, frontMatter?.span.end ?? 0, configuration.dutyHeadings, before);
  const directives = readDirectives(text, reading.outline.stretches);
  const description =
    refusal === undefined
      ? describe(text, options, frontMatter, reading.outline, directives)
      : withoutAnalysis(text, frontMatter, refusal, directives);
  readings.set(description, reading);
  return description;
}

/** What a description's text shares at its ends with the version that it was parsed from; `undefined` if it was parsed from scratch. */
export function endsShared(description: JobDescription): CommonEnds | undefined {
  return readings.get(description)?.ends;
}

function tooLarge({ maxLength }: Configuration): Recognition {
  const reason = `longer than ${String(maxLength)} characters, the most that is analysed; split the file`;
  return notRecognized(reason, 'too-large').recognition;
}

const initials = /\b[DVv]?C(?:[TI]O|ITO|TIO|DIO)\b|\bC\.\s?[TI]\./u;
const spelledOut = /chief\s/iu;

function mayNameRole(text: string): boolean {
  return initials.test(text) || spelledOut.test(text);
}

/** Cheap reasons not to look at a document at all. */
function refuse(
  text: string,
  { configuration, fileName }: ParseOptions,
  frontMatter: ReadFrontMatter | undefined,
): Recognition | undefined {
  if (!configuration.enabled) return notRecognized('Remit is switched off here', 'opted-out').recognition;
  if (frontMatter?.optedOut === true)
    return notRecognized('front matter says `remit: false`', 'opted-out').recognition;
  if (configuration.role !== null || frontMatter?.role !== undefined || frontMatter?.optedIn === true)
    return undefined;
  if (mayNameRole(text)) return undefined;
  if (fileName !== undefined && mayNameRole(fileName.replace(/[-_.]+/gu, ' ').toUpperCase()))
    return undefined;
  return notRecognized('nothing names the CTO or the CIO').recognition;
}

function mayHoldDirectives(text: string): boolean {
  return /(?:<!--|\{\/\*)\s*remit/u.test(text);
}

function readDirectives(text: string, stretches: readonly Stretch[]): readonly Directive[] {
  const directives: Directive[] = [];
  for (const stretch of stretches) {
    for (const { at: offset, length } of commentsOf(stretch)) {
      const at = stretch.at + offset;
      for (const match of text.slice(at, at + length).matchAll(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/gu)) {
        const directive = parseDirective(match[0], at + match.index);
        if (directive !== undefined) directives.push(directive);
      }
    }
  }
  return directives.sort((a, b) => a.span.start - b.span.start);
}

function withoutAnalysis(
  text: string,
  frontMatter: ReadFrontMatter | undefined,
  recognition: Recognition,
  directives: readonly Directive[],
): JobDescription {
  return {
    text,
    recognition,
    title: undefined,
    frontMatter: publicPart(frontMatter, text, false),
    scopes: [],
    sections: [],
    duties: [],
    directives,
  };
}

function describe(
  text: string,
  options: ParseOptions,
  frontMatter: ReadFrontMatter | undefined,
  { segments }: Outline,
  directives: readonly Directive[],
): JobDescription {
  const { configuration } = options;
  const abbreviations = readAbbreviations(text);
  const titleIndex = findTitle(segments, configuration.dutyHeadings);
  const kinded = readKinds(segments, titleIndex, configuration.dutyHeadings);
  const structure = readStructure(kinded, titleIndex, abbreviations);
  const title = placeTitle(segments[titleIndex]);
  const features: Features = {
    configuration,
    fileName: options.fileName,
    frontMatter,
    title: title ?? frontMatter?.title,
    titleName: nameOfTitle(segments[titleIndex], frontMatter, abbreviations),
    abbreviations,
    kinded,
    structure,
  };
  const decision = recognize(features);
  if (!decision.recognition.analysed)
    return { ...withoutAnalysis(text, frontMatter, decision.recognition, directives), title: title?.span };
  const table = new ScopeTable();
  const scopes = scopeSegments(kinded, structure, decision, table);
  const duties = readDuties({ text, abbreviations, table }, kinded, scopes);
  let sections: readonly Section[] | undefined;
  const description: JobDescription = {
    text,
    recognition: decision.recognition,
    title: title?.span,
    frontMatter: publicPart(frontMatter, text, true),
    scopes: table.scopes,
    get sections() {
      return (sections ??= placeSections(text, kinded, scopes));
    },
    get duties() {
      return duties.all;
    },
    directives,
  };
  rememberList(description, duties);
  return description;
}

function placeSections(
  text: string,
  kinded: readonly KindedSegment[],
  scopes: readonly SegmentScope[],
): readonly Section[] {
  const ends: number[] = [];
  const open: number[] = [];
  kinded.forEach(({ segment }, i) => {
    while (open.length > 0 && (kinded[open.at(-1) ?? 0]?.segment.level ?? 0) >= segment.level) {
      ends[open.pop() ?? 0] = segment.start;
    }
    open.push(i);
  });
  return kinded.map(({ segment, kind }, index) => {
    const title = placeTitle(segment);
    return {
      index,
      kind,
      title: title?.text ?? '',
      heading: title?.span,
      level: segment.level,
      span: { start: segment.start, end: ends[index] ?? text.length },
      scope: scopes[index]?.scope ?? 0,
    };
  });
}

/** Mistakes in front matter matter only where it concerns Remit. */
function publicPart(
  frontMatter: ReadFrontMatter | undefined,
  text: string,
  analysed: boolean,
): FrontMatter | undefined {
  if (frontMatter === undefined) return undefined;
  const { span, role, optedOut, problems } = frontMatter;
  const concerns = analysed || /^(?:role|remit)\s*:/mu.test(text.slice(span.start, span.end));
  return { span, role, optedOut, problems: concerns ? problems : [] };
}
