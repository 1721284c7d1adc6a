// SQLite log: an open database with a write-ahead log → its log brought to the disk, without stopping the process meanwhile.

import type { DatabaseSync } from "node:sqlite";
import { type FileHandle, open } from "node:fs/promises";

export type SqliteLog = {
  /** Resolves when all that was committed before is on the disk. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * SQLite's own `synchronous=FULL` does the same within `commit`, and nothing else is answered until the disk has
 * finished: a millisecond on a quiet one, and up to hundreds on a busy one. The log is one file for as long as a
 * connection is open, and SQLite keeps no locks on it that closing it here could end.
 */
export function openLog(database: DatabaseSync): SqliteLog {
  let opened: Promise<FileHandle> | undefined;
  const load = async (): Promise<FileHandle> => {
    try {
      return await (opened ??= open(`${database.location()}-wal`, "r+"));
    } catch (error) {
      opened = undefined;
      throw error;
    }
  };
  return {
    sync: async () => (await load()).datasync(),
    close: async () => (await opened)?.close(),
  };
}

/** A database in memory has none. */
export const NO_LOG: SqliteLog = { sync: async () => {}, close: async () => {} };
