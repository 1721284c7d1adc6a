// Last looks: several sources → the newest looks at each, and what each gave of late, in one query however many they are.

import { sql } from "kysely";
import type { Became, SourceReads } from "../../newsroom/ports/sources-store.ts";
import { type AnnouncementId, type SourceId, announcementId, articleId } from "../../terms/ids.ts";
import type { Look } from "../../terms/sources/look.ts";
import type { ArchiveReader } from "../engines/engine.ts";

const AT_ONCE = 200;

/** The look from which on they are wanted is found along the key for each source: hundreds of older ones are not read. */
export async function listLastLooks(
  reads: ArchiveReader,
  sources: readonly SourceId[],
  each: number,
): ReturnType<SourceReads["listLastLooks"]> {
  const found = new Map<SourceId, Look[]>();
  for (const ids of parts(sources)) {
    const { rows } = await sql<{ readonly look: string }>`
      with starts as (
        select s.id as source_id,
          (select m.at from source_looks m where m.source_id = s.id order by m.at desc limit 1 offset ${each - 1})
            as since
        from sources s where s.id in (${sql.join(ids)})
      )
      select l.look from starts join source_looks l on l.source_id = starts.source_id
      where l.at >= coalesce(starts.since, '')
      order by l.source_id, l.at desc
    `.execute(reads);
    for (const { look: json } of rows) {
      const look = parseLook(json);
      const looks = found.get(look.source);
      if (looks) looks.push(look);
      else found.set(look.source, [look]);
    }
  }
  return found;
}

/** Written by this room alone, from the same type. */
function parseLook(json: string): Look {
  return JSON.parse(json) as Look;
}

/** An announcement that several entries brought is counted once; what a backfill took in is none of these days'. */
export async function countTaken(
  reads: ArchiveReader,
  sources: readonly SourceId[],
  since: string,
): ReturnType<SourceReads["countTaken"]> {
  const counts = new Map<SourceId, number>();
  for (const ids of parts(sources)) {
    const rows = await reads
      .selectFrom("source_items")
      .select(["source_id", (of) => of.fn.count<number | string>("announcement_id").distinct().as("taken")])
      .where("source_id", "in", [...ids])
      .where("first_seen_at", ">=", since)
      .where("state", "=", "taken")
      // Each entry's text is written by this room alone: `toItemRow`.
      .where("item", "not like", '%"fromArchive":%')
      .groupBy("source_id")
      .execute();
    for (const { source_id: id, taken } of rows) counts.set(id as SourceId, Number(taken));
  }
  return counts;
}

export async function listBecame(
  reads: ArchiveReader,
  announcements: readonly AnnouncementId[],
): ReturnType<SourceReads["listBecame"]> {
  const found = new Map<AnnouncementId, Became>();
  for (const ids of parts(announcements)) {
    const rows = await reads
      .selectFrom("announcements")
      .select(["id", "article_id", "replaces"])
      .where("id", "in", [...ids])
      .execute();
    for (const { id, article_id: article, replaces } of rows)
      found.set(announcementId(id), {
        ...(article !== null && { article: articleId(article) }),
        isRevision: replaces !== null,
      });
  }
  return found;
}

function parts<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}
