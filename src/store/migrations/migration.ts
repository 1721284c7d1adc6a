// Migration: one numbered step in the life of the tables, as SQL that both databases understand.

import type { ColumnTypes } from "../engines/engine.ts";

export type Migration = {
  /** 1 for the first; each is the one before it plus one. */
  readonly number: number;
  readonly name: string;
  /** A released migration is never edited: its hash is kept in every store it was applied to. */
  readonly statements: (types: ColumnTypes) => readonly string[];
};
