import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../server/src/cli/program';
import { nothingUnclaimed } from '../../server/src/cli/responsibilities/words';
import type { DescribedRole } from '../../server/src/roles/role';
import { cio, ctoWithSlip } from '../support/descriptions';
import { createMemoryIo } from '../support/memoryIo';
import { createScratchFolder } from '../support/scratchFolder';

const files = {
  'cto.md': ctoWithSlip.replace('- Partner', '- Own <b>R&D</b> of our | product\n- Partner'),
  'cio.md': cio,
  'readme.md': '# Readme\n',
};

async function report(format: string, texts: Readonly<Record<string, string>> = files) {
  const { io, stdout, stderr } = createMemoryIo(createScratchFolder(texts).path);
  const status = await runCommandLine(['report', '--format', format], io);
  return { status, stdout: stdout(), stderr: stderr() };
}

interface Duty {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly role: string;
  readonly readsAs: string;
}

interface Report {
  readonly descriptions: readonly { readonly file: string; readonly role: string }[];
  readonly dimensions: readonly {
    readonly dimension: string | null;
    readonly cto: readonly Duty[];
    readonly cio: readonly Duty[];
    readonly other: readonly Duty[];
  }[];
  readonly claimedByBoth: readonly { readonly cto: Duty; readonly cio: Duty }[];
  readonly claimedByNobody: readonly { readonly dimension: string; readonly role: string }[];
}

async function reportJson(texts?: Readonly<Record<string, string>>): Promise<Report> {
  return JSON.parse((await report('json', texts)).stdout) as Report;
}

describe('json', () => {
  test('each duty stands once, under the role that claims it', async () => {
    const { descriptions, dimensions } = await reportJson();
    expect(descriptions.map(({ file, role }) => `${file} ${role}`)).toEqual(['cio.md cio', 'cto.md cto']);
    expect(dimensions).toHaveLength(11);
    const cto = dimensions.flatMap((dimension) => dimension.cto).sort((a, b) => a.line - b.line);
    expect(cto.map(({ line }) => line)).toEqual([5, 6, 7, 8, 9]);
    expect(cto[1]).toMatchObject({ file: 'cto.md', role: 'cto', readsAs: 'cio' });
    expect(dimensions.flatMap((dimension) => dimension.cio)).toHaveLength(4);
  });

  test('names what both claim and what nobody does', async () => {
    const { claimedByBoth, claimedByNobody } = await reportJson();
    expect(claimedByBoth.map(({ cto, cio: other }) => `${cto.text} / ${other.text}`)).toEqual([
      'Run the internal help desk for all employees / Manage the service desk for employees',
    ]);
    expect(claimedByNobody.map(({ dimension, role }) => `${dimension} ${role}`)).toContain('success cio');
  });

  test('says nothing on the sides of a role that nobody describes', async () => {
    const { claimedByNobody } = await reportJson({ 'cio.md': cio });
    expect(claimedByNobody.filter(({ role }) => role === 'cto')).toEqual([]);
  });

  test('one person in both roles has a column of their own', async () => {
    const { dimensions } = await reportJson({
      'a.md': ctoWithSlip.replace('# Chief Technology Officer', '# CTO/CIO'),
    });
    expect(dimensions.flatMap(({ other }) => other)).toHaveLength(4);
  });
});

test('markdown escapes what a duty says', async () => {
  const { status, stdout } = await report('markdown');
  expect(status).toBe(0);
  expect(stdout).toContain('| CTO | CIO |');
  expect(stdout).toContain('of our \\| product');
  expect(stdout).toContain("(`cto.md:6`) **reads as the CIO's**");
  for (const row of stdout.split('\n').filter((line) => line.startsWith('|'))) {
    expect(row.match(/(?<!\\)\|/gu)).toHaveLength(3);
  }
});

test.each(['markdown', 'html'])(
  '%s names the column of duties under neither role alone by what they are',
  async (format) => {
    const merged = ctoWithSlip.replace('# Chief Technology Officer', '# CTO/CIO');
    const unclear = ctoWithSlip.replace('# Chief Technology Officer', '# CTO or CIO');
    const columns = async (texts: Readonly<Record<string, string>>) =>
      new Set(
        (await report(format, texts)).stdout.match(/Both roles(?:, or not said which)?|Not said which/gu),
      );
    expect(await columns({ 'a.md': ctoWithSlip })).toEqual(new Set());
    expect(await columns({ 'a.md': merged })).toEqual(new Set(['Both roles']));
    expect(await columns({ 'a.md': unclear })).toEqual(new Set(['Not said which']));
    expect(await columns({ 'a.md': merged, 'b.md': unclear })).toContain('Both roles, or not said which');
  },
);

test.each<[string, readonly (DescribedRole | null)[], string]>([
  ['one role', ['cto', 'cto'], "The CTO's side of each dimension is spoken for."],
  ['both roles', ['cto', 'cio'], 'Each side of each dimension is spoken for.'],
  ['one person', ['merged'], 'Each side of each dimension is spoken for.'],
  ['no role', [null], 'It is not said which role is described, so no side can be missing.'],
])('what is said where nothing is missing speaks of %s as it is described', (_name, roles, expected) => {
  expect(nothingUnclaimed(roles.map((role) => ({ file: 'a.md', role, reason: 'title' })))).toBe(expected);
});

test('markdown marks nothing as misplaced where one person holds both roles', async () => {
  const { stdout } = await report('markdown', {
    'a.md': ctoWithSlip.replace('# Chief Technology Officer', '# CTO/CIO'),
  });
  expect(stdout).toContain('help desk');
  expect(stdout).not.toContain('reads as');
});

test('html is one escaped page without script or anything from elsewhere', async () => {
  const duty = '- Own &lt;script&gt;alert(1)&lt;/script&gt; & "R&D" of our product';
  const { stdout } = await report('html', {
    'cto.md': ctoWithSlip.replace('- Partner', `${duty}\n- Partner`),
  });
  expect(stdout).toMatch(/^<!doctype html>/u);
  expect(stdout).toContain('<meta name="viewport"');
  expect(stdout).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;R&amp;D&quot;');
  expect(stdout).not.toMatch(/<script|https?:|<link|<img|@import/iu);
});

test.each(['markdown', 'html'])('%s says that there is no description, and where to ask', async (format) => {
  const { status, stdout, stderr } = await report(format, { 'a.md': '# Readme\n' });
  expect(status).toBe(0);
  expect(stdout).toContain('No description of a CTO or CIO was found.');
  expect(stderr).toContain('`remit explain FILE` says why.');
});

test('json says nothing beside itself', async () => {
  expect(await report('json', { 'a.md': '# Readme\n' })).toMatchObject({ status: 0, stderr: '' });
});

test('a file that cannot be read makes the status 2, the others are reported', async () => {
  const { io, stdout, stderr } = createMemoryIo(createScratchFolder(files).path);
  expect(await runCommandLine(['report', '--format', 'json', 'gone.md', 'cio.md'], io)).toBe(2);
  expect((JSON.parse(stdout()) as Report).descriptions).toHaveLength(1);
  expect(stderr()).toContain('cannot read gone.md');
});
