// Migration 10: the search index by threes of characters; all articles are brought into it anew, as due work.

import type { Migration } from "./migration.ts";

export const searchByThrees: Migration = {
  number: 10,
  name: "search-by-threes",
  statements: ({ searchIndexOfFields }) => [
    "drop table search_index",
    ...searchIndexOfFields,
    "delete from search_places",
    "delete from due_work where kind = 'index-articles'",
    `insert into due_work (kind, key, due_at, lease_until, attempts)
      values ('index-articles', '', 0, 0, 0)`,
  ],
};
