// Restatement: one undertaking said again in a later statement, and how it changed.

import type { EvidenceReason } from "./evidence.ts";
import type { LedgerId } from "./ledger-id.ts";

export const RESTATED_CHANGES = ["repeated", "strengthened", "weakened", "narrowed", "widened"] as const;
export type RestatedChange = (typeof RESTATED_CHANGES)[number];

export type Restatement = {
  readonly earlier: LedgerId;
  readonly later: LedgerId;
  readonly change: RestatedChange;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly EvidenceReason[];
  readonly ruleVersion: string;
};
