import { nearestWord } from '../configuration/nearestWord';
import { ruleIds } from '../configuration/ruleId';
import { findRoleNames } from '../roles/roleNames';
import type { JobDescription } from '../jobDescription/model';
import { lineAt } from './document/lines';
import type { FixProvider } from './proposal';

/** Puts what was most likely meant in place of a word that Remit does not understand. */
export const correctDirective: FixProvider = {
  kind: 'correct-directive',
  propose({ description }, { rule, span }) {
    if (rule !== 'unknown-directive') return [];
    const written = description.text.slice(span.start, span.end);
    const inFrontMatter =
      description.frontMatter !== undefined && span.start < description.frontMatter.span.end;
    const meant = inFrontMatter ? meantValue(description, span.start, written) : meantWord(written);
    if (meant === undefined || meant === written) return [];
    return [{ title: `Change to ${meant}`, safe: true, edits: [{ span, newText: meant }] }];
  },
};

const instructions = ['remit-disable-next-line', 'remit-disable', 'remit-enable', 'remit-disable-file'];
const otherNames: Readonly<Record<string, string>> = {
  'remit-ignore': 'remit-disable',
  'remit-ignore-line': 'remit-disable-next-line',
  'remit-ignore-next-line': 'remit-disable-next-line',
  'remit-ignore-file': 'remit-disable-file',
  'remit-disable-line': 'remit-disable-next-line',
  'remit-off': 'remit-disable',
  'remit-on': 'remit-enable',
};

function meantWord(written: string): string | undefined {
  if (/^remit\b/iu.test(written)) {
    const word = written
      .toLowerCase()
      .replace(/^remit[\s:_-]*/u, 'remit-')
      .replaceAll('_', '-');
    return (
      instructions.find((known) => known === word) ?? otherNames[word] ?? nearestWord(word, instructions)
    );
  }
  return meantDate(written) ?? nearestWord(written.replaceAll('_', '-'), ruleIds);
}

/** `2027-6-30`, `2027/06/30` and `30.06.2027` say which day they mean; `06/07/2027` does not. */
function meantDate(written: string): string | undefined {
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(written);
  const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(written);
  const parts = yearFirst?.slice(1) ?? dayFirst?.slice(1).reverse();
  if (parts === undefined) return undefined;
  const [year = '', month = '', day = ''] = parts;
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

const truths: Readonly<Record<string, string>> = { yes: 'true', on: 'true', no: 'false', off: 'false' };

/** `ceo` and `cfo` are roles of their own, not slips. */
const otherOffice = /^c[a-z]o$/iu;

function meantValue({ text }: JobDescription, offset: number, written: string): string | undefined {
  const value = written.replace(/^['"]|['"]$/gu, '').trim();
  const key = /^\s*['"]?(\w+)/u.exec(lineAt(text, offset))?.[1];
  if (key === 'remit') return truths[value.toLowerCase()] ?? nearestWord(value, ['true', 'false']);
  if (key !== 'role') return undefined;
  const roles = new Set(findRoleNames(value).map((name) => name.role));
  const [only] = roles;
  if (roles.size === 2) return 'cto+cio';
  return (
    only ?? (otherOffice.test(value) ? undefined : nearestWord(value, ['cto', 'cio', 'cto+cio', 'merged']))
  );
}
