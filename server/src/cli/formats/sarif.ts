import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Severity } from '../../configuration/configuration';
import { ruleContextOf } from '../../analysis/analyse';
import { fixesFor } from '../../fixes/fixesFor';
import type { Fix } from '../../fixes/fix';
import { rules } from '../../rules';
import type { Finding, RelatedPlace } from '../../rules/rule';
import { rulePage } from '../../rules/rulePage';
import { createLineIndex, type LineIndex } from '../../text/lineIndex';
import type { Span } from '../../text/span';
import type { CheckReport, FileReport, Formatter } from './report';

/** SARIF 2.1.0, as code scanning services read it. Columns are UTF-16 units. */
export const formatSarif: Formatter = (report) => {
  const linesOf = new Map(report.files.map(({ uri, text }) => [uri, createLineIndex(text)]));
  const namesOf = new Map(report.files.map(({ uri, file }) => [uri, file]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(report) },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report)],
        artifacts: report.files.map(({ file }) => ({ location: artifact(file), mimeType: 'text/markdown' })),
        results: report.files.flatMap((file) => resultsOf(file, { linesOf, namesOf })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

interface KnownFiles {
  readonly linesOf: ReadonlyMap<string, LineIndex>;
  readonly namesOf: ReadonlyMap<string, string>;
}

function driver({ version }: CheckReport) {
  return {
    name: 'Remit',
    version,
    rules: rules.map(({ id, summary, defaultSeverity }) => ({
      id,
      shortDescription: { text: `Finds ${summary}.` },
      helpUri: rulePage(id),
      defaultConfiguration: { enabled: defaultSeverity !== 'off', level: levels[defaultSeverity] },
    })),
  };
}

function invocation({ problems }: CheckReport) {
  return {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: problems.map((text) => ({ level: 'error', message: { text } })),
  };
}

function resultsOf(report: FileReport, known: KnownFiles) {
  const { file, uri, text, findings, analysis } = report;
  const lines = known.linesOf.get(uri) ?? createLineIndex(text);
  const context = analysis === undefined ? undefined : ruleContextOf(analysis);
  return findings.map((finding) => {
    const related = relatedLocations(finding, uri, known);
    const fixes = context === undefined ? [] : fixesFor(context, finding).filter(isLocal);
    return {
      ruleId: finding.rule,
      ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [
        { physicalLocation: { artifactLocation: artifact(file), region: region(lines, finding.span) } },
      ],
      ...(related.length > 0 ? { relatedLocations: related } : {}),
      ...(fixes.length > 0 ? { fixes: fixes.map((fix) => toFix(fix, file, lines)) } : {}),
      properties: { owner: finding.owner, dimension: finding.dimension, probability: finding.probability },
    };
  });
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note' | 'none'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

function relatedLocations({ related = [] }: Finding, own: string, { linesOf, namesOf }: KnownFiles) {
  return related.flatMap(({ uri = own, span, message }: RelatedPlace, index) => {
    const lines = linesOf.get(uri);
    if (lines === undefined) return [];
    const physicalLocation = {
      artifactLocation: artifact(namesOf.get(uri) ?? uri),
      region: region(lines, span),
    };
    return [{ id: index, message: { text: message }, physicalLocation }];
  });
}

function isLocal({ edits, elsewhere }: Fix): boolean {
  return edits.length > 0 && elsewhere.length === 0;
}

function toFix({ title, edits }: Fix, file: string, lines: LineIndex) {
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: region(lines, span),
    ...(newText === '' ? {} : { insertedContent: { text: newText } }),
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: artifact(file), replacements }],
  };
}

function region(lines: LineIndex, span: Span) {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Relative to the source root where it can be, so that the log says nothing about the machine. */
function artifact(file: string) {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
