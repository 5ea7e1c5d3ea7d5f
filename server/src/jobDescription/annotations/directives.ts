import { nearestWord } from '../../configuration/nearestWord';
import { isRuleId, ruleIds } from '../../configuration/ruleId';
import type { Span } from '../../text/span';
import type { Directive } from '../model';

const kinds = ['disable-next-line', 'disable', 'enable', 'disable-file'] as const;
const allowed = '`remit-disable-next-line`, `remit-disable`, `remit-enable` or `remit-disable-file`';

/**
 * Reads a comment of HTML or MDX as an instruction to Remit; `undefined` if it is none. Its first mistake is its `problem`.
 *
 * @param at document offset of the comment, to which all places are relative
 * @example `<!-- remit-disable-next-line misattributed-duty until 2027-06-30 -- board decision -->`
 */
export function parseDirective(comment: string, at: number): Directive | undefined {
  const start = /^(?:<!--|\{\/\*)\s*/u.exec(comment)?.[0].length ?? 0;
  const end = /(?:-->|\*\/\})$/u.test(comment) ? comment.length - 3 : comment.length;
  const opening = /^remit(?:-|:?\s+(?=disable|enable))/u.exec(comment.slice(start, end))?.[0];
  if (opening === undefined) return undefined;
  const written = /^[\w-]*/u.exec(comment.slice(start + opening.length, end))?.[0] ?? '';
  const wordEnd = start + opening.length + written.length;
  const { body, reason } = splitReason(comment.slice(wordEnd, end));
  const span = { start: at, end: at + comment.length };
  const restStart = at + wordEnd;
  const kind = opening === 'remit-' ? kinds.find((known) => known === written) : undefined;
  const arguments_ = parseArguments(body, restStart);
  const unknownWord = {
    span: { start: at + start, end: restStart },
    message: `\`remit-${written}\` is no instruction of Remit; use ${allowed}.`,
  };
  const problem = kind === undefined ? unknownWord : arguments_.problem;
  return { kind: kind ?? 'unknown', rules: arguments_.rules, until: arguments_.until, reason, span, problem };
}

function splitReason(rest: string): { readonly body: string; readonly reason: string | undefined } {
  const separator = /(?:^|\s)(?:--|—|–)\s/u.exec(rest);
  if (separator === null) return { body: rest, reason: undefined };
  const reason = rest
    .slice(separator.index + separator[0].length)
    .replace(/\s+/gu, ' ')
    .trim();
  return { body: rest.slice(0, separator.index), reason: reason === '' ? undefined : reason };
}

interface Arguments {
  readonly rules: readonly string[];
  readonly until: string | undefined;
  readonly problem: { readonly span: Span; readonly message: string } | undefined;
}

function parseArguments(body: string, at: number): Arguments {
  const rules: string[] = [];
  let until: string | undefined;
  let problem: Arguments['problem'];
  let expectsDate = false;
  for (const match of body.matchAll(/[^\s,]+/gu)) {
    const word = match[0];
    const span = { start: at + match.index, end: at + match.index + word.length };
    if (expectsDate) {
      expectsDate = false;
      until = isDate(word) ? word : undefined;
      if (until === undefined)
        problem ??= { span, message: `\`${word}\` is no date; write it like 2027-06-30.` };
    } else if (word === 'until') expectsDate = true;
    else if (isRuleId(word)) rules.push(word);
    else problem ??= { span, message: `\`${word}\` is no rule of Remit. ${adviceFor(word)}` };
  }
  if (expectsDate) {
    const start = at + body.lastIndexOf('until');
    problem ??= { span: { start, end: start + 5 }, message: '`until` needs a date like 2027-06-30.' };
  }
  return { rules, until, problem };
}

function adviceFor(word: string): string {
  const meant = nearestWord(word, ruleIds);
  return meant === undefined ? 'Write a reason after ` -- `.' : `Did you mean \`${meant}\`?`;
}

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(word: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(word);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !leap ? 28 : (daysOfMonth[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
