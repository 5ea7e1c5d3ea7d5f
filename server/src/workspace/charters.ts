import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Charter, CharterProblem } from '../configuration/charter';
import { parseCharter } from '../configuration/parseCharter';
import type { FileAccess } from './host';
import { charterUri, uriKey } from './uris';

const maxBytes = 1_000_000;

/** What one reading of a folder's charter gave. */
export interface CharterReading {
  readonly uri: string;
  /** `undefined` when there is no charter. */
  readonly text: string | undefined;
  /** Version of the open document that it was read from; `undefined` when it was read from disk. */
  readonly version: number | undefined;
  readonly problems: readonly CharterProblem[];
}

/** The charter of each workspace folder; unsaved text wins over the file, and a broken text leaves the last good one in force. */
export interface Charters {
  /** The charter in force; read when first asked for. */
  of(folder: string): Promise<Charter | undefined>;
  /** Reads it again; resolves to whether anything changed. */
  reload(folder: string): Promise<boolean>;
  /** Called after each reading of a text that is new. */
  onDidRead(listener: (reading: CharterReading) => void): void;
}

interface State {
  readonly reading: CharterReading;
  readonly charter: Charter | undefined;
}

export function createCharters(files: FileAccess | undefined, texts: TextDocuments<TextDocument>): Charters {
  const states = new Map<string, Promise<State>>();
  const listeners: ((reading: CharterReading) => void)[] = [];

  const readText = async (uri: string): Promise<Pick<CharterReading, 'text' | 'version'>> => {
    const open = texts.all().find((text) => uriKey(text.uri) === uriKey(uri));
    if (open !== undefined) return { text: open.getText(), version: open.version };
    return { text: await files?.read(uri, maxBytes), version: undefined };
  };
  const read = async (folder: string, before: Promise<State> | undefined): Promise<State> => {
    const uri = charterUri(folder);
    const previous = await before;
    const source = await readText(uri);
    if (previous !== undefined && isSameSource(previous.reading, source)) return previous;
    const state = interpret(uri, source, previous?.charter);
    for (const listener of listeners) listener(state.reading);
    return state;
  };
  // Readings of a folder follow one another, so that an older text never wins over a newer one.
  const enqueue = (folder: string): Promise<State> => {
    const next = read(folder, states.get(uriKey(folder)));
    states.set(uriKey(folder), next);
    return next;
  };

  return {
    of: async (folder) => (await (states.get(uriKey(folder)) ?? enqueue(folder))).charter,
    async reload(folder) {
      const before = await states.get(uriKey(folder));
      const after = await enqueue(folder);
      return before?.charter !== after.charter;
    },
    onDidRead: (listener) => void listeners.push(listener),
  };
}

function isSameSource(a: Pick<CharterReading, 'text' | 'version'>, b: typeof a): boolean {
  return a.text === b.text && a.version === b.version;
}

function interpret(
  uri: string,
  source: Pick<CharterReading, 'text' | 'version'>,
  lastGood: Charter | undefined,
): State {
  if (source.text === undefined) return { reading: { uri, ...source, problems: [] }, charter: undefined };
  const { charter, problems } = parseCharter(source.text, 'remit.json');
  return {
    reading: { uri, ...source, problems },
    charter: problems.length === 0 ? charter : (lastGood ?? charter),
  };
}
