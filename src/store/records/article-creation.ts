// Article creation: an article's number in, when it came into being out, which tells it from another one of the same number in another store.

import type { ArchiveReader } from "../engines/engine.ts";

export async function findCreation(reads: ArchiveReader, article: number): Promise<string | undefined> {
  const row = await reads
    .selectFrom("article_revisions")
    .select("article")
    .where("article_id", "=", article)
    .where("revision", "=", 1)
    .executeTakeFirst();
  return row && parseCreation(row.article);
}

/** Written by the store alone, from an article. */
function parseCreation(json: string): string {
  return (JSON.parse(json) as { readonly createdAt: string }).createdAt;
}
