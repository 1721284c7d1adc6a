// Migration 9: when each part of the sitemap changed last.

import type { Migration } from "./migration.ts";

export const sitemapTables: Migration = {
  number: 9,
  name: "sitemap",
  statements: ({ keptByKey }) => [
    `create table sitemap_shards (shard integer primary key, changed_at bigint not null) ${keptByKey}`,
    // Of articles from before it is known when they were published, not when they were changed.
    `insert into sitemap_shards (shard, changed_at)
      select (id + 4999) / 5000, max(published_at) from articles
      where published_at is not null group by (id + 4999) / 5000`,
  ],
};
