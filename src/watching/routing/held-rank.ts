// Held rank: what was decided about an announcement that is held → how much those who wait for it have to know that it is there.

import type { Route } from "../../terms/sources/route.ts";

/** By a backfill nobody waits for it; by a rule somebody might; with urgency somebody does. */
export const HELD_RANKS = { backfill: 0, rule: 1, urgent: 2 } as const;
export type HeldRank = (typeof HELD_RANKS)[keyof typeof HELD_RANKS];

/** Of these the inbox says that they are urgent, too. */
const URGENT_UP_TO = 2;

export function heldRankOf({ publish, priority, alerts }: Route): HeldRank {
  if (publish?.is !== "by-hand" || publish.by.kind !== "rule") return HELD_RANKS.backfill;
  const isUrgent = alerts.length > 0 || (priority !== undefined && priority.is <= URGENT_UP_TO);
  return isUrgent ? HELD_RANKS.urgent : HELD_RANKS.rule;
}
