import { ruleContextOf } from '../../analysis/analyse';
import { fixesFor } from '../../fixes/fixesFor';
import { createLineIndex } from '../../text/lineIndex';
import type { FileReport, Formatter } from './report';

/** An array with an object a file; lines and characters count from zero in UTF-16 units, as in LSP. */
export const formatJson: Formatter = ({ files }) => `${JSON.stringify(files.map(toObject), null, 2)}\n`;

function toObject({ file, text, role, findings, analysis }: FileReport) {
  const lines = createLineIndex(text);
  const context = analysis === undefined ? undefined : ruleContextOf(analysis);
  return {
    file,
    role,
    findings: findings.map((finding) => {
      const { rule, severity, message, owner, dimension, probability, span } = finding;
      const range = { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
      const fixes = context === undefined ? [] : fixesFor(context, finding).map(({ title }) => title);
      return { rule, severity, message, owner, dimension, probability, range, fixes };
    }),
  };
}
