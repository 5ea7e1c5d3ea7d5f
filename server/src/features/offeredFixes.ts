import { CodeActionKind, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver';
import { ruleContextOf } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import { fixAll } from '../analysis/fixAll';
import { fixesFor } from '../fixes/fixesFor';
import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';
import type { AnalysedDocument } from '../workspace/documents';
import type { CurrentSurroundings } from '../workspace/surroundings';
import { toDiagnostic } from './convert';
import type { Dependencies } from './dependencies';
import { diagnosticContext } from './documentDiagnostics';
import type { FixReference } from './fixReference';
import { canApply, toWorkspaceEdit } from './workspaceEdit';

/** Every preferred fix of a document at once. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.remit`;

/** A document's analysis, those of its findings that are asked about, and what their fixes may reach. */
export interface Fixable {
  readonly document: AnalysedDocument;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly surroundings: CurrentSurroundings;
}

/** Findings that touch `span`; for an empty one those that it stands in or beside. */
export function findingsAt({ findings }: Analysis, span: Span): readonly Finding[] {
  return findings.filter((finding) => finding.span.start <= span.end && span.start <= finding.span.end);
}

/** Fixes of the findings, without their edits. */
export function quickFixes(fixable: Fixable, dependencies: Dependencies): CodeAction[] {
  const { document, analysis, findings } = fixable;
  const { uri, version } = document;
  return findings.flatMap((finding) => {
    const diagnostics = [toDiagnostic(finding, diagnosticContext(document, dependencies))];
    const place = { rule: finding.rule, finding: analysis.findings.indexOf(finding) };
    return fixesOf(fixable, finding).flatMap((fix, index): CodeAction[] => {
      if (!canApply(fix, dependencies.abilities)) return [];
      const data: FixReference = { kind: 'finding', uri, version, ...place, fix: index };
      const { title, preferred: isPreferred } = fix;
      return [{ title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred, data }];
    });
  });
}

/** The one action for all fixes of the file, where any of the findings has a preferred one. */
export function fixAllActions({ document, analysis, findings }: Fixable): CodeAction[] {
  const context = ruleContextOf(analysis);
  if (!findings.some((finding) => fixesFor(context, finding).some(({ preferred }) => preferred))) return [];
  const data: FixReference = { kind: 'all', uri: document.uri, version: document.version };
  return [{ title: 'Fix all Remit findings in this file', kind: fixAllKind, data }];
}

/**
 * The edit of an action; `undefined` when the document has another version by now, or the fix is not what its title
 * promised because something beside the document changed.
 */
export function editOf(
  title: string,
  reference: FixReference,
  fixable: Fixable,
  { abilities }: Dependencies,
): WorkspaceEdit | undefined {
  const { document, analysis, surroundings } = fixable;
  if (reference.version !== document.version) return undefined;
  if (reference.kind === 'all') {
    return toWorkspaceEdit({ edits: fixAll(analysis), elsewhere: [] }, document, [], abilities);
  }
  const finding = analysis.findings[reference.finding];
  if (finding?.rule !== reference.rule) return undefined;
  const fix = fixesOf(fixable, finding)[reference.fix];
  return fix?.title === title ? toWorkspaceEdit(fix, document, surroundings.files, abilities) : undefined;
}

function fixesOf({ analysis, surroundings }: Fixable, finding: Finding) {
  return fixesFor({ ...ruleContextOf(analysis), surroundings }, finding);
}
