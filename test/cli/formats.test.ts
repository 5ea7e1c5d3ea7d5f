import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { formatGithub } from '../../server/src/cli/formats/github';
import { formatJson } from '../../server/src/cli/formats/json';
import { formatStylish } from '../../server/src/cli/formats/stylish';
import type { CheckReport, FileReport } from '../../server/src/cli/formats/report';
import type { Finding } from '../../server/src/rules/rule';
import { ctoClean, ctoWithSlip, slip, slipRange } from '../support/descriptions';
import { readReports, wordsAt } from '../support/checkReports';

const options = { configuration: defaultConfiguration, today: '2026-11-25' };

function fileReport(file: string, text: string): FileReport {
  const analysis = analyse(text, options);
  const { role } = analysis.description.recognition;
  return { file, uri: `file:///w/${file}`, text, role, findings: analysis.findings, analysis };
}

function reportOf(files: readonly FileReport[], rest: Partial<CheckReport> = {}): CheckReport {
  return { files, problems: [], fixed: [], isColoured: false, version: '1.2.3', ...rest };
}

/** A finding with a message of the test's own. */
function withMessage(file: FileReport, change: Partial<Finding>): FileReport {
  return { ...file, findings: file.findings.map((finding) => ({ ...finding, ...change })) };
}

describe('json', () => {
  test('has the contract’s shape, with zero-based UTF-16 places', () => {
    const [report] = readReports(formatJson(reportOf([fileReport('cto.md', ctoWithSlip)])));
    expect(Object.keys(report ?? {})).toEqual(['file', 'role', 'findings']);
    const [finding] = report?.findings ?? [];
    expect(Object.keys(finding ?? {})).toEqual([
      ...['rule', 'severity', 'message', 'owner', 'dimension', 'probability', 'range', 'fixes'],
    ]);
    expect(finding).toMatchObject({ rule: 'misattributed-duty', severity: 'warning', owner: 'cio' });
    expect(finding?.range).toEqual(slipRange);
    expect(finding?.fixes).toContain("Move to the CIO's duties");
  });

  test.each([
    ['an emoji before the duty', (text: string) => text.replace(`- ${slip}`, `- 🚀 ${slip}`)],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
  ])('places hold with %s', (_, change) => {
    const text = change(ctoWithSlip);
    const [report] = readReports(formatJson(reportOf([fileReport('cto.md', text)])));
    expect(report?.findings.map(({ range }) => wordsAt(text, range))).toEqual([
      expect.stringContaining(slip),
    ]);
  });

  test('keeps the order of the files and says null for what is no description', () => {
    const files = ['z.md', 'a.md'].map((name) => fileReport(name, '# Readme\n'));
    expect(JSON.parse(formatJson(reportOf(files)))).toEqual([
      { file: 'z.md', role: null, findings: [] },
      { file: 'a.md', role: null, findings: [] },
    ]);
  });

  test('without files it is an empty array', () => {
    expect(JSON.parse(formatJson(reportOf([])))).toEqual([]);
  });
});

describe('stylish', () => {
  test('names file, one-based place, severity, message and rule, then sums up', () => {
    const file = withMessage(fileReport('cto.md', ctoWithSlip), { message: 'A message.' });
    expect(formatStylish(reportOf([file]))).toBe(
      [
        'cto.md',
        '  6:3  warning  A message.  misattributed-duty',
        '',
        '1 finding (1 warning): 1 file checked, 1 job description.',
        '',
      ].join('\n'),
    );
  });

  test.each<[string, CheckReport, string]>([
    [
      'a clean file',
      reportOf([fileReport('a.md', ctoClean)]),
      'Nothing found: 1 file checked, 1 job description.\n',
    ],
    [
      'no description',
      reportOf([fileReport('a.md', '# A\n')]),
      'Nothing found: 1 file checked, 0 job descriptions.\n',
    ],
    ['no files', reportOf([]), 'There are no Markdown files to check.\n'],
    ['only files that cannot be read', reportOf([], { problems: ['x'] }), 'No file was checked.\n'],
    [
      'what was fixed',
      reportOf([fileReport('a.md', ctoClean)], { fixed: [{ file: 'a.md', count: 2 }] }),
      'Fixed 2 findings in a.md.\n\nNothing found: 1 file checked, 1 job description.\n',
    ],
    [
      'what was fixed in several files',
      reportOf([fileReport('a.md', ctoClean)], {
        fixed: [
          { file: 'a.md', count: 2 },
          { file: 'b.md', count: 1 },
        ],
      }),
      'Fixed 2 findings in a.md.\nFixed 1 finding in b.md.\n\nNothing found: 1 file checked, 1 job description.\n',
    ],
  ])('%s', (_, report, text) => {
    expect(formatStylish(report)).toBe(text);
  });

  test('a document cannot steer the terminal', () => {
    const file = withMessage(fileReport('cto.md', ctoWithSlip), { message: 'a\u001b[2Jb\nc' });
    expect(formatStylish(reportOf([file]))).toContain('a [2Jb c');
  });

  test('colours only where they are wanted', () => {
    const file = fileReport('cto.md', ctoWithSlip);
    expect(formatStylish(reportOf([file]))).not.toContain('\u001b');
    expect(formatStylish(reportOf([file], { isColoured: true }))).toContain('\u001b[');
  });
});

describe('github', () => {
  test('escapes data and properties, and marks the columns of one line', () => {
    const file = {
      ...withMessage(fileReport('cto.md', ctoWithSlip), { message: '50 %, a: b\nc' }),
      file: 'a,b:c%.md',
    };
    expect(formatGithub(reportOf([file]))).toBe(
      '::warning file=a%2Cb%3Ac%25.md,line=6,endLine=6,col=3,endColumn=46,title=misattributed-duty::50 %25, a: b%0Ac\n',
    );
  });

  test.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['information', 'notice'],
    ['hint', 'notice'],
  ] as const)('%s is an annotation of level %s', (severity, level) => {
    const file = withMessage(fileReport('cto.md', ctoWithSlip), { severity });
    expect(formatGithub(reportOf([file]))).toMatch(new RegExp(`^::${level} `, 'u'));
  });

  test('an annotation of several lines has no columns', () => {
    const file = withMessage(fileReport('cto.md', ctoWithSlip), { span: { start: 0, end: 40 } });
    expect(formatGithub(reportOf([file]))).toMatch(/file=cto\.md,line=1,endLine=3,title=/u);
  });

  test('nothing found is no output, and a problem is an error', () => {
    expect(formatGithub(reportOf([fileReport('a.md', ctoClean)]))).toBe('');
    expect(formatGithub(reportOf([], { problems: ['cannot read a.md'] }))).toBe(
      '::error title=remit::cannot read a.md\n',
    );
  });
});
