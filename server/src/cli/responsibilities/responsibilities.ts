import { dimensions, type DimensionId } from '../../roles/dimensions';
import type { DescribedRole, Role } from '../../roles/role';
import type { AnalysedFile } from '../analyseFiles';
import { isDescription } from '../analyseFiles';
import { dutiesIn, type ClaimedDuty, type DutyRecord } from '../claimedDuty';
import { findDoubleClaims, type DoubleClaim } from './doubleClaims';

/** Who owns what, side by side. */
export interface Responsibilities {
  readonly descriptions: readonly DescriptionEntry[];
  /** In the order of the domain model; what is on no dimension comes last, under `null`. */
  readonly dimensions: readonly DimensionEntry[];
  readonly claimedByBoth: readonly DoubleClaim[];
  readonly claimedByNobody: readonly UnclaimedPole[];
}

export interface DescriptionEntry {
  readonly file: string;
  readonly role: DescribedRole | null;
  /** Why it is read as that. */
  readonly reason: string;
}

export interface DimensionEntry {
  readonly dimension: DimensionId | null;
  readonly title: string;
  readonly cto: readonly ClaimedDuty[];
  readonly cio: readonly ClaimedDuty[];
  /** Of one person in both roles, or of a role that is not clear. */
  readonly other: readonly ClaimedDuty[];
}

/** A side of a dimension that no description speaks of, although one describes the role that it belongs to. */
export interface UnclaimedPole {
  readonly dimension: DimensionId;
  readonly title: string;
  readonly role: Role;
  readonly pole: string;
}

/** Puts the duties of all descriptions side by side. */
export function compareResponsibilities(files: readonly AnalysedFile[]): Responsibilities {
  const descriptions = files.filter(isDescription);
  const records = descriptions.flatMap(dutiesIn);
  return {
    descriptions: descriptions.map(({ file, analysis }) => {
      const { role, reason } = analysis.description.recognition;
      return { file: file.name, role, reason };
    }),
    dimensions: [
      ...dimensions.map(({ id, title }) => toEntry(id, title, records)),
      toEntry(null, 'on no dimension', records),
    ],
    claimedByBoth: findDoubleClaims(descriptions, records),
    claimedByNobody: findUnclaimed(records),
  };
}

function toEntry(
  dimension: DimensionId | null,
  title: string,
  records: readonly DutyRecord[],
): DimensionEntry {
  const duties = records.map(({ claimed }) => claimed).filter((duty) => duty.dimension === dimension);
  return {
    dimension,
    title,
    cto: duties.filter(({ role }) => role === 'cto'),
    cio: duties.filter(({ role }) => role === 'cio'),
    other: duties.filter(({ role }) => role === 'merged' || role === 'unclear'),
  };
}

function findUnclaimed(records: readonly DutyRecord[]): readonly UnclaimedPole[] {
  const described = (['cto', 'cio'] as const).filter((role) =>
    records.some(({ claimed }) => claimed.role === role || claimed.role === 'merged'),
  );
  const spoken = new Set(
    records.flatMap(({ judged }) =>
      judged.attribution.evidence.map(({ dimension, pole }) => `${dimension} ${pole}`),
    ),
  );
  return dimensions.flatMap(({ id, title, poles }) =>
    described
      .filter((role) => !spoken.has(`${id} ${role}`))
      .map((role) => ({ dimension: id, title, role, pole: poles[role] })),
  );
}
