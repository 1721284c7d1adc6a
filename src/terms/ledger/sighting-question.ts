// Sighting question: two reports that may tell of one sighting, and what the desk may answer.

import type { Decided } from "./decision.ts";
import type { LedgerId } from "./ledger-id.ts";

type Words = { readonly ja: string; readonly en: string };

export type SightingQuestion = {
  /** The same for the same two reports. */
  readonly key: string;
  readonly kind: "same-sighting";
  readonly words: Words;
  readonly records: readonly LedgerId[];
  readonly choices: readonly { readonly words: Words; readonly decision: Decided }[];
};
