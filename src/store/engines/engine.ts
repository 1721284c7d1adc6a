// Engine: what the store asks of a database, and the few things in which the two databases differ.

import type { Kysely, RawBuilder, Transaction } from "kysely";
import type { Changes } from "../../newsroom/ports/archive.ts";
import type { SearchField, SearchText } from "../../search/search-text.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import type { TableShape } from "./table-shapes.ts";

export type ArchiveReader = Kysely<ArchiveTables>;
export type ArchiveWriter = Transaction<ArchiveTables>;

/** Words of table definitions that the databases spell differently. */
export type ColumnTypes = {
  readonly text: string;
  readonly bytes: string;
  /** Ends a table whose rows are kept in the order of their key. */
  readonly keptByKey: string;
  /** Statements that make the tables of the search index, which no query but the engine's own asks. */
  readonly searchIndex: readonly string[];
  /** The first ones, by pairs: stores of before were made by them. */
  readonly searchIndexOfPairs: readonly string[];
  /** Those by threes, with a column for each field. */
  readonly searchIndexOfFields: readonly string[];
  /** Statements after which the rows of a table (its key is `id`) are only ever added, by whatever program. */
  readonly appendOnly: (table: string) => readonly string[];
};

export type Engine = {
  readonly name: "sqlite" | "postgresql";
  /** Sees what is committed, never waits for a writer. */
  readonly reads: ArchiveReader;
  /** For transactions only. */
  readonly writes: ArchiveReader;
  /**
   * Everything that `read` asks is answered as it was committed when it asked first; on a connection of its own. A SQLite
   * database in memory has only one: there what is committed meanwhile is seen.
   */
  readonly atOneMoment: <T>(read: (reader: ArchiveReader) => Promise<T>) => Promise<T>;
  /** The counters of changes as they are committed now: asked for in nearly every turn of a server, so at as little cost as can be. */
  readonly readChanges: () => Promise<Changes>;
  /** The same at once, by a database that is in this process and has a connection without a transaction under way. */
  readonly peekChanges?: () => Changes;
  /** All that a database in memory holds, for another to begin with; not from each Node. */
  readonly image?: () => Uint8Array;
  readonly types: ColumnTypes;
  readonly listTables: (reader: ArchiveReader) => Promise<readonly string[]>;
  /** The key of a table and what its rows rest on, for who takes a whole store along. */
  readonly shapeOf: (reader: ArchiveReader, table: string) => Promise<TableShape>;
  /** Rows of a JSON array as a table with the column `value`; `value ->> n` is the n-th entry of a row. */
  readonly rowsOf: (rows: readonly (readonly (string | number)[])[]) => RawBuilder<unknown>;
  /**
   * A table of the rows that a query gives for each of some pairs of whole numbers of 32 bits, all together. The query is
   * given the two as terms; its rows are read from `found`.
   */
  readonly ofEachPair: (
    pairs: readonly (readonly [number, number])[],
    query: (one: RawBuilder<number>, other: RawBuilder<number>) => RawBuilder<unknown>,
  ) => RawBuilder<unknown>;
  /** Adds rows whose key is not there yet; says of each, in their order, whether it was added. Sorted by key they are quickest. */
  readonly addNew: (writer: ArchiveWriter, rows: KeyedRows) => Promise<readonly boolean[]>;
  /** Adds each row's number to that of its key, or begins with it; no key may be there twice. */
  readonly addUp: (writer: ArchiveWriter, rows: KeyedRows & { readonly sum: string }) => Promise<void>;
  /** Held until the transaction ends: those who hold the same lock follow one another, in any process. */
  readonly lock: (writer: ArchiveWriter, name: LockName) => Promise<void>;
  /** The same for the working copy of one article; whoever needs `desk`, too, asks for that first. */
  readonly lockCopy: (writer: ArchiveWriter, article: number) => Promise<void>;
  /** Deletes rows, the first by their key first, at a cost that does not grow with the table; gives how many. */
  readonly deleteSome: (writer: ArchiveWriter, rows: SomeRows) => Promise<number>;
  /** Deletes all rows of tables, at a cost that hardly grows with them. */
  readonly empty: (
    writer: ArchiveWriter,
    tables: readonly Extract<keyof ArchiveTables, `ledger_${string}`>[],
  ) => Promise<void>;
  readonly search: SearchIndex;
  /** Removes what deleted rows of the table have left behind, as far as the database can; false where somebody is in the way. */
  readonly scrub: (table: "day_keys") => Promise<boolean>;
  readonly close: () => Promise<void>;
};

/**
 * `migration`: one process changes the tables. `desk`: announcements and articles change one after another. `views`:
 * what is counted later is of the same or a later minute.
 */
export type LockName = "migration" | "desk" | "views";

/** A key's columns, and rows of them in that order; where numbers are added up, the number stands last. */
export type KeyedRows = {
  readonly table: "reader_days" | "view_counts" | "view_classes";
  readonly key: readonly (readonly [column: string, type: "integer" | "text"])[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** An article in the search index. Places are whole numbers, the newest article's the highest. */
export type SearchEntry = {
  readonly place: number;
  readonly marks: readonly string[];
  readonly text: SearchText;
};

/** Of each group of folded phrases at least one must stand in the fields together. */
export type SearchGroups = readonly (readonly string[])[];

export type SearchMatch = {
  readonly groups: SearchGroups;
  readonly fields: readonly SearchField[];
  /** None of these may stand in any field. */
  readonly excluded: readonly string[];
  /** What these match was found before, and is left out. */
  readonly foundBefore: readonly { readonly groups: SearchGroups; readonly fields: readonly SearchField[] }[];
  /** What the entry must be marked with. */
  readonly marks: readonly string[];
  /** At or above, and below. */
  readonly from: number;
  readonly until: number;
};

export type SearchIndex = {
  readonly put: (writer: ArchiveWriter, entry: SearchEntry) => Promise<void>;
  readonly remove: (writer: ArchiveWriter, place: number) => Promise<void>;
  /** After many entries at once: whatever the database needs to know of them to find them quickly. */
  readonly settle: (writer: ArchiveReader) => Promise<void>;
  readonly look: (reader: ArchiveReader, match: SearchMatch, asked: SearchLook) => Promise<SearchFound>;
};

/** How many places are wanted, and how far all that match are to be counted; 0 for not at all. */
export type SearchLook = { readonly wanted: number; readonly counted: number };

export type SearchFound = {
  /** The highest first: as many as are wanted, all where there are fewer, and more where more came to hand. */
  readonly places: readonly number[];
  /** No more than `counted`. */
  readonly count: number;
};

export type SomeRows = {
  readonly table:
    | "reader_days"
    | "view_counts"
    | "view_classes"
    | "empty_searches"
    | "door_tries"
    | "passkey_challenges";
  readonly key: readonly string[];
  readonly where: RawBuilder<boolean>;
  readonly limit: number;
};
