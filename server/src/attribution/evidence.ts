import type { Role } from '../roles/role';
import type { Evidence } from './attribution';
import type { Reading } from './features';
import type { ConceptMatch } from './lexicon/lexicon';
import { scoresOf, type Scores } from './model';

/**
 * The phrases that moved the judgement, strongest first. Each is tried: its words are taken out, the rest is judged again, and the phrase
 * counts as evidence for its pole only if that pole's lead shrinks without it.
 */
export function findEvidence(text: string, reading: Reading): readonly Evidence[] {
  const whole = scoresOf(reading);
  const found = reading.concepts.flatMap((match) => evidenceOf(text, reading, match, whole));
  return found
    .filter((evidence) => !found.some((other) => breaksOff(evidence, other)))
    .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
    .filter((evidence, index, all) => !all.slice(0, index).some(({ span }) => overlap(span, evidence.span)));
}

function evidenceOf(text: string, reading: Reading, match: ConceptMatch, whole: Scores): readonly Evidence[] {
  const { pole, dimension } = match.concept.group;
  if ((pole !== 'cto' && pole !== 'cio') || dimension === undefined) return [];
  if (reading.isSetAside.slice(match.first, match.end).includes(true)) return [];
  const passedOver = reading.isSetAside.map((aside, at) => aside || (match.first <= at && at < match.end));
  const without = scoresOf(reading, passedOver);
  const weight = lead(whole, pole) - lead(without, pole);
  if (weight <= 0) return [];
  const start = reading.tokens[match.first]?.start ?? 0;
  const end = reading.tokens[match.end - 1]?.end ?? start;
  const { name, counterpart } = match.concept;
  return [
    {
      span: { start, end },
      phrase: text.slice(start, end),
      concept: name,
      dimension,
      pole,
      weight,
      ...(counterpart === undefined ? {} : { counterpart }),
    },
  ];
}

function lead(scores: Scores, pole: Role): number {
  return scores[pole] - Math.max(scores.shared, scores[pole === 'cto' ? 'cio' : 'cto']);
}

/** Whether a phrase stops inside another of its side, before the noun that it is about: "Lead the IT" beside "IT department". */
function breaksOff(a: Evidence, b: Evidence): boolean {
  return (
    a.pole === b.pole && a.span.start < b.span.start && b.span.start < a.span.end && a.span.end < b.span.end
  );
}

function overlap(a: Evidence['span'], b: Evidence['span']): boolean {
  return a.start < b.end && b.start < a.end;
}
