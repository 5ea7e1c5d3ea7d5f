import { createAnalyser } from '../../../server/src/analysis/analyse';
import type { Analysis } from '../../../server/src/analysis/analysis';
import { defaultConfiguration } from '../../../server/src/configuration/configuration';
import type { Setting } from '../varied/setting';

// Judges each duty once for all documents, since the same ones come again and again.
const analyser = createAnalyser();

const known = new Map<string, Analysis>();

/** A text alone: no charter, no other file. */
export function alone(text: string): Setting {
  return { text, configuration: defaultConfiguration, other: undefined, charter: undefined };
}

/** The analysis of a text in a setting, once for each text. */
export function read(text: string, { configuration, fileName }: Setting, previous?: Analysis): Analysis {
  const options = { configuration, today: '2026-11-25', ...(fileName === undefined ? {} : { fileName }) };
  const found = known.get(text) ?? analyser.analyse(text, options, previous);
  known.set(text, found);
  return found;
}

/** Forgets the texts of the setting before. */
export function forget(): void {
  known.clear();
}
