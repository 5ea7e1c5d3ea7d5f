import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../server/src/cli/program';
import { cio, ctoWithSlip, slip } from '../support/descriptions';
import { createGitFolder } from '../support/gitFolder';
import { createMemoryIo } from '../support/memoryIo';
import { createScratchFolder } from '../support/scratchFolder';

interface Duty {
  readonly text: string;
  readonly role: string;
}

interface Changes {
  readonly roles: readonly { readonly file: string; readonly before: string; readonly after: string }[];
  readonly moved: readonly { readonly before: Duty; readonly after: Duty }[];
  readonly reworded: readonly { readonly before: Duty; readonly after: Duty }[];
  readonly added: readonly Duty[];
  readonly dropped: readonly Duty[];
}

async function run(cwd: string, ...args: string[]) {
  const { io, stdout, stderr } = createMemoryIo(cwd);
  const status = await runCommandLine(['diff', ...args], io);
  return { status, stdout: stdout(), stderr: stderr() };
}

/** What changed from the two descriptions to these texts; `undefined` deletes a file. */
async function changes(after: Readonly<Record<string, string | undefined>>): Promise<Changes> {
  const folder = createGitFolder({ 'hr/cto.md': ctoWithSlip, 'hr/cio.md': cio, 'readme.md': '# Readme\n' });
  for (const [name, text] of Object.entries(after)) {
    if (text === undefined) folder.remove(name);
    else folder.write(name, text);
  }
  const { status, stdout, stderr } = await run(folder.path, 'HEAD', '--format', 'json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Changes;
}

/** The changes in short, each as `kind: text`. */
function inShort({ roles, moved, reworded, added, dropped }: Changes): readonly string[] {
  return [
    ...roles.map(({ file, before, after }) => `role of ${file}: ${before} > ${after}`),
    ...moved.map(({ before, after }) => `${before.role} > ${after.role}: ${after.text}`),
    ...reworded.map(({ after }) => `reworded: ${after.text}`),
    ...added.map(({ role, text }) => `added to ${role}: ${text}`),
    ...dropped.map(({ role, text }) => `dropped from ${role}: ${text}`),
  ];
}

const withoutSlip = ctoWithSlip.replace(`- ${slip}\n`, '');
const brandNew = 'File patents on our inventions';

test.each<[string, Readonly<Record<string, string | undefined>>, readonly string[]]>([
  ['nothing', {}, []],
  ['a Markdown file that is no description', { 'readme.md': '# Read this\n' }, []],
  [
    'white space and punctuation only',
    { 'hr/cto.md': ctoWithSlip.replace('our product', 'our  product.') },
    [],
  ],
  ['another order', { 'hr/cto.md': `${withoutSlip}- ${slip}\n` }, []],
  ['a duty added', { 'hr/cto.md': `${ctoWithSlip}- ${brandNew}\n` }, [`added to cto: ${brandNew}`]],
  ['a duty dropped', { 'hr/cto.md': withoutSlip }, [`dropped from cto: ${slip}`]],
  [
    'a duty reworded',
    { 'hr/cto.md': ctoWithSlip.replace(slip, 'Run the internal help desk for our employees') },
    ['reworded: Run the internal help desk for our employees'],
  ],
  [
    'a duty moved to the other role’s file',
    { 'hr/cto.md': withoutSlip, 'hr/cio.md': `${cio}- ${slip}\n` },
    [`cto > cio: ${slip}`],
  ],
  [
    'a duty moved and reworded',
    { 'hr/cto.md': withoutSlip, 'hr/cio.md': `${cio}- Running the internal help desk for employees\n` },
    ['cto > cio: Running the internal help desk for employees'],
  ],
  [
    'a duty replaced by another',
    { 'hr/cto.md': ctoWithSlip.replace(slip, brandNew) },
    [`added to cto: ${brandNew}`, `dropped from cto: ${slip}`],
  ],
  [
    'a file renamed',
    { 'hr/cto.md': undefined, 'hr/chief.md': ctoWithSlip },
    ['role of hr/chief.md: no description > CTO', 'role of hr/cto.md: CTO > no description'],
  ],
])('%s', async (_, after, expected) => {
  expect(inShort(await changes(after))).toEqual(expected);
});

test('another role in the title moves all duties', async () => {
  const text = ctoWithSlip.replace('Technology Officer', 'Information Officer');
  const { roles, moved } = await changes({ 'hr/cto.md': text });
  expect(roles).toEqual([{ file: 'hr/cto.md', before: 'CTO', after: 'CIO' }]);
  expect(moved).toHaveLength(4);
});

test('markdown tells it in sections, and names files from where one stands', async () => {
  const folder = createGitFolder({ 'hr/cto.md': ctoWithSlip });
  folder.write('hr/cto.md', `${withoutSlip}- Own *R&D* of our product\n`);
  const { stdout } = await run(`${folder.path}/hr`, 'HEAD');
  expect(stdout).toBe(
    [
      '# What changed since HEAD',
      '## Added (1)',
      '- **CTO**: Own R&D of our product (`cto.md:8`)',
      '## Dropped (1)',
      `- **CTO**: ${slip} (\`cto.md:6\`) — **reads as the CIO's**\n`,
    ].join('\n\n'),
  );
  expect((await run(createGitFolder({}).path, 'HEAD')).stdout).toContain('Nothing changed');
});

test.each<[string, readonly string[], readonly string[]]>([
  ['found', [], ['remit.json']],
  ['given by --config', ['--config', 'other.json'], ['../other.json']],
])('a charter that changed is named: %s', async (_, args, expected) => {
  const folder = createGitFolder({ 'hr/cto.md': ctoWithSlip, 'hr/remit.json': '{}', 'other.json': '{}' });
  folder.write('hr/remit.json', '{ "severity": {} }');
  folder.write('other.json', '{ "severity": {} }');
  const options = args.map((arg) => arg.replace('other', '../other'));
  const { stdout } = await run(`${folder.path}/hr`, 'HEAD', '--format', 'json', ...options);
  expect(JSON.parse(stdout)).toMatchObject({ charters: expected });
  const { stdout: markdown } = await run(`${folder.path}/hr`, 'HEAD', ...options);
  expect(markdown).toContain(`- \`${expected.join('')}\`: changed`);
});

test('a description that the charter ignores is not compared', async () => {
  const folder = createGitFolder({ 'old/cto.md': ctoWithSlip, 'remit.json': '{ "ignore": ["old/**"] }' });
  folder.write('old/cto.md', withoutSlip);
  expect((await run(folder.path, 'HEAD')).stdout).toContain('Nothing changed');
});

describe('what cannot be compared', () => {
  test.each<[string, string]>([
    ['an unknown revision', 'no-such-branch'],
    ['what looks like an option to git', '--output=x'],
  ])('%s', async (_, base) => {
    const { status, stdout, stderr } = await run(createGitFolder({}).path, '--', base);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`there is no revision ${base} here`);
  });

  test('a folder in no repository', async () => {
    const { status, stderr } = await run(createScratchFolder().path, 'HEAD');
    expect(status).toBe(2);
    expect(stderr).toContain('is in no git repository');
  });
});
