import { isAboutThePost } from './aboutThePost';
import { isRequirement } from './dutyShape';
import { isMetadata } from './itemShape';
import type { PlainText } from '../markdown/plainText';

const reportingLine =
  /^(?:(?:the|this|our)\s+)?(?:(?!and\s)[\p{L}()]+\s+){0,5}?(?:will\s+|directly\s+)*report(?:s|ing)?\s+(?:directly\s+|jointly\s+)?(?:in)?to\b[^;]*$/iu;

/** Whether a sentence can assign a duty: no requirement, no question, nothing about the post itself. */
export function isDutySentence(sentence: PlainText): boolean {
  return (sentence.memo.assigns ??= assignsDuty(sentence.text));
}

function assignsDuty(text: string): boolean {
  if (isRequirement(text) || isMetadata(text) || isAboutThePost(text) || text.endsWith('?')) return false;
  return !/report/iu.test(text) || !reportingLine.test(text) || goesOn.test(text);
}

/** A sentence that begins with the reporting line and then says what to do, or that reports about something. */
const goesOn =
  /\band (?:\p{L}+ly )?(?:is |leads|owns|runs|manages|oversees|will)|, (?:you|they|she|he|the|this)\b|\b(?:on|about|regularly|monthly|quarterly|annually)\b/iu;
