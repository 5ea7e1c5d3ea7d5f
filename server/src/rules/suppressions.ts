import type { RuleId } from '../configuration/ruleId';
import type { Directive, JobDescription } from '../jobDescription/model';
import { createLineIndex } from '../text/lineIndex';
import type { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';

/** What a suppression can silence. */
export interface Suppressible {
  readonly rule: RuleId;
  readonly span: Span;
}

/** The suppression comments of one description. */
export interface Suppressions {
  /** The comments in force that silence a finding; none when it is to be shown. */
  silencersOf(finding: Suppressible): readonly Directive[];
}

/**
 * Reads the suppression comments of a description: the next line that is neither blank nor one more of them, everything from a `remit-disable` to a
 * `remit-enable` for the same rule, or the file. `until` includes its own day.
 *
 * @param today ISO date; dates in this form compare as text
 */
export function findSuppressions(description: JobDescription, today: string): Suppressions {
  const directives = description.directives.filter(
    (directive) => !isExpired(directive, today) && !isMisunderstood(directive),
  );
  if (directives.length === 0) return { silencersOf: () => [] };
  const lines = createLineIndex(description.text);
  const wholeFile = directives.filter(({ kind }) => kind === 'disable-file');
  const latestFirst = directives.filter(({ kind }) => kind === 'disable' || kind === 'enable').reverse();
  const passedOver = linesOfDirectives(description, lines);
  const nextLines = directives
    .filter(({ kind }) => kind === 'disable-next-line')
    .map((directive) => ({
      directive,
      line: nextLine(description.text, lines, directive.span.end, passedOver),
    }));
  return {
    silencersOf({ rule, span }) {
      const latest = latestFirst.find(
        (directive) => directive.span.end <= span.start && names(directive, rule),
      );
      return [
        ...wholeFile.filter((directive) => names(directive, rule)),
        ...(latest?.kind === 'disable' ? [latest] : []),
        ...nextLines
          .filter(({ directive, line }) => names(directive, rule) && touches(span, line))
          .map(({ directive }) => directive),
      ];
    },
  };
}

/** Whether the `until` date of a suppression is past. */
export function isExpired({ until }: Directive, today: string): boolean {
  return until !== undefined && until < today;
}

/** A slip in the only rule that a comment names must not silence all rules. */
function isMisunderstood({ problem, rules }: Directive): boolean {
  return problem !== undefined && rules.length === 0;
}

function names({ rules }: Directive, rule: string): boolean {
  return rules.length === 0 || rules.includes(rule);
}

function touches(span: Span, line: Span): boolean {
  return span.start < line.end && Math.max(span.end, span.start + 1) > line.start;
}

/** Lines that hold a directive and nothing else: several may stand above one duty. */
function linesOfDirectives({ text, directives }: JobDescription, lines: LineIndex): ReadonlySet<number> {
  const alone = directives.filter(({ span }) => {
    const line = lines.lineAt(span.start);
    const end = line + 1 < lines.lineCount ? lines.lineStart(line + 1) : text.length;
    return text.slice(lines.lineStart(line), end).trim() === text.slice(span.start, span.end);
  });
  return new Set(alone.map(({ span }) => lines.lineAt(span.start)));
}

function nextLine(text: string, lines: LineIndex, offset: number, passedOver: ReadonlySet<number>): Span {
  let first: number | undefined;
  for (let line = lines.lineAt(offset) + 1; line < lines.lineCount; line++) {
    const start = lines.lineStart(line);
    const end = line + 1 < lines.lineCount ? lines.lineStart(line + 1) : text.length;
    if (text.slice(start, end).trim() === '') continue;
    // A directive that is passed over is covered as well: something may be wrong with it.
    first ??= start;
    if (!passedOver.has(line)) return { start: first, end };
  }
  return { start: first ?? text.length, end: text.length };
}
