import { findNodeAtLocation, parse, parseTree, type Node } from 'jsonc-parser';
import type { Evidence } from '../attribution/attribution';
import { abbreviation, otherRole } from '../roles/role';
import type { Role } from '../roles/role';
import type { TextEdit } from '../text/textEdit';
import { lineEndOf } from './document/lines';
import { misplaced } from './misplaced';
import type { FixProvider } from './proposal';

/** Records in the charter that a topic belongs to the role that it stands under here, with a reason to fill in. */
export const recordDecision: FixProvider = {
  kind: 'record-decision',
  propose(context, finding) {
    const charter = context.surroundings?.charter;
    const found = misplaced(context, finding);
    if (charter === undefined || found === undefined || found.judged.decidedBy !== undefined) return [];
    const role = otherRole(found.owner);
    const topic = topicOf(found.judged.attribution.evidence, found.owner);
    if (topic === undefined) return [];
    const edits = addTopic(charter.text, topic, role);
    if (edits === undefined) return [];
    const create = charter.text === undefined;
    const title = `Record in ${create ? 'a new remit.json' : 'remit.json'} that “${topic}” is the ${abbreviation(role)}'s`;
    return [{ title, safe: false, edits: [], elsewhere: [{ uri: charter.uri, create, edits }] }];
  },
};

/** The words that say most for the other role. */
function topicOf(evidence: readonly Evidence[], owner: Role): string | undefined {
  const phrase = evidence.find(({ pole }) => pole === owner)?.phrase;
  if (phrase === undefined) return undefined;
  return /^\p{Lu}\p{Ll}/u.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

/** Keeps what is there byte for byte; `undefined` for a charter that is no object or lists the topic already. */
function addTopic(text: string | undefined, topic: string, owner: Role): readonly TextEdit[] | undefined {
  const reason = 'Decided in our organisation';
  const value = { topic, owner, reason };
  if (text === undefined || text.trim() === '') {
    const span = { start: 0, end: text?.length ?? 0 };
    return [{ span, newText: `${JSON.stringify({ topics: [value] }, undefined, 2)}\n` }];
  }
  const charter: unknown = parse(text);
  if (typeof charter !== 'object' || charter === null || Array.isArray(charter)) return undefined;
  const topics: unknown = 'topics' in charter ? charter.topics : [];
  if (!Array.isArray(topics) || topics.some((known) => isTopic(known, topic))) return undefined;
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, ['topics']);
  const item = `{ "topic": ${JSON.stringify(topic)}, "owner": "${owner}", "reason": "${reason}" }`;
  return list === undefined ? appendTo(text, root, `"topics": [${item}]`) : appendTo(text, list, item);
}

/** Puts an entry behind the last one of an object or array, set off as that one is; nothing else is touched. */
function appendTo(text: string, container: Node | undefined, entry: string): readonly TextEdit[] | undefined {
  if (container === undefined) return undefined;
  const last = container.children?.at(-1);
  if (last === undefined) {
    const start = container.offset + 1;
    const newText = container.type === 'object' ? `${lineEndOf(text)}  ${entry}` : entry;
    const isOneLine = !/[\r\n]/u.test(text.slice(start, container.offset + container.length));
    const end = container.type === 'object' && isOneLine ? lineEndOf(text) : '';
    return [{ span: { start, end: start }, newText: `${newText}${end}` }];
  }
  const distance = /[\r\n]+[ \t]*$/u.exec(text.slice(0, last.offset))?.[0] ?? ' ';
  const end = last.offset + last.length;
  return [
    { span: { start: end, end }, newText: `,${distance.replace(/^[\r\n]+/u, lineEndOf(text))}${entry}` },
  ];
}

function isTopic(value: unknown, topic: string): boolean {
  return typeof value === 'object' && value !== null && 'topic' in value && value.topic === topic;
}
