import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { writeConcepts } from '../server/src/attribution/lexicon/conceptText';
import { parsePattern } from '../server/src/attribution/lexicon/pattern';
import { writeTable } from '../server/src/attribution/lexicon/patternText';
import { tabulate } from '../server/src/attribution/lexicon/tabulate';

interface ConceptSource {
  readonly concept: string;
  readonly strength: number;
  readonly variants: readonly string[];
  readonly counterpart?: string;
}

interface GroupSource {
  readonly group: string;
  readonly pole: string;
  readonly dimension?: string;
  readonly because?: string;
  readonly concepts: readonly ConceptSource[];
}

/** Reads the lexicon's YAML files and returns the text of the generated file. */
export function compileLexicon(folder: string): string {
  const { classes } = parse(readFileSync(join(folder, 'classes.yaml'), 'utf8')) as {
    classes: Record<string, string[]>;
  };
  const files = readdirSync(join(folder, 'concepts'))
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  const sources = files.map(
    (file) => parse(readFileSync(join(folder, 'concepts', file), 'utf8')) as GroupSource,
  );
  const groups = sources.map(({ group, pole, dimension, because }) => ({
    name: group,
    pole,
    dimension,
    because,
  }));
  const concepts = sources.flatMap((source, group) =>
    source.concepts.map(({ concept: name, strength, counterpart }) => ({
      name,
      group,
      strength,
      ...(counterpart === undefined ? {} : { counterpart }),
    })),
  );
  const patterns = sources.flatMap((source) =>
    source.concepts.map(({ variants }) => variants.map((variant) => parsePattern(variant, classes))),
  );
  const table = tabulate(patterns);
  const edition = editionOf([...table.words, ...concepts.map(({ name }) => name)]);
  return `${JSON.stringify({ edition, groups, concepts: writeConcepts(concepts), patterns: writeTable(table) })}\n`;
}

function editionOf(names: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 8);
}

if (process.argv[1]?.endsWith('compileLexicon.ts') === true) {
  const folder = 'server/src/attribution';
  writeFileSync(join(folder, 'generated/lexicon.json'), compileLexicon(join(folder, 'lexicon')));
}
