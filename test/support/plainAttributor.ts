import type {
  Attribution,
  Attributor,
  ClauseAttribution,
  Evidence,
} from '../../server/src/attribution/attribution';
import type { Configuration } from '../../server/src/configuration/configuration';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { parseJobDescription } from '../../server/src/jobDescription/parseJobDescription';
import type { Owner, Role } from '../../server/src/roles/role';
import { dutyContext } from '../../server/src/rules/dutyContext';
import type { Rule, RuleContext } from '../../server/src/rules/rule';
import { today } from './ruleCases';

const words: Readonly<Record<Role, RegExp>> = { cto: /\bproducts?\b/giu, cio: /\bhelp desk\b/giu };

/**
 * An attributor that knows two words, for tests of rules that must not depend on the real one's knowledge: "product" is the CTO's, "help desk"
 * the CIO's, with the probability that stands in the text (`~0.7`) or 0.95. Clauses are what ` and ` or a comma divides.
 */
export const plainAttributor: Attributor = (text) => {
  const clauses = clausesOf(text);
  const owners = new Set(clauses.map(({ owner }) => owner).filter((owner) => owner !== 'shared'));
  const [owner = 'shared'] = owners.size === 1 ? [...owners] : [];
  return {
    owner,
    probability: probabilitiesFor(owner, text),
    evidence: [...evidenceOf(text, 'cto'), ...evidenceOf(text, 'cio')],
    sharedBecause: sharedReason(text, owners.size),
    clauses: clauses.length > 1 ? clauses : [],
  };
};

/** What one rule finds in a description that the plain attributor judges; suppressions and severities play no part. */
export function checkPlainly(rule: Rule, text: string, configuration: Partial<Configuration> = {}) {
  const context = plainContext(text, configuration);
  return [...rule.check(context)].map(({ span, ...rest }) => ({ ...rest, rule: rule.id, span }));
}

export function plainContext(text: string, configuration: Partial<Configuration> = {}): RuleContext {
  const resolved = { ...defaultConfiguration, ...configuration };
  const description = parseJobDescription(text, { configuration: resolved });
  const judged = description.duties.map((duty) => ({
    duty,
    attribution: plainAttributor(duty.text, dutyContext(description, duty)),
  }));
  return { description, judged, configuration: resolved, elsewhere: [], today };
}

function clausesOf(text: string): readonly ClauseAttribution[] {
  let start = 0;
  return text.split(/( and |, )/u).flatMap((part, index): readonly ClauseAttribution[] => {
    const span = { start, end: start + part.length };
    start = span.end;
    if (index % 2 === 1) return [];
    const owner = ownerOf(part);
    return [{ span, owner, probability: probabilitiesFor(owner, part) }];
  });
}

function ownerOf(text: string): Owner {
  const [isCto, isCio] = [/\bproducts?\b/iu.test(text), /\bhelp desk\b/iu.test(text)];
  if (isCto === isCio) return 'shared';
  return isCto ? 'cto' : 'cio';
}

function probabilitiesFor(owner: Owner, text: string): Attribution['probability'] {
  const certain = Number(/~(\d\.\d+)/u.exec(text)?.[1] ?? 0.95);
  const rest = (1 - certain) / 2;
  return { cto: rest, cio: rest, shared: rest, [owner]: certain };
}

function evidenceOf(text: string, pole: Role): readonly Evidence[] {
  return [...text.matchAll(words[pole])].map(({ 0: phrase, index: start }) => {
    const span = { start, end: start + phrase.length };
    return { span, phrase, concept: phrase, dimension: 'ownership', pole, weight: 1 };
  });
}

function sharedReason(text: string, owners: number): Attribution['sharedBecause'] {
  if (/\bpartner with\b/iu.test(text)) return 'collaboration';
  if (owners === 1) return undefined;
  return owners > 1 ? 'mixed' : 'general';
}
