import type { JobDescription } from '../jobDescription/model';
import type { DescribedRole } from '../roles/role';
import { createWorkspaceDutyIndex } from '../rules/duplicates/foreignDutyIndex';
import type { ForeignDuty, ForeignDutyIndex } from '../rules/rule';
import { createLineIndex, type LineIndex } from '../text/lineIndex';
import { foreignDutiesOf } from './foreignDuties';
import { uriKey } from './uris';

/** A file of the workspace that is a job description. */
export interface IndexedDescription {
  readonly uri: string;
  readonly text: string;
  readonly role: DescribedRole | null;
  readonly duties: readonly ForeignDuty[];
  readonly lines: LineIndex;
}

/**
 * The job descriptions of the workspace: what lies on disk, and over it the unsaved text of what is open. It gives the rules the duties
 * of the other files, and the fixes the other role's file.
 */
export interface DescriptionIndex {
  /** What an open document says now; a document that is no description counts as open all the same, and hides the file. */
  setOpen(uri: string, description: JobDescription | undefined): void;
  /** The document is closed; what lies on disk counts again. */
  setClosed(uri: string): void;
  /** What the file on disk says; `undefined` when it is gone, excluded or no description. */
  setOnDisk(uri: string, description: JobDescription | undefined): void;
  /** URIs of the descriptions known from disk. */
  onDisk(): readonly string[];
  all(): readonly IndexedDescription[];
  /** Duties of all files except this one; `undefined` when there are none. */
  foreignTo(uri: string): ForeignDutyIndex | undefined;
  /** Changes whenever `foreignTo(uri)` may answer differently. */
  foreignRevision(uri: string): number;
  /** Changes whenever files on disk have changed what others are compared with; who changed them tells the editor. */
  diskRevision(): number;
  find(uri: string): IndexedDescription | undefined;
  /** Called when the duties of an open document have changed, or what counts for it has. */
  onDidChangeOpen(listener: () => void): void;
}

interface Entry {
  readonly open: IndexedDescription | 'none' | undefined;
  readonly disk: IndexedDescription | undefined;
  /** How often its duties changed. */
  readonly changes: number;
}

export function createDescriptionIndex(): DescriptionIndex {
  const entries = new Map<string, Entry>();
  const listeners: (() => void)[] = [];
  const searchable = createWorkspaceDutyIndex();
  const outdated = new Set<string>();
  let changes = 0;
  let diskChanges = 0;

  const update = (uri: string, change: (entry: Entry) => Entry): boolean => {
    const key = uriKey(uri);
    const before = entries.get(key) ?? { open: undefined, disk: undefined, changes: 0 };
    const after = change(before);
    const isSame = sameDuties(inForce(before)?.duties ?? [], inForce(after)?.duties ?? []);
    entries.set(key, isSame ? after : { ...after, changes: after.changes + 1 });
    if (isSame) return false;
    changes++;
    outdated.add(key);
    if (before.open !== undefined || after.open !== undefined) for (const listener of listeners) listener();
    return true;
  };
  // A file's own duties are not searched for it, so that typing in one file does not index it again and again.
  const foreignTo = (key: string): ForeignDutyIndex | undefined => {
    for (const file of outdated) {
      if (file === key) continue;
      searchable.set(file, inForce(entries.get(file))?.duties ?? []);
      outdated.delete(file);
    }
    const hasOthers = [...entries].some(([file, entry]) => file !== key && hasDuties(entry));
    return hasOthers ? searchable.without(key) : undefined;
  };
  const find = (uri: string): IndexedDescription | undefined => inForce(entries.get(uriKey(uri)));

  return {
    setOpen: (uri, description) => {
      update(uri, (entry) => ({ ...entry, open: toIndexed(uri, description) ?? 'none' }));
    },
    setClosed: (uri) => {
      update(uri, (entry) => ({ ...entry, open: undefined }));
    },
    setOnDisk: (uri, description) => {
      const isChange = update(uri, (entry) => ({ ...entry, disk: toIndexed(uri, description) }));
      if (isChange) diskChanges++;
    },
    onDisk: () => [...entries.values()].flatMap(({ disk }) => (disk === undefined ? [] : [disk.uri])),
    all: () => [...entries.values()].flatMap((entry) => inForce(entry) ?? []),
    foreignTo: (uri) => foreignTo(uriKey(uri)),
    foreignRevision: (uri) => changes - (entries.get(uriKey(uri))?.changes ?? 0),
    diskRevision: () => diskChanges,
    find,
    onDidChangeOpen: (listener) => void listeners.push(listener),
  };
}

function inForce(entry: Entry | undefined): IndexedDescription | undefined {
  if (entry === undefined || entry.open === 'none') return undefined;
  return entry.open ?? entry.disk;
}

function hasDuties(entry: Entry): boolean {
  return (inForce(entry)?.duties.length ?? 0) > 0;
}

function toIndexed(uri: string, description: JobDescription | undefined): IndexedDescription | undefined {
  if (description?.recognition.analysed !== true) return undefined;
  return indexed(uri, description.text, description.recognition.role, foreignDutiesOf(uri, description));
}

/** Keeps the text alone: the description would hold on to its syntax tree. */
function indexed(
  uri: string,
  text: string,
  role: DescribedRole | null,
  duties: readonly ForeignDuty[],
): IndexedDescription {
  let lines: LineIndex | undefined;
  return {
    uri,
    text,
    role,
    duties,
    get lines() {
      return (lines ??= createLineIndex(text));
    },
  };
}

function sameDuties(a: readonly ForeignDuty[], b: readonly ForeignDuty[]): boolean {
  return a.length === b.length && a.every((duty, index) => isSameDuty(duty, b[index]));
}

function isSameDuty(a: ForeignDuty, b: ForeignDuty | undefined): boolean {
  return (
    a.text === b?.text && a.role === b.role && a.span.start === b.span.start && a.span.end === b.span.end
  );
}
