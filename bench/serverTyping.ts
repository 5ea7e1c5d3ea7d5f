import {
  DiagnosticTag,
  Emitter,
  TextDocuments,
  type DidChangeTextDocumentParams,
  type DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalyser } from '../server/src/analysis/analyse';
import type { Configuration } from '../server/src/configuration/configuration';
import { documentDiagnostics, resultIdOf } from '../server/src/features/documentDiagnostics';
import { parseJobDescription } from '../server/src/jobDescription/parseJobDescription';
import { readAbilities } from '../server/src/workspace/clientAbilities';
import type { Configurations, InForce } from '../server/src/workspace/configurations';
import { createDescriptionIndex } from '../server/src/workspace/descriptionIndex';
import { createDocuments } from '../server/src/workspace/documents';
import { shortDescription } from './descriptions';

/** An open document in the server, without the wire. */
export interface OpenDocument {
  /** Types into a line and pulls diagnostics, as an editor does after each keystroke. */
  type(line: number, character: number, inserted: string): Promise<void>;
}

const shownInFull = { relatedInformation: true, tagSupport: { valueSet: [DiagnosticTag.Unnecessary] } };

const uri = 'file:///project/cto.md';

/** Opens a description beside another role's and pulls its diagnostics once. */
export async function openInServer(text: string, configuration: Configuration): Promise<OpenDocument> {
  const { texts, open, change } = createTexts();
  const index = createDescriptionIndex();
  index.setOnDisk('file:///project/cio.md', parseJobDescription(shortDescription(1).text, { configuration }));
  const host = { today: () => '2026-11-25', files: undefined };
  const configurations = configurationsOf(configuration);
  const documents = createDocuments({ texts, host, analyser: createAnalyser(), configurations, index });
  const abilities = readAbilities({ capabilities: { textDocument: { diagnostic: shownInFull } } });
  const pull = async (): Promise<void> => {
    const document = await documents.current(uri);
    if (document?.outcome.kind !== 'analysed') throw new Error('the description was not analysed');
    resultIdOf(documentDiagnostics(document, { abilities, index }));
  };
  let version = 1;
  open({ textDocument: { uri, languageId: 'markdown', version, text } });
  await pull();
  return {
    async type(line, character, inserted) {
      const at = { line, character };
      version++;
      change({
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text: inserted }],
      });
      await pull();
    },
  };
}

type Send<T> = (params: T) => void;

/** The server's own store of texts, told of changes by calls in place of messages. */
function createTexts(): {
  readonly texts: TextDocuments<TextDocument>;
  readonly open: Send<DidOpenTextDocumentParams>;
  readonly change: Send<DidChangeTextDocumentParams>;
} {
  const texts = new TextDocuments(TextDocument);
  const opened = new Emitter<DidOpenTextDocumentParams>();
  const changed = new Emitter<DidChangeTextDocumentParams>();
  const ignored = { dispose: () => undefined };
  texts.listen({
    onDidOpenTextDocument: (handler) => opened.event((params) => void handler(params)),
    onDidChangeTextDocument: (handler) => changed.event((params) => void handler(params)),
    onDidCloseTextDocument: () => ignored,
    onWillSaveTextDocument: () => ignored,
    onWillSaveTextDocumentWaitUntil: () => ignored,
    onDidSaveTextDocument: () => ignored,
  });
  return {
    texts,
    open: (params) => {
      opened.fire(params);
    },
    change: (params) => {
      changed.fire(params);
    },
  };
}

function configurationsOf(configuration: Configuration): Configurations {
  const inForce: InForce = { configuration, path: 'cto.md', enabledBy: 'default', problems: [] };
  const nothing = (): void => undefined;
  return {
    of: () => Promise.resolve(inForce),
    ofUnopened: () => Promise.resolve(inForce),
    isCurrent: () => true,
    clear: nothing,
    onDidClear: nothing,
    forget: nothing,
    onProblem: nothing,
  };
}
