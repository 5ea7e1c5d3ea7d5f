import type { JobDescription } from '../jobDescription/model';
import type { RuleId } from '../configuration/ruleId';
import type { RuleContext } from '../rules/rule';
import type { TextEdit } from '../text/textEdit';
import { writeComment } from './document/comment';
import { blankRunEnd, lineEndOf } from './document/lines';
import type { FixProvider } from './proposal';

/** Suppresses a rule in the whole file, by a comment below the front matter or by its name in the one that is there. */
export const suppressFile: FixProvider = {
  kind: 'suppress-file',
  propose(context, { rule, span }) {
    const { description } = context;
    const { frontMatter } = description;
    if (frontMatter !== undefined && span.start < frontMatter.span.end) return [];
    const title = `Suppress ${rule} in this file, with a reason`;
    return [{ title, safe: false, edits: [addToComment(description, rule) ?? addComment(context, rule)] }];
  },
};

function addToComment({ text, directives }: JobDescription, rule: RuleId): TextEdit | undefined {
  const present = directives.find(
    ({ kind, rules, until, problem }) =>
      kind === 'disable-file' && rules.length > 0 && until === undefined && problem === undefined,
  );
  const last = present?.rules.at(-1);
  if (present === undefined || last === undefined) return undefined;
  const at = text.indexOf(last, present.span.start) + last.length;
  return { span: { start: at, end: at }, newText: `, ${rule}` };
}

function addComment(context: RuleContext, rule: RuleId): TextEdit {
  const { text, frontMatter } = context.description;
  const lineEnd = lineEndOf(text);
  const comment = writeComment(context, `remit-disable-file ${rule} -- reason:`) + lineEnd;
  const start = frontMatter?.span.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const at = frontMatter === undefined ? start : blankRunEnd(text, start);
  const opening = frontMatter !== undefined && at === start ? lineEnd : '';
  return { span: { start: at, end: at }, newText: opening + comment + lineEnd };
}
