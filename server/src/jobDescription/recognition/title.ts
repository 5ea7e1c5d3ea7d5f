import { findRoleNames } from '../../roles/roleNames';
import type { Span } from '../../text/span';
import type { ReadFrontMatter } from '../annotations/frontMatter';
import { readHeading } from '../headings/headingMeaning';
import { placeSpan } from '../markdown/plainText';
import { nameInTitle } from '../naming/roleNaming';
import type { Segment } from '../sections/outline';
import type { Features } from './decision';

/** The first heading is the title if no higher one follows and nothing but an introduction stands before it. */
export function findTitle(segments: readonly Segment[], extra: readonly string[]): number {
  const first = segments.findIndex(({ heading }) => heading !== undefined);
  if (first < 0) return -1;
  const level = segments[first]?.level ?? 7;
  if (level <= 2) return first;
  if (isSectionHeading(segments[first]?.heading?.content.text ?? '', extra)) return -1;
  const top = segments.findIndex(({ level: other, heading }) => heading !== undefined && other === 1);
  return top > 0 && top <= first + 2 ? top : first;
}

/** `Reports to: CEO` and `What you'll do` head a section wherever they stand; a title they are only with a role's name. */
function isSectionHeading(text: string, extra: readonly string[]): boolean {
  const meaning = readHeading(text, extra);
  if (meaning?.sure !== true || meaning.kind === 'excluded' || meaning.kind === 'purpose') return false;
  return meaning.kind === 'relationships' || findRoleNames(text).length === 0;
}

/** The words of a heading with their place. */
export function placeTitle(
  segment: Segment | undefined,
): { readonly text: string; readonly span: Span } | undefined {
  if (segment?.heading === undefined) return undefined;
  const { content, at } = segment.heading;
  return { text: content.text, span: placeSpan(content, at, { start: 0, end: content.text.length }) };
}

/** The role that the title names, be it a heading or in the front matter. */
export function nameOfTitle(
  segment: Segment | undefined,
  frontMatter: ReadFrontMatter | undefined,
  abbreviations: Features['abbreviations'],
): Features['titleName'] {
  if (segment?.heading !== undefined) {
    const { content, at } = segment.heading;
    const naming = nameInTitle(content.text, abbreviations);
    if (naming !== undefined) return { ...naming, place: placeSpan(content, at, naming.span) };
  }
  const title = frontMatter?.title;
  const naming = title === undefined ? undefined : nameInTitle(title.text, abbreviations);
  return title === undefined || naming === undefined ? undefined : { ...naming, place: title.span };
}
