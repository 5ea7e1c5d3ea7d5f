import type { JobDescription, Section } from '../../jobDescription/model';
import type { Role } from '../../roles/role';
import type { TextEdit } from '../../text/textEdit';
import { headingLike, headingWords, outermostLike } from './dutyHeading';
import { insertLines } from './insertion';
import { blankRunEnd, blankRunStart, isLineStart, lineEndOf, nextLineStart } from './lines';
import type { Remainder } from './removal';

/**
 * Adds a section for the other role's duties after the present one, in the style of its heading. `rest` is the document without
 * what will stand there; the edit refers to the document.
 */
export function addSection(
  description: JobDescription,
  section: Section,
  role: Role,
  item: string,
  rest: Remainder,
): TextEdit {
  const { text } = description;
  const lineEnd = lineEndOf(text);
  const model = outermostLike(description, section);
  const isBlankAfterHeading = followsBlank(text, model);
  const heading = headingLike(description, model, headingWords(model, role), lineEnd);
  const lines = heading + lineEnd + (isBlankAfterHeading ? lineEnd : '') + item;
  const at = rest.toRemainder(endOf(description, model));
  const end = at === rest.text.length ? at : blankRunStart(rest.text, at);
  const gap = rest.text.slice(end, at);
  const { newText } = insertLines(rest.text, at, lines, lineEnd, true);
  const closing = at < rest.text.length && isLineStart(rest.text, at) ? gap || lineEnd : '';
  const original = rest.toOriginal(at);
  return { span: { start: original, end: original }, newText: newText + closing };
}

/** A title's own part ends where its first section begins. */
function endOf({ text, sections }: JobDescription, model: Section): number {
  if (model.level > 1 || model.heading === undefined) return model.span.end;
  const inner = sections.find((other) => other.span.start > model.span.start && other.level > model.level);
  return inner === undefined ? model.span.end : Math.min(inner.span.start, text.length);
}

function followsBlank(text: string, { heading }: Section): boolean {
  if (heading === undefined) return true;
  let next = nextLineStart(text, heading.end);
  const setext = /^\s{0,3}(?:=+|-+)[ \t]*(?:\r\n|\n|\r|$)/u.exec(text.slice(next, next + 200));
  if (setext !== null) next += setext[0].length;
  return next >= text.length || blankRunEnd(text, next) > next;
}
