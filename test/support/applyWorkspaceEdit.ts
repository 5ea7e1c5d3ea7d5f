import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The files of a map with an edit applied as a client applies it; throws when a version does not match or a file exists already. */
export function applyWorkspaceEdit(
  files: ReadonlyMap<string, { readonly version: number; readonly text: string }>,
  edit: WorkspaceEdit,
): ReadonlyMap<string, string> {
  const texts = new Map([...files].map(([uri, { text }]) => [uri, text]));
  for (const [uri, edits] of Object.entries(edit.changes ?? {})) {
    texts.set(uri, applyTo(uri, texts.get(uri) ?? '', edits));
  }
  for (const change of edit.documentChanges ?? []) {
    if ('kind' in change) {
      if (change.kind !== 'create' || texts.has(change.uri))
        throw new Error(`cannot ${change.kind} ${JSON.stringify(change)}`);
      texts.set(change.uri, '');
      continue;
    }
    const { uri, version } = change.textDocument;
    const isStale = version !== null && version !== files.get(uri)?.version;
    if (isStale) throw new Error(`the edit is for version ${String(version)} of ${uri}`);
    const edits = change.edits.filter((candidate) => 'newText' in candidate);
    texts.set(uri, applyTo(uri, texts.get(uri) ?? '', edits));
  }
  return texts;
}

function applyTo(uri: string, text: string, edits: Parameters<typeof TextDocument.applyEdits>[1]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 0, text), edits);
}
