/** Remit's own hover Markdown without its marks, for clients that show plain text: links become `text (address)`. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\(([^)]*)\)/gu, '$1 ($2)')
    .replace(/\*\*([^*]+)\*\*/gu, '$1')
    .replace(/(?<![*\p{L}\p{N}])\*([^*\s][^*\n]*)\*(?![\p{L}\p{N}])/gu, '$1')
    .replace(/`([^`]*)`/gu, '$1')
    .replace(/^#{1,6} /gmu, '');
}
