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
 * (two 32-bit FNV-1a sums). Being computed, it stays true over restarts.
 */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  const text = JSON.stringify(diagnostics);
  let forwards = 0x811c9dc5;
  let backwards = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(i), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return `${(forwards >>> 0).toString(36)}-${(backwards >>> 0).toString(36)}-${String(text.length)}`;
}
