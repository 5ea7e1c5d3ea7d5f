import { defaultConfiguration } from '../../server/src/configuration/configuration';
import type { JobDescription } from '../../server/src/jobDescription/model';
import { parseJobDescription } from '../../server/src/jobDescription/parseJobDescription';

/** Markdown in which every duty is marked with the role of its scope: `- [[Run the help desk]]{cio}`. */
export interface MarkedDescription {
  readonly markdown: string;
  /** The marked words and roles in order, as `cio: Run the help desk`. */
  readonly expected: readonly string[];
}

const mark = /\[\[([\s\S]*?)\]\]\{(\w+)\}/gu;

/** Takes the marks out of a fixture. */
export function readMarks(marked: string): MarkedDescription {
  const expected: string[] = [];
  const markdown = marked.replace(mark, (_, words: string, role: string) => {
    expected.push(`${role}: ${words}`);
    return words;
  });
  return { markdown, expected };
}

/** What was found, in the form of `MarkedDescription.expected`: the role of the scope and the words in the document. */
export function listDuties(description: JobDescription): readonly string[] {
  const { text, duties, scopes } = description;
  return duties.map(
    ({ span, scope }) => `${scopes[scope]?.role ?? '?'}: ${text.slice(span.start, span.end)}`,
  );
}

export function parse(text: string, fileName?: string, previous?: JobDescription): JobDescription {
  const options = { configuration: defaultConfiguration, ...(fileName === undefined ? {} : { fileName }) };
  return parseJobDescription(text, options, previous);
}
