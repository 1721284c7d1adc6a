// Migration 12: the parts of the sitemap are those that have published articles; imported articles had stood in none.

import type { Migration } from "./migration.ts";

export const sitemapParts: Migration = {
  number: 12,
  name: "sitemap-parts",
  statements: () => [
    `delete from sitemap_shards where not exists (
      select 1 from articles a
      where a.id > (shard - 1) * 5000 and a.id <= shard * 5000 and a.published_at is not null
    )`,
    `insert into sitemap_shards (shard, changed_at)
      select (id + 4999) / 5000, max(published_at) from articles
      where published_at is not null and (id + 4999) / 5000 not in (select shard from sitemap_shards)
      group by (id + 4999) / 5000`,
  ],
};
