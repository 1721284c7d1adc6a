// Mark older: announcements that were received before their marks of likeness were kept → their marks, some at a time, the newest first.

import type { Likeness } from "../../newsroom/ports/sources-store.ts";
import type { SourceDocument } from "../../terms/document.ts";
import { announcementId } from "../../terms/ids.ts";
import type { Engine } from "../engines/engine.ts";
import { keepLikeness } from "./likeness-store.ts";
import { markInTurns } from "./mark-in-turns.ts";

/** So few that the transaction that keeps their marks takes a millisecond or two. */
const AT_ONCE = 10;

/**
 * Every announcement has its marks from when it is kept, so that those without are older than the oldest that has some: it
 * is the place at which to go on. Two who do it at once do it twice, to the same end.
 */
export async function markOlder({ reads, writes }: Engine): Promise<"done" | "more"> {
  const oldest = await reads
    .selectFrom("announcement_sketches")
    .select((of) => of.fn.min("announcement_id").as("id"))
    .executeTakeFirst();
  const all = reads.selectFrom("announcements").select(["id", "document"]);
  const rows = await (typeof oldest?.id === "number" ? all.where("id", "<", oldest.id) : all)
    .orderBy("id", "desc")
    .limit(AT_ONCE)
    .execute();
  const marked: Likeness[] = [];
  for (const { id, document } of rows) {
    // Written by the store alone, from the same type.
    const marks = await markInTurns(JSON.parse(document) as Pick<SourceDocument, "text" | "blocks">);
    marked.push({ announcement: announcementId(id), ...marks });
  }
  await writes.transaction().execute(async (writer) => {
    for (const likeness of marked) await keepLikeness(writer, likeness);
  });
  return rows.length < AT_ONCE ? "done" : "more";
}
