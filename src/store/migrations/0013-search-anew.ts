// Migration 13: the search index in the shape that this program asks; all articles are brought into it anew, as due work.

import type { Migration } from "./migration.ts";

export const searchAnew: Migration = {
  number: 13,
  name: "search-anew",
  statements: ({ searchIndex }) => [
    "drop table search_index",
    ...searchIndex,
    "delete from search_places",
    "delete from due_work where kind = 'index-articles'",
    `insert into due_work (kind, key, due_at, lease_until, attempts)
      values ('index-articles', '', 0, 0, 0)`,
  ],
};
