// Look: one visit to a place and what came of it, kept for some time for those who watch over the source.

import type { SourceId } from "../ids.ts";
import type { FailureCause } from "./failure-cause.ts";

/**
 * `not-modified`: the place said so (304). `unchanged`: its bytes are those of the last time. `refused`: robots.txt forbids
 * it. `put-off`: it asked to be left alone until later.
 */
export const LOOK_OUTCOMES = ["fresh", "not-modified", "unchanged", "failed", "refused", "put-off"] as const;
export type LookOutcome = (typeof LOOK_OUTCOMES)[number];

export type Look = {
  readonly source: SourceId;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
  readonly outcome: LookOutcome;
  /** Of HTTP, where there was an answer. */
  readonly status?: number;
  /** Entries that the place showed; of these new, changed, and gone since. */
  readonly items: number;
  readonly new: number;
  readonly changed: number;
  readonly gone: number;
  readonly bytes: number;
  readonly milliseconds: number;
  /** Of a look that failed or was refused. */
  readonly cause?: FailureCause;
  /** A sentence, in English. */
  readonly reason?: string;
  /** The same for those who read the desk's pages; absent from looks of before there were any, and where there is no reason. */
  readonly sentences?: { readonly ja: string; readonly en: string };
};
