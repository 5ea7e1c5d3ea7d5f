import { createAttributor } from '../attribution/attribute';
import type { Attributor } from '../attribution/attribution';
import { isMetricLike } from '../rules/dutyContext';
import { decodeText } from './files/readText';
import { write, writeProblem, type CommandIo, type ExitStatus } from './io';
import { readLines } from './files/readLines';

/**
 * `remit classify`: reads one duty a line and prints one JSON object a line, as the lines come in. Lines without words are no duties
 * and get no answer; a line that is not UTF-8 is named on stderr and makes the status 2.
 */
export async function classify(io: CommandIo): Promise<ExitStatus> {
  const attribute = createAttributor();
  let status: ExitStatus = 0;
  let number = 0;
  for await (const batch of readLines(io.stdin)) {
    const answers: string[] = [];
    for (const bytes of batch) {
      number++;
      const line = decodeText(bytes, `line ${String(number)} of the standard input`);
      if (line.ok) {
        if (line.text.trim() !== '') answers.push(`${JSON.stringify(judge(line.text, attribute))}\n`);
      } else {
        status = 2;
        await writeProblem(
          io,
          `line ${String(number)} of the standard input is not UTF-8 text; it was left out.`,
        );
      }
    }
    await write(io.stdout, answers.join(''));
  }
  return status;
}

/** A judgement as outside tools read it. */
function judge(text: string, attribute: Attributor) {
  const { owner, probability, evidence } = attribute(text, { kind: isMetricLike(text) ? 'metric' : 'duty' });
  return {
    text,
    owner,
    probability: { cto: probability.cto, cio: probability.cio, shared: probability.shared },
    evidence: evidence.map(({ phrase, dimension, pole }) => ({ phrase, dimension, pole })),
  };
}
