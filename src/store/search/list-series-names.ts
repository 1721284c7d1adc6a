// List series names: the store → the names of its series, at a cost that grows with their number and not with that of the articles.

import type { ArchiveReader } from "../engines/engine.ts";

/** From name to name along the index: each step finds the next one that is later. */
export async function listSeriesNames(reads: ArchiveReader, limit: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let last = ""; names.length < limit;) {
    const next = await reads
      .selectFrom("articles")
      .select((at) => at.fn.min("series").as("series"))
      .where("series", ">", last)
      .where("published_at", "is not", null)
      .executeTakeFirst();
    const name = next?.series ?? undefined;
    if (name === undefined) break;
    last = name;
    names.push(name);
  }
  return names;
}
