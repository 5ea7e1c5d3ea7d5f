import { plainBullets } from '../markdown/bullets';
import { slicePlainText, type PlainText } from '../markdown/plainText';
import { opensLikeDuty } from './dutyShape';
import { isMetadata } from './itemShape';

const abbreviation =
  /(?:^|[\s("“])(?:e\.g|i\.e|etc|vs|cf|viz|approx|incl|resp|dept|est|fig|no|nos|vol|mr|mrs|ms|dr|prof|sr|jr|st|inc|ltd|co|corp|llc|plc|gmbh|u\.s|u\.k|e\.u|u\.n|a\.m|p\.m|ph\.d|c\.t\.o|c\.i\.o|max|min|avg|assoc|bros|gov|gen|sen|rep|[a-z])\.$/iu;

/** With white space after it, or, where a paste lost that, between a small letter and a capital one: `the city.The post`. */
const sentenceEnd =
  /(?<![.!?…])[.!?…]+["”’')\]]*\s+|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}*\s)(?!(?:Com|Net|Org|Io|Js)\b)/gu;

/** Offsets `[start, end)` of the sentences of `text`: abbreviations, numbers and quotations do not end one. */
export function splitSentences(text: string): readonly (readonly [number, number])[] {
  const sentences: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].trimEnd().length;
    const next = match.index + match[0].length;
    if (next >= text.length || !endsSentence(text, start, match.index, next)) continue;
    sentences.push([start, end]);
    start = next;
  }
  if (start < text.length) sentences.push([start, text.length]);
  return sentences;
}

const sentenceStart = new RegExp(`^["“‘'([]?[\\p{Lu}\\p{N}${plainBullets}]|^i[A-Z]`, 'u');

function endsSentence(text: string, start: number, mark: number, next: number): boolean {
  const following = text.slice(next, next + 2);
  if (!sentenceStart.test(following)) return false;
  if (text[mark] !== '.') return true;
  const before = text.slice(Math.max(start, mark - 12), mark + 1);
  if (/(?:^|\s)etc\.$/iu.test(before)) return /^\p{Lu}/u.test(following);
  if (/(?:^|\s)(?:\p{Lu}\.)+$/u.test(before) && !/\b(?:IT|AI|R&D|EU|US|UK)\.$/u.test(before)) return false;
  return !abbreviation.test(before);
}

/**
 * Cuts a paragraph into the pieces that can each be a duty: lines that the author divided, bullets that run on in one line,
 * items of a semicolon list, and sentences.
 */
export function splitParagraph(plain: PlainText): readonly PlainText[] {
  const pieces: PlainText[] = [];
  for (const line of splitLines(plain)) {
    for (const run of splitInlineBullets(line)) {
      for (const [start, end] of splitSentences(run.text))
        pieces.push(...splitSemicolons(slicePlainText(run, start, end)));
    }
  }
  return pieces.filter((piece) => /\p{L}/u.test(piece.text));
}

/** Hard breaks divide; soft ones only where every line opens like a duty, since prose is hard-wrapped as well. */
function splitLines(plain: PlainText): readonly PlainText[] {
  if (plain.breaks.length === 0) return [plain];
  const hard = splitAt(
    plain,
    plain.breaks
      .filter(({ at, hard: isHard }, i) => isHard || isEndOfItem(plain.text, at) || besideField(plain, i))
      .map(({ at }) => at),
  );
  return hard.flatMap((part) => {
    if (part.breaks.length === 0) return [part];
    const lines = splitAt(
      part,
      part.breaks.map((mark) => mark.at),
    );
    const opening = lines.filter(
      (line) => /^\P{L}*\p{Lu}/u.test(line.text) && opensLikeDuty(line.text),
    ).length;
    return opening === lines.length ? lines : [part];
  });
}

/** Whether the line before or after a break is a field such as `Location: Berlin`. */
function besideField({ text, breaks }: PlainText, i: number): boolean {
  const at = breaks[i]?.at ?? 0;
  return (
    isMetadata(text.slice(at, breaks[i + 1]?.at).trimStart()) ||
    isMetadata(text.slice(breaks[i - 1]?.at ?? 0, at).trimStart())
  );
}

function isEndOfItem(text: string, at: number): boolean {
  return /[;:]$/u.test(text.slice(Math.max(0, at - 1), at)) && /^\s\p{Lu}/u.test(text.slice(at, at + 3));
}

/** The pieces of a list item that holds several: further bullets in its line, or lines set apart that all open like duties. */
export function splitItem(item: PlainText): readonly PlainText[] {
  const lines = splitAt(
    item,
    item.breaks.filter(({ hard }) => hard).map(({ at }) => at),
  );
  const divided = lines.length > 1 && lines.every((line) => opensLikeDuty(line.text)) ? lines : [item];
  return divided.flatMap((line) => splitInlineBullets(line, 1));
}

const inlineBullet = new RegExp(`(?:^|\\s)[${plainBullets}]\\s+`, 'gu');

function splitInlineBullets(plain: PlainText, least = 2): readonly PlainText[] {
  const marks = [...plain.text.matchAll(inlineBullet)];
  const first = marks[0];
  if (first === undefined || (marks.length < least && first.index > 0)) return [plain];
  const parts: PlainText[] = [slicePlainText(plain, 0, first.index)];
  marks.forEach((mark, i) => {
    parts.push(slicePlainText(plain, mark.index + mark[0].length, marks[i + 1]?.index ?? plain.text.length));
  });
  return parts.filter((part) => part.text !== '');
}

function splitSemicolons(sentence: PlainText): readonly PlainText[] {
  const marks = [...sentence.text.matchAll(/;\s+(?:and\s+|or\s+)?/giu)];
  if (marks.length < 2) return [sentence];
  const parts: PlainText[] = [];
  const colon = sentence.text.slice(0, marks[0]?.index).search(/:\s/u);
  let start = colon < 0 ? 0 : colon + 1;
  if (colon >= 0) parts.push(slicePlainText(sentence, 0, start));
  for (const mark of marks) {
    parts.push(slicePlainText(sentence, start, mark.index));
    start = mark.index + mark[0].length;
  }
  parts.push(slicePlainText(sentence, start, sentence.text.length));
  return parts.filter((part) => part.text !== '');
}

function splitAt(plain: PlainText, offsets: readonly number[]): readonly PlainText[] {
  if (offsets.length === 0) return [plain];
  const bounds = [0, ...offsets, plain.text.length];
  return bounds
    .slice(1)
    .map((end, i) => slicePlainText(plain, bounds[i] ?? 0, end))
    .filter((part) => part.text !== '');
}
