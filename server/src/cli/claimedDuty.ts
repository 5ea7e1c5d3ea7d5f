import { dimensions, type DimensionId } from '../roles/dimensions';
import type { Owner } from '../roles/role';
import type { RoleScope } from '../jobDescription/model';
import { dutyContext } from '../rules/dutyContext';
import type { JudgedDuty } from '../rules/rule';
import { createLineIndex } from '../text/lineIndex';
import { isDescription, type AnalysedFile } from './analyseFiles';

/** A duty as a report shows it: who claims it, and as whose it reads. */
export interface ClaimedDuty {
  readonly text: string;
  readonly file: string;
  /** Counts from one. */
  readonly line: number;
  /** The role that it stands under. */
  readonly role: RoleScope['role'];
  readonly readsAs: Owner;
  /** The dimension that it is most about; `null` for what is general. */
  readonly dimension: DimensionId | null;
}

/** A claimed duty with what it was made from. */
export interface DutyRecord {
  readonly claimed: ClaimedDuty;
  readonly judged: JudgedDuty;
  readonly source: AnalysedFile;
}

/** The duties of a description in the order of the text; working relationships are none. */
export function dutiesIn(source: AnalysedFile): readonly DutyRecord[] {
  if (!isDescription(source)) return [];
  const { description, judged } = source.analysis;
  const lines = createLineIndex(description.text);
  return [...judged].flatMap((one): readonly DutyRecord[] => {
    const { duty, attribution } = one;
    if (dutyContext(description, duty).kind === 'relationship') return [];
    const claimed = {
      text: duty.text,
      file: source.file.name,
      line: lines.lineAt(duty.span.start) + 1,
      role: description.scopes[duty.scope]?.role ?? 'unclear',
      readsAs: attribution.owner,
      dimension: dimensionOfDuty(one),
    };
    return [{ claimed, judged: one, source }];
  });
}

/** The dimension of the evidence that weighs most for the answer, or most of all where the answer is nobody's alone. */
function dimensionOfDuty({ attribution }: JudgedDuty): DimensionId | null {
  const { owner, evidence } = attribution;
  const telling = evidence.filter(({ pole }) => owner === 'shared' || pole === owner);
  const weights = new Map<DimensionId, number>();
  for (const { dimension, weight } of telling) weights.set(dimension, (weights.get(dimension) ?? 0) + weight);
  const strongest = Math.max(0, ...weights.values());
  return dimensions.find(({ id }) => weights.get(id) === strongest)?.id ?? null;
}
