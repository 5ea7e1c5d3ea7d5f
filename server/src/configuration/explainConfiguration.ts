import type { ResolvedConfiguration } from './resolveConfiguration';

/** What is in force and where it comes from, as a Markdown table; then what is wrong in the settings. */
export function explainConfiguration({ entries, problems }: ResolvedConfiguration): string {
  const rows = entries.map(({ key, value, source }) => `| ${cell(key)} | ${cell(value)} | ${cell(source)} |`);
  const table = ['| in force | value | from |', '|---|---|---|', ...rows].join('\n');
  const list = problems.map(({ message }) => `- ${message}`).join('\n');
  return list === '' ? table : `${table}\n\n${list}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/gu, ' ');
}
