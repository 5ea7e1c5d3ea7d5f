import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A whole document of `test/fixtures/documents`. */
export interface DocumentFixture {
  readonly name: string;
  /** What kind of document it has the shape of. */
  readonly source: string;
  /** How many duties stand under which role, `cto 4, cio 3`; `none` for what is no description. */
  readonly duties: string;
  /** The document with its marks, in the line ends that it was written with. */
  readonly marked: string;
}

const folder = join(import.meta.dirname, '..', 'fixtures', 'documents');
const header = /^<!-- ([^|]+) \| ([^|]+?)(?: \| ([a-z ]+))? -->\n/u;

/** Every such document, in the order of their names. */
export function documentFixtures(): readonly DocumentFixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readDocumentFixture(name, readFileSync(join(folder, name), 'utf8')));
}

/**
 * Takes the first line off, which says what the document is: `<!-- kind of source | duties | crlf bom -->`. Line ends and a byte order
 * mark are named there, since an editor or Git would change them in the file.
 *
 * @throws Error when the first line is missing
 */
export function readDocumentFixture(name: string, content: string): DocumentFixture {
  const match = header.exec(content);
  if (match === null) throw new Error(`${name} does not begin with a comment on its source and its duties`);
  const [whole, source = '', duties = '', form = ''] = match;
  let marked = content.slice(whole.length);
  if (form.includes('crlf')) marked = marked.replaceAll('\n', '\r\n');
  else if (form.includes('cr')) marked = marked.replaceAll('\n', '\r');
  if (form.includes('bom')) marked = `\ufeff${marked}`;
  return { name, source, duties, marked };
}
