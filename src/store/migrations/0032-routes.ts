// Migration 32: what was decided about an announcement stands with it; those that are held until somebody asks are found without a look at all the rest, and not among those to be drafted; what is urgent is found first.

import type { Migration } from "./migration.ts";

export const announcementRoutes: Migration = {
  number: 32,
  name: "routes",
  statements: ({ text }) => [
    `alter table announcements add column route ${text}`,
    "alter table announcements add column held integer not null default 0",
    "drop index announcements_unwritten",
    "create index announcements_unwritten on announcements (id) where article_id is null and held = 0",
    "create index announcements_held on announcements (id) where article_id is null and held = 1",
    "create index desk_entries_urgent on desk_entries (priority, received_at, article_id) where is_open = 1 and priority > 0",
  ],
};
