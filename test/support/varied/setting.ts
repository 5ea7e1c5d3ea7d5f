import fc from 'fast-check';
import type { Configuration } from '../../../server/src/configuration/configuration';
import { defaultConfiguration } from '../../../server/src/configuration/configuration';
import { part, table, titles } from './parts';

/** A description with what stands around it. */
export interface Setting {
  readonly text: string;
  readonly fileName?: string;
  readonly configuration: Configuration;
  /** Another description in the workspace. */
  readonly other: string | undefined;
  /** The folder's charter. */
  readonly charter: string | undefined;
}

const frontMatters = [
  '',
  '',
  '',
  '',
  '---\nlayout: job\n---\n\n',
  '---\nrole: cto\n---\n\n',
  '---\nrole: cio # ours\n---\n',
  '---\nrole: cto+cio\n---\n\n',
  '---\nrole: ceo\n---\n\n',
  '---\nremit: yes\nrole:\n---\n\n',
  '<!-- remit-disable-file mixed-duty -->\n\n',
] as const;

const configurations: readonly Configuration[] = [
  defaultConfiguration,
  defaultConfiguration,
  defaultConfiguration,
  { ...defaultConfiguration, organisationSize: 'small' },
  { ...defaultConfiguration, terms: { cto: ['budget'], cio: ['prototypes'] } },
  {
    ...defaultConfiguration,
    topics: [{ topic: 'help desk', owner: 'cto', reason: 'ours', source: 'remit.json:3' }],
  },
  { ...defaultConfiguration, severities: { 'unclaimed-dimension': 'off', 'mixed-duty': 'error' } },
];

const charters = [
  '',
  '{}\n',
  '{\n  // ours\n  "topics": [],\n}\n',
  '{ "organisationSize": "large" }',
] as const;

/** Whether front matter that declares one role has a document of that role alone below it. */
function fits(start: string, lines: readonly string[]): boolean {
  const declared = /^role: (cto|cio)\b(?!\+)/mu.exec(start)?.[1];
  const told = lines.filter((line) => line.startsWith('# '));
  return (
    declared === undefined || told.every((line) => line === `# ${titles[declared === 'cto' ? 'cto' : 'cio']}`)
  );
}

const document = fc
  .record({
    start: fc.constantFrom(...frontMatters),
    parts: fc.oneof(
      { weight: 5, arbitrary: fc.array(part, { minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: table.map((lines) => [lines]) },
      { weight: 1, arbitrary: fc.tuple(table, part) },
    ),
    lineEnd: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
    isOpen: fc.constantFrom(false, false, false, true),
  })
  .map(({ start, parts, lineEnd, isOpen }) => {
    const lines = parts.flat();
    const text = (fits(start, lines) ? start : '') + lines.join('\n');
    return (isOpen ? text.trimEnd() : text).replaceAll('\n', lineEnd);
  });

/** MDX takes comments in its own form only. */
function inForm(setting: Setting, isMdx: boolean): Setting {
  const text = setting.text.replace(/<!--(.*?)-->/gu, '{/*$1*/}');
  return isMdx ? { ...setting, text, fileName: 'hr/post.mdx' } : setting;
}

/** Descriptions as people paste and write them: tables, prose, nested and HTML lists, quotes, comments, goals, charters, other files, MDX. */
export const variedDescriptionArbitrary: fc.Arbitrary<Setting> = fc
  .tuple(
    fc.record({
      text: document,
      configuration: fc.constantFrom(...configurations),
      other: fc.option(document, { freq: 3, nil: undefined }),
      charter: fc.option(fc.constantFrom(...charters), { freq: 2, nil: undefined }),
    }),
    fc.constantFrom(false, false, false, false, false, true),
  )
  .map(([setting, isMdx]) => inForm(setting, isMdx));
