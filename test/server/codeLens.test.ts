import { expect, test } from 'vitest';
import { cio, ctoClean, ctoWithSlip, slip } from '../support/descriptions';
import { startServer } from '../support/inProcessServer';

const uri = 'file:///project/roles.md';

async function lenses(text: string) {
  const client = await startServer();
  await client.open(uri, text);
  const found = await client.codeLenses(uri);
  return found.map(({ range, command }) => `${String(range.start.line)}: ${command?.title ?? ''}`);
}

test.each([
  ['one role, with a duty of the other', ctoWithSlip, ['0: CTO: 4 duties, 1 belongs to the CIO']],
  ['one role, and nothing wrong', ctoClean, ['0: CTO: 3 duties']],
  ['both roles', `${ctoWithSlip}\n${cio}`, ['0: CTO: 4 duties, 1 belongs to the CIO', '9: CIO: 4 duties']],
  [
    'a suppressed finding is not counted',
    ctoWithSlip.replace(`- ${slip}`, `  <!-- remit-disable-next-line -->\n- ${slip}`),
    ['0: CTO: 4 duties'],
  ],
  [
    'whom the role works with is no duty',
    `${ctoClean}\n## Working relationships\n\n- The CEO and the board\n`,
    ['0: CTO: 3 duties'],
  ],
  ['no description', '# Notes\n\n- Buy milk\n', []],
])('counts the duties above what names the role: %s', async (_name, text, expected) => {
  expect(await lenses(text)).toEqual(expected);
});

test('follows the text', async () => {
  const client = await startServer();
  await client.open(uri, ctoWithSlip);
  const top = { line: 0, character: 0 };
  await client.change(uri, 2, { range: { start: top, end: top }, text: '\n\n' });
  expect((await client.codeLenses(uri))[0]?.range.start.line).toBe(2);
});
