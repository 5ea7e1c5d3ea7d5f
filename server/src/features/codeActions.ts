import { CodeActionKind, type CodeAction, type Connection } from 'vscode-languageserver';
import type { AnalysedDocument } from '../workspace/documents';
import { toSpan } from './convert';
import type { Dependencies } from './dependencies';
import { parseFixReference } from './fixReference';
import { fixAllActions, fixAllKind, quickFixes, resolveEdit } from './offeredFixes';

/** `textDocument/codeAction` and `codeAction/resolve`: both answer from the analysis at hand, and nothing for another version. */
export function register(connection: Connection, dependencies: Dependencies): void {
  const { documents, abilities } = dependencies;

  const withEdit = (action: CodeAction, document: AnalysedDocument | undefined): CodeAction => {
    const reference = parseFixReference(action.data);
    if (reference === undefined || document === undefined) return action;
    const edit = resolveEdit(reference, document, dependencies);
    return edit === undefined ? action : { ...action, edit };
  };

  connection.onCodeAction(
    async ({ textDocument, range, context: { only } }, token): Promise<CodeAction[]> => {
      const document = await documents.current(textDocument.uri, token);
      if (document === undefined) return [];
      const span = toSpan(document.lines, range);
      const actions = [
        ...(isWanted(CodeActionKind.QuickFix, only) ? quickFixes(document, span, dependencies) : []),
        // Asked for by name it is about the whole file; in the light bulb it stands beside the finding under the caret.
        ...(isWanted(fixAllKind, only) ? fixAllActions(document, only === undefined ? span : undefined) : []),
      ];
      if (abilities.resolvesEdits) return actions;
      return actions.map((action) => withEdit(action, document)).filter(({ edit }) => edit !== undefined);
    },
  );

  connection.onCodeActionResolve(async (action, token): Promise<CodeAction> => {
    const reference = parseFixReference(action.data);
    return reference === undefined ? action : withEdit(action, await documents.current(reference.uri, token));
  });
}

/** Kinds are hierarchical: who wants `source` wants `source.fixAll.remit`. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return (
    only === undefined ||
    only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))
  );
}
