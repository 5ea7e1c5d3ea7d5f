import { describe, expect, test } from 'vitest';
import { createAttributor } from '../../server/src/attribution/attribute';
import { applyChanges } from '../../server/src/fixes/wording/change';
import { rewordAsCollaboration } from '../../server/src/fixes/wording/collaboration';
import { gerundOf } from '../../server/src/fixes/wording/gerund';
import { thirdPersonOf } from '../../server/src/fixes/wording/thirdPerson';

test('gerunds', () => {
  const pairs = {
    ...{
      run: 'running',
      plan: 'planning',
      ship: 'shipping',
      map: 'mapping',
      set: 'setting',
      cut: 'cutting',
      get: 'getting',
    },
    ...{
      manage: 'managing',
      drive: 'driving',
      ensure: 'ensuring',
      use: 'using',
      resolve: 'resolving',
      queue: 'queuing',
    },
    ...{
      oversee: 'overseeing',
      see: 'seeing',
      agree: 'agreeing',
      tie: 'tying',
      lie: 'lying',
      die: 'dying',
      dye: 'dyeing',
    },
    ...{
      begin: 'beginning',
      submit: 'submitting',
      refer: 'referring',
      control: 'controlling',
      equip: 'equipping',
      transfer: 'transferring',
    },
    ...{
      develop: 'developing',
      deliver: 'delivering',
      monitor: 'monitoring',
      offer: 'offering',
      visit: 'visiting',
      budget: 'budgeting',
    },
    ...{
      fix: 'fixing',
      show: 'showing',
      play: 'playing',
      apply: 'applying',
      own: 'owning',
      lead: 'leading',
      build: 'building',
    },
    ...{
      mimic: 'mimicking',
      traffic: 'trafficking',
      quit: 'quitting',
      format: 'formatting',
      program: 'programming',
      debug: 'debugging',
    },
    ...{
      be: 'being',
      model: 'modeling',
      travel: 'traveling',
      're-run': 're-running',
      'co-lead': 'co-leading',
      Manage: 'Managing',
    },
  };
  expect(Object.fromEntries(Object.keys(pairs).map((verb) => [verb, gerundOf(verb)]))).toEqual(pairs);
  expect(gerundOf('model', { british: true })).toBe('modelling');
  expect(gerundOf('travel', { british: true })).toBe('travelling');
});

test('third persons', () => {
  const pairs = {
    run: 'runs',
    supply: 'supplies',
    deploy: 'deploys',
    launch: 'launches',
    fix: 'fixes',
    discuss: 'discusses',
    go: 'goes',
    have: 'has',
    be: 'is',
  };
  expect(Object.fromEntries(Object.keys(pairs).map((verb) => [verb, thirdPersonOf(verb)]))).toEqual(pairs);
});

