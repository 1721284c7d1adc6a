// SourceBackfill: how far the taking in of a source's archive has come.

import type { JsonValue } from "../desk/json-value.ts";
import type { SourceId } from "../ids.ts";

export type SourceBackfill = {
  readonly source: SourceId;
  /** Where it goes on: written and read by those who do it. */
  readonly cursor: JsonValue;
  /** Entries that were taken, found to be known or not to be had, and all that were found so far. */
  readonly done: number;
  readonly found: number;
  /** Entries in all, as far as the place lets that be guessed. */
  readonly expected?: number;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly begunAt: string;
  readonly state: "running" | "paused" | "complete" | "failed" | "given-up";
  /** A sentence. */
  readonly reason?: string;
};
