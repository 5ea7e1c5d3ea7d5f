import type { JobDescription, Section, SectionKind } from '../../jobDescription/model';
import type { Role } from '../../roles/role';
import { abbreviation, otherRole, roleTitle } from '../../roles/role';
import { findRoleNames } from '../../roles/roleNames';
import { lineAt, lineContentEnd, nextLineStart } from './lines';

/**
 * A heading as the document writes its headings: its lines without the last line end.
 *
 * @param isBelow whether it ranks below the model, as a section of a title does
 */
export function headingLike(
  text: string,
  model: Section,
  words: string,
  { lineEnd, isBelow }: { readonly lineEnd: string; readonly isBelow: boolean },
): string {
  if (model.heading === undefined) return `## ${words}`;
  const line = lineAt(text, model.heading.start);
  const atx = /^ {0,3}#{1,6}[ \t]+/u.exec(line)?.[0];
  if (atx !== undefined) {
    const opening = isBelow && model.level < 6 ? `#${atx.trimStart()}` : atx;
    return opening + words + (/[ \t]#+$/u.exec(line.trimEnd())?.[0] ?? '');
  }
  const html = /^(\s*)<h([1-6])((?:\s[^<>]*)?)>.*<\/h\2>\s*$/iu.exec(line);
  if (html !== null) {
    const [, indent = '', level = '2', attributes = ''] = html;
    const tag = `h${String(Math.min(6, Number(level) + (isBelow ? 1 : 0)))}`;
    return `${indent}<${tag}${attributes.replace(/\s+id=(?:"[^"]*"|'[^']*'|\S+)/iu, '')}>${words}</${tag}>`;
  }
  const underline = setextUnderline(text, model.heading.end);
  if (underline !== undefined) {
    return words + lineEnd + (isBelow ? '-' : underline.charAt(0)).repeat(Math.max(3, words.length));
  }
  return boldOrLabel(line.trim(), words);
}

function boldOrLabel(line: string, words: string): string {
  const bold = /^(?:\*\*|__)/u.exec(line)?.[0];
  if (bold === undefined) return line.endsWith(':') ? `${words}:` : `## ${words}`;
  if (line.endsWith(`:${bold}`)) return `${bold}${words}:${bold}`;
  return bold + words + bold + (line.endsWith(':') ? ':' : '');
}

function setextUnderline(text: string, offset: number): string | undefined {
  const start = nextLineStart(text, offset);
  const line = text.slice(start, lineContentEnd(text, start));
  return /^\s{0,3}(=+|-+)[ \t]*$/u.exec(line)?.[1];
}

const fallback: Readonly<Partial<Record<SectionKind, string>>> = {
  metrics: 'success measures',
  goals: 'goals',
};

/** What a section of a kind is called where nothing gives an example: `Duties`, `Success measures`. */
export function plainWords(kind: SectionKind): string {
  const words = fallback[kind] ?? 'duties';
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const plainNoun =
  /^(?:(?:key|main|core|primary|essential|major|principal|general|specific)\s+)?(?:duties|responsibilities|accountabilities|tasks|functions|goals|objectives|measures|metrics|kpis|success\s+(?:measures|metrics|criteria))(?:\s+(?:and|&)\s+(?:duties|responsibilities|accountabilities|tasks))?$/iu;

/**
 * Words of a heading for the other role's part, after the present one: `CTO Duties` makes `CIO Duties`, `Duties (Chief Technology
 * Officer)` the like, `What you will do` makes `CIO duties`.
 */
export function headingWords(present: Section, role: Role): string {
  const title = present.title.replace(/\s*:\s*$/u, '').trim();
  const named = findRoleNames(title).find((name) => name.role === otherRole(role));
  if (named !== undefined) {
    const name = title.slice(named.span.start, named.span.end);
    const full = named.abbreviated ? abbreviation(role) : roleTitle(role);
    const same = /\p{Ll}/u.test(name) || named.abbreviated ? full : full.toUpperCase();
    return title.slice(0, named.span.start) + same + title.slice(named.span.end);
  }
  if (!plainNoun.test(title)) return `${abbreviation(role)} ${fallback[present.kind] ?? 'duties'}`;
  const isTitleCase = /\s/u.test(title) && !/\s(?!and\s)\p{Ll}/u.test(title);
  const isShouted = !/\p{Ll}/u.test(title);
  const words = isTitleCase || isShouted ? title : title.charAt(0).toLowerCase() + title.slice(1);
  return `${abbreviation(role)} ${words}`;
}

/** Which section to take as the model of a new one: the outermost around a duty with the same kind of content. */
export function outermostLike(description: JobDescription, section: Section): Section {
  let outermost = section;
  for (const candidate of description.sections) {
    const encloses = candidate.span.start <= outermost.span.start && candidate.span.end >= outermost.span.end;
    const isAbove = candidate.level < outermost.level;
    if (encloses && isAbove && candidate.kind === section.kind && candidate.scope === section.scope)
      outermost = candidate;
  }
  return outermost;
}
