// Index terms: articles from before there were terms are filed in the order of their ids, up to where a counter stands.

import { sql } from "kysely";
import type { ReadAbout } from "../../newsroom/ports/terms-store.ts";
import type { Term } from "../../terms/term.ts";
import { findArticle } from "../articles/article-store.ts";
import { changeDesk, countChange } from "../desk-change.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";
import { indexArticle } from "../search/index-article.ts";
import { fileArticle } from "./file-article.ts";

const FILED_AT_ONCE = 20;

async function readPlace(reader: ArchiveReader): Promise<number> {
  const { value } = await reader
    .selectFrom("counters")
    .select("value")
    .where("name", "=", "terms")
    .executeTakeFirstOrThrow();
  return value;
}

async function listNext(reader: ArchiveReader, after: number): Promise<readonly number[]> {
  const rows = await reader
    .selectFrom("articles")
    .select("id")
    .where("id", ">", after)
    .where("published_at", "is not", null)
    .orderBy("id")
    .limit(FILED_AT_ONCE)
    .execute();
  return rows.map(({ id }) => id);
}

/** Announcements are read before the transaction: nobody waits for that. */
export async function indexTerms(engine: Engine, readAbout: ReadAbout): Promise<"done" | "more"> {
  const after = await readPlace(engine.reads);
  const ids = await listNext(engine.reads, after);
  const last = ids.at(-1);
  if (last === undefined) return "done";
  const read = new Map<number, readonly Term[]>();
  for (const id of ids) {
    const article = await findArticle(engine.reads, id);
    const about = article && !article.about ? await readAbout(article) : undefined;
    if (about) read.set(id, about);
  }
  await changeDesk(engine, async (writer) => {
    for (const id of ids) {
      const article = await findArticle(writer, id);
      if (!article) continue;
      await fileArticle(writer, article, { about: read.get(id) });
      await indexArticle(engine, writer, article);
    }
    // Where an article before this place has been asked for meanwhile, the place stays there.
    await writer
      .updateTable("counters")
      .set({ value: sql<number>`${last}` })
      .where("name", "=", "terms")
      .where("value", "=", after)
      .execute();
    await countChange(writer);
  });
  return "more";
}
