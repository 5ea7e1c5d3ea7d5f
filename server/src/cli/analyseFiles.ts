import { pathToFileURL } from 'node:url';
import { createAnalyser } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import type { ResolvedConfiguration } from '../configuration/resolveConfiguration';
import { createWorkspaceDutyIndex } from '../rules/duplicates/foreignDutyIndex';
import { foreignDutiesOf } from '../workspace/foreignDuties';
import type { CharterFiles } from './files/charterFiles';
import type { DecodedText } from './files/readText';

/** A text to analyse, with what it is called. */
export interface SourceFile extends DecodedText {
  readonly path: string;
  readonly name: string;
}

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
}

export function createFileAnalyser(charters: CharterFiles, today: string): FileAnalyser {
  const analyser = createAnalyser();
  return {
    async analyse(file) {
      const uri = pathToFileURL(file.path).href;
      const resolved = withoutCap(await charters.resolve(file.path));
      const { configuration } = resolved;
      if (!configuration.enabled) return { file, uri, resolved, analysis: undefined };
      const options = { configuration, fileName: file.name, today };
      return { file, uri, resolved, analysis: analyser.analyse(file.text, options) };
    },
    compare(files) {
      const descriptions = files.filter(isDescription);
      if (descriptions.length < 2) return files;
      const index = createWorkspaceDutyIndex();
      for (const { uri, analysis } of descriptions)
        index.set(uri, foreignDutiesOf(uri, analysis.description));
      return files.map((analysed) => {
        const { file, uri, analysis } = analysed;
        if (!isDescription(analysed) || analysis === undefined) return analysed;
        const options = { ...analysis.options, foreignDuties: index.without(uri) };
        return { ...analysed, analysis: analyser.analyse(file.text, options, analysis) };
      });
    },
  };
}

/** Whether a file was read as a job description. */
export function isDescription(file: AnalysedFile): file is AnalysedFile & { readonly analysis: Analysis } {
  return file.analysis?.description.recognition.analysed === true;
}

/** The cap spares the editor's list of problems; only a charter that sets one means the command line too. */
function withoutCap(resolved: ResolvedConfiguration): ResolvedConfiguration {
  const cap = resolved.entries.find(({ key }) => key === 'maxFindings');
  if (cap !== undefined && cap.source !== 'default') return resolved;
  return { ...resolved, configuration: { ...resolved.configuration, maxFindings: Infinity } };
}
