import { readNumbers, writeNumbers } from '../numberText';

/** A concept as it is written in the lexicon, with the number of its group. */
export interface WrittenConcept {
  readonly name: string;
  readonly group: number;
  readonly strength: number;
  readonly counterpart?: string;
}

/** Concepts as they are shipped. */
export interface CompactConcepts {
  /** The names, divided by `|`. */
  readonly names: string;
  /** How many concepts each group has; a group's follow each other. */
  readonly sizes: string;
  /** A digit for each concept. */
  readonly strengths: string;
  /** For the few that have one: the concept's name and its counterpart. */
  readonly counterparts: Readonly<Record<string, string>>;
}

/** @param concepts those of the first group first; names without `|` */
export function writeConcepts(concepts: readonly WrittenConcept[]): CompactConcepts {
  const sizes: number[] = [];
  for (const { group } of concepts) {
    while (sizes.length <= group) sizes.push(0);
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return {
    names: concepts.map(({ name }) => name).join('|'),
    sizes: writeNumbers(sizes),
    strengths: concepts.map(({ strength }) => String(strength)).join(''),
    counterparts: Object.fromEntries(
      concepts.flatMap(({ name, counterpart }) => (counterpart === undefined ? [] : [[name, counterpart]])),
    ),
  };
}

export function readConcepts({
  names,
  sizes,
  strengths,
  counterparts,
}: CompactConcepts): readonly WrittenConcept[] {
  const groups = [...readNumbers(sizes)].flatMap((size, group) => new Array<number>(size).fill(group));
  return groups.length === 0
    ? []
    : names.split('|').map((name, number) => {
        const counterpart = counterparts[name];
        const concept = { name, group: groups[number] ?? 0, strength: Number(strengths[number]) };
        return counterpart === undefined ? concept : { ...concept, counterpart };
      });
}
