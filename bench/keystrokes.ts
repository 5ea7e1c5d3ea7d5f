import { createAnalyser } from '../server/src/analysis/analyse';
import type { Analysis, AnalysisOptions } from '../server/src/analysis/analysis';
import { defaultConfiguration } from '../server/src/configuration/configuration';
import { parseJobDescription } from '../server/src/jobDescription/parseJobDescription';
import { dividedDescription, longDescription } from './descriptions';
import { inDigits, median, medianTime, processorTime, table } from './measure';

const options: AnalysisOptions = {
  configuration: { ...defaultConfiguration, maxLength: Infinity },
  today: '2026-11-25',
};

/** Parse, analysis from scratch and a keystroke in descriptions of different length. */
export function measureKeystrokes(sizes: readonly number[]): string {
  const rows = [
    ...sizes.map((size) => measure(size.toLocaleString('en'), longDescription(size), size > 5000 ? 3 : 5)),
    measure('1,000 of both roles', dividedDescription(1000), 5),
  ];
  return table(
    ['duties', 'parse', 'analysis from scratch', 'keystroke: parse', 'keystroke: all', 'keystroke : scratch'],
    rows,
  );
}

function measure(name: string, text: string, runs: number): readonly string[] {
  const parse = medianTime(
    runs,
    () => text,
    (start) => void parseJobDescription(start, options),
  );
  const scratch = medianTime(runs, createAnalyser, (analyser) => void analyser.analyse(text, options));
  const analyser = createAnalyser();
  const typed = typing(text, analyser.analyse(text, options), (next, before) =>
    analyser.analyse(next, options, before),
  );
  const parsed = typing(text, parseJobDescription(text, options), (next, before) =>
    parseJobDescription(next, options, before),
  );
  const ratio = `1 : ${inDigits(scratch / typed)}`;
  return [name, ...[parse, scratch, parsed, typed].map((time) => `${inDigits(time)} ms`), ratio];
}

/** Types words into a duty in the middle. The first keystrokes, which a program is still slow at, do not count. */
function typing<T extends Analysis | ReturnType<typeof parseJobDescription>>(
  text: string,
  first: T,
  step: (next: string, before: T) => T,
): number {
  const place = text.indexOf(' ', text.indexOf('\n- ', text.length / 2) + 12);
  const times: number[] = [];
  let current = first;
  let typedSoFar = '';
  for (const letter of ' and keep all of it in good order for everybody who works with it'.repeat(2)) {
    typedSoFar += letter;
    const next = text.slice(0, place) + typedSoFar + text.slice(place);
    times.push(processorTime(() => (current = step(next, current))));
  }
  return median(times.slice(40));
}
