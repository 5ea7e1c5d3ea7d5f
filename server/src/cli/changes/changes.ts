import type { AnalysedFile } from '../analyseFiles';
import { isDescription } from '../analyseFiles';
import { dutiesIn } from '../claimedDuty';
import { roleName } from '../responsibilities/words';
import { compareDuties, type DutyChanges } from './compareDuties';

/** What a branch changed in who answers for what. */
export interface Changes extends DutyChanges {
  /** The revision as it was given. */
  readonly base: string;
  /** Files that describe another role than before, or came, or went. */
  readonly roles: readonly RoleChange[];
  /** Charters that changed; what is in force now was taken for both sides. */
  readonly charters: readonly string[];
}

export interface RoleChange {
  readonly file: string;
  /** In words; `no description` where the file was none or was not there. */
  readonly before: string;
  readonly after: string;
}

/** Compares the descriptions of two states. */
export function findChanges(
  base: string,
  before: readonly AnalysedFile[],
  after: readonly AnalysedFile[],
): Omit<Changes, 'charters'> {
  const duties = (files: readonly AnalysedFile[]) =>
    files.flatMap((file) => dutiesIn(file).map(({ claimed }) => claimed));
  return { base, roles: findRoleChanges(before, after), ...compareDuties(duties(before), duties(after)) };
}

function findRoleChanges(
  before: readonly AnalysedFile[],
  after: readonly AnalysedFile[],
): readonly RoleChange[] {
  const names = [...new Set([...before, ...after].map(({ file }) => file.name))].sort();
  return names.flatMap((file) => {
    const was = describe(before.find((one) => one.file.name === file));
    const is = describe(after.find((one) => one.file.name === file));
    return was === is ? [] : [{ file, before: was, after: is }];
  });
}

function describe(file: AnalysedFile | undefined): string {
  return file !== undefined && isDescription(file)
    ? roleName(file.analysis.description.recognition.role)
    : 'no description';
}