const reworded: readonly (readonly [string, string])[] = [
  ['Manage the ERP', 'Partner with the CIO on managing the ERP'],
  ['manage the ERP.', 'partner with the CIO on managing the ERP.'],
  ['MANAGE THE ERP', 'PARTNER WITH THE CIO ON MANAGING THE ERP'],
  ['Runs the internal help desk.', 'Partners with the CIO on running the internal help desk.'],
  ['Running the IT service desk', 'Partnering with the CIO on running the IT service desk'],
  ['Responsible for running the network', 'Partner with the CIO on running the network'],
  ['Is responsible for the ERP', 'Partners with the CIO on the ERP'],
  ['Be accountable for end-user devices', 'Partner with the CIO on end-user devices'],
  ['Accountable for IT licences', 'Partner with the CIO on IT licences'],
  ['In charge of the data centre', 'Partner with the CIO on the data centre'],
  ['Tasked with managing the ERP', 'Partner with the CIO on managing the ERP'],
  ['Take full ownership of the ERP', 'Partner with the CIO on the ERP'],
  ['Has overall responsibility for the network', 'Partners with the CIO on the network'],
  ['Own internal IT (ERP, HRIS, CRM)', 'Partner with the CIO on internal IT (ERP, HRIS, CRM)'],
  ['You will run the help desk', 'You will partner with the CIO on running the help desk'],
  ["You'll run the help desk", "You'll partner with the CIO on running the help desk"],
  ['You run the help desk', 'You partner with the CIO on running the help desk'],
  ['You are responsible for the help desk', 'You partner with the CIO on the help desk'],
  ['You will be responsible for the help desk', 'You will partner with the CIO on the help desk'],
  ['Will manage the network', 'Will partner with the CIO on managing the network'],
  ['To run the help desk', 'To partner with the CIO on running the help desk'],
  [
    'The CTO runs the internal help desk.',
    'The CTO partners with the CIO on running the internal help desk.',
  ],
  ['The CTO will also oversee IT.', 'The CTO will also partner with the CIO on overseeing IT.'],
  [
    'The CTO is expected to run the help desk.',
    'The CTO is expected to partner with the CIO on running the help desk.',
  ],
  [
    'The Chief Technology Officer is responsible for the ERP.',
    'The Chief Technology Officer partners with the CIO on the ERP.',
  ],
  ['They manage the ERP and HRIS.', 'They partner with the CIO on managing the ERP and HRIS.'],
  ['She owns the IT budget', 'She partners with the CIO on the IT budget'],
  ['The incumbent manages the help desk.', 'The incumbent partners with the CIO on managing the help desk.'],
  [
    'Your duties include running the help desk',
    'Your duties include partnering with the CIO on running the help desk',
  ],
  ['The role involves managing the ERP.', 'The role involves partnering with the CIO on managing the ERP.'],
  ['The help desk is run by the CTO.', 'The help desk is run by the CTO jointly with the CIO.'],
  [
    'Help desk: run the internal help desk',
    'Help desk: partner with the CIO on running the internal help desk',
  ],
  [
    'Plan, build and run the corporate network',
    'Partner with the CIO on planning, building and running the corporate network',
  ],
  [
    'Run the help desk and support all employees.',
    'Partner with the CIO on running the help desk and supporting all employees.',
  ],
  [
    'Manages the network and supports users',
    'Partners with the CIO on managing the network and supporting users',
  ],
  [
    'Manage the network and support services',
    'Partner with the CIO on managing the network and support services',
  ],
  [
    'Maintain the intranet to support staff and reduce cost',
    'Partner with the CIO on maintaining the intranet to support staff and reduce cost',
  ],
  [
    'Oversee IT, which runs the help desk and manages devices',
    'Partner with the CIO on overseeing IT, which runs the help desk and manages devices',
  ],
  ['Directly manage the IT department', 'Partner with the CIO on directly managing the IT department'],
  ['Organise and optimise internal IT', 'Partner with the CIO on organising and optimising internal IT'],
  [
    'Set up and administer employee accounts',
    'Partner with the CIO on setting up and administering employee accounts',
  ],
  ['Support end users', 'Partner with the CIO on supporting end users'],
  ['Management of the ERP system', 'Collaboration with the CIO on the management of the ERP system'],
  [
    'IT help desk and service management',
    'Collaboration with the CIO on IT help desk and service management',
  ],
  ['Help desk management', 'Collaboration with the CIO on help desk management'],
  ['Support services for employees', 'Collaboration with the CIO on support services for employees'],
];

const left: readonly string[] = [
  'Partner with the CIO on the ERP',
  'Manage the ERP. Lead the help desk.',
  'Manage the network and support remote workers',
  'Report to the board on IT',
  'Serve as the owner of the ERP',
  'Employee laptops are managed centrally.',
  'Salesforce administration',
  '99.9 % uptime of internal systems',
  'Internal IT must be available at all times',
  '',
  '…',
];

describe('rewording as collaboration', () => {
  test.each(reworded)('%s', (text, expected) => {
    const changes = rewordAsCollaboration(text, { partner: 'the CIO' });
    expect(changes === undefined ? undefined : applyChanges(text, changes)).toBe(expected);
  });
  test.each(left)('is not offered for: %s', (text) => {
    expect(rewordAsCollaboration(text, { partner: 'the CIO' })).toBeUndefined();
  });
  test('names the CTO and spells as the British do', () => {
    const text = 'Model new products';
    const changes = rewordAsCollaboration(text, { partner: 'the CTO', british: true }) ?? [];
    expect(applyChanges(text, changes)).toBe('Partner with the CTO on modelling new products');
  });
  test('reads as shared to the engine', () => {
    const attribute = createAttributor();
    const wrong = reworded.filter(([, text]) => {
      const { owner, sharedBecause } = attribute(text, { kind: 'duty' });
      return owner !== 'shared' || sharedBecause !== 'collaboration';
    });
    // What the engine still gets wrong is not offered, since a fix asks it first.
    expect(wrong.length / reworded.length).toBeLessThan(0.2);
  });
});
