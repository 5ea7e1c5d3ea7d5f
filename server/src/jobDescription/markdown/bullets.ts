/** What stands before list items besides Markdown's own markers; sources of patterns with the flag `u`. */

/** Signs that are nothing but bullets, so that they set apart what follows them even within a line. */
export const plainBullets = '•●▪■◦‣·∙✓✔➢➤►';

/** Single characters that are set before items, whatever else they mean elsewhere. */
export const bulletSigns = `${plainBullets}○⁃▫□◼◻◾◽▶▸▹➔➜➝➞➙➛→⇒⇢⇨↳⟶✅☑★☆✦✧❖♦◆◇¶§`;

/** A bullet: one of the signs or an emoji with its parts. */
export const bullet = `(?:[${bulletSigns}]\\ufe0f?|\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]?(?:\\u200d\\p{Extended_Pictographic}\\ufe0f?)?)`;

/** What opens lines of prose as well, so that the lines around decide; `o` is the bullet of some word processors. */
export const doubtfulBullets = '–—o';

/** Letters and Roman numerals, which Markdown does not count with, and numbers in parentheses. */
export const enumerator =
  '(?:\\(?(?:[a-z]{1,4}|[ivxl]{5,7})\\)|\\([A-Z]\\)|\\(\\d{1,2}\\)|(?:[a-z]|[ivxl]{2,7})\\.)';
