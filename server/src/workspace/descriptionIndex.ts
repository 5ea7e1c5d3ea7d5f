import type { JobDescription } from '../jobDescription/model';
import type { DescribedRole } from '../roles/role';
import { createWorkspaceDutyIndex } from '../rules/duplicates/foreignDutyIndex';
import type { ForeignDuty, ForeignDutyIndex } from '../rules/rule';
import { createLineIndex, type LineIndex } from '../text/lineIndex';
import { claimTheSame, foreignDutiesOf, isSameDuty } from './foreignDuties';
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
  /** Duties of all files except this one; `undefined` when there are none. The same object until it may answer differently. */
  foreignTo(uri: string): ForeignDutyIndex | undefined;
  /** Changes whenever `foreignTo(uri)` may answer differently. */
  foreignRevision(uri: string): number;
  /** Changes whenever files on disk have changed what others are compared with; who changed them tells the editor. */
  diskRevision(): number;
  find(uri: string): IndexedDescription | undefined;
  /** Called when the duties of an open document have changed, or what counts for it has. */
  onDidChangeOpen(listener: () => void): void;
}

interface Indexed extends IndexedDescription {
  /** Of an open document, whose analysis holds it anyway. */
  readonly description: JobDescription | undefined;
}

interface Entry {
  readonly open: Indexed | 'none' | undefined;
  readonly disk: Indexed | undefined;
  /** How often its duties changed. */
  readonly changes: number;
}

export function createDescriptionIndex(): DescriptionIndex {
  const entries = new Map<string, Entry>();
  const listeners: (() => void)[] = [];
  const searchable = createWorkspaceDutyIndex();
  const searches = new Map<
    string,
    { readonly revision: number; readonly index: ForeignDutyIndex | undefined }
  >();
  const outdated = new Set<string>();
  let changes = 0;
  let diskChanges = 0;

  const update = (uri: string, change: (entry: Entry) => Entry): boolean => {
    const key = uriKey(uri);
    const before = entries.get(key) ?? { open: undefined, disk: undefined, changes: 0 };
    const after = change(before);
    const staysSame = isSame(inForce(before), inForce(after));
    entries.set(key, staysSame ? after : { ...after, changes: after.changes + 1 });
    if (staysSame) return false;
    changes++;
    outdated.add(key);
    if (before.open !== undefined || after.open !== undefined) for (const listener of listeners) listener();
    return true;
  };
  const revisionFor = (key: string): number => changes - (entries.get(key)?.changes ?? 0);
  // A file's own duties are not searched for it, so that typing in one file does not index it again and again.
  const searchFor = (key: string): ForeignDutyIndex | undefined => {
    for (const file of outdated) {
      if (file === key) continue;
      searchable.set(file, inForce(entries.get(file))?.duties ?? []);
      outdated.delete(file);
    }
    const hasOthers = [...entries].some(([file, entry]) => file !== key && hasDuties(entry));
    return hasOthers ? searchable.without(key) : undefined;
  };
  const foreignTo = (key: string): ForeignDutyIndex | undefined => {
    const revision = revisionFor(key);
    const known = searches.get(key);
    if (known?.revision === revision) return known.index;
    const index = searchFor(key);
    searches.set(key, { revision, index });
    return index;
  };
  const find = (uri: string): IndexedDescription | undefined => inForce(entries.get(uriKey(uri)));

  return {
    setOpen: (uri, description) => {
      update(uri, (entry) => ({ ...entry, open: toOpen(uri, description) ?? 'none' }));
    },
    setClosed: (uri) => {
      update(uri, (entry) => ({ ...entry, open: undefined }));
    },
    setOnDisk: (uri, description) => {
      const isChange = update(uri, (entry) => ({ ...entry, disk: toStored(uri, description) }));
      if (isChange) diskChanges++;
    },
    onDisk: () => [...entries.values()].flatMap(({ disk }) => (disk === undefined ? [] : [disk.uri])),
    all: () => [...entries.values()].flatMap((entry) => inForce(entry) ?? []),
    foreignTo: (uri) => foreignTo(uriKey(uri)),
    foreignRevision: (uri) => revisionFor(uriKey(uri)),
    diskRevision: () => diskChanges,
    find,
    onDidChangeOpen: (listener) => void listeners.push(listener),
  };
}

function inForce(entry: Entry | undefined): Indexed | undefined {
  if (entry === undefined || entry.open === 'none') return undefined;
  return entry.open ?? entry.disk;
}

function hasDuties(entry: Entry): boolean {
  return (inForce(entry)?.duties.length ?? 0) > 0;
}

/** Keeps the text alone of a file on disk: the description would hold on to its syntax tree. */
function toStored(uri: string, description: JobDescription | undefined): Indexed | undefined {
  if (description?.recognition.analysed !== true) return undefined;
  const duties = foreignDutiesOf(uri, description);
  const { text, recognition } = description;
  return indexed({ uri, text, role: recognition.role, description: undefined }, () => duties);
}

/** Lists its duties only if another file asks for them, which hardly any does while this one is typed in. */
function toOpen(uri: string, description: JobDescription | undefined): Indexed | undefined {
  if (description?.recognition.analysed !== true) return undefined;
  const { text, recognition } = description;
  return indexed({ uri, text, role: recognition.role, description }, () => foreignDutiesOf(uri, description));
}

function indexed(
  entry: Pick<Indexed, 'uri' | 'text' | 'role' | 'description'>,
  listDuties: () => readonly ForeignDuty[],
): Indexed {
  let duties: readonly ForeignDuty[] | undefined;
  let lines: LineIndex | undefined;
  return {
    ...entry,
    get duties() {
      return (duties ??= listDuties());
    },
    get lines() {
      return (lines ??= createLineIndex(entry.text));
    },
  };
}

function isSame(a: Indexed | undefined, b: Indexed | undefined): boolean {
  if (a?.description !== undefined && b?.description !== undefined)
    return claimTheSame(a.description, b.description);
  const [before, after] = [a?.duties ?? [], b?.duties ?? []];
  return before.length === after.length && before.every((duty, i) => isSameClaim(duty, after[i]));
}

function isSameClaim(a: ForeignDuty, b: ForeignDuty | undefined): boolean {
  return a.role === b?.role && isSameDuty(a, b);
}
