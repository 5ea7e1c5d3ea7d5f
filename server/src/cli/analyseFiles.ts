import { pathToFileURL } from 'node:url';
import { createAnalyser } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import type { ResolvedConfiguration } from '../configuration/resolveConfiguration';
import { createWorkspaceDutyIndex } from '../rules/duplicates/foreignDutyIndex';
import type { ForeignDutyIndex } from '../rules/rule';
import { foreignDutiesOf } from '../workspace/foreignDuties';
import type { CharterFiles } from './files/charterFiles';
import type { SourceFile } from './files/sources';

export interface AnalysedFile {
  readonly file: SourceFile;
  readonly uri: string;
  readonly resolved: ResolvedConfiguration;
  /** `undefined` where the charter switches Remit off or ignores the file. */
  readonly analysis: Analysis | undefined;
}

/** Analyses files one by one, and those that are descriptions once more with the duties of the others in view. */
export interface FileAnalyser {
  analyse(file: SourceFile): Promise<AnalysedFile>;
  /** The same files with what the descriptions claim twice. */
  compare(files: readonly AnalysedFile[]): readonly AnalysedFile[];
  /** A file's present text once more, in view of the duties of other files. */
  again(file: AnalysedFile, foreignDuties: ForeignDutyIndex): AnalysedFile;
}

export function createFileAnalyser(charters: CharterFiles, today: string): FileAnalyser {
  const analyser = createAnalyser();
  const again: FileAnalyser['again'] = (analysed, foreignDuties) => {
    const { file, analysis } = analysed;
    if (analysis === undefined) return analysed;
    const options = { ...analysis.options, foreignDuties };
    return { ...analysed, analysis: analyser.analyse(file.text, options, analysis) };
  };
  return {
    again,
    async analyse(file) {
      const uri = pathToFileURL(file.path).href;
      const resolved = withoutCap(await charters.resolve(file.path));
      const { configuration } = resolved;
      if (!configuration.enabled) return { file, uri, resolved, analysis: undefined };
      const options = { configuration, fileName: file.name, today };
      return { file, uri, resolved, analysis: lighten(analyser.analyse(file.text, options)) };
    },
    compare(files) {
      const descriptions = files.filter(isDescription);
      if (descriptions.length < 2) return files;
      const index = createWorkspaceDutyIndex();
      for (const { uri, analysis } of descriptions)
        index.set(uri, foreignDutiesOf(uri, analysis.description));
      return files.map((file) => (isDescription(file) ? again(file, index.without(file.uri)) : file));
    },
  };
}

/** Whether a file was read as a job description. */
export function isDescription(file: AnalysedFile): file is AnalysedFile & { readonly analysis: Analysis } {
  return file.analysis?.description.recognition.analysed === true;
}

/** What to do next, for a person, where files were read but none as a job description. */
export function hintWithoutDescription(files: readonly AnalysedFile[]): string | undefined {
  if (files.length === 0 || files.some(isDescription)) return undefined;
  const none = files.length === 1 ? 'the file is not' : `none of the ${String(files.length)} files is`;
  return `${none} read as a job description; \`remit explain FILE\` says why.`;
}

/** Of what is no description nothing is analysed again, so its parse, which is kept by the description's identity, can go. */
function lighten(analysis: Analysis): Analysis {
  const { description } = analysis;
  return description.recognition.analysed ? analysis : { ...analysis, description: { ...description } };
}

/** The cap spares the editor's list of problems; only a charter that sets one means the command line too. */
function withoutCap(resolved: ResolvedConfiguration): ResolvedConfiguration {
  const cap = resolved.entries.find(({ key }) => key === 'maxFindings');
  if (cap !== undefined && cap.source !== 'default') return resolved;
  const entries = resolved.entries.filter((entry) => entry !== cap);
  return { ...resolved, entries, configuration: { ...resolved.configuration, maxFindings: Infinity } };
}
