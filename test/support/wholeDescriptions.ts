import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleDocumentation } from '../../server/src/rules/documentation';
import { readDocumentFixture } from './documentFixtures';
import { readMarks } from './markedFindings';

/** A description with a name for messages. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Every whole description that the project has: examples, fixtures without their marks, the examples of the rules. */
export function wholeDescriptions(): readonly NamedText[] {
  const root = join(import.meta.dirname, '..', '..');
  const ofRules = Object.entries(ruleDocumentation).flatMap(([id, { wrong, right }]) =>
    [...wrong, ...right].map(({ title, markdown }) => ({
      name: `${id}: ${title}`,
      text: readMarks(markdown).text,
    })),
  );
  return [...filesIn(join(root, 'examples')), ...filesIn(join(root, 'test', 'fixtures')), ...ofRules];
}

function filesIn(folder: string): readonly NamedText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, text: withoutMarks(contentOf(name, readFileSync(join(folder, name), 'utf8'))) }));
}

/** The line that says what a document of `fixtures/documents` is does not belong to it. */
function contentOf(name: string, content: string): string {
  return /^documents[\\/]/u.test(name) ? readDocumentFixture(name, content).marked : content;
}

function withoutMarks(text: string): string {
  return text.includes(']]{') ? readMarks(text).text : text;
}
