import { describe, expect, test } from 'vitest';
import { findJobTitles, findRoleNames, readAbbreviations } from '../../server/src/roles/roleNames';

describe('findRoleNames', () => {
  test.each([
    ['spelled out', 'Chief Technology Officer', ['cto: Chief Technology Officer']],
    ['technical', 'our Chief Technical Officer leads', ['cto: Chief Technical Officer']],
    ['capitals', 'CHIEF INFORMATION OFFICER', ['cio: CHIEF INFORMATION OFFICER']],
    ['repeated in brackets', 'Chief Information Officer (CIO)', ['cio: Chief Information Officer (CIO)']],
    ['initials', 'reports to the CIO.', ['cio: CIO']],
    ['dotted initials', 'The C.I.O. decides', ['cio: C.I.O.']],
    ['prefixes', 'Interim Group CTO (m/f/d)', ['cto: Interim Group CTO']],
    ['deputy', 'Deputy Chief Information Officer', ['cio: Deputy Chief Information Officer']],
    ['deputy and virtual initials', 'The DCTO, a vCIO', ['cto: DCTO', 'cio: vCIO']],
    ['global inside', 'Chief Global Information Officer', ['cio: Chief Global Information Officer']],
    ['possessive', "the CTO's team", ['cto: CTO']],
    ['plural', 'many CIOs', ['cio: CIOs']],
    ['both in a sentence', 'the CTO and the CIO', ['cto: CTO', 'cio: CIO']],
    ['merged with a slash', 'CTO/CIO', ['merged: CTO/CIO']],
    ['merged with an ampersand', 'CIO & CTO', ['merged: CIO & CTO']],
    [
      'merged as one title',
      'Chief Information and Technology Officer',
      ['merged: Chief Information and Technology Officer'],
    ],
    ['CITO', 'the CITO', ['merged: CITO']],
    [
      'digital and information',
      'Chief Digital and Information Officer',
      ['cio: Chief Digital and Information Officer'],
    ],
    ['CISO', 'CISO, Chief Information Security Officer', []],
    ['investment', 'Chief Investment Officer (CIO)', []],
    ['transformation', 'Chief Transformation Officer (CTO)', []],
    ['product and technology', 'Chief Product and Technology Officer, CPTO, CTPO', []],
    ['others', 'CDO, CPO, CFO, CEO, VP Engineering, IT director', []],
    ['lower case words', 'vectors, production, socio, cio@example.org', []],
    ['inside of words', 'CIO.com, CTO-level, ACTO, CIO_100', []],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    const found = findRoleNames(text).map(({ role, span }) => `${role}: ${text.slice(span.start, span.end)}`);
    expect(found).toEqual(expected);
  });

  test('tells other executives apart from no title at all', () => {
    expect(findJobTitles('the CISO and the CIO').map(({ role }) => role)).toEqual(['other', 'cio']);
  });
});

describe('readAbbreviations', () => {
  test.each([
    ['an information officer', 'The CIO runs IT.', { cto: true, cio: true }],
    [
      'portfolios',
      'The CIO chairs the investment committee and owns asset allocation.',
      { cto: true, cio: false },
    ],
    ['Chief Investment Officer', 'Chief Investment Officer (CIO). The CIO leads.', { cto: true, cio: false }],
    [
      'both spelled out',
      'Chief Information Officer, not Chief Investment Officer: CIO',
      { cto: true, cio: true },
    ],
    ['transformation', 'Chief Transformation Officer: the CTO changes things.', { cto: false, cio: true }],
    [
      'systems of an asset manager',
      'The CIO of the asset management firm runs IT, ERP, cloud and networks.',
      { cto: true, cio: true },
    ],
  ])('%s', (_name, text, expected) => {
    expect(readAbbreviations(text)).toEqual(expected);
  });
});
