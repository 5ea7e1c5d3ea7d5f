import type { AnalysisStatus } from './analysisStatus';

const roleNames: Readonly<Record<string, string>> = {
  cto: 'CTO',
  cio: 'CIO',
  both: 'CTO and CIO',
  merged: 'CTO/CIO in one person',
};

/** What the language status item shows: a few words, and a sentence of detail. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
}

/**
 * Words for a status.
 * @example statusText(status) // { text: 'Remit: CTO, 2 findings', detail: 'Role found by front matter' }
 */
export function statusText(status: AnalysisStatus): StatusText {
  switch (status.state) {
    case 'analysed':
      return { text: `Remit: ${roleName(status)}, ${count(status)}`, detail: status.reason };
    case 'not-analysed':
      return { text: 'Remit: not analysed', detail: status.reason };
    case 'too-large':
      return { text: 'Remit: too large to analyse', detail: status.reason };
    case 'error':
      return { text: 'Remit: the analysis failed', detail: status.reason };
  }
}

/** The same for a message: why the file is, or is not, read as a description. */
export function explanation(status: AnalysisStatus): string {
  const reason = status.reason.replace(/\.$/u, '');
  switch (status.state) {
    case 'analysed':
      return `Remit reads this file as a description of ${roleName(status)}: ${reason}. ${capitalised(count(status))}.`;
    case 'not-analysed':
      return `Remit does not analyse this file: ${reason}.`;
    case 'too-large':
      return `Remit does not analyse this file because it is too large: ${reason}.`;
    case 'error':
      return `Remit could not analyse this file: ${reason}.`;
  }
}

function roleName({ role }: AnalysisStatus): string {
  return role === null ? 'role not declared' : (roleNames[role] ?? role);
}

function count({ findings, omitted }: AnalysisStatus): string {
  const found =
    findings === 0 ? 'no findings' : findings === 1 ? '1 finding' : `${String(findings)} findings`;
  return omitted === 0 ? found : `${found}, ${String(omitted)} more not shown (remit.maxFindings)`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
