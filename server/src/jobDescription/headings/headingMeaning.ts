import { findJobTitles } from '../../roles/roleNames';
import { sectionHeadings } from './data/sectionHeadings';
import type { SectionKind } from '../model';

/** What a heading says about its section; `sure` when it is a heading known word for word. */
export interface HeadingMeaning {
  readonly kind: Exclude<SectionKind, 'other'>;
  readonly sure: boolean;
}

const known: ReadonlyMap<string, Exclude<SectionKind, 'other'>> = buildIndex();

function buildIndex(): Map<string, Exclude<SectionKind, 'other'>> {
  const index = new Map<string, Exclude<SectionKind, 'other'>>();
  for (const kind of Object.keys(sectionHeadings) as Exclude<SectionKind, 'other'>[]) {
    for (const line of sectionHeadings[kind].split('\n')) {
      if (line === '') continue;
      index.set(line, kind);
      index.set(line.replace(/\b(we|you) will\b/u, '$1ll'), kind);
    }
  }
  return index;
}

const keywords: readonly (readonly [Exclude<SectionKind, 'other'>, RegExp])[] = [
  // Before what is excluded, since "how you will know you have succeeded" is no "what you have".
  [
    'metrics',
    /\bhow (?:we|you|well|youll|(?:we|you) will) know .{0,30}\b(?:work(?:s|ed|ing)|succe\w+|winning)\b/u,
  ],
  [
    'excluded',
    /\b(?:not|requirements?|qualifications?|qualified|education|experience|skills?|competenc(?:y|ies)|attributes|benefits|perks|compensation|salary|remuneration|about (?:us|you|the (?:company|team|organi[sz]ation))|who (?:we|you) are|youll (?:bring|need|have)|you (?:bring|need|have|offer)|look(?:ing)? for|to qualify|possess|ideal candidate|candidate profile|person specification|nice to have|must haves?|bonus points|we offer|offer you|in it for you|fit (?:if|for)|(?:good|great|right) fit|thrive|why join|why work|equal (?:employment )?opportunit(?:y|ies)|eeo|diversity|inclusion|how to apply|application|apply|our (?:values|culture|story|benefits|offer)|working conditions|physical|accommodations?|privacy|certifications?|table of contents|hiring process|interview)\b/u,
  ],
  [
    'metrics',
    /\b(?:kpis?|metrics|performance (?:indicators|measures|standards)|(?:be|is|are) measured|measures? (?:of )?success|success (?:measures|criteria|looks|metrics|indicators)|indicators)\b/u,
  ],
  [
    'goals',
    /\b(?:goals?|objectives?|okrs?|priorities|outcomes|first (?:\d+|ninety|hundred) days|first year|milestones|targets)\b/u,
  ],
  [
    'relationships',
    /\b(?:report(?:s|ing)? (?:to|lines?|structure)|relationships?|stakeholders?|work(?:s|ing)? (?:closely )?with|collaborat(?:es?|ion|ing)(?: with)?|interfaces? with|partners? with|direct reports)\b/u,
  ],
  [
    'authority',
    /\b(?:authority|decision (?:rights|making)|decides|budget|financial (?:responsibility|scope|accountability)|delegat(?:ed|ion))\b/u,
  ],
  [
    'duties',
    /\b(?:responsibilit(?:y|ies)|responsible|dut(?:y|ies)|accountabilit(?:y|ies)|accountable|tasks|functions|remit|(?:youll|you will) (?:do|be doing|own|lead|drive|build)|what .{1,30} does|day to day|(?:does|do) all day)\b/u,
  ],
  [
    'purpose',
    /\b(?:purpose|summary|overview|mission|about (?:the|this) (?:role|job|position|opportunity)|opportunity|description)\b/u,
  ],
];

/** `To qualify, candidates should possess the following:`, which opens a list of requirements. */
const requirementLead =
  /\b(?:candidates?|applicants?|you|to qualify)\b[^.:]{1,80}\b(?:have|possess|bring|hold|qualify|qualified|qualifications|skills|experience)\b[^.:]{0,60}:\s*$/iu;

/** A heading's words as the tables have them: lower case, no role names, numbering, emoji or punctuation. */
export function normalizeHeading(text: string): string {
  let bare = text;
  const titles = findJobTitles(text);
  for (const { span } of [...titles].reverse()) bare = `${bare.slice(0, span.start)} ${bare.slice(span.end)}`;
  return bare
    .toLowerCase()
    .replace(/[’'`]s(?=\s|$)/gu, (found) => (titles.length > 0 ? ' ' : found))
    .replace(/[’'`]/gu, '')
    .replace(/\([^)]{0,300}\)/gu, ' ')
    .replace(/[&+]/gu, ' and ')
    .replace(/^\s*(?:[\divx]{1,4}[.)]\s+)+/u, '')
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * What stands under a heading, by its words; `undefined` when they do not say.
 *
 * @param extra further headings of duties, from the charter
 * @example `readHeading('What you’ll do', [])` is `{ kind: 'duties', sure: true }`
 */
export function readHeading(text: string, extra: readonly string[]): HeadingMeaning | undefined {
  const words = normalizeHeading(text);
  if (words === '') return undefined;
  if (extra.some((heading) => normalizeHeading(heading) === words)) return { kind: 'duties', sure: true };
  const exact = known.get(words) ?? known.get(trimEdges(words));
  if (exact !== undefined) return { kind: exact, sure: true };
  if (requirementLead.test(text)) return { kind: 'excluded', sure: true };
  for (const [kind, pattern] of keywords) if (pattern.test(words)) return { kind, sure: false };
  return undefined;
}

/** Drops what role names leave behind: `the ... role`, `of the`, `for our`. */
function trimEdges(words: string): string {
  return words
    .replace(
      /^(?:(?:the|your|our|a|an|its|as|for|of|and|this|these|some|key|main|core|primary|position|role|job)\s+)+/u,
      '',
    )
    .replace(
      /(?:\s+(?:of|for|the|our|a|an|as|in|this|role|position|job|include|includes|including|are|and|at))+$/u,
      '',
    );
}
