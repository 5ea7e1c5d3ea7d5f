import { createAnalyser, ruleContextOf } from '../../server/src/analysis/analyse';
import type { Analysis } from '../../server/src/analysis/analysis';
import { fixAll } from '../../server/src/analysis/fixAll';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import type { Fix } from '../../server/src/fixes/fix';
import { fixesFor } from '../../server/src/fixes/fixesFor';
import { saysTheSame } from '../../server/src/fixes/sameDuty';
import type { Surroundings } from '../../server/src/fixes/surroundings';
import type { Duty } from '../../server/src/jobDescription/model';
import type { Finding } from '../../server/src/rules/rule';
import { contains } from '../../server/src/text/span';
import { applyEdits } from '../../server/src/text/textEdit';
import { inverse, newOnes, summarise, summary } from './applyFix';
import type { Setting } from './variedDescriptionArbitrary';

/** A promise about fixes that was not kept. */
export interface Broken {
  /** In a few words, the same for the same kind of trouble. */
  readonly promise: string;
  readonly detail: string;
}

// Judges each duty once for all documents, since the same ones come again and again.
const analyser = createAnalyser();

const known = new Map<string, Analysis>();

/** A text alone: no charter, no other file. */
export function alone(text: string): Setting {
  return { text, configuration: defaultConfiguration, other: undefined, charter: undefined };
}

function read(text: string, { configuration, fileName }: Setting, previous?: Analysis): Analysis {
  const options = { configuration, today: '2026-11-25', ...(fileName === undefined ? {} : { fileName }) };
  const found = known.get(text) ?? analyser.analyse(text, options, previous);
  known.set(text, found);
  return found;
}

/** Applies every fix of every finding, each to the text as it was, and tells what is not as promised. */
export function brokenByFixes(setting: Setting): readonly Broken[] {
  known.clear();
  const analysis = read(setting.text, setting);
  const surroundings = surroundingsOf(setting);
  return analysis.findings.flatMap((finding) => {
    const fixes = fixesFor({ ...ruleContextOf(analysis), surroundings }, finding);
    const preferred = fixes.filter((fix) => fix.preferred);
    const promise = 'at most one fix is preferred';
    return [
      ...(preferred.length > 1 ? [{ promise, detail: setting.text }] : []),
      ...fixes.flatMap((fix) => brokenBy(fix, finding, analysis, setting)),
    ];
  });
}

/** Fixes all at once and tells what is not as promised. */
export function brokenByFixAll(setting: Setting): readonly Broken[] {
  const { text } = setting;
  known.clear();
  const analysis = read(text, setting);
  const edits = fixAll(analysis);
  const areApart = edits.every(({ span }, index) => span.start >= (edits[index - 1]?.span.end ?? 0));
  const fixed = applyEdits(text, edits);
  const again = read(fixed, setting);
  const detail = `fix all of:\n${text}\nis:\n${fixed}`;
  return [
    ...(areApart ? [] : [{ promise: 'edits of fix all are in order and apart', detail }]),
    ...(again.findings.length + again.omitted <= analysis.findings.length + analysis.omitted
      ? []
      : [{ promise: 'fix all leaves no more findings than there were', detail }]),
    ...(fixAll(again).length === 0 ? [] : [{ promise: 'fix all reaches a fixed point', detail }]),
    ...(applyEdits(fixed, inverse(text, edits)) === text
      ? []
      : [{ promise: 'fix all can be undone', detail }]),
  ];
}

function surroundingsOf(setting: Setting): Surroundings {
  const { other, charter } = setting;
  return {
    counterparts:
      other === undefined ? [] : [{ uri: otherUri, description: read(other, setting).description }],
    newFile: (role) => `file:///hr/new-${role}.md`,
    charter: { uri: 'file:///hr/remit.json', text: charter },
  };
}

const otherUri = 'file:///hr/other.md';

