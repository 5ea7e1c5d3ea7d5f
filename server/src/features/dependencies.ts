import type { Emitter, FileEvent, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Charters } from '../workspace/charters';
import type { ClientAbilities } from '../workspace/clientAbilities';
import type { Configurations } from '../workspace/configurations';
import type { DescriptionIndex } from '../workspace/descriptionIndex';
import type { Documents } from '../workspace/documents';
import type { Folders } from '../workspace/folders';
import type { Indexer } from '../workspace/indexer';
import type { Logger } from '../workspace/logger';
import type { Settings } from '../workspace/settings';
import type { SurroundingsReader } from '../workspace/surroundings';

/** Messages of the protocol that several features listen to. */
export interface Events {
  readonly initialized: Emitter<void>;
  readonly filesChanged: Emitter<readonly FileEvent[]>;
}

/** What a feature is registered with, besides the connection: one of each per server. */
export interface Dependencies {
  readonly abilities: ClientAbilities;
  readonly texts: TextDocuments<TextDocument>;
  readonly documents: Documents;
  readonly index: DescriptionIndex;
  readonly folders: Folders;
  readonly settings: Settings;
  readonly charters: Charters;
  readonly configurations: Configurations;
  /** Absent where there are no files. */
  readonly indexer: Indexer | undefined;
  readonly surroundingsOf: SurroundingsReader;
  readonly events: Events;
  readonly logger: Logger;
}
