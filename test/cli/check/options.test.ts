import { describe, expect, test } from 'vitest';
import { readReports } from '../../support/checkReports';
import { ctoClean, ctoWithSlip, slip } from '../../support/descriptions';
import { runRemit } from '../../support/runRemit';
import { createScratchFolder } from '../../support/scratchFolder';

describe('options', () => {
  test.each<[string, readonly string[], number]>([
    ['a warning', [], 1],
    ['as many warnings as allowed', ['--max-warnings', '1'], 0],
    ['more warnings than allowed', ['--max-warnings', '0'], 1],
    ['as the other role it is right', ['--role', 'cio'], 1],
  ])('%s', async (_, args, status) => {
    const folder = createScratchFolder({ 'cto.md': ctoWithSlip });
    expect((await runRemit(folder, ['check', ...args])).status).toBe(status);
  });

  test('--role takes any file as that role’s description', async () => {
    const folder = createScratchFolder({ 'a.md': `## Responsibilities\n\n- ${slip}\n` });
    const { stdout } = await runRemit(folder, ['check', '--format', 'json', '--role', 'cto', 'a.md']);
    expect(readReports(stdout)).toMatchObject([{ role: 'cto', findings: [{ rule: 'misattributed-duty' }] }]);
  });

  test('--quiet leaves out what does not bear on the status', async () => {
    const charter = '{ "severity": { "misattributed-duty": "information" } }';
    const folder = createScratchFolder({ 'remit.json': charter, 'cto.md': ctoWithSlip });
    expect((await runRemit(folder, ['check'])).stdout).toContain('1 finding (1 note)');
    expect(await runRemit(folder, ['check', '--quiet'])).toMatchObject({
      status: 0,
      stdout: 'Nothing found: 1 file checked, 1 job description.\n',
    });
  });

  const hint = '`remit explain FILE` says why.\n';
  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    ['one file', { 'a.md': '# Notes\n' }, [], `remit: the file is not read as a job description; ${hint}`],
    [
      'several files',
      { 'a.md': '# Notes\n', 'b.md': '' },
      [],
      `remit: none of the 2 files is read as a job description; ${hint}`,
    ],
    ['no file', {}, [], ''],
    ['a description beside it', { 'a.md': '# Notes\n', 'cto.md': ctoClean }, [], ''],
    ['--quiet', { 'a.md': '# Notes\n' }, ['--quiet'], ''],
    ['a format for programs', { 'a.md': '# Notes\n' }, ['--format', 'json'], ''],
  ])('without a description, stderr says where to ask: %s', async (_, files, args, expected) => {
    const { status, stderr } = await runRemit(createScratchFolder(files), ['check', ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expected });
  });

  test('the same duty of both roles in two files is found in both', async () => {
    const cio = `# Chief Information Officer\n\n## Duties\n\n- Run the internal help desk for employees\n- Own the corporate network\n`;
    const folder = createScratchFolder({ 'cio.md': cio, 'cto.md': ctoWithSlip });
    const { stdout } = await runRemit(folder, ['check', '--format', 'json']);
    expect(readReports(stdout).map(({ findings }) => findings.map(({ rule }) => rule).sort())).toEqual([
      ['duplicate-duty'],
      ['duplicate-duty', 'misattributed-duty'],
    ]);
  });

  test.each<[string, readonly string[], string]>([
    ['unknown option', ['check', '--frob'], "unknown option '--frob'"],
    ['that points to the help of the command', ['check', '--frob'], 'Run "remit help check" for'],
    ['unknown command', ['chekc'], "unknown command 'chekc'"],
    ['unknown format', ['check', '--format', 'xml'], "argument 'xml' is invalid"],
    ['unknown role', ['check', '--role', 'ceo'], "argument 'ceo' is invalid"],
    ['no number', ['check', '--max-warnings', '-1'], "argument '-1' is invalid"],
    ['--stdin with paths', ['check', '--stdin', 'a.md'], 'no paths can be given'],
    ['--stdin with --fix', ['check', '--stdin', '--fix'], '--fix needs files'],
    ['--stdin-filename alone', ['check', '--stdin-filename', 'a.md'], '--stdin-filename needs --stdin'],
    ['explain without a file', ['explain'], "missing required argument 'file[:line]'"],
  ])('bad usage: %s', async (_, args, message) => {
    const { status, stdout, stderr } = await runRemit(createScratchFolder(), args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
