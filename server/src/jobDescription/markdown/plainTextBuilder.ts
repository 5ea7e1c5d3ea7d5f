import type { Span } from '../../text/span';
import type { TextRun } from '../model';
import type { PlainText } from './plainText';

/** The two texts of equal length that words are read from: as it stands in the file, and as the parser saw it. */
export interface Source {
  readonly document: string;
  readonly parsable: string;
}

/** Collects the words of one block; positions are relative to `base`. */
export class PlainTextBuilder {
  readonly #source: Source;
  readonly #base: number;
  #text = '';
  #space = false;
  #break: 'none' | 'soft' | 'hard' = 'none';
  readonly #runs: { text: number; document: number; length: number }[] = [];
  readonly #breaks: { at: number; hard: boolean }[] = [];
  readonly #strong: Span[] = [];
  #linked = 0;

  constructor(source: Source, base: number) {
    this.#source = source;
    this.#base = base;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Copies `[from, to)`, with every run of white space as one space. */
  add(from: number, to: number): void {
    const { parsable, document } = this.#source;
    const end = this.#base + to;
    let position = this.#base + from;
    while (position < end) {
      const code = parsable.charCodeAt(position);
      // A character that the parsable form moved over a line end is white space in the document.
      const written = document.charCodeAt(position);
      if (isSpace(code) || isSpace(written) || isHalfOfSign(code, written)) {
        this.#space = true;
        if (code === 10 && this.#break === 'none') this.#break = 'soft';
        position++;
      } else if (isInvisible(code)) position++;
      else {
        const stop = this.#wordsEnd(position, end);
        this.#flushSpace(position);
        this.#copy(position, stop);
        position = stop;
      }
    }
  }

  /** Adds characters that do not stand in the document as such, like a resolved entity. */
  addResolved(text: string): void {
    if (/^\s*$/u.test(text)) {
      this.#space = true;
      return;
    }
    this.#flushSpace(-1);
    this.#text += text;
  }

  /** A line end that the author set on purpose. */
  addHardBreak(): void {
    this.#space = true;
    this.#break = 'hard';
  }

  markStrong(start: number): void {
    if (start < this.#text.length) this.#strong.push({ start, end: this.#text.length });
  }

  markLinked(start: number): void {
    this.#linked += this.#text.length - start;
  }

  finish(): PlainText {
    return {
      text: ownCopy(this.#text),
      runs: this.#runs,
      breaks: this.#breaks,
      strong: this.#strong,
      linked: this.#linked,
      memo: {},
    };
  }

  /** End of the words from `position` on that are copied as they are: up to white space that is not one plain space. */
  #wordsEnd(position: number, end: number): number {
    const { parsable, document } = this.#source;
    let stop = position + 1;
    for (; stop < end; stop++) {
      const code = parsable.charCodeAt(stop);
      if (code > 32 && code < 127 && code !== 124) continue;
      if (code === 32) {
        if (stop + 1 >= end || document.charCodeAt(stop) !== 32) break;
        const next = parsable.charCodeAt(stop + 1);
        if (isSpace(next) || isInvisible(next)) break;
      } else if (isSpace(code) || isInvisible(code) || isSpace(document.charCodeAt(stop))) break;
    }
    return stop;
  }

  #flushSpace(position: number): void {
    if (this.#space && this.#text !== '') {
      const exact = position > 0 && this.#source.document.charCodeAt(position - 1) === 32;
      if (this.#break !== 'none') this.#breaks.push({ at: this.#text.length, hard: this.#break === 'hard' });
      if (exact) this.#copy(position - 1, position);
      else this.#text += ' ';
    }
    this.#space = false;
    this.#break = 'none';
  }

  #copy(from: number, to: number): void {
    const last = this.#runs.at(-1);
    const { document } = this.#source;
    const start = from - this.#base;
    if (
      last !== undefined &&
      last.document + last.length === start &&
      last.text + last.length === this.#text.length
    ) {
      last.length += to - from;
    } else this.#runs.push({ text: this.#text.length, document: start, length: to - from } satisfies TextRun);
    this.#text += document.slice(from, to);
  }
}

/**
 * A part of a string holds on to the whole of it, here one version of the document, as long as anything remembers the part. The part of a
 * joined string holds on to no more than that.
 */
function ownCopy(part: string): string {
  return ` ${part}`.slice(1);
}

/** Half of an emoji that stood for a bullet, where the parser found no list after all. */
function isHalfOfSign(parsable: number, document: number): boolean {
  return parsable !== document && document >= 0xd800 && document <= 0xdfff;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x85
  );
}

/** Zero-width characters, soft hyphens and byte order marks, which word processors leave behind. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}
