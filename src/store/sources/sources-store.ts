// Sources store: places, their entries and hosts, rules, backfills and alerts over the tables of migration 31; every change is one transaction.

import type { SourcesStore } from "../../newsroom/ports/sources-store.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";
import { saveAlerts } from "./alert-store.ts";
import { saveBackfill, stepBackfill } from "./backfill-store.ts";
import { createHostStore } from "./host-store.ts";
import { keepItems, keepTaken } from "./keep-items.ts";
import { keepLook } from "./keep-look.ts";
import { findAlike } from "./likeness-store.ts";
import { markOlder } from "./mark-older.ts";
import { changeRules } from "./rule-store.ts";
import { createSourceReads } from "./source-reads.ts";
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
    keepTaken: (taken) => changeDesk(engine, (writer) => keepTaken(engine, writer, taken)),
    findAlike: (bands, limit) => findAlike(engine, bands, limit),
    markOlder: () => markOlder(engine),
    changeRules: (change, doing) => changeDesk(engine, (writer) => changeRules(writer, change, doing)),
    saveBackfill: (backfill, doing, was) =>
      changeDesk(engine, (writer) => saveBackfill(writer, backfill, doing, was)),
    stepBackfill: (step) => write((writer) => stepBackfill(writer, step)),
    saveAlerts: (alerts) => write((writer) => saveAlerts(writer, alerts)),
  };
}
