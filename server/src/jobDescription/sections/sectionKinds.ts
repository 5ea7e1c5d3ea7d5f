import { readHeading, type HeadingMeaning } from '../headings/headingMeaning';
import { shapeOf } from '../sentences/itemShape';
import { findRoleNames } from '../../roles/roleNames';
import type { SectionKind } from '../model';
import type { Segment } from './outline';
import type { Passage } from './passages';
import type { PlainText } from '../markdown/plainText';

/** A segment with what it is about, and how that is known. */
export interface KindedSegment {
  readonly segment: Segment;
  readonly kind: SectionKind;
  /** `heading`: its own words say so; `parent`: the section around it; `content`: what stands in it. */
  readonly because: 'heading' | 'parent' | 'content';
  /** Index of the section around it. */
  readonly parent: number | undefined;
}

/**
 * Decides what every segment is about: by its heading, by the section around it, and failing both by whether its list reads like duties.
 *
 * @param title index of the segment that is headed by the document's title
 */
export function readKinds(
  segments: readonly Segment[],
  title: number,
  extra: readonly string[],
): readonly KindedSegment[] {
  const result: KindedSegment[] = [];
  const open: number[] = [];
  segments.forEach((segment, i) => {
    while (open.length > 0 && rankOf(segments, open.at(-1)) >= segment.level) open.pop();
    const parent = open.at(-1);
    const around = parent === undefined || parent === title ? undefined : result[parent];
    result.push({ segment, parent, ...decide(segment, around, i === title, extra) });
    if (segment.level < 7) open.push(i);
  });
  return result;
}

function rankOf(segments: readonly Segment[], index: number | undefined): number {
  return index === undefined ? 0 : (segments[index]?.level ?? 0);
}

type Decision = Pick<KindedSegment, 'kind' | 'because'>;

function decide(
  segment: Segment,
  around: KindedSegment | undefined,
  isTitle: boolean,
  extra: readonly string[],
): Decision {
  const meaning = segment.heading === undefined ? undefined : meaningOf(segment.heading.content, extra);
  if (meaning?.sure === true && !(isTitle && meaning.kind === 'excluded'))
    return { kind: meaning.kind, because: 'heading' };
  if (around !== undefined && around.kind !== 'other' && around.kind !== 'purpose') {
    return { kind: around.kind, because: 'parent' };
  }
  if (meaning !== undefined && !isTitle) return { kind: meaning.kind, because: 'heading' };
  const kind = kindOfContent(segment, !isTitle && namesRoleAlone(segment));
  if (kind === 'other' && isTitle) return { kind: 'purpose', because: 'content' };
  return { kind, because: 'content' };
}

/** Whether a longer list under a heading that says nothing has but a few items that read like duties: tools, topics, places. */
export function isSparse(segment: Segment): boolean {
  const { items, duties } = countShapes(segment);
  return items >= 5 && duties * 10 < items * 4;
}

function meaningOf({ text, memo }: PlainText, extra: readonly string[]): HeadingMeaning | undefined {
  if (memo.meaning?.extra !== extra) memo.meaning = { extra, found: readHeading(text, extra) };
  return memo.meaning.found;
}

/** `Chief Information Officer`, `The CIO`: in a document on both roles what follows says what that one does, if only by its topics. */
function namesRoleAlone({ heading }: Segment): boolean {
  const text = heading?.content.text ?? '';
  const [name, ...others] = findRoleNames(text);
  if (name === undefined || others.length > 0 || name.plural) return false;
  return /^(?:the|our)?[\s:]*$/iu.test(text.slice(0, name.span.start) + text.slice(name.span.end));
}

function kindOfContent(segment: Segment, isOfRole: boolean): SectionKind {
  const { items, duties, requirements } = countShapes(segment);
  if (items === 0) return 'other';
  const fewest = isOfRole ? 1 : items * 0.6;
  if (duties >= fewest && requirements * 5 <= items) return 'duties';
  return requirements * 2 > items ? 'excluded' : 'other';
}

/** How many list items there are, and of which shapes. */
export interface ShapeCounts {
  readonly items: number;
  readonly duties: number;
  readonly requirements: number;
}

function countShapes({ passages }: Segment): ShapeCounts {
  const sum = { items: 0, duties: 0, requirements: 0 };
  for (const { passage } of passages) {
    const { items, duties, requirements } = (passage.memo.shapes ??= countShapesIn(passage));
    sum.items += items;
    sum.duties += duties;
    sum.requirements += requirements;
  }
  return sum;
}

function countShapesIn({ parts }: Passage): ShapeCounts {
  let items = 0;
  let duties = 0;
  let requirements = 0;
  for (const part of parts) {
    if (part.kind !== 'item') continue;
    const shape = shapeOf(part.content);
    if (shape === 'empty' || shape === 'metadata' || shape === 'label') continue;
    items++;
    if (shape === 'duty') duties++;
    if (shape === 'requirement') requirements++;
  }
  return { items, duties, requirements };
}
