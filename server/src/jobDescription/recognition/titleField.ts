import type { Abbreviations } from '../../roles/roleNames';
import { nameInTitle } from '../naming/roleNaming';
import { placeSpan, slicePlainText, type PlainText } from '../markdown/plainText';
import { partsOf } from '../sections/passages';
import type { KindedSegment } from '../sections/sectionKinds';
import type { PlacedName } from './structure';

const fieldName =
  /^(?:job\s+title|title|position(?:\s+title)?|role(?:\s+title)?|post(?:\s+title)?|vacancy|job)$/iu;
const field =
  /^(?:job\s+title|title|position(?:\s+title)?|role(?:\s+title)?|post(?:\s+title)?|vacancy|job)\s*[:–-]\s+/iu;

/** The role in a field such as `Position: Chief Information Officer`, among the first sections of a document. */
export function nameInField(
  kinded: readonly KindedSegment[],
  abbreviations: Abbreviations,
): PlacedName | undefined {
  for (const { segment } of kinded.slice(0, 8)) {
    const label = segment.heading?.content.text.replace(/\s*(?::\s*)?$/u, '') ?? '';
    const heading = segment.heading;
    const inHeading =
      heading === undefined ? undefined : nameInLine(heading.content, heading.at, false, abbreviations);
    if (inHeading !== undefined) return inHeading;
    const labelled = fieldName.test(label);
    for (const part of partsOf(segment)) {
      const name =
        part.kind === 'table'
          ? nameInRows(part.block.rows, part.at, abbreviations)
          : nameInLine(part.content, part.at, labelled && part.kind === 'paragraph', abbreviations);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

function nameInRows(
  rows: readonly (readonly PlainText[])[],
  at: number,
  abbreviations: Abbreviations,
): PlacedName | undefined {
  for (const [label, value] of rows) {
    if (label === undefined || value === undefined || !fieldName.test(label.text.replace(/:$/u, '')))
      continue;
    const name = nameIn(value, at, abbreviations);
    if (name !== undefined) return name;
  }
  return undefined;
}

function nameInLine(
  content: PlainText,
  at: number,
  labelled: boolean,
  abbreviations: Abbreviations,
): PlacedName | undefined {
  const end = content.breaks[0]?.at ?? content.text.length;
  const start = field.exec(content.text)?.[0].length ?? (labelled ? 0 : undefined);
  return start === undefined || start >= end
    ? undefined
    : nameIn(slicePlainText(content, start, end), at, abbreviations);
}

function nameIn(value: PlainText, at: number, abbreviations: Abbreviations): PlacedName | undefined {
  const naming = value.text.length > 100 ? undefined : nameInTitle(value.text, abbreviations);
  return naming === undefined ? undefined : { role: naming.role, span: placeSpan(value, at, naming.span) };
}
