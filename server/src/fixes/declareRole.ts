import type { JobDescription } from '../jobDescription/model';
import { balanceOf } from '../rules/roleBalance';
import type { Role } from '../roles/role';
import { otherRole, roleTitle } from '../roles/role';
import type { TextEdit } from '../text/textEdit';
import { lineEndOf, lineStartAt } from './document/lines';
import { otherTitle } from './document/otherTitle';
import type { FixProvider } from './proposal';

/** Declares whose description this is, in its title or in the front matter. The role that the duties read as comes first. */
export const declareRole: FixProvider = {
  kind: 'declare-role',
  propose(context, finding) {
    const { description } = context;
    if (finding.rule !== 'unclear-role' && finding.rule !== 'role-mismatch') return [];
    const { cto, cio } = balanceOf(context);
    const likelier: Role = cio > cto ? 'cio' : 'cto';
    const roles = finding.rule === 'unclear-role' ? [likelier, otherRole(likelier)] : [likelier];
    const title =
      finding.rule === 'role-mismatch' && description.frontMatter?.role === undefined
        ? otherTitle(description, likelier)
        : undefined;
    const retitled =
      title === undefined
        ? []
        : [{ title: `Change the title to “${title.newText}”`, safe: false, edits: [title] }];
    const declared = roles.flatMap((role) => {
      const edit = declaration(description, role);
      if (edit === undefined) return [];
      return { title: `Declare this the description of the ${roleTitle(role)}`, safe: false, edits: [edit] };
    });
    return [...retitled, ...declared];
  },
};

/** Sets `role:` and leaves the rest of the front matter as it is; `undefined` where none can be added. */
function declaration({ text, frontMatter }: JobDescription, role: Role): TextEdit | undefined {
  const lineEnd = lineEndOf(text);
  if (frontMatter === undefined) {
    const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    // Hugo's TOML and JSON front matter must stay first.
    if (/^(?:\+\+\+|\{|---)[ \t]*$/mu.exec(text.slice(at))?.index === 0) return undefined;
    const newText = `---${lineEnd}role: ${role}${lineEnd}---${lineEnd}${lineEnd}`;
    return { span: { start: at, end: at }, newText };
  }
  if (frontMatter.role !== undefined) return { span: frontMatter.role.span, newText: role };
  const yaml = text.slice(0, frontMatter.span.end);
  const empty = /^role[ \t]*:[ \t]*(?=\r|\n)/mu.exec(yaml);
  if (empty !== null) {
    const span = { start: empty.index, end: empty.index + empty[0].length };
    return { span, newText: `role: ${role}` };
  }
  const at = closingFence(yaml);
  return { span: { start: at, end: at }, newText: `role: ${role}${lineEnd}` };
}

function closingFence(yaml: string): number {
  return lineStartAt(yaml, yaml.trimEnd().length);
}
