import type { JobDescription, Section } from '../../jobDescription/model';
import type { Role } from '../../roles/role';
import { abbreviation } from '../../roles/role';
import type { TextEdit } from '../../text/textEdit';
import { headingLike, headingWords, outermostLike, plainWords } from './dutyHeading';
import { insertLines } from './insertion';
import { blankRunEnd, blankRunStart, isLineStart, lineEndOf, lineStartAt, nextLineStart } from './lines';
import type { Remainder } from './removal';

/** Where a section is made and what its heading says. */
interface Site {
  /** The heading whose style it takes. */
  readonly model: Section;
  readonly isBelow: boolean;
  readonly words: string;
  readonly end: number;
}

/** Whose section is to be made, and out of what. */
export interface NewSection {
  /** The section that the duties stand in now. */
  readonly section: Section;
  readonly role: Role;
  /** The document without what will stand there. */
  readonly rest: Remainder;
}

/**
 * Adds a section for the other role's duties: in the part that the document has on that role, else after the present section. The edit
 * refers to the document.
 */
export function addSection(
  description: JobDescription,
  { section, role, rest }: NewSection,
  item: string,
): TextEdit {
  const { text } = description;
  const lineEnd = lineEndOf(text);
  const site = siteIn(description, section, role) ?? siteAfter(description, section, role);
  const heading = headingLike(text, site.model, site.words, { lineEnd, isBelow: site.isBelow });
  const lines = heading + lineEnd + (isFollowedByBlank(text, site.model) ? lineEnd : '') + item;
  const at = rest.toRemainder(site.end);
  const gap = at === rest.text.length ? '' : rest.text.slice(blankRunStart(rest.text, at), at);
  const { newText } = insertLines(rest.text, at, lines, { lineEnd, blankBefore: true });
  const closing = at < rest.text.length && isLineStart(rest.text, at) ? gap || lineEnd : '';
  const original = rest.toOriginal(at);
  return { span: { start: original, end: original }, newText: newText + closing };
}

/** The other role has a part of its own in this document, only no duties. */
function siteIn(description: JobDescription, section: Section, role: Role): Site | undefined {
  const { sections, scopes } = description;
  const part = sections.find(({ heading, scope }) => {
    const name = scopes[scope]?.role === role ? scopes[scope].name : undefined;
    return (
      heading !== undefined && name !== undefined && name.start >= heading.start && name.end <= heading.end
    );
  });
  if (part === undefined) return undefined;
  const model = outermostLike(description, section);
  const end = lineStartOf(description, part.span.end);
  if (model.level > part.level && !isTitle(description, model))
    return { model, isBelow: false, words: model.title.replace(/\s*:\s*$/u, ''), end };
  // Measures are no part of `CIO duties`, as they are of `Chief Information Officer`.
  if (part.kind !== section.kind && saysMoreThanName(description, part))
    return { model: part, isBelow: false, words: headingWords(model, role), end };
  return { model: part, isBelow: true, words: plainWords(section.kind), end };
}

function saysMoreThanName({ text, scopes }: JobDescription, { heading, scope }: Section): boolean {
  const name = scopes[scope]?.name;
  if (heading === undefined || name === undefined) return false;
  return /\p{L}/u.test(text.slice(heading.start, name.start) + text.slice(name.end, heading.end));
}

/** After all of the present role's duties, since a heading that names a role may hold for the sections below it too. */
function siteAfter(description: JobDescription, section: Section, role: Role): Site {
  const model = outermostLike(description, section);
  const isBelow = isTitle(description, model);
  const words = isBelow ? `${abbreviation(role)} duties` : headingWords(model, role);
  const last = [...description.duties].reverse().find(({ scope }) => scope === section.scope);
  const lastSection = last === undefined ? undefined : description.sections[last.section];
  const end = Math.max(endOf(description, model, isBelow), endOf(description, lastSection ?? model, isBelow));
  return { model, isBelow, words, end };
}

function isTitle({ title }: JobDescription, { heading, level }: Section): boolean {
  return title !== undefined && heading?.start === title.start && level <= 7;
}

/** A title's own part ends where its first section begins. */
function endOf(description: JobDescription, model: Section, isAboveOthers: boolean): number {
  const inner = description.sections.find((other) => other.span.start > model.span.start);
  const end = isAboveOthers ? (inner?.span.start ?? model.span.end) : model.span.end;
  return lineStartOf(description, Math.min(end, model.span.end));
}

/** Bold headings begin after their stars, so the line counts. */
function lineStartOf({ text }: JobDescription, offset: number): number {
  return offset < text.length ? lineStartAt(text, offset) : offset;
}

function isFollowedByBlank(text: string, { heading }: Section): boolean {
  if (heading === undefined) return true;
  let next = nextLineStart(text, heading.end);
  const setext = /^\s{0,3}(?:=+|-+)[ \t]*(?:\r\n|\n|\r|$)/u.exec(text.slice(next, next + 200));
  if (setext !== null) next += setext[0].length;
  return next >= text.length || blankRunEnd(text, next) > next;
}
