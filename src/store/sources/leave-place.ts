// Leave place: a source that is led elsewhere → what still waits of its old place given up, with the reason, and the taking in of its archive with it.

import type { SourceId } from "../../terms/ids.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { ITEM_COLUMNS, fetchKey, fromItemRow } from "./item-row.ts";
import { keepItems } from "./keep-items.ts";

const ROWS_AT_ONCE = 100;

/** By the new place's settings they would be asked for otherwise than they were seen: in another way, under another contact. */
export async function leavePlace(
  writer: ArchiveWriter,
  source: SourceId,
  place: string,
  now: number,
): Promise<void> {
  const reason = `It still waited when its source was led elsewhere from "${place}", and was given up. It is fetched when the new place shows it.`;
  for (;;) {
    const rows = writer.selectFrom("source_items").select(ITEM_COLUMNS).where("source_id", "=", source);
    const waiting = rows.where("state", "in", ["to-fetch", "in-archive"]).limit(ROWS_AT_ONCE);
    const items = (await waiting.execute()).map(fromItemRow);
    if (items.length === 0) break;
    await keepItems(
      writer,
      items.map((item) => giveUp(item, reason)),
      now,
    );
    await writer
      .deleteFrom("due_work")
      .where("kind", "=", "fetch-item")
      .where("key", "in", items.map(fetchKey))
      .execute();
  }
  await giveUpBackfill(writer, source, place);
}

/** Without what was shown of it: where the new place shows it, even as it was, it is another than what is kept, and is fetched. */
function giveUp({ contentSha: _contentSha, entry: _entry, ...item }: KeptItem, reason: string): KeptItem {
  return { ...item, state: "refused", reason };
}

async function giveUpBackfill(writer: ArchiveWriter, source: SourceId, place: string): Promise<void> {
  const rows = writer.selectFrom("source_backfills").select("backfill").where("source_id", "=", source);
  const row = await rows.where("state", "in", ["running", "paused"]).executeTakeFirst();
  if (!row) return;
  const backfill = JSON.parse(row.backfill) as SourceBackfill;
  const reason = `The source was led elsewhere from "${place}", whose archive this was: begin anew.`;
  const over: SourceBackfill = { ...backfill, state: "given-up", reason };
  await writer
    .updateTable("source_backfills")
    .set({ state: over.state, backfill: JSON.stringify(over) })
    .where("source_id", "=", source)
    .execute();
  await writer
    .deleteFrom("due_work")
    .where("kind", "=", "backfill-source")
    .where("key", "=", source)
    .execute();
}
