// Ledger record: something that an announcement states, kept under an id of its own with the words that say it.

import type { TimeValue } from "../fact.ts";
import type { AnnouncementId, ArticleId } from "../ids.ts";
import type { Span } from "../span.ts";
import type { LedgerId } from "./ledger-id.ts";

export const RECORD_KINDS = [
  "undertaking",
  "appointment",
  "sighting",
  "scramble",
  "contract",
  "discipline",
  "accident",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export type LedgerRecord<K extends RecordKind, V> = {
  readonly id: LedgerId;
  readonly kind: K;
  readonly announcement: AnnouncementId;
  /** Absent where no article was made of the announcement. */
  readonly article?: ArticleId;
  /** In the announcement's text. */
  readonly span: Span;
  /** That stretch, word for word. */
  readonly sentence: string;
  /** The day on which the announcement was announced, `YYYY-MM-DD`. */
  readonly day: string;
  /** When it is about: in force, seen, concluded, happened, due. */
  readonly at?: TimeValue;
  readonly value: V;
  readonly basis: "stated" | "inferred" | "desk";
  readonly language: "ja" | "en";
  readonly issuer: string;
};
