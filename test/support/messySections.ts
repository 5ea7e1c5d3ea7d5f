import fc from 'fast-check';

const opening = fc.constantFrom(
  '# Chief Technology Officer\n\n',
  '## Responsibilities\n\n',
  '## Requirements\n\n',
  '## Notes\n\n',
  '### Notes\n\n',
  '## Goals\n\n',
  '## CTO\n\n',
  '### CIO\n\n',
  '## CTO/CIO\n\n',
  '## CISO\n\n',
  'Chief Information Officer\n\n',
  '**Responsibilities**\n\n',
  'Notes:\n\n',
  'The CIO will:\n\n',
);
const entry = fc.constantFrom(
  '- Run the help desk\n',
  '- Product roadmap\n',
  '  - Lead nested work\n',
  '- The CIO runs the data centers\n',
  '- The CTO leads engineering\n',
  '**CTO**: Leads teams\n',
  'You will lead the team.\n',
  'Lead  \n',
  '{/* remit-disable-next-line misattributed-duty */}\n',
  '{/*\n',
  '*/}\n',
  '\n',
);

/** Many short sections of every kind, of which an edit touches few. */
export const sections = fc
  .array(fc.tuple(opening, fc.array(entry, { maxLength: 4 })), { minLength: 3, maxLength: 14 })
  .map((all) => all.map(([heading, entries]) => `${heading}${entries.join('')}\n`).join(''));

/** What is typed, pasted or deleted in one of them. */
export const sectionEdit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
  inserted: fc.oneof(fc.constantFrom('', ' ', 'x', '\n', '#', '- '), entry, opening),
});
