import type { Attribution, ClauseAttribution, Probabilities } from '../attribution/attribution';
import type { CharterTopic } from '../configuration/configuration';
import type { Owner } from '../roles/role';
import type { Span } from '../text/span';
import { contains, overlaps } from '../text/span';

/** Finds the charter's topics in duties. */
export interface TopicFinder {
  /** The topic that a text speaks about, the longest one if several do, with the place of its words. */
  find(text: string): { readonly topic: CharterTopic; readonly span: Span } | undefined;
}

/** Reads topics as whole words, whatever their case, hyphens, spacing and plural: `data centre` finds `Data-centres`. */
export function createTopicFinder(topics: readonly CharterTopic[]): TopicFinder {
  const patterns = topics
    .filter(({ topic }) => topic.trim() !== '')
    .map((topic) => ({ topic, pattern: patternOf(topic.topic) }))
    .sort((a, b) => b.topic.topic.length - a.topic.topic.length);
  return {
    find(text) {
      for (const { topic, pattern } of patterns) {
        const match = pattern.exec(text);
        if (match !== null) {
          return { topic, span: { start: match.index, end: match.index + match[0].length } };
        }
      }
      return undefined;
    },
  };
}

/**
 * The judgement of a duty whose topic the charter gives to someone. The clause with the topic takes the charter's owner; so does
 * the whole duty, unless another clause clearly is a different role's. Collaboration and boundary statements stay what they are.
 */
export function applyTopic(attribution: Attribution, topic: CharterTopic, span: Span): Attribution {
  const { sharedBecause } = attribution;
  if (sharedBecause === 'collaboration' || sharedBecause === 'boundary') return attribution;
  const probability = certain(topic.owner);
  const clauses = attribution.clauses.map((clause) =>
    overlaps(clause.span, span) ? { ...clause, owner: topic.owner, probability } : clause,
  );
  const isMixed = clauses.some((clause) => isOtherRoles(clause, topic.owner) && !contains(clause.span, span));
  const owner = isMixed ? 'shared' : topic.owner;
  return {
    owner,
    probability: certain(owner),
    evidence: attribution.evidence,
    clauses,
    sharedBecause: isMixed ? 'mixed' : owner === 'shared' ? 'general' : undefined,
  };
}

function isOtherRoles(clause: ClauseAttribution, owner: Owner): boolean {
  return clause.owner !== 'shared' && owner !== 'shared' && clause.owner !== owner;
}

function certain(owner: Owner): Probabilities {
  return { cto: 0, cio: 0, shared: 0, [owner]: 1 };
}

function patternOf(topic: string): RegExp {
  const words = topic
    .trim()
    .split(/[\s-]+/u)
    .map((word) => word.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s-]+')}(?:e?s)?(?![\\p{L}\\p{N}])`, 'iu');
}
