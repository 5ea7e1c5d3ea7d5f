import { dutyListOf } from '../jobDescription/duties/dutyList';
import type { Duty, JobDescription } from '../jobDescription/model';
import { dutyContext } from '../rules/dutyContext';
import { LazyList, type List } from '../rules/lazyList';
import type { EarlierVersion, JudgedDuty } from '../rules/rule';
import type { AnalysisOptions } from './analysis';
import { applyTopic, createTopicFinder } from './charterTopics';
import type { JudgementMemory } from './judgementMemory';

/** What was found on a duty's words; it holds wherever the duty stands. */
type Judgement = Omit<JudgedDuty, 'duty'>;

/** A judgement for each duty of a description. */
class JudgementList extends LazyList<JudgedDuty> {
  readonly judgements: readonly Judgement[];

  constructor(description: JobDescription, judgements: readonly Judgement[]) {
    const duties = dutyListOf(description);
    super(judgements.length, (index) => {
      const [duty, judgement] = [duties.at(index), judgements[index]];
      return duty === undefined || judgement === undefined ? undefined : { duty, ...judgement };
    });
    this.judgements = judgements;
  }
}

/**
 * Says whose the duties of a description are.
 *
 * @param before the version before an edit, from which what it left as it was is taken over
 */
export function judge(
  description: JobDescription,
  { configuration }: AnalysisOptions,
  memory: JudgementMemory,
  before: EarlierVersion | undefined,
): List<JudgedDuty> {
  const topics = createTopicFinder(configuration.topics);
  const duties = dutyListOf(description);
  const judgeAnew = (duty: Duty): Judgement => {
    const attribution = memory.judge(duty.text, dutyContext(description, duty));
    const found = topics.find(duty.text);
    if (found === undefined) return { attribution };
    const decided = applyTopic(attribution, found.topic, found.span);
    return decided === attribution ? { attribution } : { attribution: decided, decidedBy: found.topic };
  };
  const known = before?.judged instanceof JudgementList ? before.judged.judgements : [];
  const { first, last } = before !== undefined && known.length > 0 ? before.same : { first: 0, last: 0 };
  const changed: Judgement[] = [];
  for (let i = first; i < duties.length - last; i++) {
    const duty = duties.at(i);
    if (duty !== undefined) changed.push(judgeAnew(duty));
  }
  return new JudgementList(
    description,
    known.slice(0, first).concat(changed, known.slice(known.length - last)),
  );
}
