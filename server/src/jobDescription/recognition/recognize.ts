import type { DescribedRole } from '../../roles/role';
import type { Span } from '../../text/span';
import { declared } from './declared';
import type { Decision, Features } from './decision';
import type { Recognition } from '../model';
import { isAboutSomethingElse, nameInTitle } from '../naming/roleNaming';
import { describeProse, hiringSentence, onlySubject } from './proseShape';
import { nameInField } from './titleField';
import { inWords, mostlyDuties, nameInWords, proseInWords, shapeInWords, whyNot } from './inWords';
import { combined, hasOwnSection, namedRoles, roleOfProse, speaksOfEach } from './rolesOfDocument';

type Attempt = (features: Features) => Decision | undefined;

/** Decides whether a document is a description of one of the roles, in the order that the documentation promises. */
export function recognize(features: Features): Decision {
  for (const attempt of attempts) {
    const decision = attempt(features);
    if (decision !== undefined) return decision;
  }
  return notRecognized(whyNot(features));
}

export function notRecognized(reason: string, source: Recognition['source'] = 'not-a-description'): Decision {
  return {
    recognition: { analysed: false, role: null, source, reason },
    base: { role: 'unclear', name: undefined, source: 'title' },
    coversAll: false,
  };
}

const attempts: readonly Attempt[] = [
  byCommandLine,
  byFrontMatter,
  byConfiguration,
  byTitle,
  byField,
  byHeadings,
  byTables,
  byLabels,
  byHiringSentence,
  byFileName,
  byProse,
];

function byCommandLine(features: Features): Decision | undefined {
  const { role } = features.configuration;
  if (role?.source !== 'command-line') return undefined;
  return declared(features, role.value, { source: 'command-line', reason: role.detail });
}

function byFrontMatter(features: Features): Decision | undefined {
  const { frontMatter, structure, titleName, abbreviations, kinded } = features;
  if (frontMatter?.role !== undefined) {
    const { value, span } = frontMatter.role;
    return declared(features, value, {
      source: 'front-matter',
      reason: `front matter declares ${inWords(value)}`,
      name: span,
    });
  }
  if (frontMatter?.optedIn !== true) return undefined;
  const optedIn = {
    source: 'front-matter',
    reason: 'front matter says `remit: true`',
    name: titleName?.place,
  } as const;
  if (titleName !== undefined && speaksOfEach(features)) {
    const both = declared(features, 'both', optedIn);
    return { ...both, base: { ...both.base, role: titleName.role } };
  }
  const role = titleName?.role ?? roleOfProse(kinded, abbreviations, structure);
  if (role === undefined) return shapeInWords(structure) === undefined ? undefined : ofUnclearRole;
  return declared(features, role, optedIn);
}

/** Opted in, with duties, but nothing names the CTO or the CIO. */
const ofUnclearRole: Decision = {
  recognition: {
    analysed: true,
    role: null,
    source: 'front-matter',
    reason: 'front matter says `remit: true`, but nothing says which role it is',
  },
  base: { role: 'unclear', name: undefined, source: 'front-matter' },
  coversAll: true,
};

function byConfiguration(features: Features): Decision | undefined {
  const { role } = features.configuration;
  return role === null
    ? undefined
    : declared(features, role.value, { source: 'configuration', reason: role.detail });
}

function byTitle(features: Features): Decision | undefined {
  const { titleName, structure, kinded, abbreviations } = features;
  if (titleName === undefined) return undefined;
  const wanted = hiringSentence(kinded, abbreviations)?.role === titleName.role;
  const shape = shapeInWords(structure) ?? proseInWords(kinded, abbreviations, wanted);
  if (shape === undefined) return undefined;
  const divided = titleName.role === 'merged' && speaksOfEach(features);
  const role = divided ? 'both' : titleName.role;
  if (titleName.undecided === true && !divided)
    return undecided(
      'title',
      `title leaves open which of the two roles it is, with ${shape}`,
      titleName.place,
    );
  const opposed = hasOwnSection(structure, titleName.role);
  return {
    recognition: {
      analysed: true,
      role: opposed ? 'both' : role,
      source: 'title',
      reason: `title names ${divided ? inWords('both') : nameInWords(titleName.role)}, with ${shape}`,
    },
    base: { role: titleName.role, name: titleName.place, source: 'title' },
    coversAll: true,
  };
}

/** "CTO or CIO": a description of one of them, but it is not said of which. */
function undecided(source: 'title' | 'prose', reason: string, name: Span): Decision {
  return {
    recognition: { analysed: true, role: null, source, reason },
    base: { role: 'unclear', name, source: source === 'title' ? 'title' : 'subject' },
    coversAll: true,
  };
}

