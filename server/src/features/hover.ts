import { MarkupKind, type Connection, type Hover } from 'vscode-languageserver';
import { explainDuty } from '../analysis/explainDuty';
import { explainRecognition } from '../analysis/explainRecognition';
import type { Analysis } from '../analysis/analysis';
import type { Span } from '../text/span';
import { toRange } from './convert';
import type { Dependencies } from './dependencies';
import { toPlainText } from './plainText';

/** `textDocument/hover`: on a duty whose it is and why, on the title why the file is analysed. */
export function register(connection: Connection, { documents, abilities }: Dependencies): void {
  connection.onHover(async ({ textDocument, position }, token): Promise<Hover | null> => {
    const document = await documents.current(textDocument.uri, token);
    if (document?.outcome.kind !== 'analysed') return null;
    const found = explanationAt(document.outcome.analysis, document.lines.offsetAt(position));
    if (found === undefined) return null;
    const contents = abilities.markdownHover
      ? { kind: MarkupKind.Markdown, value: found.markdown }
      : { kind: MarkupKind.PlainText, value: toPlainText(found.markdown) };
    return { contents, range: toRange(document.lines, found.span) };
  });
}

function explanationAt(analysis: Analysis, offset: number): { span: Span; markdown: string } | undefined {
  const touches = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const { title, duties } = analysis.description;
  const duty = duties.find(({ span }) => touches(span));
  if (duty !== undefined) return { span: duty.span, markdown: explainDuty(analysis, duty.index) };
  if (title !== undefined && touches(title)) return { span: title, markdown: explainRecognition(analysis) };
  return undefined;
}
