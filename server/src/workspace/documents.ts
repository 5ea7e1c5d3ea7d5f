import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyser } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import { endsShared } from '../jobDescription/parseJobDescription';
import { createLineIndex, type EarlierLines, type LineIndex } from '../text/lineIndex';
import type { Configurations, InForce } from './configurations';
import type { DescriptionIndex } from './descriptionIndex';
import type { Host } from './host';
import { isCharter, isMarkdown, uriKey } from './uris';

/** One version of an open document and what is known about it. */
export interface AnalysedDocument {
  readonly uri: string;
  readonly version: number;
  readonly lines: LineIndex;
  readonly outcome: Outcome;
}

export type Outcome =
  | { readonly kind: 'analysed'; readonly analysis: Analysis }
  | { readonly kind: 'off'; readonly by: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Analyses of the open documents, each made once per version, configuration and state of the other files. */
export interface Documents {
  /**
   * The analysis of the newest version; `undefined` when the document is closed, is no Markdown or `token` is cancelled.
   * Never rejects: a crash is the outcome `failed`.
   */
  current(uri: string, token?: CancellationToken): Promise<AnalysedDocument | undefined>;
  /** URIs of the open Markdown documents. */
  all(): readonly string[];
  /** Called once for each analysis that was made. */
  onDidAnalyse(listener: (document: AnalysedDocument) => void): void;
  /** Tells that files on disk have changed what the analyses rest on; settings and charters tell by themselves. */
  invalidate(): void;
  onDidInvalidate(listener: () => void): void;
}

/** Everything that an analysis depends on; the same again means the same answer. */
interface Basis {
  readonly version: number;
  readonly inForce: InForce;
  readonly foreignRevision: number;
  readonly today: string;
}

/** What documents are read from and judged by. */
export interface DocumentDependencies {
  readonly texts: TextDocuments<TextDocument>;
  readonly host: Host;
  readonly analyser: Analyser;
  readonly configurations: Configurations;
  readonly index: DescriptionIndex;
}

export function createDocuments({
  texts,
  host,
  analyser,
  configurations,
  index,
}: DocumentDependencies): Documents {
  const remembered = new Map<string, { readonly document: AnalysedDocument; readonly basis: Basis }>();
  const analysisListeners: ((document: AnalysedDocument) => void)[] = [];
  const invalidationListeners: (() => void)[] = [];

  const outcomeOf = (
    { uri, content }: { readonly uri: string; readonly content: string },
    { inForce: { configuration, path, enabledBy }, today }: Basis,
    previous: Outcome | undefined,
  ): Outcome => {
    if (!configuration.enabled) return { kind: 'off', by: enabledBy };
    try {
      const foreignDuties = index.foreignTo(uri);
      const options = {
        configuration,
        today,
        fileName: path,
        ...(foreignDuties === undefined ? {} : { foreignDuties }),
      };
      const earlier = previous?.kind === 'analysed' ? previous.analysis : undefined;
      return { kind: 'analysed', analysis: analyser.analyse(content, options, earlier) };
    } catch (error) {
      return { kind: 'failed', error };
    }
  };

  const analyseNow = (text: TextDocument, inForce: InForce): AnalysedDocument => {
    const { uri, version } = text;
    const basis = { version, inForce, foreignRevision: index.foreignRevision(uri), today: host.today() };
    const known = remembered.get(uriKey(uri));
    if (known !== undefined && isSame(known.basis, basis)) return known.document;
    const content = text.getText();
    const previous = known?.basis.inForce === inForce ? known.document.outcome : undefined;
    const outcome = outcomeOf({ uri, content }, basis, previous);
    const lines = createLineIndex(content, earlierLines(known?.document, previous, outcome));
    const document = { uri, version, lines, outcome };
    remembered.set(uriKey(uri), { document, basis });
    index.setOpen(uri, outcome.kind === 'analysed' ? outcome.analysis.description : undefined);
    for (const listener of analysisListeners) listener(document);
    return document;
  };

  texts.onDidClose(({ document }) => {
    remembered.delete(uriKey(document.uri));
    configurations.forget(document.uri);
  });

  // What the other open documents claim is part of the answer, whether or not anyone has asked for them since they changed.
  const settleOthers = async (uri: string): Promise<void> => {
    for (const text of texts.all()) {
      const isSettled = remembered.get(uriKey(text.uri))?.basis.version === text.version;
      if (text.uri === uri || isSettled || !isDescriptionText(text)) continue;
      const inForce = await configurations.of(text.uri);
      if (texts.get(text.uri) === text) analyseNow(text, inForce);
    }
  };
  const invalidate = (): void => {
    for (const listener of invalidationListeners) listener();
  };
  configurations.onDidClear(invalidate);

  return {
    async current(uri, token) {
      for (;;) {
        const text = texts.get(uri);
        if (text === undefined || !isDescriptionText(text)) return undefined;
        await settleOthers(uri);
        const inForce = await configurations.of(uri);
        if (token?.isCancellationRequested === true) return undefined;
        const isNewest = texts.get(uri) === text && configurations.isCurrent(uri, inForce);
        if (isNewest) return analyseNow(text, inForce);
      }
    },
    all: () =>
      texts
        .all()
        .filter(isDescriptionText)
        .map(({ uri }) => uri),
    onDidAnalyse: (listener) => void analysisListeners.push(listener),
    invalidate,
    onDidInvalidate: (listener) => void invalidationListeners.push(listener),
  };
}

/** The lines of the version that an analysis was made from. */
function earlierLines(
  document: AnalysedDocument | undefined,
  previous: Outcome | undefined,
  outcome: Outcome,
): EarlierLines | undefined {
  if (document === undefined || previous?.kind !== 'analysed' || outcome.kind !== 'analysed')
    return undefined;
  const ends = endsShared(outcome.analysis.description);
  const { length } = previous.analysis.description.text;
  return ends === undefined ? undefined : { lines: document.lines, length, ends };
}

function isDescriptionText({ uri, languageId }: TextDocument): boolean {
  return !isCharter(uri) && (languageId === 'markdown' || isMarkdown(uri));
}

function isSame(a: Basis, b: Basis): boolean {
  return (
    a.version === b.version &&
    a.inForce === b.inForce &&
    a.foreignRevision === b.foreignRevision &&
    a.today === b.today
  );
}
