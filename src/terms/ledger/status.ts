// Status: what became of an undertaking, and whether in time: two axes, each resting on evidence.

import type { Actor } from "../desk/audit-entry.ts";
import type { EvidenceId, LedgerId } from "./ledger-id.ts";

export const OUTCOMES = ["open", "kept", "partly-kept", "not-kept", "superseded", "not-assessable"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Lateness = "no-due" | "not-yet-due" | "due-passed" | "in-time" | "late";

export type Status = {
  readonly outcome: Outcome;
  readonly lateness: Lateness;
  readonly cites: readonly EvidenceId[];
  readonly ruleVersion: string;
  readonly by: "proposed" | Actor;
  /** ISO 8601 instant in UTC with milliseconds; of what the desk decided. */
  readonly at?: string;
  /** Of what is superseded: what stands in its place, where the desk said so. */
  readonly successor?: LedgerId;
  /** What the desk tells readers of its reasons. */
  readonly note?: string;
};
