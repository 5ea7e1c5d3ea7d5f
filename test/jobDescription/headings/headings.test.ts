import { describe, expect, test } from 'vitest';
import { sectionHeadings } from '../../../server/src/jobDescription/headings/data/sectionHeadings';
import { normalizeHeading, readHeading } from '../../../server/src/jobDescription/headings/headingMeaning';
import { parse } from '../../support/markedDuties';

describe('readHeading', () => {
  test.each([
    ['What you’ll do', 'duties'],
    ["WHAT YOU'LL DO:", 'duties'],
    ["What you'll be up to", 'duties'],
    ['🚀 Your responsibilities', 'duties'],
    ['3. Key Accountabilities', 'duties'],
    ['CTO Duties & Responsibilities', 'duties'],
    ['The CIO’s responsibilities', 'duties'],
    ['Key responsibilities of the CTO', 'duties'],
    ['In this role, you will:', 'duties'],
    ['Purpose of the role', 'purpose'],
    ['Your first 90 days', 'goals'],
    ['How success is measured', 'metrics'],
    ['KPIs', 'metrics'],
    ['How we’ll know it’s working (first 6 months)', 'metrics'],
    ['How you will know that you are successful', 'metrics'],
    ['How you’ll know you have succeeded', 'metrics'],
    ['Reporting line', 'relationships'],
    ['Decision rights', 'authority'],
    ['Requirements', 'excluded'],
    ['What you bring', 'excluded'],
    ['Equal Opportunity Employer', 'excluded'],
    ['How to apply', 'excluded'],
    ['What’s in it for you?', 'excluded'],
    ['What the CTO should not do', 'excluded'],
    ['What to look for:', 'excluded'],
    ['To qualify, candidates should possess the following:', 'excluded'],
    ['Skills and specifications', 'excluded'],
    ['Common Challenges', 'excluded'],
    ['Key challenges', 'goals'],
  ])('%s', (text, kind) => {
    expect(readHeading(text, [])?.kind).toBe(kind);
  });

  test('knows a heading word for word with its verb shortened, too', () => {
    expect(readHeading('How we’ll measure success', [])).toEqual({ kind: 'metrics', sure: true });
  });

  test('does not know every heading', () => {
    expect(readHeading('Platform & cloud', [])).toBeUndefined();
  });

  test('takes headings of duties from the charter', () => {
    expect(readHeading('Spielfeld', ['Spielfeld'])).toEqual({ kind: 'duties', sure: true });
  });

  test('every heading in the tables is in the form that headings are compared in, and stands there once', () => {
    const lines = Object.values(sectionHeadings).flatMap((headings) =>
      headings.split('\n').filter((line) => line !== ''),
    );
    expect(lines.length).toBeGreaterThan(150);
    expect(lines.filter((line) => normalizeHeading(line) !== line)).toEqual([]);
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });
});

describe('sections', () => {
  test.each([
    ['nested in duties', '# CTO\n\n## Responsibilities\n\n### Customer experience\n\n- Ship\n', 'duties'],
    [
      'nested in requirements',
      '# CTO\n\n## Duties\n\n- Lead\n\n## Requirements\n\n### Platform\n\n- Lead teams\n',
      'excluded',
    ],
    [
      'unknown, with duties',
      '# CTO\n\n## Duties\n\n- Lead\n\n## Platform\n\n- Build the API\n- Own uptime\n',
      'duties',
    ],
    [
      'unknown, with requirements',
      '# CTO\n\n## Duties\n\n- Lead\n\n## Bits\n\n- 10 years of work\n- A degree\n',
      'excluded',
    ],
    ['unknown, with neither', '# CTO\n\n## Duties\n\n- Lead\n\n## Bits\n\n- Berlin\n- Fruit\n', 'other'],
  ])('%s', (_name, text, kind) => {
    expect(parse(text).sections.at(-1)?.kind).toBe(kind);
  });

  test('reach to the next heading of the same or a higher rank', () => {
    const text = '# CTO\n\n## Duties\n\n- Lead\n\n### More\n\n- Ship\n\n## Benefits\n\nFruit\n';
    const { sections } = parse(text);
    const ofTitle = (title: string): string => {
      const section = sections.find((candidate) => candidate.title === title);
      return text.slice(section?.span.start, section?.span.end);
    };
    expect(ofTitle('CTO')).toBe(text);
    expect(ofTitle('Duties')).toBe('## Duties\n\n- Lead\n\n### More\n\n- Ship\n\n');
    expect(ofTitle('More')).toBe('### More\n\n- Ship\n\n');
  });
});
