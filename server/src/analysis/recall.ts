import { countUnchanged, dutyListOf, sectionKindOf } from '../jobDescription/duties/dutyList';
import type { JobDescription } from '../jobDescription/model';
import { scopeOf } from '../rules/dutyContext';
import type { EarlierVersion } from '../rules/rule';
import type { Analysis } from './analysis';

/**
 * Compares a description with the analysis before an edit: which duties, counted from both ends, say the same under the same kind of section
 * and the same role. An edit leaves nearly all of them as they were, so that nearly none has to be judged again.
 */
export function whatStays(earlier: Analysis, description: JobDescription): EarlierVersion['same'] {
  const before = earlier.description;
  const [from, to] = [dutyListOf(before), dutyListOf(description)];
  const isSame = (then: number, now: number): boolean => {
    const [known, duty] = [from.at(then), to.at(now)];
    return (
      known !== undefined &&
      known.text === duty?.text &&
      sectionKindOf(before, known) === sectionKindOf(description, duty) &&
      scopeOf(before, known)?.role === scopeOf(description, duty)?.role
    );
  };
  const most = Math.min(from.length, to.length);
  let { first, last } = countUnchanged(before, description, isSame);
  while (first < most - last && isSame(first, first)) first++;
  while (last < most - first && isSame(from.length - 1 - last, to.length - 1 - last)) last++;
  return { first, last };
}
