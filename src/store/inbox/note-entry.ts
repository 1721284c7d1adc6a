// Note entry: an article that was written or changed → its line in the desk's inbox and the counts by state, in the same transaction.

import { sql } from "kysely";
import type { Article } from "../../terms/article.ts";
import { NORMAL_PRIORITY, type Priority } from "../../terms/sources/routing-rule.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import { type EntryRow, toEntryRow } from "./entry-row.ts";

/** What the desk adds is kept. Inside `changeDesk` only. */
export async function noteEntry(writer: ArchiveWriter, article: Article): Promise<void> {
  const before = await writer
    .selectFrom("desk_entries")
    .select("state")
    .where("article_id", "=", article.id)
    .executeTakeFirst();
  if (!before) {
    await addEntries(writer, [article]);
    return;
  }
  const row = toEntryRow(article, before.state);
  await writer.updateTable("desk_entries").set(row).where("article_id", "=", article.id).execute();
  await moveCount(writer, before.state, row.state);
}

/** None of which has a line yet. */
export async function addEntries(writer: ArchiveWriter, articles: readonly Article[]): Promise<void> {
  if (articles.length === 0) return;
  const sources = await findSources(writer, articles);
  const rows = articles.map((article): EntryRow => ({
    ...toEntryRow(article),
    source_id: sources.get(article.provenance?.announcementId ?? 0) ?? null,
    priority: 0,
    assignee: null,
    arrival: 0,
  }));
  await writer.insertInto("desk_entries").values(rows).execute();
  const byState = Map.groupBy(rows, ({ state }) => state);
  for (const [state, some] of byState) await addToCount(writer, state, some.length);
}

/** `audit`: the entry of the log that tells of the article's arrival. */
export async function noteArrival(writer: ArchiveWriter, article: number, audit: number): Promise<void> {
  await writer
    .updateTable("desk_entries")
    .set({ arrival: audit })
    .where("article_id", "=", article)
    .execute();
}

export async function notePriority(
  writer: ArchiveWriter,
  article: number,
  priority: Priority,
): Promise<void> {
  const rank = NORMAL_PRIORITY - priority;
  await writer
    .updateTable("desk_entries")
    .set({ priority: rank })
    .where("article_id", "=", article)
    .execute();
}

export async function moveCount(writer: ArchiveWriter, from: string, to: string): Promise<void> {
  if (from === to) return;
  await addToCount(writer, from, -1);
  await addToCount(writer, to, 1);
}

async function addToCount(writer: ArchiveWriter, state: string, more: number): Promise<void> {
  await writer
    .insertInto("desk_counts")
    .values({ state, entries: more })
    .onConflict((at) =>
      at.column("state").doUpdateSet({ entries: sql<number>`desk_counts.entries + ${sql.lit(more)}` }),
    )
    .execute();
}

async function findSources(
  reader: ArchiveReader,
  articles: readonly Article[],
): Promise<ReadonlyMap<number, string>> {
  const ids = articles.flatMap(({ provenance }) => provenance?.announcementId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await reader
    .selectFrom("announcements")
    .select(["id", "source_id"])
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, source_id }) => [id, source_id]));
}
