import type { Diagnostic } from 'vscode-languageserver';
import type { AnalysedDocument } from '../workspace/documents';
import { toDiagnostic, type DiagnosticContext } from './convert';
import type { Dependencies } from './dependencies';

type Needed = Pick<Dependencies, 'abilities' | 'index'>;

/** The diagnostics of an analysed document, for pull and push alike; none where it is off or the analysis failed. */
export function documentDiagnostics(document: AnalysedDocument, dependencies: Needed): Diagnostic[] {
  const { outcome } = document;
  if (outcome.kind !== 'analysed') return [];
  const context = diagnosticContext(document, dependencies);
  return outcome.analysis.findings.map((finding) => toDiagnostic(finding, context));
}

export function diagnosticContext(
  { uri, lines }: AnalysedDocument,
  { abilities, index }: Needed,
): DiagnosticContext {
  return { uri, lines, abilities, linesOf: (other) => index.find(other)?.lines };
}

/**
 * A short text that is the same for the same diagnostics and, short of an astronomical accident, different for others
 * (two 32-bit sums after FNV-1a). Being computed, it stays true over restarts.
 */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  const text = JSON.stringify(diagnostics.map(whatTells));
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}-${String(text.length)}`;
}

/** All of a diagnostic that can differ from another's, in fewer letters: its source is always the same, and its page follows from its code. */
function whatTells({ range, severity, code, message, tags, relatedInformation, data }: Diagnostic): unknown {
  const { start, end } = range;
  const place = [start.line, start.character, end.line, end.character];
  return [...place, severity, code, message, tags, relatedInformation, data];
}
