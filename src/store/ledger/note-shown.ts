// Note shown: an article as it is saved in, what the ledger has of its announcement shown or hidden with it, out.

import type { Article } from "../../terms/article.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { askToKeep } from "./ask-to-keep.ts";
import { putRecords } from "./put-records.ts";

/** In the transaction that saves it. */
export async function noteShown(writer: ArchiveWriter, { id, provenance, state }: Article): Promise<void> {
  if (!provenance) return;
  const announcement = await writer
    .selectFrom("announcements")
    .select(["id", "chain", "article_id"])
    .where("id", "=", provenance.announcementId)
    .executeTakeFirst();
  if (announcement?.article_id !== id) return;
  const shown = state.kind === "published" ? 1 : 0;
  const rows = writer.selectFrom("ledger_records").selectAll();
  const before = await rows
    .where("announcement_id", "=", announcement.id)
    .where("shown", "!=", shown)
    .execute();
  await putRecords(
    writer,
    before,
    before.map((row) => ({ ...row, shown })),
  );
  await writer
    .updateTable("ledger_evidence")
    .set({ shown })
    .where("announcement_id", "=", announcement.id)
    .where("shown", "!=", shown)
    .execute();
  // Which of several revisions the ledger goes by may be another one now.
  const others = writer.selectFrom("announcements").select("id").where("chain", "=", announcement.chain);
  if (await others.where("id", "!=", announcement.id).limit(1).executeTakeFirst())
    await askToKeep(writer, announcement.chain);
}
