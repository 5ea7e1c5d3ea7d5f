import { CodeActionKind, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver';
import { ruleContextOf } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import { fixAll } from '../analysis/fixAll';
import { fixesFor } from '../fixes/fixesFor';
import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';
import type { AnalysedDocument } from '../workspace/documents';
import { toDiagnostic } from './convert';
import type { Dependencies } from './dependencies';
import { diagnosticContext } from './documentDiagnostics';
import type { FixReference } from './fixReference';
import { canApply, toWorkspaceEdit } from './workspaceEdit';

/** Every preferred fix of a document at once. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.remit`;

/** Fixes of the findings that touch `span`, without their edits. */
export function quickFixes(document: AnalysedDocument, span: Span, dependencies: Dependencies): CodeAction[] {
  const analysis = analysisOf(document);
  if (analysis === undefined) return [];
  const context = ruleContextOf(analysis);
  const { uri, version } = document;
  return analysis.findings.flatMap((finding, index) => {
    if (!touches(finding, span)) return [];
    const diagnostics = [toDiagnostic(finding, diagnosticContext(document, dependencies))];
    return fixesFor(context, finding).flatMap((fix, fixIndex): CodeAction[] => {
      if (!canApply(fix, dependencies.abilities)) return [];
      const data: FixReference = {
        kind: 'finding',
        uri,
        version,
        rule: finding.rule,
        finding: index,
        fix: fixIndex,
      };
      const { title, preferred: isPreferred } = fix;
      return [{ title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred, data }];
    });
  });
}

/** The one action for all fixes, where any finding (touching `span`, if given) has a preferred one. */
export function fixAllActions(document: AnalysedDocument, span: Span | undefined): CodeAction[] {
  const analysis = analysisOf(document);
  if (analysis === undefined) return [];
  const context = ruleContextOf(analysis);
  const candidates = analysis.findings.filter((finding) => span === undefined || touches(finding, span));
  if (!candidates.some((finding) => fixesFor(context, finding).some(({ preferred }) => preferred))) return [];
  const data: FixReference = { kind: 'all', uri: document.uri, version: document.version };
  return [{ title: 'Fix all Remit findings in this file', kind: fixAllKind, data }];
}

/** The edit that a reference stands for; `undefined` when the document has another version by now. */
export function resolveEdit(
  reference: FixReference,
  document: AnalysedDocument,
  dependencies: Dependencies,
): WorkspaceEdit | undefined {
  const analysis = analysisOf(document);
  if (analysis === undefined || reference.version !== document.version) return undefined;
  if (reference.kind === 'all') {
    return toWorkspaceEdit({ edits: fixAll(analysis), elsewhere: [] }, document, dependencies);
  }
  const finding = analysis.findings[reference.finding];
  if (finding?.rule !== reference.rule) return undefined;
  const fix = fixesFor(ruleContextOf(analysis), finding)[reference.fix];
  return fix === undefined ? undefined : toWorkspaceEdit(fix, document, dependencies);
}

function analysisOf({ outcome }: AnalysedDocument): Analysis | undefined {
  return outcome.kind === 'analysed' ? outcome.analysis : undefined;
}

function touches({ span }: Finding, range: Span): boolean {
  return span.start <= range.end && range.start <= span.end;
}
