import { expect, test } from 'vitest';
import { runCommandLine } from '../../server/src/cli/program';
import { ctoWithSlip } from '../support/descriptions';
import { createMemoryIo } from '../support/memoryIo';
import { createScratchFolder } from '../support/scratchFolder';

const files = {
  'cto.md': `${ctoWithSlip}\n## Requirements\n\n- Ten years of running a help desk\n`,
  'readme.md': '# Readme\n',
  'hr/cio.md': '# CIO\n',
  'ignored.md': ctoWithSlip,
  'remit.json': '{\n  "organisationSize": "small",\n  "ignore": ["ignored.md"]\n}\n',
};

async function explain(place: string) {
  const { io, stdout, stderr } = createMemoryIo(createScratchFolder(files).path);
  const status = await runCommandLine(['explain', place], io);
  return { status, stdout: stdout(), stderr: stderr() };
}

test.each<[string, string, readonly string[]]>([
  [
    'a file',
    'cto.md',
    ['Analysed as a description of the CTO', '| organisationSize | small | remit.json:2 |'],
  ],
  [
    'a wrong duty',
    'cto.md:6',
    ['> Run the internal help desk', "Reads as the CIO's duty", '**What to do:**'],
  ],
  ['a place as check prints it', 'cto.md:6:3', ['> Run the internal help desk']],
  ['a right duty', 'cto.md:5', ["Rightly the CTO's"]],
  ['shared ground', 'cto.md:8', ['Shared ground']],
  ['a line without a duty', 'cto.md:1', ['**No duty:**']],
  ['a line among the requirements', 'cto.md:12', ['“Requirements”', 'never read as duties']],
  ['no description', 'readme.md', ['**Not analysed:**', '| organisationSize |']],
  ['an ignored file', 'ignored.md', ['switched off by remit.json:3, ignore “ignored.md”']],
])('%s', async (_, place, parts) => {
  const { status, stdout, stderr } = await explain(place);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const part of parts) expect(stdout).toContain(part);
});

test.each([
  ['gone.md', 'cannot read gone.md'],
  ['gone.md:3', 'cannot read gone.md'],
  ['cto.md:99', 'there is no line 99'],
  ['.', 'remit: . is no file'],
  ['hr', 'remit: hr is no file'],
])('%s cannot be explained', async (place, message) => {
  const { status, stdout, stderr } = await explain(place);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});
