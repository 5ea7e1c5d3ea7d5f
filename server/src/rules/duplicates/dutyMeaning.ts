import { createBoundedMemory } from '../boundedMemory';
import { readConcepts, similarityByConcepts, type ConceptReading } from './byConcepts';
import { readWords, similarityByWords, type WordReading } from './byWords';
import { contentWords } from './contentWords';
import { conceptsOf, topicsIn } from './dutyConcepts';

/** One way in which a duty is read to be compared with others. */
export type Reading = ConceptReading | WordReading;

/** What a duty claims, free of its wording: all the ways in which it is read; none where it claims nothing. */
export type DutyMeaning = readonly Reading[];

const claimsNothing =
  /\b(?:CTO|CIO|chief (?:technology|technical|information) officer)\b|\b(?:partner(?:s|ing)?|collaborat(?:e|es|ing)|work(?:s|ing)?(?: closely)?|cooperat(?:e|es|ing)|liais(?:e|es|ing)|together|jointly) with\b|\b(?:does|is|do|are) not\b|\bnot (?:responsible|accountable)\b|\brather than\b|\breport(?:s|ing)? to\b|\bother (?:\w+ ){0,2}(?:duties|tasks)\b/iu;

/**
 * Reads what a duty claims: by what it is about, the beginning alone where that tells enough, and by its words. Working together with another
 * role and saying what a role does not do claim nothing; nor do words by themselves that any duty may have.
 */
export function meaningOf(text: string): DutyMeaning {
  if (claimsNothing.test(text)) return [];
  const contents = contentWords(text);
  const words = readWords(contents, topicsIn(contents));
  const { whole, core } = conceptsOf(text, contents);
  return [
    readConcepts(whole, words),
    ...(core === whole ? [] : [readConcepts(core, words)]),
    ...(words.topics.length === 0 ? [] : [words]),
  ];
}

/**
 * How similar two duties are, 0 to 1: by what they or their beginnings are about or by their words, whichever is more alike.
 *
 * @example `Manage the help desk` and `Running the IT service desk` are above `sameDutyThreshold`
 */
export function similarityOf(a: DutyMeaning, b: DutyMeaning): number {
  return Math.max(0, ...a.flatMap((reading) => b.map((other) => similarityOfReadings(reading, other))));
}

/** Readings of different kinds have nothing in common. */
export function similarityOfReadings(a: Reading, b: Reading): number {
  if (a.kind === 'concepts') return b.kind === 'concepts' ? similarityByConcepts(a, b) : 0;
  return b.kind === 'words' ? similarityByWords(a, b) : 0;
}

/** Reads what duties claim, each text once. */
export type MeaningReader = (text: string) => DutyMeaning;

/** A reader that remembers up to `limit` texts. */
export function createMeaningReader(limit = 30_000): MeaningReader {
  const memory = createBoundedMemory(meaningOf, limit);
  return (text) => memory.get(text);
}
