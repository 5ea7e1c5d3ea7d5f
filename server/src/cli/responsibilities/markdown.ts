import { abbreviation } from '../../roles/role';
import type { ClaimedDuty } from '../claimedDuty';
import { escapeMarkdown } from '../markup';
import { columnsOf, nothingUnclaimed, remarkOn, roleName } from './words';
import type { DimensionEntry, Responsibilities } from './responsibilities';

/** The comparison as Markdown with a table a dimension. */
export function toMarkdown(responsibilities: Responsibilities): string {
  const { descriptions, dimensions, claimedByBoth, claimedByNobody } = responsibilities;
  if (descriptions.length === 0) return '# Who owns what\n\nNo description of a CTO or CIO was found.\n';
  const parts = [
    '# Who owns what',
    list(
      descriptions.map(
        ({ file, role, reason }) => `${code(file)}: ${roleName(role)} (${escapeMarkdown(reason)})`,
      ),
    ),
    '## Claimed by both',
    claimedByBoth.length === 0
      ? 'Nothing is claimed by both roles.'
      : table(
          ['CTO', 'CIO'],
          claimedByBoth.map(({ cto, cio }) => [cell(cto), cell(cio)]),
        ),
    '## Claimed by nobody',
    claimedByNobody.length === 0
      ? nothingUnclaimed(descriptions)
      : list(
          claimedByNobody.map(
            ({ title, role, pole }) => `${title}, the ${abbreviation(role)}'s side: ${escapeMarkdown(pole)}`,
          ),
        ),
    ...dimensions.flatMap(dimensionParts),
  ];
  return `${parts.join('\n\n')}\n`;
}

function dimensionParts(entry: DimensionEntry): readonly string[] {
  const { title, cto, cio, other } = entry;
  const columns = other.length > 0 ? [cto, cio, other] : [cto, cio];
  const rows = Math.max(...columns.map(({ length }) => length));
  if (rows === 0) return [];
  const body = Array.from({ length: rows }, (_, row) =>
    columns.map((column) => {
      const duty = column[row];
      return duty === undefined ? '' : cell(duty);
    }),
  );
  return [`## ${title.charAt(0).toUpperCase()}${title.slice(1)}`, table(columnsOf(entry), body)];
}

function cell(duty: ClaimedDuty): string {
  const remark = remarkOn(duty);
  return `${escapeMarkdown(duty.text)} (${code(`${duty.file}:${String(duty.line)}`)})${remark === '' ? '' : ` **${remark}**`}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
