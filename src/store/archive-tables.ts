// Archive tables: all tables of a store as its queries see them; migrations/ makes them.

import type { ArticleTables } from "./tables/article-tables.ts";
import type { DeskTables } from "./tables/desk-tables.ts";
import type { LedgerTables } from "./tables/ledger-tables.ts";
import type { PeopleTables } from "./tables/people-tables.ts";
import type { ReadershipTables } from "./tables/readership-tables.ts";
import type { SourceTables } from "./tables/source-tables.ts";

/** Held by `lease` until `lease_until` (milliseconds); free when that has passed. */
type DueWorkRow = {
  kind: string;
  key: string;
  due_at: number;
  lease: string | null;
  lease_until: number;
  attempts: number;
  last_error: string | null;
};

type StoreTables = {
  counters: { name: string; value: number };
  settings: { name: string; value: string };
  due_work: DueWorkRow;
  applied_migrations: { number: number; name: string; hash: string; applied_at: string };
};

export type ArchiveTables = StoreTables &
  ArticleTables &
  DeskTables &
  LedgerTables &
  PeopleTables &
  ReadershipTables &
  SourceTables;
