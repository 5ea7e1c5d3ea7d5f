import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../server/src/fixes/wording/change';
import { asItem, asSentenceOn } from '../../server/src/fixes/wording/restate';

const restated: readonly (readonly [string, string | undefined, string | undefined])[] = [
  [
    'They also run the help desk and support all employees.',
    'Run the help desk and support all employees.',
    'The CIO also runs the help desk and supports all employees.',
  ],
  ['The CTO runs the help desk.', 'Run the help desk.', 'The CIO runs the help desk.'],
  [
    'The Chief Technology Officer is responsible for the ERP.',
    'Responsible for the ERP.',
    'The Chief Information Officer is responsible for the ERP.',
  ],
  ['You will run the help desk.', 'Run the help desk.', 'The CIO will run the help desk.'],
  ["You'll run the help desk.", 'Run the help desk.', 'The CIO will run the help desk.'],
  ['You are responsible for IT.', 'Responsible for IT.', 'The CIO is responsible for IT.'],
  [
    'Runs the help desk and manages IT',
    'Run the help desk and manage IT',
    'The CIO runs the help desk and manages IT',
  ],
  ['They take ownership of the ERP.', 'Take ownership of the ERP.', 'The CIO takes ownership of the ERP.'],
  [
    'She has responsibility for the ERP.',
    'Have responsibility for the ERP.',
    'The CIO has responsibility for the ERP.',
  ],
  ['You are expected to run IT.', 'Run IT.', 'The CIO is expected to run IT.'],
  ['We expect you to run IT.', 'Run IT.', 'The CIO runs IT.'],
  [
    'We will also need you to be responsible for IT.',
    'Responsible for IT.',
    'The CIO is responsible for IT.',
  ],
  ['The role includes managing the ERP.', 'Manage the ERP.', undefined],
  ['Running IT', 'Run IT', undefined],
];

describe('moving words between prose and lists', () => {
  test.each(restated)('%s', (text, item, sentence) => {
    const apply = (changes: Parameters<typeof applyChanges>[1] | undefined) =>
      changes === undefined ? undefined : applyChanges(text, changes);
    expect(apply(asItem(text, 'base'))).toBe(item);
    expect(apply(asSentenceOn(text, 'cio'))).toBe(sentence);
  });
});
