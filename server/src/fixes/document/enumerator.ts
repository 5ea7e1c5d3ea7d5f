/**
 * The marker of the item after `last` in a list that counts in numbers, letters or Roman numerals; bullets, and lists that repeat one
 * marker, stay as they are.
 *
 * @param before the marker of the item before `last`; it tells the letter `i` from the numeral
 * @example `nextMarker('2.', '1.')` is `3.`; `nextMarker('(iv)', '(iii)')` is `(v)`; `nextMarker('b)', 'a)')` is `c)`
 */
export function nextMarker(last: string, before: string | undefined): string {
  const parts = /^(\(?)(\d+|[a-z]+|[A-Z])(\\?[.)])$/u.exec(last);
  if (parts === null || before === last) return last;
  const [, opening = '', count = '', closing = ''] = parts;
  const next = /\d/u.test(count)
    ? String(Number(count) + 1)
    : nextLetters(count, before?.replace(/[().]/gu, ''));
  return next === undefined ? last : opening + next + closing;
}

/** The marker with which a list that counts like this one begins. */
export function firstMarker(marker: string): string {
  return marker.replace(/\d+|(?<=^\(?)(?:[a-z]+|[A-Z])(?=[.)]$)/u, (count) => {
    if (/\d/u.test(count)) return '1';
    if (/[A-Z]/u.test(count)) return 'A';
    return count.length > 1 || count === 'i' ? 'i' : 'a';
  });
}

function nextLetters(count: string, before: string | undefined): string | undefined {
  const value = valueOf(count);
  const isRoman =
    value !== undefined &&
    (before === undefined ? count !== 'c' && count !== 'l' : valueOf(before) === value - 1);
  if (isRoman) return numeral(value + 1);
  return count.length === 1 && !/z/iu.test(count) ? String.fromCharCode(count.charCodeAt(0) + 1) : undefined;
}

const numerals: readonly (readonly [string, number])[] = [
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

function numeral(value: number): string {
  let rest = value;
  let written = '';
  for (const [sign, worth] of numerals) {
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  }
  return written;
}

function valueOf(written: string): number | undefined {
  for (let value = 1; value < 90; value++) if (numeral(value) === written) return value;
  return undefined;
}
