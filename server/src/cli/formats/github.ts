import type { Severity } from '../../configuration/configuration';
import { createLineIndex } from '../../text/lineIndex';
import type { FileReport, Formatter } from './report';

/** Workflow commands that GitHub shows as annotations of a pull request. */
export const formatGithub: Formatter = ({ files, problems }) =>
  [
    ...problems.map((problem) => command('error', { title: 'remit' }, problem)),
    ...files.flatMap(annotationsOf),
  ]
    .map((line) => `${line}\n`)
    .join('');

function annotationsOf({ file, text, findings }: FileReport): readonly string[] {
  const lines = createLineIndex(text);
  return findings.map(({ span, severity, rule, message }) => {
    const start = lines.positionAt(span.start);
    const end = lines.positionAt(span.end);
    // Columns are refused for an annotation of several lines; the end column is the last one that is marked.
    const columns =
      start.line === end.line
        ? { col: start.character + 1, endColumn: Math.max(end.character, start.character + 1) }
        : {};
    const place = { file, line: start.line + 1, endLine: end.line + 1, ...columns };
    return command(levels[severity], { ...place, title: rule }, message);
  });
}

const levels: Readonly<Record<Exclude<Severity, 'off'>, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
