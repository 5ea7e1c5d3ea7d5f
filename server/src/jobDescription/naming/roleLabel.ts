import { meanTheSame, type Abbreviations } from '../../roles/roleNames';
import { nameInHeading, namesAnother, type Naming } from './roleNaming';
import { slicePlainText, type PlainText } from '../markdown/plainText';

/** `**CTO**: Leads ...`: the role, or `undefined` for another officer as in `**CISO**: Runs ...`, and the words after it. */
export interface RoleLabel {
  readonly naming: Naming | undefined;
  readonly body: PlainText;
}

/** The label of a list item or paragraph that puts it under a role. */
export function readRoleLabel(content: PlainText, abbreviations: Abbreviations): RoleLabel | undefined {
  const { memo } = content;
  if (memo.label === undefined || !meanTheSame(memo.label.abbreviations, abbreviations)) {
    memo.label = { abbreviations, found: findRoleLabel(content, abbreviations) };
  }
  return memo.label.found;
}

function findRoleLabel(content: PlainText, abbreviations: Abbreviations): RoleLabel | undefined {
  const { text } = content;
  const strong = content.strong[0];
  let end = -1;
  if (strong?.start === 0) end = strong.end;
  else {
    const mark = /\s*(?::|\s[–—-])\s/u.exec(text.slice(0, 90));
    if (mark !== null) end = mark.index;
  }
  if (end <= 0 || end >= text.length || /[.!?;]\s/u.test(text.slice(0, end))) return undefined;
  const name = text.slice(0, end).replace(/[\s:.–—-]+$/u, '');
  const naming = nameInHeading(name, abbreviations);
  const separator = /^\s*[:.–—-]+\s*/u.exec(text.slice(end));
  const insideMark = /[:.–—-]\s*$/u.test(text.slice(0, end));
  if ((naming === undefined && !namesAnother(name)) || (separator === null && !insideMark)) return undefined;
  const body = slicePlainText(content, end + (separator?.[0].length ?? 0), text.length);
  return body.text === '' ? undefined : { naming, body };
}
