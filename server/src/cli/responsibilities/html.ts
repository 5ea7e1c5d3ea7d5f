import { abbreviation } from '../../roles/role';
import type { ClaimedDuty } from '../claimedDuty';
import { escapeHtml } from '../markup';
import type { DimensionEntry, Responsibilities } from './responsibilities';
import { style } from './style';
import { columnsOf, nothingUnclaimed, remarkOn, roleName } from './words';

/** The comparison as one page that needs nothing else: no script, no font, no picture from elsewhere. */
export function toHtml(responsibilities: Responsibilities): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who owns what</title>
<style>
${style}</style>
</head>
<body>
<main>
<h1>Who owns what</h1>
${bodyOf(responsibilities)}
</main>
</body>
</html>
`;
}

function bodyOf({ descriptions, dimensions, claimedByBoth, claimedByNobody }: Responsibilities): string {
  if (descriptions.length === 0) return '<p>No description of a CTO or CIO was found.</p>';
  return [
    list(
      descriptions.map(
        ({ file, role, reason }) =>
          `<code>${escapeHtml(file)}</code>: ${roleName(role)} <small>(${escapeHtml(reason)})</small>`,
      ),
    ),
    '<h2>Claimed by both</h2>',
    claimedByBoth.length === 0
      ? '<p>Nothing is claimed by both roles.</p>'
      : table(
          ['CTO', 'CIO'],
          claimedByBoth.map(({ cto, cio }) => [[cto], [cio]]),
        ),
    '<h2>Claimed by nobody</h2>',
    claimedByNobody.length === 0
      ? `<p>${escapeHtml(nothingUnclaimed(descriptions))}</p>`
      : list(
          claimedByNobody.map(
            ({ title, role, pole }) =>
              `<strong>${escapeHtml(title)}</strong>, the ${abbreviation(role)}'s side: ${escapeHtml(pole)}`,
          ),
        ),
    '<h2>By dimension</h2>',
    ...dimensions.map(dimensionSection),
  ].join('\n');
}

function dimensionSection(entry: DimensionEntry): string {
  const { title, cto, cio, other } = entry;
  if (cto.length + cio.length + other.length === 0) return '';
  const heading = `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
  return `<h3>${escapeHtml(heading)}</h3>\n${table(columnsOf(entry), [other.length > 0 ? [cto, cio, other] : [cto, cio]])}`;
}

function table(header: readonly string[], rows: readonly (readonly (readonly ClaimedDuty[])[])[]): string {
  const body = rows.map((cells) => {
    const columns = cells.map((duties, index) => {
      const content = duties.length === 0 ? '<p class="none">nothing</p>' : list(duties.map(dutyItem));
      return `<td data-role="${escapeHtml(header[index] ?? '')}">${content}</td>`;
    });
    return `<tr>${columns.join('')}</tr>`;
  });
  const head = header.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function dutyItem(duty: ClaimedDuty): string {
  const remark = remarkOn(duty);
  const place = `<small>${escapeHtml(`${duty.file}:${String(duty.line)}`)}</small>`;
  return `${escapeHtml(duty.text)} ${place}${remark === '' ? '' : ` <em>${escapeHtml(remark)}</em>`}`;
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}
