// Fill entries: articles from before there was an inbox get their lines, in the order of their ids, up to where a counter stands.

import type { Article } from "../../terms/article.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";
import { addEntries } from "./note-entry.ts";

const FILLED_AT_ONCE = 100;

async function readPlace(reader: ArchiveReader): Promise<number> {
  const { value } = await reader
    .selectFrom("counters")
    .select("value")
    .where("name", "=", "inbox")
    .executeTakeFirstOrThrow();
  return value;
}

/** Whoever writes an article meanwhile writes its line, too: those are passed over. */
export function fillEntries(engine: Engine): Promise<"done" | "more"> {
  return changeDesk(engine, async (writer) => {
    const after = await readPlace(writer);
    const rows = await writer
      .selectFrom("articles as a")
      .innerJoin("article_revisions as r", (join) =>
        join.onRef("r.article_id", "=", "a.id").onRef("r.revision", "=", "a.revision"),
      )
      .leftJoin("desk_entries as e", "e.article_id", "a.id")
      .select(["a.id", "r.article", "e.article_id as known"])
      .where("a.id", ">", after)
      .orderBy("a.id")
      .limit(FILLED_AT_ONCE)
      .execute();
    const last = rows.at(-1);
    if (!last) return "done";
    const missing = rows.filter(({ known }) => known === null);
    // Written by the store alone, from the same type.
    await addEntries(
      writer,
      missing.map(({ article }) => JSON.parse(article) as Article),
    );
    await writer.updateTable("counters").set({ value: last.id }).where("name", "=", "inbox").execute();
    return "more";
  });
}
