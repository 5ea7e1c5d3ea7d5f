import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Workbench } from './workbench';

const description = `# Chief Technology Officer

## Responsibilities

- Set the vision for our product platform and its architecture
- Lead the product engineering teams
`;
const duty = 'Run the internal help desk for all employees';
const written = `${description.trimEnd()}\n- ${duty}`;

describe('a person writes a CTO description', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({
      files: { 'cto.md': description, 'notes.md': '# Notes\n\n- Buy milk\n' },
    });
  });
  afterAll(() => workbench.close());

  const squiggles = () => workbench.editor.squiggles();
  const remitProblems = async () =>
    (await workbench.problems()).filter((entry) => entry.includes('misattributed-duty'));

  test('a description without slips has no squiggle and says which role was found', async () => {
    await workbench.openFile('cto.md');
    const status = await workbench.waitFor(
      'the status item to name the role',
      () => workbench.languageStatus(),
      (text) => text.includes('Remit: CTO'),
    );
    expect(status).toContain('no findings');
    expect(await squiggles()).toEqual([]);
  });

  test('a duty of the CIO is underlined as it is typed', async () => {
    await workbench.editor.goTo(6, 999);
    await workbench.editor.type(`\n- ${duty}`);
    const found = await workbench.waitFor('the squiggle', squiggles, (seen) =>
      seen.some(({ text }) => text === duty),
    );
    expect(found).toEqual([{ severity: 'warning', text: duty }]);
  });

  test('the Problems panel lists it with its rule', async () => {
    const entries = await workbench.waitFor('a problem', remitProblems, (seen) => seen.length > 0);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatch(/CIO/u);
  });

  test('hovering says why', async () => {
    const hover = await workbench.waitFor(
      'the hover',
      () => workbench.editor.hoverSquiggle(0),
      (text) => text.includes('CIO') && /help desk/iu.test(text),
    );
    expect(hover).toMatch(/misattributed-duty/u);
  });

  test('the light bulb offers to move, to reword and to suppress, in this order', async () => {
    await workbench.editor.goTo(7, 5);
    const titles = await workbench.editor.lightBulb();
    await workbench.editor.closeMenus();
    // Other kinds of fixes may stand beside these.
    const verbs = new Set(titles.map((title) => title.split(' ')[0] ?? ''));
    expect([...verbs].filter((verb) => ['Move', 'Reword', 'Suppress'].includes(verb))).toEqual([
      'Move',
      'Reword',
      'Suppress',
    ]);
    expect(titles[0]).toBe("Move to the CIO's duties");
  });

  test.each([
    ['Move to the CIO', /(?:CIO|Chief Information Officer)[\s\S]*Run the internal help desk/u],
    ['Reword as working with the CIO', /with the CIO/u],
    ['Suppress misattributed-duty here', /<!-- remit-disable-next-line misattributed-duty/u],
  ])('the fix "%s" changes the text, the finding goes, and undo brings both back', async (title, changed) => {
    await workbench.editor.goTo(7, 5);
    await workbench.editor.lightBulb();
    await workbench.editor.choose(title);
    await workbench.waitFor(
      'the changed text',
      () => workbench.editor.text(),
      (text) => changed.test(text),
    );
    await workbench.waitFor('the squiggle to go', squiggles, (seen) => seen.length === 0);
    await workbench.waitFor('the problem to go', remitProblems, (seen) => seen.length === 0);
    await workbench.editor.undo();
    await workbench.waitFor(
      'the old text',
      () => workbench.editor.text(),
      (text) => text.trimEnd() === written,
    );
    const found = await workbench.waitFor('the squiggle', squiggles, (seen) => seen.length > 0);
    expect(found).toEqual([{ severity: 'warning', text: duty }]);
  });

  test('what is saved is what is on the screen', async () => {
    await workbench.editor.save();
    const file = path.join(workbench.environment.workspace, 'cto.md');
    // VS Code calls a file saved a moment before its text is on the disk.
    await workbench.waitFor(
      'the saved text',
      () => readFile(file, 'utf8'),
      (text) => text.trimEnd() === written,
    );
  });

  test('a crash of the server gives one message, and the findings come back', async () => {
    workbench.killServer();
    const messages = await workbench.waitFor(
      'the message',
      () => workbench.notifications(),
      (seen) => seen.length > 0,
    );
    expect(messages).toEqual([expect.stringMatching(/stopped unexpectedly and is started again/u)]);
    await workbench.waitFor(
      'the status item to name the role again',
      () => workbench.languageStatus(),
      (text) => text.includes('Remit: CTO'),
    );
    await workbench.runCommand('Notifications: Clear All Notifications');
    await workbench.waitFor('the squiggle', squiggles, (seen) => seen.length === 1);
  });

  test('another Markdown file is left alone, and the status item says why', async () => {
    await workbench.openFile('notes.md');
    await workbench.waitFor(
      'the status item to say that it is not analysed',
      () => workbench.languageStatus(),
      (text) => text.includes('Remit: not analysed'),
    );
    expect(await squiggles()).toEqual([]);
  });
});
