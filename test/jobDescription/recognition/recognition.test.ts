import { describe, expect, test } from 'vitest';
import { parse } from '../../support/markedDuties';

const duties = '\n## Responsibilities\n\n- Lead the team\n- Own the roadmap\n- Manage vendors\n';

describe('recognition', () => {
  test.each([
    [
      'title',
      `# Chief Technology Officer\n${duties}`,
      'cto',
      'title names the Chief Technology Officer, with 1 duty section',
    ],
    [
      'company and place',
      `# Acme – CIO (m/f/d), Berlin\n${duties}`,
      'cio',
      'title names the Chief Information Officer, with 1 duty section',
    ],
    [
      'hiring title',
      `# We’re hiring a CTO!\n${duties}`,
      'cto',
      'title names the Chief Technology Officer, with 1 duty section',
    ],
    [
      'greeting as a title',
      `# Hey there, future CTO! 👋\n${duties}`,
      'cto',
      'title names the Chief Technology Officer, with 1 duty section',
    ],
    [
      'company with a word of relations',
      `# Harbour Health Partnership: Chief Technology Officer\n${duties}`,
      'cto',
      'title names the Chief Technology Officer, with 1 duty section',
    ],
    [
      'section of a statute',
      '# Title 9\n\n## § 12-3. Agency Chief Information Officer\n\n- Run the data centers\n- Manage vendors\n- Train staff\n',
      'cio',
      'section headings name the Chief Information Officer, with a list of 3 duties',
    ],
    [
      'prose posting under a title',
      '# CHIEF TECHNOLOGY OFFICER\n\nHarbour moves freight. We have sent a million crates. We are ten people. We love boats. We’re seeking a CTO to join us. Your role will involve leading engineers and shipping an app. You will hire designers. We care for each other. We have fun. Boats are great.\n',
      'cto',
      'title names the Chief Technology Officer, with 2 sentences on duties',
    ],
    [
      'list without a heading',
      '# CIO\n\n- Run ERP\n- Manage IT\n- Lead staff\n',
      'cio',
      'title names the Chief Information Officer, with a list of 3 duties',
    ],
    [
      'table with few cells that open like duties, one of them on working together',
      '# Who does what\n\nCTO responsibilities | CIO responsibilities\n--- | ---\nMentor the leadership team | Does not run the help desk\nCollaboration with the CIO on the laptops of employees | Define the product roadmap\n',
      'both',
      'a table names the CTO and the CIO and lists duties',
    ],
    ['front matter', '---\nrole: cto+cio\n---\n', 'both', 'front matter declares the CTO and the CIO'],
    [
      'front matter, the other way round',
      '---\nrole: CIO+CTO\n---\n',
      'both',
      'front matter declares the CTO and the CIO',
    ],
    ['merged front matter', '---\nrole: cto/cio\n---\n', 'merged', 'front matter declares both roles as one'],
    [
      'opted in',
      '---\nremit: true\n---\n\nThe CTO builds products. The CIO runs IT.\n',
      'both',
      'front matter says `remit: true`',
    ],
    [
      'opted in, with both in the title',
      '---\nremit: true\n---\n# CTO and CIO: two seats\n\nThe CTO builds products. They lead engineers. The CIO runs IT. They keep the ERP going.\n',
      'both',
      'front matter says `remit: true`',
    ],
    [
      'opted in, with a merged title and a part on each',
      '---\nremit: true\ntitle: CTO / CIO\n---\n## CTO\n\n- Ship products\n- Lead engineers\n\n## CIO\n\n- Run the ERP\n- Run the help desk\n',
      'both',
      'front matter says `remit: true`',
    ],
    [
      'opted in, with one role in the title and both in the text',
      '---\nremit: true\n---\n# The CTO beside the board\n\nThe CTO builds products. They lead engineers. The CIO runs IT. They keep the ERP going.\n',
      'both',
      'front matter says `remit: true`',
    ],
    [
      'opted in, one person with both hats',
      '---\nremit: true\n---\n# CTO/CIO\n\nThe CTO/CIO builds products. They run IT. They lead engineers.\n',
      'merged',
      'front matter says `remit: true`',
    ],
    [
      'opted in, with a mere word on the other role',
      '---\nremit: true\n---\n# Chief Technology Officer\n\nThe CTO builds products. They lead engineers. They ship. The CIO runs IT.\n',
      'cto',
      'front matter says `remit: true`',
    ],
  ])('%s is analysed', (_name, text, role, reason) => {
    expect(parse(text).recognition).toMatchObject({ analysed: true, role, reason });
  });

  test.each([
    ['README', '# my-tool\n\nAsk your CTO.\n\n- Run it\n- Build it\n- Test it\n'],
    ['how-to', `# How to become a CTO\n${duties}`],
    ['comparison', `# CTO vs CIO\n${duties}`],
    ['question', `# What does a CIO do?\n${duties}`],
    ['tool', `# CTO toolkit\n${duties}`],
    ['CISO', `# CISO\n\nReports to the CIO.\n${duties}`],
    ['VP', `# VP Engineering\n\nReports to the CTO.\n${duties}`],
    ['assistant', `# Executive Assistant to the CTO\n${duties}`],
    ['relation before a colon', `# Reports to: CIO\n${duties}`],
    ['partnership with', `# Partnership with the CIO\n${duties}`],
    [
      'rubric',
      '# Chief Technology Officer\n\n## Vision\n\n**What to look for:**\n\n- Defines strategy\n- Leads teams\n- Aligns plans\n',
    ],
    ['office', `# Office of the CIO: Program Manager\n${duties}`],
    ['IT director', `# IT Director\n\nWe look for a director who helps our CIO.\n${duties}`],
    ['Chief Investment Officer', `# Chief Investment Officer (CIO)\n${duties}`],
    ['asset manager', `# CIO\n\nChairs the investment committee, owns asset allocation.\n${duties}`],
    [
      'Chief Transformation Officer',
      `# Chief Transformation Officer (CTO)\n\nThe CTO transforms.\n${duties}`,
    ],
    ['glossary', '# Names\n\n- **CTO**: Chief Technology Officer\n- **CIO**: Chief Information Officer\n'],
    ['title only', '# Chief Technology Officer\n\nJane Doe joined in 2020.\n'],
    ['RACI', '# Matrix\n\n| Task | CTO | CIO |\n|---|---|---|\n| Deploy | R | A |\n| Budget | C | R |\n'],
    ['opted out', `---\nremit: false\n---\n# Chief Technology Officer\n${duties}`],
    ['short article', 'The CTO builds products. It rained. The sun came out. Nobody came.\n'],
  ])('%s is not', (_name, text) => {
    const { recognition, duties: found } = parse(text);
    expect(recognition.analysed).toBe(false);
    expect(recognition.reason).not.toBe('');
    expect(found).toEqual([]);
  });

  test('a file name helps only where there are duty sections', () => {
    expect(parse(`# Job description\n${duties}`, 'hr/chief-information-officer.md').recognition.role).toBe(
      'cio',
    );
    expect(parse(`# Notes\n${duties}`, 'cto.md').recognition.analysed).toBe(false);
    expect(parse('# Job description\n\nSoon.\n', 'cto.md').recognition.analysed).toBe(false);
  });

  test('an article dominated by what the roles do is analysed without being asked', () => {
    const text =
      'The CTO looks outward. They drive innovation in products. They talk to customers. ' +
      'The CIO looks inward. They run the help desk. They keep the ERP going.\n';
    expect(parse(text).recognition).toMatchObject({ analysed: true, role: 'both', source: 'prose' });
  });
});
