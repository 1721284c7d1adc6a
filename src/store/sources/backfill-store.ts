// Backfill store: how far the taking in of an archive has come, kept with its due work and with what a step of it found.

import type { SourcesStore } from "../../newsroom/ports/sources-store.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { addItems } from "./keep-items.ts";
import { askToBackfill } from "./source-work.ts";

export async function saveBackfill(
  writer: ArchiveWriter,
  backfill: SourceBackfill,
  was: SourceBackfill["state"] | undefined,
): Promise<"saved" | "overtaken"> {
  const { source, state } = backfill;
  const row = { state, backfill: JSON.stringify(backfill) };
  if (was === undefined) {
    await writer
      .insertInto("source_backfills")
      .values({ source_id: source, ...row })
      .onConflict((at) => at.column("source_id").doUpdateSet(row))
      .execute();
  } else {
    const stored = writer.updateTable("source_backfills").set(row).where("source_id", "=", source);
    const { numUpdatedRows } = await stored.where("state", "=", was).executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return "overtaken";
  }
  if (state === "running") await askToBackfill(writer, source);
  return "saved";
}

/** What is kept was written by this room, so that the same backfill is the same text. */
export async function stepBackfill(
  writer: ArchiveWriter,
  { before, after, found }: Parameters<SourcesStore["stepBackfill"]>[0],
): Promise<"saved" | "overtaken"> {
  const { numUpdatedRows } = await writer
    .updateTable("source_backfills")
    .set({ state: after.state, backfill: JSON.stringify(after) })
    .where("source_id", "=", before.source)
    .where("backfill", "=", JSON.stringify(before))
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return "overtaken";
  await addItems(writer, found);
  return "saved";
}
