import { describe, expect, test } from 'vitest';
import { createTopicFinder } from '../../server/src/analysis/charterTopics';
import { explainDuty } from '../../server/src/analysis/explainDuty';
import type { CharterTopic } from '../../server/src/configuration/configuration';
import { analyseWith, cio, cto } from '../support/ruleCases';

function topic(words: string, owner: CharterTopic['owner'], reason?: string): CharterTopic {
  return { topic: words, owner, reason, source: 'remit.json:4' };
}

describe('finds a topic as whole words', () => {
  test.each([
    ['as it is', 'cybersecurity', 'Lead cybersecurity', 'cybersecurity'],
    ['other case', 'Cybersecurity', 'CYBERSECURITY for all', 'CYBERSECURITY'],
    ['plural', 'data centre', 'Run data centres', 'data centres'],
    ['hyphen for space', 'data centre', 'Run data-centre moves', 'data-centre'],
    ['space for hyphen', 'help-desk', 'Run the help desk', 'help desk'],
    ['with marks of its own', 'R&D (all)', 'Lead R&D (all) of it', 'R&D (all)'],
    ['not within a word', 'data', 'Own metadata', undefined],
    ['not before a word', 'art', 'Lead artificial intelligence', undefined],
    ['blank', ' ', 'Anything', undefined],
  ])('%s', (_name, words, text, found) => {
    const match = createTopicFinder([topic(words, 'cto')]).find(text);
    expect(match === undefined ? undefined : text.slice(match.span.start, match.span.end)).toBe(found);
  });

  test('the longer of two', () => {
    const finder = createTopicFinder([topic('data', 'cio'), topic('data products', 'cto')]);
    expect(finder.find('Own data products')?.topic.owner).toBe('cto');
  });
});

describe('a topic decides', () => {
  const text = cio('- Lead cybersecurity across the company');
  const decision = topic('cybersecurity', 'cto', 'security is our product.');

  test('against the words, and is cited with its line and reason', () => {
    const analysis = analyseWith(text, { topics: [decision] });
    const [finding] = analysis.findings;
    expect(finding).toMatchObject({ rule: 'misattributed-duty', owner: 'cto', probability: 1, duty: 2 });
    expect(finding?.message).toBe(
      "This reads as the CTO's duty, not the CIO's: the charter gives “cybersecurity” to the CTO (remit.json:4): security is our product.",
    );
    expect(analysis.judged.at(2)?.decidedBy).toEqual(decision);
    expect(explainDuty(analysis, 2)).toContain('the charter gives “cybersecurity” to the CTO (remit.json:4)');
  });

  test('for the role whose duty it then is', () => {
    const slip = cto('- Run the internal help desk for all employees');
    expect(analyseWith(slip).findings).toHaveLength(1);
    expect(analyseWith(slip, { topics: [topic('help desk', 'cto')] }).findings).toEqual([]);
  });

  test('for nobody alone', () => {
    const slip = cto('- Run the internal help desk for all employees');
    const analysis = analyseWith(slip, { topics: [topic('help desk', 'shared')] });
    expect(analysis.findings).toEqual([]);
    expect(explainDuty(analysis, 2)).toBe(
      '**Shared ground:** the charter gives “help desk” to nobody alone (remit.json:4).',
    );
  });

  test('never against collaboration', () => {
    const line = cio('- Partner with the CTO on cybersecurity');
    const analysis = analyseWith(line, { topics: [decision] });
    expect(analysis.findings).toEqual([]);
    expect(analysis.judged.at(2)?.decidedBy).toBeUndefined();
  });

  test('for its clause, where another clause is somebody else’s', () => {
    const line = cio('- Run the internal help desk for all employees and lead cybersecurity');
    const { findings, description } = analyseWith(line, { topics: [decision] });
    const [finding] = findings;
    expect(finding?.rule).toBe('mixed-duty');
    expect(description.text.slice(finding?.span.start, finding?.span.end)).toBe('lead cybersecurity');
  });
});
