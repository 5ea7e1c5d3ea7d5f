import { isRequirement, opensLikeDuty } from './dutyShape';
import { plainBullets } from '../markdown/bullets';
import { slicePlainText, type PlainText } from '../markdown/plainText';

/** What a list item's words look like before its section is known. `label` only introduces or names something. */
export type ItemShape = 'duty' | 'requirement' | 'metadata' | 'navigation' | 'label' | 'plain' | 'empty';

const metadata =
  /^(?:job )?(?:open(?:ing)? (?:&|and) closing dates?|pay scale|work schedule|appointment type|supervisory status|security clearance|drug test|telework eligible|time type|locations?|reports? to|reporting (?:to|line)|direct reports|department|division|salary|compensation|pay|start(?: date)?|type|employment(?: type)?|contract|team(?: size)?|grade|level|band|hours|(?:effective |issue |revision |closing )?date|date (?:created|issued|revised|posted)|revised|deadline|company|organi[sz]ation|industry|job (?:code|family|id)|code|flsa(?: status)?|status|travel|posted|(?:position|post|role|working|official) title|position|title|role|incumbent|office|remote|workplace|reference|ref|version|author|owner|last updated|contact|e-?mail|phone|website|address)\s*(?:\([^)]*\)\s*)?:/iu;

/** Whether a text is a field of a posting such as `Location: Berlin`. */
export function isMetadata(text: string): boolean {
  return metadata.test(text);
}

/** Reads the shape once per text. */
export function shapeOf(content: PlainText): ItemShape {
  return (content.memo.shape ??= findShape(content));
}

function findShape(content: PlainText): ItemShape {
  const { text } = content;
  if (!/\p{L}/u.test(text)) return 'empty';
  if (content.linked >= text.replace(/[\s.,;:–-]/gu, '').length && content.linked > 0) return 'navigation';
  if (isMetadata(text)) return 'metadata';
  if (isRequirement(text)) return 'requirement';
  if (opensLikeDuty(text)) return 'duty';
  return text.endsWith(':') ? 'label' : 'plain';
}

/** `**IT operations**` over a nested list names what the list is about. */
export function isTopic(content: PlainText): boolean {
  return isBold(content) || (content.text.match(/\S+/gu)?.length ?? 0) <= 6;
}

/** Whether all of it is set in bold, as headings are. */
export function isBold({ text, strong }: PlainText): boolean {
  return strong[0]?.start === 0 && strong[0].end >= text.length - 1;
}

const doubledBullet = new RegExp(
  `^(?:[${plainBullets}]\\s*|(?:\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]*)+\\s+|(?:[-–—*+]|\\(?[a-z\\d]{1,4}\\)|\\d{1,2}\\.)\\s+)`,
  'u',
);

/** `* - Lead`, `* 🚀 Lead`: a bullet inside a bullet, as exports double them and start-ups like them. */
export function withoutBullet(content: PlainText): PlainText {
  const length = doubledBullet.exec(content.text)?.[0].length ?? 0;
  return length === 0 ? content : slicePlainText(content, length, content.text.length);
}
