import { ruleContextOf } from '../../../server/src/analysis/analyse';
import type { Analysis } from '../../../server/src/analysis/analysis';
import { fixAll } from '../../../server/src/analysis/fixAll';
import type { Fix } from '../../../server/src/fixes/fix';
import { fixesFor } from '../../../server/src/fixes/fixesFor';
import type { Surroundings } from '../../../server/src/fixes/surroundings';
import type { Finding } from '../../../server/src/rules/rule';
import { applyEdits } from '../../../server/src/text/textEdit';
import { inverse, newOnes, summarise, summary } from '../applyFix';
import type { Setting } from '../varied/setting';
import { concernedBy } from './concerned';
import { brokenElsewhere } from './elsewhere';
import { isExpected } from './expected';
import type { Broken } from './promise';
import { forget, read } from './reading';
import { brokenRest } from './rest';
import { brokenStyle } from './style';

/** Applies every fix of every finding, each to the text as it was, and tells what is not as promised. */
export function brokenByFixes(setting: Setting): readonly Broken[] {
  forget();
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
  forget();
  const analysis = read(text, setting);
  const edits = fixAll(analysis);
  if (edits.length === 0) return [];
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
    file.uri.endsWith('.md') ? brokenElsewhere(file, finding, setting, promised) : [],
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

function count(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length;
}
