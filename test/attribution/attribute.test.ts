import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAttributor } from '../../server/src/attribution/attribute';
import type { Owner } from '../../server/src/roles/role';
import { anyText } from '../support/anyText';

const attribute = createAttributor();
const duty = { kind: 'duty' } as const;
const ownerOf = (text: string): Owner => attribute(text, duty).owner;

describe('whose duty it is', () => {
  test.each<[Owner, string]>([
    ['cio', 'Run the internal help desk for all employees'],
    ['cio', 'Manage the ERP and HR systems that the departments work with'],
    ['cio', 'Oversee the IT department and its budget'],
    ['cio', 'Negotiate contracts with IT suppliers and outsourcers'],
    ['cio', 'Keep the corporate network and the laptops of our staff running'],
    ['cio', 'Maintain disaster recovery plans for internal systems'],
    ['cto', 'Own the product technology roadmap'],
    ['cto', 'Lead the engineers who build our product'],
    ['cto', 'Set coding standards and review the architecture of our product'],
    ['cto', 'Bring new products to market faster than competitors'],
    ['cto', 'Present our product technology to investors and customers'],
    ['cto', 'Direct research and development and file patents'],
    ['shared', 'Build and mentor a strong team'],
    ['shared', 'Report to the board every quarter'],
    ['shared', 'Set the technology strategy'],
    ['shared', 'Partner with the CIO on the ERP programme'],
    ['shared', 'Support the CTO in planning the product roadmap'],
    ['shared', 'Does not own internal IT'],
  ])('%s: %s', (owner, text) => {
    expect(ownerOf(text)).toBe(owner);
  });

  test.each([
    [
      'whom the platform serves decides',
      'Build a platform that our customers use to book appointments',
      'Run a platform that our employees use to book holidays',
    ],
    [
      'whom the security is for decides',
      'Build security into the product that we sell',
      "Protect the company's internal systems and the data of our employees",
    ],
  ])('%s', (_name, outward, inward) => {
    expect(attribute(outward, duty).probability.cto).toBeGreaterThan(
      attribute(outward, duty).probability.cio,
    );
    expect(attribute(inward, duty).probability.cio).toBeGreaterThan(attribute(inward, duty).probability.cto);
  });

  test('what is set aside does not count', () => {
    const plain = attribute('Build the product', duty).probability.cio;
    const contrasted = attribute('Build the product rather than run the help desk', duty).probability.cio;
    expect(contrasted).toBeLessThan(Math.max(0.2, plain * 3));
  });

  test("an organisation's own terms count", () => {
    const own = createAttributor({ terms: { cto: [], cio: ['Project Falcon'] } });
    const text = 'Bring Project Falcon to a good end';
    expect(own(text, duty).probability.cio).toBeGreaterThan(attribute(text, duty).probability.cio + 0.3);
    expect(own(text, duty).evidence[0]).toMatchObject({ phrase: 'Project Falcon', pole: 'cio' });
  });
});

describe('texts that are no duties', () => {
  test.each([
    ['a word of a hundred thousand letters', 'a'.repeat(100_000)],
    ['a phrase ten thousand times over', 'run the help desk; '.repeat(10_000)],
  ])('%s is judged without delay', (_name, text) => {
    const { probability, evidence, clauses } = attribute(text, duty);
    expect(probability.cto + probability.cio + probability.shared).toBeCloseTo(1);
    expect(evidence.length + clauses.length).toBeLessThan(1000);
  });
});

describe('evidence', () => {
  test('is the phrase with its noun, not one that breaks off before it', () => {
    expect(attribute('Lead the IT department', duty).evidence.map(({ phrase }) => phrase)).toEqual([
      'IT department',
    ]);
  });

  const texts = [
    'Run the internal help desk for all employees',
    'Own the product roadmap and bring new features to customers',
    'Manage the ERP, reduce the IT budget and train staff',
    'Lead the engineers who build our mobile app',
    'Partner with department heads on business processes',
  ];

  test.each(texts)('moved the judgement, is in the text, strongest first: %s', (text) => {
    const { evidence } = attribute(text, duty);
    expect(evidence.length).toBeGreaterThan(0);
    for (const [index, { span, phrase, weight }] of evidence.entries()) {
      expect(text.slice(span.start, span.end)).toBe(phrase);
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(evidence[index - 1]?.weight ?? Infinity);
    }
  });

  test.each(texts)('without its strongest phrase the answer weakens: %s', (text) => {
    const { evidence, probability } = attribute(text, duty);
    const [strongest] = evidence;
    if (strongest === undefined) throw new Error('no evidence');
    const rest = text.slice(0, strongest.span.start) + text.slice(strongest.span.end);
    expect(attribute(rest, duty).probability[strongest.pole]).toBeLessThan(probability[strongest.pole]);
  });
});

describe('clauses', () => {
  test('a mixed duty divides into clauses with their owners', () => {
    const text = 'Build the product that our customers love and run the internal help desk for employees';
    const clauses = attribute(text, duty).clauses.map(({ span, owner }) => [
      owner,
      text.slice(span.start, span.end),
    ]);
    expect(clauses).toEqual([
      ['cto', 'Build the product that our customers love'],
      ['cio', 'run the internal help desk for employees'],
    ]);
  });

  test('a duty of one clause does not divide', () => {
    expect(attribute('Run the help desk', duty).clauses).toEqual([]);
  });
});

describe('any text', () => {
  const anyWords = fc.oneof(
    anyText(300),
    fc
      .array(
        fc.constantFrom(
          'IT',
          'product',
          'help desk',
          'rather than',
          'and',
          ',',
          ';',
          'manage',
          'customers',
          'staff',
          '-',
          "don't",
          'leave',
          'to',
        ),
        { maxLength: 30 },
      )
      .map((words) => words.join(' ')),
  );

  test('gets probabilities that sum to one, evidence inside the text, and the same answer twice', () => {
    fc.assert(
      fc.property(anyWords, fc.constantFrom('duty' as const, 'metric' as const), (text, kind) => {
        const { probability, evidence, clauses, owner } = attribute(text, { kind });
        expect(probability.cto + probability.cio + probability.shared).toBeCloseTo(1, 9);
        for (const { span } of [...evidence, ...clauses]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThan(span.end);
        }
        expect(createAttributor()(text, { kind }).owner).toBe(owner);
      }),
      { seed: 20261125, numRuns: 200 },
    );
  });
});
