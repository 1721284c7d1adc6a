// Joined sighting: what was seen once, with every report that tells of it.

import type { LedgerId } from "./ledger-id.ts";
import type { SightingRecord } from "./sighting-record.ts";

export type JoinedSighting = {
  /** That of its first report. */
  readonly id: LedgerId;
  /** By day of announcement, then in the order of their places; one at least. */
  readonly reports: readonly SightingRecord[];
  readonly craft: "aircraft" | "ship";
  /** ISO 3166-1 alpha-2 where the country is known, else as it is written, folded. */
  readonly nationality?: string;
  /** Key of the type or class, the same in Japanese and English. */
  readonly model: string;
  /** The highest that a report tells. */
  readonly count?: number;
  readonly hulls: readonly string[];
  /** Keys, in the order in which reports name them. */
  readonly straits: readonly string[];
  /** First day on which it was seen, `YYYY-MM-DD`; where no report tells one, the day of the first announcement. */
  readonly day: string;
  /** Of `day`: in which it is counted. */
  readonly month: string;
};
