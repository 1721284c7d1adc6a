// Migration 36: of an announcement that is held only the newest revision waits, and who does not want it sets it aside: what is held is counted and found without both.

import type { Migration } from "./migration.ts";

export const waitingAnnouncements: Migration = {
  number: 36,
  name: "waiting",
  statements: ({ text }) => [
    "alter table announcements add column waits integer not null default 0",
    `alter table announcements add column aside ${text}`,
    `update announcements set waits = 1 where article_id is null and held = 1 and not exists (
      select 1 from announcements later where later.chain = announcements.chain and later.id > announcements.id
    )`,
    "drop index announcements_held",
    "drop index announcements_held_by_rules",
    "drop index announcements_held_urgent",
    "create index announcements_held on announcements (id) where waits = 1 and aside is null",
    "create index announcements_held_by_rules on announcements (id) where waits = 1 and aside is null and held_rank > 0",
    "create index announcements_held_urgent on announcements (id) where waits = 1 and aside is null and held_rank = 2",
    "create index announcements_set_aside on announcements (id) where waits = 1 and aside is not null",
  ],
};
