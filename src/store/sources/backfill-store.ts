// Backfill store: how far the taking in of an archive has come, kept with its due work and with what a step of it found.

import type { Doing } from "../../newsroom/ports/people-store.ts";
import type { SourcesStore } from "../../newsroom/ports/sources-store.ts";
import type { AuditAction } from "../../terms/desk/audit-entry.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { addItems } from "./keep-items.ts";
import { askToBackfill } from "./source-work.ts";

/** Inside `changeDesk` only. */
export async function saveBackfill(
  writer: ArchiveWriter,
  backfill: SourceBackfill,
  doing: Doing,
  was?: SourceBackfill["state"] | null,
): Promise<"saved" | "overtaken"> {
  const { source, state } = backfill;
  if (!(await writeBackfill(writer, backfill, was))) return "overtaken";
  if (state === "running") await askToBackfill(writer, source);
  const action = actionOf(state, was);
  if (action) await noteAudit(writer, { ...doing, action, detail: { source } });
  return "saved";
}

async function writeBackfill(
  writer: ArchiveWriter,
  backfill: SourceBackfill,
  was: SourceBackfill["state"] | null | undefined,
): Promise<boolean> {
  const { source, state } = backfill;
  const row = { state, backfill: JSON.stringify(backfill) };
  if (typeof was === "string") {
    const stored = writer.updateTable("source_backfills").set(row).where("source_id", "=", source);
    return (await stored.where("state", "=", was).executeTakeFirstOrThrow()).numUpdatedRows > 0n;
  }
  const added = await writer
    .insertInto("source_backfills")
    .values({ source_id: source, ...row })
    .onConflict((at) =>
      was === null ? at.column("source_id").doNothing() : at.column("source_id").doUpdateSet(row),
    )
    .executeTakeFirstOrThrow();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** How one ended by itself is nobody's act. */
function actionOf(
  state: SourceBackfill["state"],
  was: SourceBackfill["state"] | null | undefined,
): AuditAction | undefined {
  if (state === "running") return was === "paused" ? "source.backfill-resumed" : "source.backfill-begun";
  if (state === "paused") return "source.backfill-paused";
  return state === "given-up" ? "source.backfill-given-up" : undefined;
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