function brokenBy(fix: Fix, finding: Finding, before: Analysis, setting: Setting): readonly Broken[] {
  const { text } = setting;
  const fixed = applyEdits(text, fix.edits);
  const place = `${fix.kind} (${fix.title}) for ${finding.rule} on “${text.slice(finding.span.start, finding.span.end)}” in:\n${text}\nto:\n${fixed}`;
  const promised = (promise: string, holds: boolean, extra: unknown = ''): readonly Broken[] =>
    holds ? [] : [{ promise: `${fix.kind}: ${promise}`, detail: `${JSON.stringify(extra)} after ${place}` }];
  const elsewhere = fix.elsewhere.flatMap((file) =>
    file.uri.endsWith('.md') ? brokenElsewhere(file.edits, finding, setting, file.create, promised) : [],
  );
  if (fix.edits.length === 0) return [...promised('does something', fix.elsewhere.length > 0), ...elsewhere];
  const after = read(fixed, setting, before);
  const [earlier, left] = [summary(before.findings, text), summary(after.findings, fixed)];
  const own = summarise(finding, text);
  const fresh = newOnes(earlier, left).filter((one) => !isExpected(one, finding, before));
  // What is left may be too little to tell a description by.
  const isEmptied = before.description.duties.length - concernedBy(finding, before).length < 5;
  return [
    ...promised('no comment of HTML comes to MDX', setting.fileName === undefined || !fixed.includes('<!--')),
    ...promised('undo restores', applyEdits(fixed, inverse(text, fix.edits)) === text),
    ...promised('the document stays a description', isEmptied || after.description.recognition.analysed),
    ...promised(
      'its finding goes',
      fix.kind === 'remove-suppression'
        ? after.description.directives.length < before.description.directives.length
        : count(left, own) < count(earlier, own),
    ),
    ...promised('no finding is new', fresh.length === 0, fresh),
    ...brokenRest(fix, finding, before, after, promised),
    ...brokenStyle(text, fixed, promised),
    ...elsewhere,
  ];
}

type Promised = (promise: string, holds: boolean, extra?: unknown) => readonly Broken[];

/** All duties but the ones concerned read as before and stand under the same role. */
function brokenRest(
  fix: Fix,
  finding: Finding,
  before: Analysis,
  after: Analysis,
  promised: Promised,
): readonly Broken[] {
  if (fix.kind === 'declare-role' || fix.kind === 'correct-directive') return [];
  const all = (analysis: Analysis) =>
    analysis.description.duties.filter(isNoAside).map((duty) => named(duty, analysis));
  if (!after.description.recognition.analysed) return [];
  const lost = newOnes(all(after), all(before));
  const came = newOnes(all(before), all(after));
  const concerned = before.description.duties
    .filter((duty) =>
      concernedBy(finding, before).some((own) => own === duty || isTwin(own, duty, fix, before)),
    )
    .map((duty) => named(duty, before));
  const words = (names: readonly string[]) =>
    names.map((name) => name.slice(name.indexOf(' ') + 1).toLowerCase()).sort();
  const isMoved =
    fix.kind === 'move-duty' && !before.description.duties.some(({ kind }) => kind === 'sentence');
  return [
    ...promised('other duties stay', newOnes(concerned, lost).length === 0, { lost, came }),
    ...promised('no duty comes from nowhere', came.length <= Math.max(1, concerned.length) + 1, {
      lost,
      came,
    }),
    ...(isMoved
      ? promised('the moved words stay', newOnes(words(lost), words(came)).length <= 1, { lost, came })
      : []),
  ];
}

/** Dropping a duplicate drops all that say the same under its role. */
function isTwin(own: Duty, other: Duty, { kind }: Fix, before: Analysis): boolean {
  return kind === 'drop-duplicate' && saysTheSame(ruleContextOf(before), own.text, other.text);
}

/** A line that is no duty but stands where duties do. */
function isNoAside({ text }: Duty): boolean {
  return text !== 'As agreed in spring.';
}

function named(duty: Duty, { description }: Analysis): string {
  return `${String(description.scopes[duty.scope]?.role)} ${duty.text}`;
}

/** The duties that a finding is about: its own with those below it, and the ones that it points to. */
function concernedBy(
  { duty: index, span, related = [] }: Finding,
  { description }: Analysis,
): readonly Duty[] {
  const own = index === null ? undefined : description.duties[index];
  const spans = [span, ...related.flatMap((place) => (place.uri === undefined ? [place.span] : []))];
  return description.duties.filter(
    (duty) =>
      duty === own ||
      (own?.kind === 'item' && contains(own.block, duty.span)) ||
      spans.some((one) => contains(one, duty.span)),
  );
}

function brokenStyle(text: string, fixed: string, promised: Promised, most = 1): readonly Broken[] {
  const ends = (some: string) => new Set(some.match(/\r\n|\n|\r/gu));
  const isLineEndKept = ends(text).size === 0 || [...ends(fixed)].every((end) => ends(text).has(end));
  return [
    ...promised('line ends stay', isLineEndKept),
    ...promised('the last line end stays', /[\r\n]$/u.test(fixed) === /[\r\n]$/u.test(text)),
    ...promised('no blank lines pile up', blankRuns(fixed) <= Math.max(most, blankRuns(text))),
    ...promised('no blanks at the end of a line', trailing(fixed) <= trailing(text)),
  ];
}

