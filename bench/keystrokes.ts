import { createAnalyser } from '../server/src/analysis/analyse';
import type { Analysis, AnalysisOptions } from '../server/src/analysis/analysis';
import { defaultConfiguration } from '../server/src/configuration/configuration';
import { parseJobDescription } from '../server/src/jobDescription/parseJobDescription';
import { createLineIndex } from '../server/src/text/lineIndex';
import { dividedDescription, longDescription } from './descriptions';
import { openInServer } from './serverTyping';
import { inDigits, median, medianTime, processorTime, table } from './measure';

const options: AnalysisOptions = {
  configuration: { ...defaultConfiguration, maxLength: Infinity },
  today: '2026-11-25',
};

/** Parse, analysis from scratch and a keystroke in descriptions of different length. */
export async function measureKeystrokes(sizes: readonly number[]): Promise<string> {
  const rows = [
    ...sizes.map((size) => ({ name: nameOf(size), text: longDescription(size), runs: size > 5000 ? 3 : 5 })),
    { name: '10,000 in one list', text: longDescription(10_000, 10_000), runs: 3 },
    { name: '1,000 of both roles', text: dividedDescription(1000), runs: 5 },
  ];
  const cells: (readonly string[])[] = [];
  for (const { name, text, runs } of rows) cells.push([name, ...(await measure(text, runs))]);
  return table(
    [
      'duties',
      'parse',
      'analysis from scratch',
      'keystroke: parse',
      'keystroke: analysis',
      'keystroke to diagnostics',
      'keystroke : scratch',
    ],
    cells,
  );
}

function nameOf(size: number): string {
  return size.toLocaleString('en');
}

async function measure(text: string, runs: number): Promise<readonly string[]> {
  const parse = medianTime(
    runs,
    () => text,
    (start) => void parseJobDescription(start, options),
  );
  const scratch = medianTime(runs, createAnalyser, (analyser) => void analyser.analyse(text, options));
  const analyser = createAnalyser();
  const parsed = typing(text, parseJobDescription(text, options), (next, before) =>
    parseJobDescription(next, options, before),
  );
  const analysed = typing(text, analyser.analyse(text, options), (next, before) =>
    analyser.analyse(next, options, before),
  );
  const answered = await typingInServer(text);
  const ratio = `1 : ${inDigits(scratch / answered)}`;
  return [...[parse, scratch, parsed, analysed, answered].map((time) => `${inDigits(time)} ms`), ratio];
}

/** The first keystrokes, which a program is still slow at, do not count. */
const warmUp = 40;
const typed = ' and keep all of it in good order for everybody who works with it'.repeat(2);

/** Types words into a duty in the middle. */
function typing<T extends Analysis | ReturnType<typeof parseJobDescription>>(
  text: string,
  first: T,
  step: (next: string, before: T) => T,
): number {
  const place = placeToType(text);
  const times: number[] = [];
  let current = first;
  let typedSoFar = '';
  for (const letter of typed) {
    typedSoFar += letter;
    const next = text.slice(0, place) + typedSoFar + text.slice(place);
    times.push(processorTime(() => (current = step(next, current))));
  }
  return median(times.slice(warmUp));
}

/** From the change of the text to the answer to a pull, with the index of the workspace and all that the server does beside analysing. */
async function typingInServer(text: string): Promise<number> {
  const { line, character } = createLineIndex(text).positionAt(placeToType(text));
  const document = await openInServer(text, options.configuration);
  const times: number[] = [];
  for (let i = 0; i < typed.length; i++) {
    const before = process.cpuUsage();
    await document.type(line, character + i, typed.charAt(i));
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return median(times.slice(warmUp));
}

function placeToType(text: string): number {
  return text.indexOf(' ', text.indexOf('\n- ', text.length / 2) + 12);
}
