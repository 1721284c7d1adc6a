// Migration 4: the search index, and as due work the articles that have to be brought into it.

import type { Migration } from "./migration.ts";

export const searchTables: Migration = {
  number: 4,
  name: "search",
  statements: ({ searchIndexOfPairs }) => [
    `create table search_places (
      place bigint primary key,
      article_id integer not null unique references articles (id)
    )`,
    ...searchIndexOfPairs,
    `insert into due_work (kind, key, due_at, lease_until, attempts)
      values ('index-articles', '', 0, 0, 0)`,
  ],
};
