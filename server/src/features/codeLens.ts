import type { CodeLens, Connection } from 'vscode-languageserver';
import type { Analysis } from '../analysis/analysis';
import { abbreviation, otherRole } from '../roles/role';
import type { Role } from '../roles/role';
import { isRelationship } from '../rules/dutyContext';
import { count } from '../rules/wording';
import { contains } from '../text/span';
import type { Span } from '../text/span';
import { toRange } from './convert';
import type { Dependencies } from './dependencies';

/** A line above a part of a document. */
interface Lens {
  readonly span: Span;
  /** `CTO: 12 duties, 2 belong to the CIO`. */
  readonly title: string;
}

/** `textDocument/codeLens`: above what names a role, how many duties it has and how many of them are the other role's. */
export function register(connection: Connection, { documents }: Dependencies): void {
  connection.onCodeLens(async ({ textDocument }, token): Promise<CodeLens[]> => {
    const document = await documents.current(textDocument.uri, token);
    if (document?.outcome.kind !== 'analysed') return [];
    return lensesOf(document.outcome.analysis).map(({ span, title }) => ({
      range: toRange(document.lines, span),
      // What a click does is the client's affair; without a command it only says something.
      command: { title, command: '' },
    }));
  });
}

/** One lens a role that a title or heading names, in the order of the document; a role under several headings is counted at the first. */
function lensesOf({ description, findings }: Analysis): readonly Lens[] {
  const { scopes, sections, duties } = description;
  const roles = new Map<Role, Span>();
  for (const { role, name } of scopes) {
    if (name === undefined || (role !== 'cto' && role !== 'cio') || roles.has(role)) continue;
    const isHeaded = sections.some(({ heading }) => heading !== undefined && contains(heading, name));
    if (isHeaded) roles.set(role, name);
  }
  const misplaced = new Set(
    findings.flatMap(({ rule, duty }) => (rule.startsWith('misattributed') && duty !== null ? [duty] : [])),
  );
  return [...roles].flatMap(([role, span]): readonly Lens[] => {
    const own = duties.filter(
      (duty) => scopes[duty.scope]?.role === role && !isRelationship(description, duty),
    );
    const wrong = own.filter(({ index }) => misplaced.has(index)).length;
    const belong =
      wrong === 0
        ? ''
        : `, ${String(wrong)} ${wrong === 1 ? 'belongs' : 'belong'} to the ${abbreviation(otherRole(role))}`;
    return own.length === 0
      ? []
      : [{ span, title: `${abbreviation(role)}: ${count(own.length, 'duty', 'duties')}${belong}` }];
  });
}
