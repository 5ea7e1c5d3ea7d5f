import type { Role } from '../../roles/role';
import { findJobTitles, meansAnother, type Abbreviations, type JobTitle } from '../../roles/roleNames';
import type { Span } from '../../text/span';

/** A heading, label or table header that puts what follows under a role. */
export interface Naming {
  readonly role: Role | 'merged';
  /** Offsets of the name in the heading's text. */
  readonly span: Span;
  /** `CTO or CIO`: it is still open which of the two. */
  readonly undecided?: boolean;
}

const relation =
  /\b(?:report(?:s|ing)?(?: line)?(?: directly)?(?: in)?to|report(?:s|ing)?|work(?:s|ing)?(?: closely)? with|partner(?:s|ing|ship)?|collaborat\w*|relations?(?:hip)?s?|interfac\w+|support(?:s|ing)?|help(?:s|ing)?|assist(?:s|ing)?|vs\.?|versus|unlike|between|office of|instead of|not|from|message|letter|interview)\b/iu;
const belongsToAnother =
  /^(?:['’]s)?\s+(?:office|organi[sz]ation|team|staff|department|group|dashboard|relationship|collaboration|partnership|interface|alignment|handoffs?|and (?:the )?(?:board|ceo|team))\b/iu;

const allowedWords = new Set(
  (
    'the a an our your its this for of to and or as in on at by with is are s role roles job jobs position positions post description descriptions ' +
    'responsibilities responsibility duties duty tasks task accountabilities accountability remit mission purpose overview summary profile ' +
    'goals goal objectives objective kpis kpi metrics metric measures measure success scope key main core primary essential principal major ' +
    'specific general functions function what does do will how we measured section part owns own leads lead decides decide authority decision ' +
    'decisions rights budget priorities outcomes areas area work side shared joint common both together day about you ll be doing responsible ' +
    'accountable include includes including title candidate m f d w x div gn all genders he she they t i he ' +
    'mandate charter additionally addition also furthermore moreover startup start up scale modern typical company hospital university city county state enterprise agency federal district council ministry campus departmental'
  ).split(' '),
);

/** `Harbour Health Partnership: `: a company's name before a role's, whatever its words mean elsewhere. */
const company =
  /^(?:(?:\p{Lu}[\p{L}\p{N}&’'.-]*|of|for|the|and|&)\s+)+\p{Lu}[\p{L}\p{N}&’'.-]*\s*[:|–—]\s*$/u;

/** The names that count in a heading, or `undefined` when it speaks of another executive or of a relation to the role. */
function ownNames(text: string, abbreviations: Abbreviations): readonly JobTitle[] | undefined {
  const titles = findJobTitles(text).filter((title) => !title.plural);
  const first = titles[0];
  if (first === undefined || titles.some((title) => title.role === 'other')) return undefined;
  if (titles.some((title) => meansAnother(title, abbreviations))) return undefined;
  const before = text.slice(0, first.span.start);
  if (relation.test(before) && !company.test(before)) return undefined;
  const last = titles.at(-1) ?? first;
  if (/\b(?:vs\.?|versus)\s/iu.test(text.slice(first.span.end, last.span.start))) return undefined;
  return belongsToAnother.test(text.slice(last.span.end)) ? undefined : titles;
}

const alternative = /\bor\s+(?:an?\s+|the\s+|our\s+)?$/iu;

function combine(text: string, titles: readonly JobTitle[]): Naming | undefined {
  const first = titles[0];
  const last = titles.at(-1);
  if (first === undefined || last === undefined || first.role === 'other') return undefined;
  const one = titles.every((title) => title.role === first.role);
  if (one) return { role: first.role, span: first.span };
  const span = { start: first.span.start, end: last.span.end };
  const undecided = titles.slice(1).some(({ span: { start } }) => alternative.test(text.slice(0, start)));
  return undecided ? { role: 'merged', span, undecided } : { role: 'merged', span };
}

/**
 * The role that a section heading, a label or a table header names as its own subject: hardly more than the name and words such
 * as "responsibilities of the". "Reports to the CIO" and "Working with the CTO" name none.
 *
 * @example `nameInHeading('The CTO’s responsibilities', all)` names the CTO
 */
export function nameInHeading(text: string, abbreviations: Abbreviations): Naming | undefined {
  if (text.length > 160) return undefined;
  const titles = ownNames(text, abbreviations);
  const first = titles?.[0];
  if (titles === undefined || first === undefined) return undefined;
  const before = text.slice(0, first.span.start);
  const after = text.slice((titles.at(-1) ?? first).span.end);
  if (!onlyAllowed(before) || /\?\s*$/u.test(text)) return undefined;
  const company = /^\s*(?:[,:|(@–—-]|at\s|of\s)/u.test(after) && before.trim() === '' && after.length < 60;
  return company || onlyAllowed(after) ? combine(text, titles) : undefined;
}

const office =
  /^(?:[Tt]he )?(?:(?:[ES]?VP|[Vv]ice [Pp]resident|[Hh]ead|[Dd]irector)(?:,| [Oo]f)?(?: (?:\p{Lu}[\p{L}&-]*|of|and|&)){1,4}|(?:\p{Lu}[\p{L}&-]* ){1,2}Director)$/u;

/** Whether a heading or label puts what follows under another executive: `CISO responsibilities`, `VP of Engineering`. */
export function namesAnother(text: string): boolean {
  if (text.length > 100) return false;
  const titles = findJobTitles(text);
  const first = titles[0];
  if (first === undefined) return office.test(text.replace(/[\s:]+$/u, ''));
  const last = titles.at(-1);
  if (last === undefined || titles.some(({ role }) => role !== 'other')) return false;
  const before = text.slice(0, first.span.start);
  return !relation.test(before) && onlyAllowed(before) && onlyAllowed(text.slice(last.span.end));
}

function onlyAllowed(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => allowedWords.has(word));
}

const article =
  /\b(?:how to|how do|why|what (?:is|are|does|do)|who (?:is|are)|when|guide|handbook|toolkit|toolbox|tools|awesome|vs\.?|versus|difference|differences|compar\w+|tips|interview|questions?|lessons|resources|reading|list|dashboard|newsletter|blog|podcast|survey|letter|notes|agenda|minutes|checklist|playbook|becoming|become|career|salary|salaries|report|course|book|books|bot|app|library|framework|api|cli|plugin|sdk|changelog|release|onboarding|offboarding|biography|bio|resume|cv|curriculum vitae|story|announce\w*|appoints?|appointed|welcomes?|joins)\b|\?\s*$/iu;
const anotherJob =
  /\b(?:assistant|secretary|chief of staff|advis[eo]r|manager|analyst|engineer|architect|director|specialist|coordinator|head|vp|vice president|svp|evp|partner|lead|consultant|officer|developer|administrator)\b/iu;

/**
 * The role that a document's title names as the one described. More lenient about companies and places than
 * `nameInHeading`, and strict about articles: "How to become a CTO" and "Assistant to the CIO" name none.
 *
 * @example `nameInTitle('Acme – Chief Technology Officer (m/f/d), Berlin', all)` names the CTO
 */
export function nameInTitle(text: string, abbreviations: Abbreviations): Naming | undefined {
  if (text.length > 200 || article.test(text)) return undefined;
  const titles = ownNames(text, abbreviations);
  const first = titles?.[0];
  if (titles === undefined || first === undefined) return undefined;
  const before = text.slice(0, first.span.start);
  const after = text.slice((titles.at(-1) ?? first).span.end);
  if (anotherJob.test(before) && !/[/(|,&:–—-]\s*$|\band\s*$/u.test(before)) return undefined;
  if (anotherJob.test(after.split(/\breport/iu)[0] ?? '') && /^\s*(?:to|office|,)/u.test(after))
    return undefined;
  if (!isLeadIn(before) || words(after) > 14) return undefined;
  return combine(text, titles);
}

/** What may stand before the name in a title: a company and a separator, hiring words, "Job description for the". */
function isLeadIn(before: string): boolean {
  if (words(before) > 10) return false;
  return (
    onlyAllowed(before) || /[/|(:,@–—-]\s*$|^[^-–—:|]{0,60}\band\s*$/u.test(before) || hiring.test(before)
  );
}

const hiring =
  /\b(?:hiring|seeking|seeks|wanted|recruiting|looking for|search(?:ing)? for|vacancy|opening|join \p{L}+ as|hires?|for|your|next|new|(?:our|your) future|(?:hey|hi|hello)(?: there)?[,!]? future|experienced|interim)\s*(?:(?:an?|our|the|its|next|new|first)\s*)*$/iu;

function words(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

/** Whether a title without one of the two roles as its own speaks of another job, another executive, or is an article's. */
export function isAboutSomethingElse(title: string): boolean {
  return article.test(title) || anotherJob.test(title) || findJobTitles(title).length > 0;
}
