/**
 * Whole numbers as text: one character for a small one, two or three for the rest. JSON would take a comma and three to four digits for each, which is
 * most of the weight of the compiled lexicon and model.
 */
const characters = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i)).filter(
  (character) => character !== '\\',
);

/** Digits from 0 up to here end a number; the others go on. */
const endings = 64;
const continuations = characters.length - endings;

/**
 * @param numbers not negative
 * @example `readNumbers(writeNumbers([0, 45, 46, 90000]))` is the same numbers again
 */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join('');
}

function writeNumber(number: number): string {
  let text = '';
  let rest = number;
  while (rest >= endings) {
    rest -= endings;
    text += characters[endings + (rest % continuations)] ?? '';
    rest = Math.floor(rest / continuations);
  }
  return text + (characters[rest] ?? '');
}

/** The numbers of a text that `writeNumbers` made, each below 2³¹. */
export function readNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let value = 0;
  let factor = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = code > 92 ? code - 36 : code - 35;
    value += digit * factor;
    if (digit >= endings) {
      factor *= continuations;
      continue;
    }
    numbers[count++] = value;
    value = 0;
    factor = 1;
  }
  return numbers.subarray(0, count);
}

/** Makes numbers of either sign writable: 0, -1, 1, -2 become 0, 1, 2, 3. */
export function foldSign(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

export function unfoldSign(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

/** How far each of rising numbers is from the one before, the first from 0. */
export function stepsBetween(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}

export function addSteps(steps: Int32Array): Int32Array {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
