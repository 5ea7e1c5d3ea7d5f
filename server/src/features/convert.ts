import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Range,
  type TextEdit as ProtocolEdit,
} from 'vscode-languageserver';
import type { Finding, RelatedPlace } from '../rules/rule';
import { rulePage } from '../rules/rulePage';
import type { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';

/** What the conversion of a finding needs beside the finding. */
export interface DiagnosticContext {
  readonly uri: string;
  readonly lines: LineIndex;
  /** Lines of another file, for related places there; `undefined` when the file is not known any more. */
  linesOf(uri: string): LineIndex | undefined;
  readonly abilities: { readonly relatedInformation: boolean; readonly diagnosticTags: boolean };
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** A span of offsets as the protocol's range of lines and characters. */
export function toRange(lines: LineIndex, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** A protocol range as a span; places outside the text are clamped to it. */
export function toSpan(lines: LineIndex, range: Range): Span {
  return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}

export function toEdits(lines: LineIndex, edits: readonly TextEdit[]): ProtocolEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(lines, span), newText }));
}

/** What the editor shows for a finding; `data` carries ids only, never anything that an edit is made from. */
export function toDiagnostic(finding: Finding, context: DiagnosticContext): Diagnostic {
  const related = context.abilities.relatedInformation ? toRelated(finding.related ?? [], context) : [];
  const unnecessary = context.abilities.diagnosticTags && finding.rule === 'stale-suppression';
  return {
    range: toRange(context.lines, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    source: 'remit',
    message: finding.message,
    ...(unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    data: { rule: finding.rule, duty: finding.duty },
  };
}

function toRelated(
  places: readonly RelatedPlace[],
  context: DiagnosticContext,
): DiagnosticRelatedInformation[] {
  return places.flatMap(({ uri = context.uri, span, message }) => {
    const lines = uri === context.uri ? context.lines : context.linesOf(uri);
    return lines === undefined ? [] : [{ location: { uri, range: toRange(lines, span) }, message }];
  });
}
