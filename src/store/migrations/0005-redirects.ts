// Migration 5: where addresses that pages had elsewhere lead.

import type { Migration } from "./migration.ts";

export const redirectTables: Migration = {
  number: 5,
  name: "redirects",
  statements: ({ text, keptByKey }) => [
    `create table redirects (
      address ${text} primary key,
      target ${text},
      target_address ${text}
    ) ${keptByKey}`,
    "create index redirects_by_target on redirects (target_address)",
  ],
};
