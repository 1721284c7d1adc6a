// Keep look: what one look at a place found → the place's state, its entries, their due work and the look itself, in one transaction.

import type { KeptLook } from "../../newsroom/ports/sources-store.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { findSource } from "../source-store.ts";
import { keepItems, noteSeen } from "./keep-items.ts";
import { placeOf } from "./watch-store.ts";

/** Of each source; older ones tell nobody anything. */
const MOST_LOOKS = 500;

export async function keepLook(writer: ArchiveWriter, kept: KeptLook): Promise<"kept" | "overtaken"> {
  const { look, state, before, items, at } = kept;
  if (at && !(await isStillThere(writer, look.source, at))) return "overtaken";
  const place = writer
    .updateTable("source_places")
    .set({ state: JSON.stringify(state), looked_at: look.at, next_at: state.nextAt })
    .where("source_id", "=", look.source)
    .where("looked_at", before === undefined ? "is" : "=", before ?? null);
  const { numUpdatedRows } = await place.executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return "overtaken";
  await writer
    .insertInto("source_looks")
    .values({ source_id: look.source, at: look.at, look: JSON.stringify(look) })
    .onConflict((at) => at.columns(["source_id", "at"]).doNothing())
    .execute();
  await forgetLooks(writer, look.source);
  await keepItems(writer, items, Date.parse(look.at));
  await noteSeen(writer, kept);
  return "kept";
}

/** Somebody has led the source elsewhere meanwhile, or given it up, or another has its id. */
async function isStillThere(
  writer: ArchiveWriter,
  id: string,
  at: NonNullable<KeptLook["at"]>,
): Promise<boolean> {
  const watch = (await findSource(writer, id))?.watch;
  return watch !== undefined && placeOf(watch) === placeOf(at);
}

async function forgetLooks(writer: ArchiveWriter, source: string): Promise<void> {
  const oldest = await writer
    .selectFrom("source_looks")
    .select("at")
    .where("source_id", "=", source)
    .orderBy("at", "desc")
    .offset(MOST_LOOKS - 1)
    .limit(1)
    .executeTakeFirst();
  if (!oldest) return;
  await writer
    .deleteFrom("source_looks")
    .where("source_id", "=", source)
    .where("at", "<", oldest.at)
    .execute();
}
