import {
  CodeActionKind,
  type CancellationToken,
  type CodeAction,
  type Connection,
  type Range,
} from 'vscode-languageserver';
import { toSpan } from './convert';
import type { Dependencies } from './dependencies';
import { parseFixReference } from './fixReference';
import { editOf, findingsAt, fixAllActions, fixAllKind, quickFixes, type Fixable } from './offeredFixes';

/** `textDocument/codeAction` and `codeAction/resolve`: both answer from the analysis at hand, and nothing for another version. */
export function register(connection: Connection, dependencies: Dependencies): void {
  const { documents, abilities, surroundingsOf, texts } = dependencies;

  const fixableIn = async (
    uri: string,
    token: CancellationToken,
    range?: Range,
  ): Promise<Fixable | undefined> => {
    const document = await documents.current(uri, token);
    if (document?.outcome.kind !== 'analysed') return undefined;
    const { analysis } = document.outcome;
    const findings =
      range === undefined ? analysis.findings : findingsAt(analysis, toSpan(document.lines, range));
    if (findings.length === 0) return undefined;
    const surroundings = await surroundingsOf(uri);
    const isStale = token.isCancellationRequested || texts.get(uri)?.version !== document.version;
    return isStale ? undefined : { document, analysis, findings, surroundings };
  };
  const withEdit = (action: CodeAction, fixable: Fixable | undefined): CodeAction => {
    const reference = parseFixReference(action.data);
    if (reference === undefined || fixable === undefined) return action;
    const edit = editOf(action.title, reference, fixable, dependencies);
    return edit === undefined ? action : { ...action, edit };
  };

  connection.onCodeAction(
    async ({ textDocument, range, context: { only } }, token): Promise<CodeAction[]> => {
      const [wantsQuickFixes, wantsFixAll] = [
        isWanted(CodeActionKind.QuickFix, only),
        isWanted(fixAllKind, only),
      ];
      if (!wantsQuickFixes && !wantsFixAll) return [];
      // Fix-all asked for by name is about the whole file; in the light bulb it stands beside the finding under the caret.
      const fixable = await fixableIn(textDocument.uri, token, wantsQuickFixes ? range : undefined);
      if (fixable === undefined) return [];
      const actions = [
        ...(wantsQuickFixes ? quickFixes(fixable, dependencies) : []),
        ...(wantsFixAll ? fixAllActions(fixable) : []),
      ];
      if (abilities.resolvesEdits) return actions;
      return actions.map((action) => withEdit(action, fixable)).filter(({ edit }) => edit !== undefined);
    },
  );

  connection.onCodeActionResolve(async (action, token): Promise<CodeAction> => {
    const reference = parseFixReference(action.data);
    return reference === undefined ? action : withEdit(action, await fixableIn(reference.uri, token));
  });
}

/** Kinds are hierarchical: who wants `source` wants `source.fixAll.remit`. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return (
    only === undefined ||
    only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))
  );
}
