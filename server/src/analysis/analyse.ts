import { parseJobDescription } from '../jobDescription/parseJobDescription';
import type { JobDescription } from '../jobDescription/model';
import type { List } from '../rules/lazyList';
import type { JudgedDuty, RuleContext } from '../rules/rule';
import type { Analysis, AnalysisOptions } from './analysis';
import { judge } from './judge';
import { whatStays } from './recall';
import { report } from './report';
import { createJudgementMemory, isMemoryFor } from './judgementMemory';
import type { JudgementMemory } from './judgementMemory';

/** Analyses documents one after the other and judges each duty once, in whichever of them it stands. */
export interface Analyser {
  analyse(text: string, options: AnalysisOptions, previous?: Analysis): Analysis;
}

/** Makes an analyser for many documents, such as the editor's or the command line's. */
export function createAnalyser(): Analyser {
  let memory: JudgementMemory | undefined;
  return {
    analyse(text, options, previous) {
      const { terms } = options.configuration;
      if (memory === undefined || !isMemoryFor(memory, terms)) memory = createJudgementMemory(terms);
      return analyseWith(memory, text, options, previous);
    },
  };
}

/**
 * Analyses one document: reads it as a job description, judges its duties and runs the rules. Pure: the same text and options
 * always give the same findings, with `previous` or without; an analysis of an earlier version of the document only makes it faster.
 *
 * @example analyse('# CTO\n\n## Duties\n\n- Run the help desk\n', { configuration: defaultConfiguration, today: '2026-11-25' })
 */
export function analyse(text: string, options: AnalysisOptions, previous?: Analysis): Analysis {
  const { terms } = options.configuration;
  const isReusable = previous !== undefined && isMemoryFor(previous.memory, terms);
  return analyseWith(isReusable ? previous.memory : createJudgementMemory(terms), text, options, previous);
}

/** What the rules and fixes saw when this analysis was made. */
export function ruleContextOf({ description, judged, options, memory }: Analysis): RuleContext {
  return contextFor(description, judged, options, memory);
}

function analyseWith(
  memory: JudgementMemory,
  text: string,
  options: AnalysisOptions,
  previous: Analysis | undefined,
): Analysis {
  const { configuration, fileName } = options;
  const parseOptions = { configuration, ...(fileName === undefined ? {} : { fileName }) };
  const description = parseJobDescription(text, parseOptions, previous?.description);
  const earlier = reusable(previous, options, memory);
  const before = earlier === undefined ? undefined : { ...earlier, same: whatStays(earlier, description) };
  const judged = judge(description, options, memory, before);
  const isComparable = before?.options.configuration === configuration;
  return {
    description,
    judged,
    ...report({
      ...contextFor(description, judged, options, memory),
      ...(isComparable ? { before } : {}),
    }),
    options,
    memory,
  };
}

/** An earlier analysis whose judgements hold: the same terms and the same topics of the charter. */
function reusable(
  previous: Analysis | undefined,
  { configuration }: AnalysisOptions,
  memory: JudgementMemory,
): Analysis | undefined {
  const holds = previous?.memory === memory && previous.options.configuration.topics === configuration.topics;
  return holds ? previous : undefined;
}

function contextFor(
  description: JobDescription,
  judged: List<JudgedDuty>,
  { configuration, fileName, elsewhere, foreignDuties, today }: AnalysisOptions,
  { meaningOf }: JudgementMemory,
): RuleContext {
  return {
    description,
    judged,
    configuration,
    ...(fileName === undefined ? {} : { fileName }),
    elsewhere: elsewhere ?? [],
    ...(foreignDuties === undefined ? {} : { foreignDuties }),
    meaningOf,
    today,
  };
}
