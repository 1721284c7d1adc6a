// Sitemap store: the shards of the sitemap and what stands in each, read along the key of the articles.

import { changedAt } from "../../newsroom/changed-at.ts";
import { SHARD_SIZE, type SitemapStore, shardOf } from "../../newsroom/ports/sitemap-store.ts";
import type { ArticleCard } from "../../terms/article.ts";
import { articleId } from "../../terms/ids.ts";
import type { Engine } from "../engines/engine.ts";
import { toTerm } from "../terms/filed-terms.ts";

export function createSitemapStore({ reads }: Engine): SitemapStore {
  return {
    listSitemapShards: async () => {
      const rows = await reads
        .selectFrom("sitemap_shards")
        .select(["shard", "changed_at"])
        .orderBy("shard")
        .execute();
      return rows.map(({ shard, changed_at }) => ({ shard, changedAt: new Date(changed_at).toISOString() }));
    },
    listSitemapEntries: async (shard, limit, after) => {
      const rows = await reads
        .selectFrom("articles")
        .select(["id", "card"])
        .where("id", ">", after ?? (shard - 1) * SHARD_SIZE)
        .where("id", "<=", shard * SHARD_SIZE)
        .where("published_at", "is not", null)
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.flatMap(({ id, card }) =>
        card === null ? [] : [{ id: articleId(id), changedAt: changedAt(JSON.parse(card) as ArticleCard) }],
      );
    },
    countTermShards: async () => {
      const last = await reads.selectFrom("terms").select(["id"]).orderBy("id", "desc").limit(1).execute();
      return shardOf(last[0]?.id ?? 0);
    },
    listSitemapTerms: async (shard, limit, after) => {
      const rows = await reads
        .selectFrom("terms")
        .select(["id", "label"])
        .where("id", ">", after ?? (shard - 1) * SHARD_SIZE)
        .where("id", "<=", shard * SHARD_SIZE)
        .where("articles", ">", 0)
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map((row) => {
        const { kind, key } = toTerm(row);
        return { kind, key, number: row.id };
      });
    },
  };
}
