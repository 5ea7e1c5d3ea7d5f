/** Plain text as Markdown that shows it, in one line, in a table cell too. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>|~]|&(?=[#\w]+;)/gu, (character) => `\\${character}`)
    .replace(/^([-+#]|\d+[.)])(?=\s)/u, '\\$1');
}

/** Plain text as HTML that shows it, in attributes too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => htmlEntities[character] ?? character);
}

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
