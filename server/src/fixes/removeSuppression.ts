import type { Directive, JobDescription } from '../jobDescription/model';
import type { Span } from '../text/span';
import { contains } from '../text/span';
import { divides } from './document/boundary';
import { fullLines } from './document/lines';
import { removalOf } from './document/removal';
import type { FixProvider } from './proposal';

/** Deletes a comment that silences nothing, with its line and with the comment that ends it. */
export const removeSuppression: FixProvider = {
  kind: 'remove-suppression',
  propose({ description }, { rule, span }) {
    if (rule !== 'stale-suppression' && rule !== 'unknown-directive') return [];
    const directive = description.directives.find((candidate) => contains(candidate.span, span));
    if (directive === undefined) return [];
    const ending = directive.kind === 'disable' ? endingOf(description, directive) : undefined;
    const comments = ending === undefined ? [directive] : [directive, ending];
    const edits = comments.map((comment) => ({
      span: commentRemoval(description.text, comment.span),
      newText: '',
    }));
    return [{ title: 'Delete the suppression', safe: rule === 'stale-suppression', edits }];
  },
};

/** The `remit-enable` that belongs to a `remit-disable` and to no other. */
function endingOf({ directives }: JobDescription, { rules, span }: Directive): Directive | undefined {
  const next = directives.find(
    (candidate) =>
      candidate.span.start > span.start && (candidate.kind === 'disable' || candidate.kind === 'enable'),
  );
  const isSame = next?.rules.length === rules.length && rules.every((rule) => next.rules.includes(rule));
  return next?.kind === 'enable' && isSame ? next : undefined;
}

function commentRemoval(text: string, comment: Span): Span {
  const lines = fullLines(text, comment);
  if (text.slice(lines.start, lines.end).trim() === text.slice(comment.start, comment.end))
    return divides(text, lines) ? { start: lines.start, end: comment.end } : removalOf(text, lines);
  const space =
    text.slice(lines.start, comment.start).trim() === ''
      ? ''
      : (/[ \t]+$/u.exec(text.slice(lines.start, comment.start))?.[0] ?? '');
  const after = space === '' ? (/^[ \t]+/u.exec(text.slice(comment.end))?.[0] ?? '') : '';
  return { start: comment.start - space.length, end: comment.end + after.length };
}
