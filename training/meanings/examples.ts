import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentWords } from '../../server/src/rules/duplicates/contentWords';

/** The same duty in two wordings, or two duties with what readers said of them. */
export interface WordedPair {
  readonly one: string;
  readonly other: string;
}

/** Duties that are the same one, and others that are not it. */
export interface WordedGroup {
  readonly same: readonly string[];
  readonly other: readonly string[];
}

/** The written examples of `training/meanings/examples/`, as text. */
export interface WordedExamples {
  readonly rewordings: readonly WordedPair[];
  readonly accountabilities: readonly WordedGroup[];
  readonly neighbours: readonly WordedGroup[];
  readonly judged: readonly (WordedPair & { readonly verdict: 'same' | 'overlap' | 'different' })[];
}

const verdicts = { '=': 'same', '<': 'overlap', x: 'different' } as const;

/**
 * Reads the examples:
 * `rewordings.tsv` (duty, tab, the same one in another writer's words),
 * `accountabilities.tsv` (name, tab, duty; `~` before the name where the duty only looks like it),
 * `neighbours.txt` (`= duty` for wordings of one duty, `x duty` for its neighbours, groups divided by blank lines) and
 * `judged.tsv` (`=` the same, `<` overlapping, `x` different; tab, duty, tab, duty).
 *
 * @throws Error naming file and line of what is none of these
 */
export function readExamples(folder: string): WordedExamples {
  const lines = (file: string): readonly { readonly line: string; readonly at: string }[] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .map((line, index) => ({ line, at: `${folder}/${file}:${String(index + 1)}` }));
  const cells = (file: string, count: number): readonly (readonly string[])[] =>
    lines(file)
      .filter(({ line }) => line !== '')
      .map(({ line, at }) => {
        const found = line.split('\t');
        if (found.length !== count || found.includes(''))
          throw new Error(`${at}: expected ${String(count)} cells divided by tabs, found "${line}"`);
        return found;
      });
  return {
    rewordings: cells('rewordings.tsv', 2).map(([one = '', other = '']) => ({ one, other })),
    accountabilities: grouped(
      cells('accountabilities.tsv', 2).map(([name = '', duty = '']) => ({
        name: name.replace(/^~/u, ''),
        isSame: !name.startsWith('~'),
        duty,
      })),
    ),
    neighbours: grouped(
      lines('neighbours.txt').reduce<{ group: number; readonly rows: NamedDuty[] }>(
        (read, { line, at }) => {
          if (line === '') return { ...read, group: read.group + 1 };
          const [, sign, duty = ''] = /^([=x]) (.+)$/u.exec(line) ?? [];
          if (sign === undefined) throw new Error(`${at}: expected "= duty" or "x duty", found "${line}"`);
          read.rows.push({ name: String(read.group), isSame: sign === '=', duty });
          return read;
        },
        { group: 0, rows: [] },
      ).rows,
    ),
    judged: cells('judged.tsv', 3).map(([sign = '', one = '', other = '']) => {
      const verdict = verdicts[sign as keyof typeof verdicts] as (typeof verdicts)['='] | undefined;
      if (verdict === undefined) throw new Error(`${folder}/judged.tsv: expected =, < or x, found "${sign}"`);
      return { verdict, one, other };
    }),
  };
}

interface NamedDuty {
  readonly name: string;
  readonly isSame: boolean;
  readonly duty: string;
}

function grouped(duties: readonly NamedDuty[]): readonly WordedGroup[] {
  const groups = new Map<string, { readonly same: string[]; readonly other: string[] }>();
  for (const { name, isSame, duty } of duties) {
    const group = groups.get(name) ?? { same: [], other: [] };
    groups.set(name, group);
    (isSame ? group.same : group.other).push(duty);
  }
  return [...groups.values()];
}

/** All texts of the examples, each once. */
export function textsOf({
  rewordings,
  accountabilities,
  neighbours,
  judged,
}: WordedExamples): readonly string[] {
  return [
    ...new Set([
      ...[...rewordings, ...judged].flatMap(({ one, other }) => [one, other]),
      ...[...accountabilities, ...neighbours].flatMap(({ same, other }) => [...same, ...other]),
    ]),
  ];
}

/** A duty's words in base form, in their order. */
export function wordsOf(text: string): readonly string[] {
  return contentWords(text).map(({ lemma }) => lemma);
}
