// Migration 35: what rules hold, and what of it is urgent, is counted and found without a look at what backfills hold.

import type { Migration } from "./migration.ts";

/** As `heldRankOf` has it; a rule's name cannot look so, since its quotes are escaped. */
const BY_RULE = `route like '%"publish":{"is":"by-hand","by":{"kind":"rule"%'`;
const URGENT = `route not like '%"alerts":[]%' or route like '%"priority":{"is":1,%' or route like '%"priority":{"is":2,%'`;

export const heldRanks: Migration = {
  number: 35,
  name: "held-ranks",
  statements: () => [
    "alter table announcements add column held_rank integer not null default 0",
    `update announcements set held_rank = case when ${URGENT} then 2 else 1 end where held = 1 and ${BY_RULE}`,
    "create index announcements_held_by_rules on announcements (id) where article_id is null and held_rank > 0",
    "create index announcements_held_urgent on announcements (id) where article_id is null and held_rank = 2",
  ],
};
