import type { DescribedRole } from '../roles/role';
import { balanceAmong } from '../rules/roleBalance';
import type { RuleContext } from '../rules/rule';
import { count, enumerate } from '../rules/wording';
import { ruleContextOf } from './analyse';
import type { Analysis } from './analysis';

/**
 * Explains in Markdown, for the hover on the title, the command `Explain Why` and `remit explain`: whether the document is
 * analysed and as what, why, how its duties divide, and what is reported.
 */
export function explainRecognition(analysis: Analysis): string {
  const { recognition } = analysis.description;
  if (!recognition.analysed) {
    return `**Not analysed:** ${sentence(recognition.reason)}\n\n${howToAnalyse(analysis)}`.trimEnd();
  }
  const paragraphs = [
    `**${describedAs(recognition.role)}:** ${sentence(recognition.reason)}`,
    divisionOf(ruleContextOf(analysis)),
    reported(analysis),
    ...analysis.failures.map(({ rule, error }) => `The rule \`${rule}\` failed: ${messageOf(error)}`),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function describedAs(role: DescribedRole | null): string {
  switch (role) {
    case 'cto':
      return 'Analysed as a description of the CTO';
    case 'cio':
      return 'Analysed as a description of the CIO';
    case 'both':
      return 'Analysed as a description of both roles';
    case 'merged':
      return 'Analysed as a description of one person in both roles';
    case null:
      return 'Analysed, though the role is not clear';
  }
}

function howToAnalyse({ description, options }: Analysis): string {
  const { source } = description.recognition;
  if (!options.configuration.enabled || source === 'opted-out' || source === 'too-large') return '';
  return 'To have it analysed, declare the role in front matter: `role: cto`, `role: cio` or `role: cto+cio`.';
}

function divisionOf(context: RuleContext): string {
  const lines = (['cto', 'cio', 'merged', 'unclear'] as const).flatMap((role) => {
    const scopes = context.description.scopes
      .filter((scope) => scope.role === role)
      .map(({ index }) => index);
    const judged = [...context.judged].filter(({ duty }) => scopes.includes(duty.scope));
    const { cto, cio, shared } = balanceAmong(context, judged);
    const duties = cto + cio + shared;
    if (duties === 0) return [];
    const parts = [
      `${String(cto)} as the CTO's`,
      `${String(cio)} as the CIO's`,
      `${String(shared)} as nobody's alone`,
    ];
    return [`${scopeNames[role]}: of ${count(duties, 'duty', 'duties')}, ${enumerate(parts)}.`];
  });
  return lines.length === 0
    ? 'No duties were found.'
    : `How the duties read:\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

const scopeNames = {
  cto: 'Under the CTO',
  cio: 'Under the CIO',
  merged: 'Under the merged role',
  unclear: 'Under a role that is not clear',
} as const;

function reported({ findings, omitted }: Analysis): string {
  if (findings.length === 0) return 'Nothing to report.';
  const more = omitted === 0 ? '' : `, and ${String(omitted)} more that are not shown`;
  return `${count(findings.length, 'finding', 'findings')}${more}.`;
}

function sentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
