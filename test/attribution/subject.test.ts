import { describe, expect, test } from 'vitest';
import { tokenize } from '../../server/src/attribution/language/tokens';
import { withoutSubject } from '../../server/src/attribution/subject';

/** What of a text is judged, as it is written there. */
function judged(text: string): string {
  return text.slice(withoutSubject(tokenize(text))[0]?.start ?? text.length);
}

describe('a role that only says who acts is not judged', () => {
  test.each([
    ['The CIO runs the help desk', 'runs the help desk'],
    ['CTO: owns the roadmap', 'CTO: owns the roadmap'],
    ['The Chief Information Officer shall run the network', 'shall run the network'],
    ['The Chief Technology Officer (“CTO”) is responsible for the ERP', 'is responsible for the ERP'],
    ['The chief digital and information officer leads IT', 'leads IT'],
    ['Our CTO (m/f/d) leads the engineers', 'leads the engineers'],
    ['As CTO, you lead the engineers', 'lead the engineers'],
    ['As our Chief Technology Officer you will lead the engineers', 'will lead the engineers'],
    ['Reporting to the CEO, the CTO leads the engineers', 'leads the engineers'],
    ['Under the direction of the mayor, the CIO shall run the network', 'shall run the network'],
    ['THE CHIEF TECHNICAL OFFICER MAY APPOINT ENGINEERS', 'MAY APPOINT ENGINEERS'],
  ])('%s', (text, rest) => {
    expect(judged(text)).toBe(rest);
  });
});

describe('any other text is judged whole', () => {
  test.each([
    'The CTO and the CIO agree on the architecture',
    "The CIO's budget",
    'CIO council',
    'Support the CIO',
    'Report to the CEO, and lead the engineers',
    'As CTO of a growing company',
    'As a team we lead the engineers',
    'The CTO (m/f/d',
    'Under the roof, the plant',
    'The Chief Information Officer',
    'The chief operating officer runs the plants',
    'The chief officer',
    'The',
    '',
  ])('%j', (text) => {
    expect(judged(text)).toBe(text);
  });
});
