// Weighed: the reasons that a look at one side of a pair gives, each with what it adds to the score or takes from it.

import type { EvidenceReason } from "../../../terms/ledger/evidence.ts";
import type { ReasonCode } from "../reasons/reason-words.ts";

export type Weighed = readonly EvidenceReason[];

/** Scores are sums of these; three places are enough to add them up alike on any machine. */
const PLACES = 1000;

export function weigh(code: ReasonCode, weight: number, words?: string): EvidenceReason {
  const rounded = Math.round(weight * PLACES) / PLACES;
  return { code, weight: rounded, ...(words === undefined || words === "" ? {} : { words }) };
}

/** 0 to 1. */
export function clampScore(sum: number): number {
  return Math.round(Math.max(0, Math.min(1, sum)) * PLACES) / PLACES;
}

export function scoreOf(reasons: Weighed): number {
  return clampScore(reasons.reduce((total, { weight }) => total + weight, 0));
}
