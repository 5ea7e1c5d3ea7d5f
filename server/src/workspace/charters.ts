import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Charter, CharterProblem } from '../configuration/charter';
import { parseCharter } from '../configuration/parseCharter';
import { readCurrentText, type CurrentText } from './currentText';
import type { FileAccess } from './host';
import { charterUri, uriKey } from './uris';

/** What one reading of a folder's charter gave; without a text there is none. */
export interface CharterReading extends CurrentText {
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

  const read = async (folder: string, before: Promise<State> | undefined): Promise<State> => {
    const previous = await before;
    const source = await readCurrentText(charterUri(folder), texts, files);
    if (previous !== undefined && isSameSource(previous.reading, source)) return previous;
    const state = interpret(source, previous?.charter);
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

function isSameSource(a: CurrentText, b: CurrentText): boolean {
  return a.text === b.text && a.version === b.version;
}

function interpret(source: CurrentText, lastGood: Charter | undefined): State {
  if (source.text === undefined) return { reading: { ...source, problems: [] }, charter: undefined };
  const { charter, problems } = parseCharter(source.text, 'remit.json');
  const isGood = problems.length === 0;
  return { reading: { ...source, problems }, charter: isGood ? charter : (lastGood ?? charter) };
}
