import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { tokenize } from '../server/src/attribution/language/tokens';
import { createMatcher } from '../server/src/attribution/lexicon/matcher';
import { parsePattern, type PatternStep, type WordClasses } from '../server/src/attribution/lexicon/pattern';
import { dimensions } from '../server/src/roles/dimensions';

const poles = ['cto', 'cio', 'shared', 'none'];
const reasons = ['collaboration', 'boundary', 'mixed', 'general'];

interface ConceptEntry {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly variants: readonly string[];
  readonly example: string | undefined;
}

/**
 * Checks the lexicon's YAML files.
 *
 * @param requireExamples whether a concept without an example is a problem
 * @returns one line a problem, with file and line; empty when all is well
 */
export function checkLexicon(folder: string, requireExamples: boolean): readonly string[] {
  const problems: string[] = [];
  const classes = (
    parseDocument(readFileSync(join(folder, 'classes.yaml'), 'utf8')).toJS() as { classes: WordClasses }
  ).classes;
  const entries: ConceptEntry[] = [];
  const covered = new Set<string>();
  for (const file of readdirSync(join(folder, 'concepts'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    readGroup(folder, file, entries, covered, problems);
  }
  for (const { id } of dimensions) {
    for (const pole of ['cto', 'cio'])
      if (!covered.has(`${id} ${pole}`)) problems.push(`no concept on dimension ${id}, pole ${pole}`);
  }
  return [...problems, ...checkClasses(entries, classes), ...checkEntries(entries, classes, requireExamples)];
}

/** A word class that no variant refers to is dead weight. */
function checkClasses(entries: readonly ConceptEntry[], classes: WordClasses): readonly string[] {
  const used = new Set(entries.flatMap(({ variants }) => variants.join(' ').match(/@[A-Z]+/gu) ?? []));
  return Object.keys(classes).flatMap((name) =>
    used.has(`@${name}`) ? [] : [`classes.yaml: no variant uses ${name}`],
  );
}

function readGroup(
  folder: string,
  file: string,
  entries: ConceptEntry[],
  covered: Set<string>,
  problems: string[],
): void {
  const source = readFileSync(join(folder, 'concepts', file), 'utf8');
  const document = parseDocument(source);
  const lineOf = (offset: number): number => source.slice(0, offset).split('\n').length;
  for (const error of document.errors)
    problems.push(`${file}:${String(lineOf(error.pos[0]))}: ${error.message}`);
  const { group, pole, dimension, because } = (document.toJS() ?? {}) as Record<string, unknown>;
  if (`${String(group)}.yaml` !== file)
    problems.push(`${file}: group is "${String(group)}", expected the file's name`);
  if (!poles.includes(String(pole))) problems.push(`${file}: pole must be one of ${poles.join(', ')}`);
  if ((pole === 'cto' || pole === 'cio') && !dimensions.some(({ id }) => id === dimension))
    problems.push(`${file}: no such dimension "${String(dimension)}"`);
  if (pole === 'shared' && !reasons.includes(String(because)))
    problems.push(`${file}: because must be one of ${reasons.join(', ')}`);
  covered.add(`${String(dimension)} ${String(pole)}`);
  const list = document.get('concepts');
  if (!isSeq(list)) return;
  for (const item of list.items) {
    if (!isMap(item)) continue;
    const line = lineOf(item.range?.[0] ?? 0);
    const { concept, strength, variants, example } = item.toJS(document) as Record<string, unknown>;
    if (![1, 2, 3].includes(Number(strength)))
      problems.push(`${file}:${String(line)}: strength must be 1, 2 or 3`);
    if (!Array.isArray(variants) || variants.length === 0)
      problems.push(`${file}:${String(line)}: no variants`);
    for (const pair of item.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (
        ![
          'concept',
          'strength',
          'variants',
          'counterpart',
          'principle',
          'source',
          'example',
          'boost',
        ].includes(key)
      )
        problems.push(`${file}:${String(line)}: unknown key "${key}"`);
    }
    entries.push({
      file,
      line,
      name: String(concept),
      variants: Array.isArray(variants) ? variants.map(String) : [],
      example: typeof example === 'string' ? example : undefined,
    });
  }
}

function checkEntries(
  entries: readonly ConceptEntry[],
  classes: WordClasses,
  requireExamples: boolean,
): readonly string[] {
  const problems: string[] = [];
  const names = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const { file, line, name, variants, example } of entries) {
    const place = `${file}:${String(line)}`;
    const other = names.get(name);
    if (other !== undefined) problems.push(`${place}: concept "${name}" is at ${other} already`);
    names.set(name, place);
    const parsed: (readonly PatternStep[])[] = [];
    for (const variant of variants) {
      try {
        const steps = parsePattern(variant, classes);
        parsed.push(steps);
        for (const key of literalsOf(steps)) {
          const taken = owners.get(key);
          if (taken !== undefined && taken !== place)
            problems.push(`${place}: "${key}" is a variant at ${taken} already`);
          owners.set(key, place);
        }
      } catch (error) {
        problems.push(`${place}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (example === undefined && requireExamples) problems.push(`${place}: "${name}" has no example`);
    if (example !== undefined && createMatcher([parsed]).match(tokenize(example)).length === 0)
      problems.push(`${place}: the example of "${name}" does not contain a variant`);
  }
  return problems;
}

/** The literal word sequences of a pattern without gaps, at most 60; none for one with gaps. */
function literalsOf(steps: readonly PatternStep[]): readonly string[] {
  let phrases: string[] = [''];
  for (const step of steps) {
    if (step.kind === 'gap') return [];
    const longer = phrases.flatMap((phrase) => step.words.map((word) => `${phrase} ${word}`.trim()));
    phrases = step.optional ? [...phrases, ...longer] : longer;
    if (phrases.length > 60) return [];
  }
  return phrases.filter((phrase) => phrase !== '');
}

if (process.argv[1]?.endsWith('checkLexicon.ts') === true) {
  const problems = checkLexicon('server/src/attribution/lexicon', process.argv.includes('--examples'));
  for (const problem of problems) console.error(problem);
  console.log(`${String(problems.length)} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
