import picocolors from 'picocolors';
import { count, enumerate } from '../../rules/wording';
import { createLineIndex } from '../../text/lineIndex';
import type { CheckReport, FileReport, Formatter } from './report';

type Colours = ReturnType<typeof picocolors.createColors>;

/** For a person: what was found, file by file, and a summary. Clean files are not named. */
export const formatStylish: Formatter = (report) => {
  const colours = picocolors.createColors(report.isColoured);
  const blocks = report.files
    .filter(({ findings }) => findings.length > 0)
    .map((file) => formatFile(file, colours));
  const fixes = report.fixed.map(
    (fixed) => `Fixed ${count(fixed.count, 'finding', 'findings')} in ${fixed.file}.\n`,
  );
  return [
    ...blocks,
    ...(fixes.length > 0 ? [fixes.join('')] : []),
    `${formatSummary(report, colours)}\n`,
  ].join('\n');
};

function formatFile({ file, text, findings, analysis }: FileReport, colours: Colours): string {
  const lines = createLineIndex(text);
  const rows = findings.map(({ span, severity, message, rule }) => {
    const { line, character } = lines.positionAt(span.start);
    const place = `${String(line + 1)}:${String(character + 1)}`;
    return { place, severity, message: oneLine(message), rule };
  });
  const widest = Math.max(...rows.map(({ place }) => place.length));
  const widestSeverity = Math.max(...rows.map(({ severity }) => severity.length));
  const body = rows.map(({ place, severity, message, rule }) =>
    [
      `  ${colours.dim(place.padStart(widest))}`,
      severityColour(severity, colours)(severity.padEnd(widestSeverity)),
      message,
      colours.dim(rule),
    ].join('  '),
  );
  const omitted = analysis?.omitted ?? 0;
  const more =
    omitted === 0 ? [] : [`  and ${String(omitted)} more that the charter's maxFindings leaves out`];
  return [colours.underline(file), ...body, ...more, ''].join('\n');
}

function formatSummary({ files, problems }: CheckReport, colours: Colours): string {
  if (files.length === 0) {
    return problems.length > 0 ? 'No file was checked.' : 'There are no Markdown files to check.';
  }
  const described = files.filter(({ role }) => role !== null).length;
  const looked = `${count(files.length, 'file', 'files')} checked, ${count(described, 'job description', 'job descriptions')}`;
  const findings = files.flatMap((file) => file.findings);
  if (findings.length === 0) return colours.green(`Nothing found: ${looked}.`);
  const parts = (['error', 'warning', 'information', 'hint'] as const).flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [count(number, severityNames[severity][0], severityNames[severity][1])];
  });
  const total = `${count(findings.length, 'finding', 'findings')} (${enumerate(parts)})`;
  const isWorse = findings.some(({ severity }) => severity === 'error' || severity === 'warning');
  return `${(isWorse ? colours.yellow : colours.cyan)(total)}: ${looked}.`;
}

const severityNames = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['hint', 'hints'],
} as const;

function severityColour(severity: keyof typeof severityNames, colours: Colours) {
  switch (severity) {
    case 'error':
      return colours.red;
    case 'warning':
      return colours.yellow;
    case 'information':
      return colours.cyan;
    case 'hint':
      return colours.dim;
  }
}

/** Messages quote the document, and a document must not be able to steer the terminal. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  return text.replace(/[\u0000-\u001F\u007F-\u009F]+/gu, ' ');
}
