import { createAnalyser } from '../server/src/analysis/analyse';
import { defaultConfiguration } from '../server/src/configuration/configuration';
import { createWorkspaceDutyIndex } from '../server/src/rules/duplicates/foreignDutyIndex';
import { foreignDutiesOf } from '../server/src/workspace/foreignDuties';
import { parseJobDescription } from '../server/src/jobDescription/parseJobDescription';
import { shortDescription } from './descriptions';
import { inDigits, medianTime, processorTime, table } from './measure';

/** The search for duplicates across a folder of descriptions. */
export function measureDuplicates(files: number): string {
  const options = { configuration: defaultConfiguration, today: '2026-11-25' };
  const described = Array.from({ length: files }, (_, index) => {
    const uri = `file:///hr/${String(index)}.md`;
    return { uri, duties: foreignDutiesOf(uri, parseJobDescription(shortDescription(index).text, options)) };
  });
  const index = createWorkspaceDutyIndex();
  const building = processorTime(() => {
    for (const { uri, duties } of described) index.set(uri, duties);
  });
  const analyser = createAnalyser();
  const withOthers = (file: number) => ({
    ...options,
    foreignDuties: index.without(`file:///hr/${String(file)}.md`),
  });
  const opening = medianTime(
    15,
    (run) => run * 3,
    (file) => {
      analyser.analyse(shortDescription(file).text, withOthers(file));
    },
  );
  const { text } = shortDescription(90);
  let current = analyser.analyse(text, withOthers(90));
  let typed = text;
  const keystroke = medianTime(
    60,
    () => (typed = typed.replace(/\n$/u, 'x\n')),
    (next) => {
      current = analyser.analyse(next, withOthers(90), current);
    },
  );
  return table(
    [`${files.toLocaleString('en')} descriptions of 20 duties`, 'time'],
    [
      ['index of their duties', `${inDigits(building)} ms`],
      ['first analysis of one of them', `${inDigits(opening)} ms`],
      ['a keystroke in one of them', `${inDigits(keystroke)} ms`],
    ],
  );
}