function brokenElsewhere(
  edits: Fix['edits'],
  finding: Finding,
  setting: Setting,
  isNew: boolean,
  promised: Promised,
): readonly Broken[] {
  const source = read(setting.text, setting);
  // A comment that moves along is as stale there as it was here.
  const seen = summary(source.findings, setting.text);
  const text = isNew ? '' : (setting.other ?? '');
  const fixed = applyEdits(text, edits);
  const [before, after] = [read(text, setting), read(fixed, setting)];
  const detail = { text, fixed };
  const all = (analysis: Analysis) => analysis.description.duties.map((duty) => named(duty, analysis));
  const came = newOnes(all(before), all(after));
  const fresh = newOnes(summary(before.findings, text), summary(after.findings, fixed)).filter(
    (one) =>
      !isExpected(one, finding, source, before) &&
      !seen.includes(one) &&
      !(one.startsWith('duplicate-duty') && isSaidBy(came, after)),
  );
  return [
    ...promised('no comment of MDX comes to the other file', !fixed.includes('{/*'), detail),
    ...promised('the other file is a description', after.description.recognition.analysed, detail),
    ...promised('nothing of the other file goes', newOnes(all(after), all(before)).length === 0, detail),
    ...promised(
      'what comes to the other file stands under its role',
      came.length > 0 && came.every((one) => one.startsWith(`${String(finding.owner)} `)),
      { came, ...detail },
    ),
    ...promised('no finding is new in the other file', fresh.length === 0, { fresh, ...detail }),
    ...(isNew
      ? []
      : brokenStyle(
          text,
          fixed,
          (promise, holds) => promised(`${promise} elsewhere`, holds, detail),
          Math.max(1, blankRuns(setting.text)),
        )),
  ];
}

function count(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length;
}

/**
 * Who declares a role, or makes a suppression understood, sees what follows from it; a suppression may have covered a stale one; and a
 * duty more or less changes the balance, by which a description is looked at as a whole.
 */
function isExpected(found: string, finding: Finding, before: Analysis, place = before): boolean {
  const { rule } = finding;
  // Where the role was in question, duties were not: they are looked at once it is not any more.
  if (place.findings.some((one) => one.rule === 'role-mismatch') && /^(?:mis|mixed|stale)/u.test(found))
    return true;
  if (/^(?:unclaimed-dimension|missing-collaboration|role-mismatch|unbalanced-merge)/u.test(found))
    return true;
  if (rule === 'unknown-directive' || rule === 'stale-suppression')
    return found.startsWith('stale-suppression');
  // A comment that moves out of what a `remit-disable` covers.
  const hasRegion = before.description.directives.some(({ kind }) => kind === 'disable');
  if (hasRegion && /^(?:stale-suppression|unknown-directive)/u.test(found)) return true;
  if (/^(?:duplicate-duty|stale-suppression)/u.test(found) && hasTwin(finding, before)) return true;
  return rule === 'role-mismatch' || rule === 'unclear-role';
}

/** Whether the other file claims for both roles from now on what came to it. */
function isSaidBy(came: readonly string[], after: Analysis): boolean {
  const { duties } = after.description;
  return duties.some(
    (duty) =>
      came.includes(named(duty, after)) &&
      duties.some(
        (other) => other.scope !== duty.scope && saysTheSame(ruleContextOf(after), other.text, duty.text),
      ),
  );
}

/**
 * Of two duties that say the same under one role, the second is a duplicate once the first is the other role's; under two roles, a
 * suppressed duplicate is none any more.
 */
function hasTwin(finding: Finding, before: Analysis): boolean {
  const { description } = before;
  return concernedBy(finding, before).some((duty) =>
    description.duties.some(
      (other) => other !== duty && saysTheSame(ruleContextOf(before), other.text, duty.text),
    ),
  );
}

/** Length of the longest run of blank lines. */
function blankRuns(text: string): number {
  const runs = text.match(/(?:(?:\r\n|\n|\r)[ \t]*(?=[\r\n]))+/gu) ?? [];
  return Math.max(0, ...runs.map((run) => (run.match(/\r\n|\n|\r/gu) ?? []).length));
}

function trailing(text: string): number {
  return (text.match(/[ \t](?=[\r\n]|$)/gu) ?? []).length;
}
