import type { Configuration } from '../configuration/configuration';
import type { JobDescription } from '../jobDescription/model';
import type { JudgedDuty, RuleContext } from './rule';

/** What a rule context says about one version of a document, apart from other files and the date. */
export type DescriptionContext = Pick<RuleContext, 'description' | 'judged' | 'configuration'>;

/**
 * Lets a figure on a whole description be worked out once, however many rules and fixes ask for it.
 *
 * @param compute may depend on nothing but the description, its judged duties and the configuration
 */
export function oncePerDescription<T>(
  compute: (context: DescriptionContext) => T,
): (context: DescriptionContext) => T {
  interface Known {
    readonly description: JobDescription;
    readonly configuration: Configuration;
    readonly value: T;
  }
  const known = new WeakMap<readonly JudgedDuty[], Known>();
  return (context) => {
    const { description, judged, configuration } = context;
    const found = known.get(judged);
    if (found?.description === description && found.configuration === configuration) return found.value;
    const value = compute(context);
    known.set(judged, { description, configuration, value });
    return value;
  };
}
