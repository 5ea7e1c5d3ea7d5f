import { describe, expect, test } from 'vitest';
import { applyFix } from '../support/applyFix';
import { own, slip, vision, type FixCase } from '../support/fixCases';

const table = (...rows: readonly string[]): string =>
  `# Leadership\n\n| CTO responsibilities | CIO responsibilities |\n|---|---|\n${rows.join('\n')}\n`;

describe('moving a cell of a table', () => {
  const tables: readonly FixCase[] = [
    {
      name: 'into the empty cell beside it; the empty row of a table without row labels stays as wide',
      before: table(`| ${own} | Run the network |`, `| ${vision} | Own the ERP system |`, `| ${slip} |  |`),
      after: table(
        `| ${own} | Run the network |`,
        `| ${vision} | Own the ERP system |`,
        `|${' '.repeat(slip.length + 2)}| ${slip} |`,
      ),
    },
    {
      name: 'into a new row',
      before: table(
        `| ${own} | Run the network |`,
        `| ${slip} | Own the ERP system |`,
        `| ${vision} | Manage all laptops |`,
      ),
      after: table(
        `| ${own} | Run the network |`,
        `|${' '.repeat(slip.length + 2)}| Own the ERP system |`,
        `| ${vision} | Manage all laptops |`,
        `|${' '.repeat(vision.length + 2)}| ${slip} |`,
      ),
    },
  ];
  const bare = (...rows: readonly string[]): string =>
    `# Leadership\n\nCTO responsibilities | CIO responsibilities\n---|---\n${rows.join('\n')}\n`;
  const bareTables: readonly FixCase[] = [
    {
      name: 'without outer bars: a row that would begin with blanks gets one',
      before: bare(
        `${own} | Run the network`,
        `${vision} | Own the ERP system`,
        `${slip} | Manage all laptops`,
      ),
      after: bare(
        `${own} | Run the network`,
        `${vision} | Own the ERP system`,
        `|${' '.repeat(slip.length)}| Manage all laptops`,
        `|${' '.repeat(slip.length + 1)}| ${slip}`,
      ),
    },
    {
      name: 'where the roles are rows: to the same column of the other row',
      before: `# Leadership\n\n| Role | First | Second |\n|---|---|---|\n| CTO | ${own} | ${slip} |\n| CIO | Run the network | |\n`,
      after: `# Leadership\n\n| Role | First | Second |\n|---|---|---|\n| CTO | ${own} |${' '.repeat(slip.length + 2)}|\n| CIO | Run the network | ${slip} |\n`,
    },
  ];
  test.each([...tables, ...bareTables])('$name', ({ before, after }) => {
    expect(applyFix(before, 'move-duty', { rule: 'misattributed-duty' })).toBe(after);
  });
});
