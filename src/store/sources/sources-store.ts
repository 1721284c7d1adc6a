// Sources store: places, their entries and hosts, rules, backfills and alerts over the tables of migration 31; every change is one transaction.

import type { SourcesStore } from "../../newsroom/ports/sources-store.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";
import { saveAlerts } from "./alert-store.ts";
import { createHostStore } from "./host-store.ts";
import { keepItems, keepTaken } from "./keep-items.ts";
import { keepLook } from "./keep-look.ts";
import { findAlike } from "./likeness-store.ts";
import { markOlder } from "./mark-older.ts";
import { changeRules } from "./rule-store.ts";
import { createSourceReads } from "./source-reads.ts";
import { askToBackfill } from "./source-work.ts";
import { askToLook, removeWatch, saveWatch } from "./watch-store.ts";

/** What touches no announcement does not wait for those who change them. */
export function createSourcesStore(engine: Engine): SourcesStore {
  const write = <T>(work: (writer: ArchiveWriter) => Promise<T>): Promise<T> =>
    engine.writes.transaction().execute(work);
  return {
    ...createSourceReads(engine.reads),
    ...createHostStore(engine),
    saveWatch: (source, doing, was) => changeDesk(engine, (writer) => saveWatch(writer, source, doing, was)),
    askToLook: (source, at, doing) => changeDesk(engine, (writer) => askToLook(writer, source, at, doing)),
    removeWatch: (source, doing) => changeDesk(engine, (writer) => removeWatch(writer, source, doing)),
    keepLook: (kept) => write((writer) => keepLook(writer, kept)),
    keepItems: (items) =>
      write(async (writer) => {
        const [first] = items;
        if (first) await keepItems(writer, items, Date.parse(first.lastSeenAt));
      }),
    keepTaken: (taken) => changeDesk(engine, (writer) => keepTaken(writer, taken)),
    findAlike: (bands, limit) => findAlike(engine, bands, limit),
    markOlder: () => markOlder(engine),
    changeRules: (change, doing) => changeDesk(engine, (writer) => changeRules(writer, change, doing)),
    saveBackfill: (backfill, was) => write((writer) => saveBackfill(writer, backfill, was)),
    saveAlerts: (alerts) => write((writer) => saveAlerts(writer, alerts)),
  };
}

async function saveBackfill(
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
