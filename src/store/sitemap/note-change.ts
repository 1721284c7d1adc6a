// Note of a change: articles that readers see, or no longer see, in; the sitemaps that they stand in have changed now.

import { SHARD_SIZE, shardOf } from "../../newsroom/ports/sitemap-store.ts";
import type { Article } from "../../terms/article.ts";
import type { ArchiveWriter } from "../engines/engine.ts";

/**
 * By the clock, not by the articles' own times: one that is moved in keeps those of ten years ago, and is new here. A
 * part that has no published article any more is none: who lists the parts looks at no article.
 */
export async function noteSitemapChange(writer: ArchiveWriter, changed: readonly Article[]): Promise<void> {
  for (const [shard, articles] of Map.groupBy(changed, ({ id }) => shardOf(id))) {
    const isShown = articles.some(({ state }) => state.kind === "published");
    if (isShown || (await hasPublished(writer, shard))) await setChanged(writer, shard);
    else await writer.deleteFrom("sitemap_shards").where("shard", "=", shard).execute();
  }
}

async function setChanged(writer: ArchiveWriter, shard: number): Promise<void> {
  const changed = { changed_at: Date.now() };
  await writer
    .insertInto("sitemap_shards")
    .values({ shard, ...changed })
    .onConflict((at) => at.column("shard").doUpdateSet(changed))
    .execute();
}

async function hasPublished(writer: ArchiveWriter, shard: number): Promise<boolean> {
  const found = writer
    .selectFrom("articles")
    .select("id")
    .where("id", ">", (shard - 1) * SHARD_SIZE)
    .where("id", "<=", shard * SHARD_SIZE)
    .where("published_at", "is not", null)
    .limit(1);
  return (await found.executeTakeFirst()) !== undefined;
}
