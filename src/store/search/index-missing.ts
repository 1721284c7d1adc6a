// Index missing: published articles that the search index does not hold are brought into it, some at a time, in the order of their ids.

import { changeDesk } from "../desk-change.ts";
import { findArticle } from "../articles/article-store.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { indexArticle } from "./index-article.ts";

const INDEXED_AT_ONCE = 50;
/** A look through so many ids takes a few milliseconds; through a million of them nobody else would be answered. */
const LOOKED_THROUGH = 2_000;

/**
 * Each call goes on where the last one ended: what lies before stands in the index, since an article that is published
 * or changed meanwhile puts itself in. A process that has just started looks through all of it once, at a quick step.
 */
export function createIndexing(engine: Engine): () => Promise<"done" | "more"> {
  let after = 0;
  return async () => {
    const missing = await listMissing(engine.reads, after);
    if (missing.length === 0 && after + LOOKED_THROUGH >= (await readHighest(engine.reads))) {
      await engine.search.settle(engine.writes);
      after = 0;
      return "done";
    }
    if (missing.length > 0) await changeDesk(engine, (writer) => indexAll(engine, writer, missing));
    after = missing.length < INDEXED_AT_ONCE ? after + LOOKED_THROUGH : (missing.at(-1) ?? after);
    return "more";
  };
}

async function indexAll(engine: Engine, writer: ArchiveWriter, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const article = await findArticle(writer, id);
    if (article) await indexArticle(engine, writer, article);
  }
}

async function listMissing(reads: ArchiveReader, after: number): Promise<readonly number[]> {
  const rows = await reads
    .selectFrom("articles as a")
    .select("a.id")
    .where("a.id", ">", after)
    .where("a.id", "<=", after + LOOKED_THROUGH)
    .where("a.published_at", "is not", null)
    .where((at) =>
      at.not(
        at.exists(
          at.selectFrom("search_places as p").select("p.place").whereRef("p.article_id", "=", "a.id"),
        ),
      ),
    )
    .orderBy("a.id")
    .limit(INDEXED_AT_ONCE)
    .execute();
  return rows.map(({ id }) => id);
}

async function readHighest(reads: ArchiveReader): Promise<number> {
  const { highest } = await reads
    .selectFrom("articles")
    .select((at) => at.fn.max("id").as("highest"))
    .executeTakeFirstOrThrow();
  return highest ?? 0;
}
