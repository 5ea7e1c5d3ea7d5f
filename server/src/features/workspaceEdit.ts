import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { FileEdit, Fix } from '../fixes/fix';
import { createLineIndex } from '../text/lineIndex';
import type { AnalysedDocument } from '../workspace/documents';
import type { CurrentText } from '../workspace/currentText';
import { toEdits } from './convert';
import type { Dependencies } from './dependencies';

type Parts = Pick<Fix, 'edits' | 'elsewhere'>;

/** Whether the client can apply a fix whole: several files need versioned changes, new files a client that creates them. */
export function canApply({ elsewhere }: Parts, abilities: Dependencies['abilities']): boolean {
  return elsewhere.every(({ create }) => abilities.documentChanges && (!create || abilities.createFiles));
}

/**
 * A fix as the client's edit, bound to the version that it was made for; to none for a client that knows no versions.
 * `undefined` when it changes nothing or the client cannot apply it.
 *
 * @param files the texts that edits elsewhere refer to
 */
export function toWorkspaceEdit(
  fix: Parts,
  { uri, version, lines }: AnalysedDocument,
  files: readonly CurrentText[],
  abilities: Dependencies['abilities'],
): WorkspaceEdit | undefined {
  const { edits, elsewhere } = fix;
  if (!canApply(fix, abilities) || edits.length + elsewhere.length === 0) return undefined;
  const own = toEdits(lines, edits);
  if (!abilities.documentChanges) return { changes: { [uri]: own } };
  const changes: NonNullable<WorkspaceEdit['documentChanges']> = [];
  for (const file of elsewhere) {
    if (file.create) changes.push({ kind: 'create', uri: file.uri });
    const edit = editElsewhere(file, files);
    if (edit === undefined) return undefined;
    changes.push(edit);
  }
  if (own.length > 0) changes.push({ textDocument: { uri, version }, edits: own });
  return { documentChanges: changes };
}

function editElsewhere(
  { uri, create, edits }: FileEdit,
  files: readonly CurrentText[],
): TextDocumentEdit | undefined {
  const file = files.find((known) => known.uri === uri);
  const text = create ? '' : file?.text;
  if (text === undefined) return undefined;
  return {
    textDocument: { uri, version: file?.version ?? null },
    edits: toEdits(createLineIndex(text), edits),
  };
}
