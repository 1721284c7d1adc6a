// Note of a change: an article that readers see, or no longer see, in; the sitemap that it stands in has changed now.

import { shardOf } from "../../newsroom/ports/sitemap-store.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { ArchiveWriter } from "../engines/engine.ts";

/** By the clock, not by the article's own times: one that is moved in keeps those of ten years ago, and is new here. */
export async function noteSitemapChange(writer: ArchiveWriter, id: ArticleId): Promise<void> {
  const changed = { changed_at: Date.now() };
  await writer
    .insertInto("sitemap_shards")
    .values({ shard: shardOf(id), ...changed })
    .onConflict((at) => at.column("shard").doUpdateSet(changed))
    .execute();
}
