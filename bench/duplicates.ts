import { createAnalyser } from '../server/src/analysis/analyse';
import { defaultConfiguration } from '../server/src/configuration/configuration';
import { createWorkspaceDutyIndex } from '../server/src/rules/duplicates/foreignDutyIndex';
import { otherRole } from '../server/src/roles/role';
import { foreignDutiesOf } from '../server/src/workspace/foreignDuties';
import { parseJobDescription } from '../server/src/jobDescription/parseJobDescription';
import { differentDuties, shortDescription } from './descriptions';
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

/** How long it takes to look up every duty of a folder whose descriptions share none, by the number of descriptions. */
export function measureComparison(files: readonly number[]): string {
  const duties = differentDuties();
  comparisonOf(duties, 50);
  const rows = files.map((count) => {
    const time = comparisonOf(duties, count);
    return [count.toLocaleString('en'), `${inDigits(time)} ms`, `${inDigits(time / count)} ms`];
  });
  return table(['descriptions of 20 duties, no two the same', 'all duties compared', 'a description'], rows);
}

function comparisonOf(duties: readonly string[], files: number): number {
  const described = Array.from({ length: files }, (_, file) => ({
    uri: String(file),
    role: file % 2 === 0 ? ('cto' as const) : ('cio' as const),
    texts: duties.slice(file * 20, (file + 1) * 20),
  }));
  const index = createWorkspaceDutyIndex();
  for (const { uri, role, texts } of described) {
    const span = { start: 0, end: 1 };
    index.set(
      uri,
      texts.map((text) => ({ uri, role, text, span })),
    );
  }
  return processorTime(() => {
    for (const { uri, role, texts } of described) {
      const foreign = index.without(uri);
      for (const text of texts) foreign.similarTo(text, otherRole(role));
    }
  });
}
