const a = 'A'.charCodeAt(0);
const longestShared = 25;

/**
 * Words as text: for each a capital that counts the letters it shares with the one before, and the rest of it. The smallest for words in
 * alphabetical order.
 *
 * @param words without capitals
 * @example `writeWords(['desk', 'desktop', 'help'])` is `'AdeskEtopAhelp'`
 */
export function writeWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const shared = sharedLength(words[i - 1] ?? '', word);
      return String.fromCharCode(a + shared) + word.slice(shared);
    })
    .join('');
}

/** The words of a text that `writeWords` made. */
export function readWords(text: string): readonly string[] {
  let word = '';
  return (text.match(/[A-Z][^A-Z]*/gu) ?? []).map(
    (part) => (word = word.slice(0, part.charCodeAt(0) - a) + part.slice(1)),
  );
}

function sharedLength(before: string, word: string): number {
  let length = 0;
  while (length < longestShared && length < before.length && before[length] === word[length]) length++;
  return length;
}
