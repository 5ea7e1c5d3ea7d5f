import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { FileEdit, Fix } from '../fixes/fix';
import { createLineIndex } from '../text/lineIndex';
import type { AnalysedDocument } from '../workspace/documents';
import { toEdits } from './convert';
import type { Dependencies } from './dependencies';

type Parts = Pick<Fix, 'edits' | 'elsewhere'>;

/** Whether the client can apply a fix whole: several files need versioned changes, new files a client that creates them. */
export function canApply({ elsewhere }: Parts, abilities: Dependencies['abilities']): boolean {
  return elsewhere.every(({ create }) => abilities.documentChanges && (!create || abilities.createFiles));
}

/**
 * A fix as the client's edit, bound to the version that it was made for; to none for a client that knows no versions.
 * `undefined` when it changes nothing, the client cannot apply it, or the other file has changed since it was read.
 */
export function toWorkspaceEdit(
  { edits, elsewhere }: Parts,
  { uri, version, lines }: AnalysedDocument,
  dependencies: Pick<Dependencies, 'abilities' | 'texts' | 'index'>,
): WorkspaceEdit | undefined {
  if (!canApply({ edits, elsewhere }, dependencies.abilities) || edits.length + elsewhere.length === 0)
    return undefined;
  const own = toEdits(lines, edits);
  if (!dependencies.abilities.documentChanges) return { changes: { [uri]: own } };
  const changes: NonNullable<WorkspaceEdit['documentChanges']> = [];
  for (const file of elsewhere) {
    const edit = editElsewhere(file, dependencies);
    if (edit === undefined) return undefined;
    if (file.create) changes.push({ kind: 'create', uri: file.uri });
    changes.push(edit);
  }
  if (own.length > 0) changes.push({ textDocument: { uri, version }, edits: own });
  return { documentChanges: changes };
}

/** `undefined` when the other file has changed since its text was read. */
function editElsewhere(
  { uri, create, edits }: FileEdit,
  { texts, index }: Pick<Dependencies, 'texts' | 'index'>,
): TextDocumentEdit | undefined {
  const target = { uri, version: texts.get(uri)?.version ?? null };
  if (create) return { textDocument: target, edits: toEdits(createLineIndex(''), edits) };
  const indexed = index.find(uri);
  const open = texts.get(uri);
  if (indexed === undefined || (open !== undefined && open.getText() !== indexed.text)) return undefined;
  return { textDocument: target, edits: toEdits(indexed.lines, edits) };
}
