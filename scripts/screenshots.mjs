// @ts-check
// `npm run screenshots`: pictures of the packed extension in the real VS Code, for README and documentation.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Workbench } from '../test/vscode/workbench.js';
import { root } from './dependencies.mjs';

const folder = path.join(root, 'docs', 'images');
const sample = `# Chief Technology Officer

The CTO stands for the technology in the products that our customers buy.

## Responsibilities

- Set the vision and the roadmap for our product platform
- Lead the product engineering teams
- Run the internal help desk for all employees
- Turn emerging technology into new products with product management
- Renew the ERP licences and keep the IT budget down

## Success measures

- Time from an idea to a product that customers use
`;
const example = await readFile(path.join(root, 'examples', 'cto.md'), 'utf8').catch(() => sample);

await mkdir(folder, { recursive: true });
const workbench = await Workbench.open({
  files: { 'cto.md': example },
  settings: {
    'workbench.sideBar.location': 'left',
    'breadcrumbs.enabled': false,
    'editor.fontSize': 14,
    'editor.wordWrap': 'on',
    'editor.hover.above': false,
  },
  screen: { viewport: { width: 1280, height: 760 }, deviceScaleFactor: 2 },
});
try {
  const { editor, page } = workbench;
  // tsx names functions with a helper that the page, in which some of them run, does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  await workbench.openFile('cto.md');
  await page.keyboard.press('Control+b');
  await workbench.waitFor(
    'the findings',
    () => editor.squiggles(),
    (seen) => seen.length > 0,
  );
  const line = await lineOfFirstFinding();
  await workbench.problems();
  // The panel takes half of the editor's height; this brings the finding back into view.
  await editor.goTo(line, 1);
  await workbench.waitFor(
    'the hover',
    () => editor.hoverSquiggle(0),
    (text) => text.includes('CIO'),
  );
  await keep('hover');

  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await editor.goTo(line, 6);
  await editor.lightBulb();
  await keep('quick-fixes');
  await editor.closeMenus();
} finally {
  await workbench.close();
}

/** One-based, in the text that is on the disk too. */
async function lineOfFirstFinding() {
  const [first] = await workbench.editor.squiggles();
  const line = example.split('\n').findIndex((text) => first !== undefined && text.includes(first.text));
  if (line === -1) throw new Error(`The first finding is not in the text: ${first?.text ?? 'none'}`);
  return line + 1;
}

/** @param {string} name */
async function keep(name) {
  const file = path.join(folder, `${name}.png`);
  await workbench.screenshot(file);
  console.log(path.relative(root, file));
}
