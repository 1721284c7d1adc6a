// Migration 4: the search index, and as due work the articles that have to be brought into it.

import type { Migration } from "./migration.ts";

export const searchTables: Migration = {
  number: 4,
  name: "search",
  statements: ({ searchIndex }) => [
    `create table search_places (
      place bigint primary key,
      article_id integer not null unique references articles (id)
    )`,
    ...searchIndex,
    `insert into due_work (kind, key, due_at, lease_until, attempts)
      values ('index-articles', '', 0, 0, 0)`,
  ],
};
