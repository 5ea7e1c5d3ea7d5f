import { readHeading } from './headings';

/**
 * Rewrites what people paste into what a Markdown parser reads as meant, character for character: the result has the
 * same length, so its offsets are the document's. Front matter becomes blank lines, `•` and its kin become `-`, a lone
 * carriage return becomes a line feed, non-breaking spaces become spaces, template tags and MDX imports are blanked.
 *
 * @param bodyStart end of the front matter, 0 without one
 * @example `toParsableText('• Run IT', 0)` is `'- Run IT'`
 */
export function toParsableText(text: string, bodyStart: number): string {
  let result = text;
  if (bodyStart > 0) result = blank(text.slice(0, bodyStart)) + text.slice(bodyStart);
  if (odd.test(result)) result = result.replace(oddEverywhere, (found) => replacementFor(found));
  if (bulletQuick.test(result)) result = replaceBullets(result);
  return result;
}

const odd = /\\[ \t]*$|[\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]|\{[{%:#]|^(?:import|export)\s/mu;
const oddEverywhere =
  /\\(?=[ \t]*(?:\r\n?|\n)[ \t]*(?:\\?[-*+•●▪–][ \t]|[\r\n]))|^[ \t|:-]+\|\r\n|\r\n?|[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]|\{\{[^{}\n\r]{0,300}\}\}|\{%[^{}\n\r]{0,300}%\}|\{[:#][^{}\n\r]{0,100}\}|^(?:import\s[^\n\r]{0,300}\sfrom\s+['"][^\n\r]*|import\s+['"][^\n\r]*|export\s+(?:const|default|function|let)\b[^\n\r]*)/gmu;

function replacementFor(found: string): string {
  if (found === '\r') return '\n';
  // A space after the last bar of a delimiter row would make it none.
  if (found.endsWith('|\r\n')) return `${found.slice(0, -3)} |\n`;
  if (found === '\r\n') return ' \n';
  return ' '.repeat(found.length);
}

function blank(text: string): string {
  return text.replace(/\r\n?|[^\n\r]+/gu, (found) => replacementFor(found));
}

const symbol =
  '[•●○◦‣⁃∙▪▫■□◼◻◾◽▶►▸▹➤➢➔➜➝➞➙➛→⇒⇢⇨↳⟶✓✔✅☑★☆✦✧❖♦◆◇·¶§]\\ufe0f?|\\p{Extended_Pictographic}\\ufe0f?';
const bulletQuick = new RegExp(
  `^[ \\t]*(?:${symbol}|[–—o:][ \\t]|\\\\[-*+][ \\t]|\\d{1,3}\\\\[.)][ \\t]|\\(?[a-z]{1,4}\\)[ \\t]|\\(\\d{1,2}\\)[ \\t]|[a-h]\\.[ \\t])`,
  'mu',
);
const bulletLine = new RegExp(
  `^([ \\t]*)(?:((?:${symbol})(?=[ \\t\\p{L}]))|([–—o:](?=[ \\t]))|\\\\([-*+])(?=[ \\t])|(\\d{1,3})\\\\([.)])(?=[ \\t])|(\\(?[a-z]{1,4}\\)|\\(\\d{1,2}\\)|[a-h]\\.)(?=[ \\t]))`,
  'gmu',
);

const bulletStart = new RegExp(`^(?:${symbol}|[-*+–—o])\\s`, 'u');

function replaceBullets(text: string): string {
  return text.replace(
    bulletLine,
    (
      whole: string,
      indent: string,
      sign: string | undefined,
      dash: string | undefined,
      escaped: string | undefined,
      number: string | undefined,
      delimiter: string | undefined,
      letter: string | undefined,
      offset: number,
    ) => {
      const end = offset + whole.length;
      if (sign !== undefined) {
        if (isPictograph.test(sign) && isHeadingAt(text, end)) return whole;
        return isSpaceAt(text, end) ? indent + padded('-', sign.length) : squeezed(indent, sign, whole);
      }
      if (dash === ':') return indent === '' ? '-' : whole;
      if (dash !== undefined) return hasDashNeighbour(text, offset, end, dash) ? `${indent}-` : whole;
      if (escaped !== undefined) return `${indent} ${escaped}`;
      if (number !== undefined) return `${indent}${number}${delimiter ?? '.'} `;
      if (letter === undefined || letter.length > 4 || !startsList(text, offset)) return whole;
      return indent + padded('-', letter.length);
    },
  );
}

const isPictograph = /^\p{Extended_Pictographic}/u;

/** `🚀 What you'll do` is a heading and no item. */
function isHeadingAt(text: string, offset: number): boolean {
  const line = /^[^\n\r]{0,60}(?=[\n\r]|$)/u.exec(text.slice(offset, offset + 62))?.[0] ?? '';
  return readHeading(line, [])?.sure === true;
}

function padded(marker: string, length: number): string {
  return marker + ' '.repeat(length - marker.length);
}

/** `•Run` has no room for a marker and a space unless the line is indented. */
function squeezed(indent: string, sign: string, whole: string): string {
  if (sign.length >= 2) return indent + padded('-', sign.length);
  return indent.endsWith(' ') ? `${indent.slice(0, -1)}- ` : whole;
}

function isSpaceAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 32 || code === 9;
}

/** A dash opens a hard-wrapped line of prose as well as an item; it is a bullet only among its like or after a break. */
function hasDashNeighbour(text: string, lineStart: number, end: number, dash: string): boolean {
  const previous = lineBefore(text, lineStart).trim();
  if (
    previous === '' ||
    /(?::|-->)$/u.test(previous) ||
    previous.startsWith(dash) ||
    bulletStart.test(previous)
  )
    return true;
  const next = lineAfter(text, end).trim();
  return next.startsWith(`${dash} `) || next.startsWith(`${dash}\t`);
}

/** `a)` and `(iv)` count after a break, a comment or another such line. */
function startsList(text: string, lineStart: number): boolean {
  const previous = lineBefore(text, lineStart).trim();
  return previous === '' || /[:;,.]$|(?:;|,) and$|-->$/u.test(previous);
}

function lineBefore(text: string, lineStart: number): string {
  if (lineStart === 0) return '';
  const start = text.lastIndexOf('\n', lineStart - 2);
  return text.slice(start + 1, lineStart - 1);
}

function lineAfter(text: string, offset: number): string {
  const start = text.indexOf('\n', offset);
  if (start < 0) return '';
  const end = text.indexOf('\n', start + 1);
  return text.slice(start + 1, end < 0 ? text.length : end);
}
