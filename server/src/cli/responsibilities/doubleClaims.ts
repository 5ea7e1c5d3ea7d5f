import type { AnalysedFile } from '../analyseFiles';
import type { ClaimedDuty, DutyRecord } from '../claimedDuty';

/** A duty that both roles claim, in the words of each. */
export interface DoubleClaim {
  readonly cto: ClaimedDuty;
  readonly cio: ClaimedDuty;
}

/** What the rule `duplicate-duty` reported, each pair once; what was suppressed with a reason is decided and left out. */
export function findDoubleClaims(
  files: readonly AnalysedFile[],
  records: readonly DutyRecord[],
): readonly DoubleClaim[] {
  const claims = new Map<string, DoubleClaim>();
  for (const { uri, analysis } of files) {
    for (const { rule, duty, related = [] } of analysis?.findings ?? []) {
      if (rule !== 'duplicate-duty') continue;
      const one = records.find(({ source, judged }) => source.uri === uri && judged.duty.index === duty);
      for (const place of related) {
        const other = records.find(
          ({ source, judged }) =>
            source.uri === (place.uri ?? uri) && judged.duty.span.start === place.span.start,
        );
        const claim = one && other && toClaim(one.claimed, other.claimed);
        if (claim !== undefined) claims.set(keyOf(claim), claim);
      }
    }
  }
  return [...claims.values()];
}

function toClaim(a: ClaimedDuty, b: ClaimedDuty): DoubleClaim | undefined {
  if (a.role === 'cto' && b.role === 'cio') return { cto: a, cio: b };
  if (a.role === 'cio' && b.role === 'cto') return { cto: b, cio: a };
  return undefined;
}

function keyOf({ cto, cio }: DoubleClaim): string {
  return [cto.file, cto.line, cto.text, cio.file, cio.line, cio.text].join('\n');
}
