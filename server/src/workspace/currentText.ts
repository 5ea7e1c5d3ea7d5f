import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileAccess } from './host';
import { uriKey } from './uris';

const maxBytes = 1_000_000;

/** A file as it is right now: as the client's editor has it, else as it lies on disk. */
export interface CurrentText {
  /** As the client spells it where the file is open. */
  readonly uri: string;
  /** `undefined` when there is no such file. */
  readonly text: string | undefined;
  /** Of the open document; `null` for a file on disk, as in the protocol. */
  readonly version: number | null;
}

/** Reads a file, unsaved text first, whatever the spelling of its URI. */
export async function readCurrentText(
  uri: string,
  texts: TextDocuments<TextDocument>,
  files: FileAccess | undefined,
): Promise<CurrentText> {
  const key = uriKey(uri);
  const open = texts.all().find((text) => uriKey(text.uri) === key);
  if (open !== undefined) return { uri: open.uri, text: open.getText(), version: open.version };
  return { uri, text: await files?.read(uri, maxBytes), version: null };
}
