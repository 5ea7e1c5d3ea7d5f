import { describe, expect, test } from 'vitest';
import { listDuties, parse } from '../../support/markedDuties';

/** Sentences of postings on the post, its holder or the way to it, by what they are about. */
const facts: readonly (readonly [string, readonly string[]])[] = [
  [
    'place',
    [
      'This position will be located in Springfield.',
      'The role is based in our Leeds office, with two days at home.',
      'You will be based at head office.',
      'The CTO is situated within the Office of the President.',
    ],
  ],
  [
    'terms',
    [
      'This is a full-time role.',
      'The position is full-time and exempt.',
      'This is a permanent, pensionable post.',
      'The post will be offered on a fixed-term contract of three years.',
      'This position may be detailed to another agency.',
      'The role is a hybrid position.',
      'You will be subject to a background check.',
      'The role requires a security clearance.',
      'The CTO is a grade 13.',
    ],
  ],
  [
    'pay',
    [
      'The role pays a competitive salary.',
      'The position offers excellent benefits and an annual bonus.',
      'You will receive a salary of 120,000 and equity.',
      'The role comes with a company car.',
      'You are eligible for our bonus scheme.',
      'Pay is set by the board.',
      'The post attracts a market supplement.',
    ],
  ],
  [
    'travel',
    [
      'This role requires occasional international travel.',
      'The position involves up to 25% travel.',
      'You will be required to travel between our sites.',
      'You must be willing to travel.',
      'You should expect some travel.',
      'Travel is required.',
    ],
  ],
  [
    'reporting line',
    [
      'The role reports to the Chief Executive.',
      'The CTO shall be supervised by the county commission.',
      'The incumbent is appointed by the governor and serves at the pleasure of the board.',
      'The position has five direct reports.',
      'You will be accountable to the board.',
      'The postholder works under the general direction of the provost.',
    ],
  ],
  [
    'application',
    [
      'Apply by 30 June with a letter.',
      'Apply now!',
      'Send your CV to the address below.',
      'See more and apply here.',
      'Find out more about our benefits.',
      'You will be asked to attend an interview in May.',
      'You will be invited to submit a portfolio.',
      'Follow us on social media.',
      'Drop a line to jobs@acme.example.',
      'Send us a message and tell us why.',
      'Learn more about our team.',
    ],
  ],
  [
    'the holder as a person',
    [
      'You will be a visionary, passionate about technology.',
      'You are able to move fast.',
      'You’re great at getting a team on the same page.',
      'You don’t think of yourself as a manager.',
      'The CTO must be a visionary leader.',
      'You need to be able to read code.',
      'The CTO must have good communication skills.',
      'The role requires strong analytical skills.',
    ],
  ],
  [
    'the role in general',
    [
      'The CTO role has evolved over three decades.',
      'The CTO is one of the most important hires.',
      'The CTO role continues to grow in scope.',
      'This is a critical leadership role.',
      'The role is a unique opportunity.',
    ],
  ],
];

/** Sentences on duties that look like one of these. */
const duties = [
  'The CTO is based on the product side and leads engineering.',
  'You will lead the travel booking platform.',
  'You will lead a full-time team of forty engineers.',
  'You will apply machine learning to our product.',
  'You will report monthly to the board on the roadmap.',
  'The CTO is accountable to the board for the roadmap.',
  'You will own the salary benchmarking product.',
  'The role is responsible for our hybrid cloud.',
  'The CTO is a senior executive responsible for product engineering.',
  'The role requires you to lead product engineering.',
  'You will travel to customers and present the roadmap.',
  'The CTO must find and hire engineers.',
  'Apply research to new products.',
  'Learn what customers need.',
  'Find new markets for our technology.',
  'See that releases ship on time.',
  'You will be the technical lead of the launch.',
];

describe('sentences about the post are no duties', () => {
  const all = facts.flatMap(([kind, sentences]) => sentences.map((sentence) => [kind, sentence] as const));

  test.each(all)('%s: %s', (_kind, sentence) => {
    const text = `# CTO\n\n## Responsibilities\n\n${sentence}\n\n- Ship products\n- ${sentence}\n`;
    expect(listDuties(parse(text))).toEqual(['cto: Ship products']);
  });

  test.each(duties)('a duty all the same: %s', (sentence) => {
    const text = `# CTO\n\n## Responsibilities\n\n${sentence}\n\n- ${sentence}\n- Ship products\n`;
    expect(listDuties(parse(text))).toEqual([`cto: ${sentence}`, `cto: ${sentence}`, 'cto: Ship products']);
  });
});
