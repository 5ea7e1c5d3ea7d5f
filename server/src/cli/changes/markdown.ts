import type { ClaimedDuty } from '../claimedDuty';
import { escapeMarkdown } from '../markup';
import { remarkOn, roleName } from '../responsibilities/words';
import type { DutyChange } from './compareDuties';
import type { Changes } from './changes';

/** The changes as Markdown, fit for a comment on a pull request. */
export function toMarkdown(changes: Changes): string {
  const { base, roles, charters, moved, reworded, added, dropped } = changes;
  const title = `# What changed since ${escapeMarkdown(base)}`;
  const parts = [
    section(
      'Roles',
      roles.map(({ file, before, after }) => `\`${file}\`: ${before} → ${after}`),
    ),
    section(
      'Charters',
      charters.map((file) => `\`${file}\`: changed; both sides are read with what it says now`),
    ),
    section('Accountability that moved', moved.map(movedItem)),
    section(
      'Added',
      added.map((duty) => dutyItem(duty)),
    ),
    section(
      'Dropped',
      dropped.map((duty) => dutyItem(duty)),
    ),
    section('Reworded', reworded.map(rewordedItem)),
  ].filter((part) => part !== '');
  const body = parts.length === 0 ? ['Nothing changed in who answers for what.'] : parts;
  return `${[title, ...body].join('\n\n')}\n`;
}

function section(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `## ${title} (${String(items.length)})\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

function movedItem({ before, after }: DutyChange): string {
  const was = before.text === after.text ? '' : ` (was: ${escapeMarkdown(before.text)})`;
  return `**${holder(before)} → ${holder(after)}**: ${escapeMarkdown(after.text)}${was} ${place(after)}${remark(after)}`;
}

function rewordedItem({ before, after }: DutyChange): string {
  return `**${holder(after)}**: ${escapeMarkdown(before.text)} → ${escapeMarkdown(after.text)} ${place(after)}${remark(after)}`;
}

function dutyItem(duty: ClaimedDuty): string {
  return `**${holder(duty)}**: ${escapeMarkdown(duty.text)} ${place(duty)}${remark(duty)}`;
}

function holder({ role }: ClaimedDuty): string {
  return role === 'unclear' ? roleName(null) : roleName(role);
}

function place({ file, line }: ClaimedDuty): string {
  return `(\`${file}:${String(line)}\`)`;
}

function remark(duty: ClaimedDuty): string {
  const text = remarkOn(duty);
  return text === '' ? '' : ` — **${text}**`;
}
