// Migration 24: who has typed in a working copy since the last revision, though the steps may be gone.

import type { Migration } from "./migration.ts";

export const copyEditors: Migration = {
  number: 24,
  name: "copy editors",
  statements: ({ text }) => [`alter table copies add column editors ${text} not null default '[]'`],
};