/** `Position: Chief Information Officer` in a line, a list or a table above the duties. */
function byField({ kinded, abbreviations, structure, title }: Features): Decision | undefined {
  if (title !== undefined && isAboutSomethingElse(title.text)) return undefined;
  const shape = shapeInWords(structure);
  const name = shape === undefined ? undefined : nameInField(kinded, abbreviations);
  if (shape === undefined || name === undefined) return undefined;
  return {
    recognition: {
      analysed: true,
      role: name.role,
      source: 'title',
      reason: `the position is named as ${nameInWords(name.role)}, with ${shape}`,
    },
    base: { role: name.role, name: name.span, source: 'title' },
    coversAll: true,
  };
}

function byHeadings({ structure, kinded, abbreviations }: Features): Decision | undefined {
  const shape = shapeInWords(structure) ?? mostlyDuties(kinded, abbreviations);
  const roles = new Set([...structure.headed, ...structure.introduced]);
  if (roles.size === 0 || (shape === undefined && roles.size < 2)) return undefined;
  const role = combined(namedRoles(structure));
  const what = shape ?? 'sentences on their duties';
  return structural(role, 'headings', `section headings name ${inWords(combined(roles))}, with ${what}`);
}

function byTables({ structure }: Features): Decision | undefined {
  if (structure.tabled.size === 0) return undefined;
  const role = combined(namedRoles(structure));
  return structural(role, 'table', `a table names ${inWords(role)} and lists duties`);
}

function byLabels({ structure }: Features): Decision | undefined {
  if (structure.labelled.size < 2) return undefined;
  const role = combined(namedRoles(structure));
  return structural(role, 'headings', `labels name ${inWords(role)} and introduce duties`);
}

function structural(role: DescribedRole, source: 'headings' | 'table' | 'prose', reason: string): Decision {
  return {
    recognition: { analysed: true, role, source, reason },
    base: {
      role: role === 'both' ? 'merged' : role,
      name: undefined,
      source: source === 'prose' ? 'subject' : 'heading',
    },
    coversAll: false,
  };
}

function byHiringSentence({ kinded, abbreviations, structure, title }: Features): Decision | undefined {
  if (title !== undefined && isAboutSomethingElse(title.text)) return undefined;
  const wanted = hiringSentence(kinded, abbreviations);
  const shape =
    shapeInWords(structure) ??
    (wanted === undefined
      ? undefined
      : (title === undefined ? proseInWords : mostlyDuties)(kinded, abbreviations));
  if (shape === undefined) return undefined;
  const plain = title === undefined || plainTitle.test(title.text);
  const name = wanted ?? (plain ? onlySubject(kinded, abbreviations) : undefined);
  if (name === undefined) return undefined;
  if (wanted?.undecided === true)
    return undecided('prose', `a sentence looks for the CTO or the CIO, with ${shape}`, wanted.span);
  const says = wanted === undefined ? 'sentences speak of' : 'a sentence looks for';
  const reason = `${says} ${nameInWords(name.role)}, with ${shape}`;
  return {
    recognition: { analysed: true, role: name.role, source: 'prose', reason },
    base: { role: name.role, name: name.span, source: 'subject' },
    coversAll: true,
  };
}

const plainTitle =
  /^(?:the )?(?:(?:job|position|role|new|executive) )?(?:description|profile|specification|posting|vacancy|opening|opportunity|announcement|responsibilities|duties|summary|overview|role|position|job|about the (?:role|job|position))\b/iu;

function byFileName({ fileName, structure, title, abbreviations }: Features): Decision | undefined {
  const shape = structure.dutySections > 0 ? shapeInWords(structure) : undefined;
  if (fileName === undefined || shape === undefined) return undefined;
  if (title !== undefined && !plainTitle.test(title.text)) return undefined;
  const stem = (fileName.split(/[\\/]/u).at(-1) ?? '').replace(/\.[a-z]+$/iu, '').replace(/[-_.]+/gu, ' ');
  const naming = nameInTitle(
    stem.replace(/\bc[ti]o\b/giu, (found) => found.toUpperCase()),
    abbreviations,
  );
  if (naming === undefined) return undefined;
  return {
    recognition: {
      analysed: true,
      role: naming.role,
      source: 'title',
      reason: `file name names ${nameInWords(naming.role)}, with ${shape}`,
    },
    base: { role: naming.role, name: undefined, source: 'title' },
    coversAll: true,
  };
}

function byProse({ kinded, abbreviations }: Features): Decision | undefined {
  const prose = describeProse(kinded, abbreviations);
  if (prose.assigning < 6 || prose.assigning * 10 < prose.sentences * 6 || prose.roles.size === 0)
    return undefined;
  const role = combined(prose.roles);
  return structural(
    role,
    'prose',
    `${String(prose.assigning)} of ${String(prose.sentences)} sentences assign duties to ${inWords(role)}`,
  );
}
