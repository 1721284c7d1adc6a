// Perform backfill: the due work of a source's archive → one step of it: one entry fetched, or, where none can be, one page of the archive read; behind all that looks have found.

import type { ClaimedWork, Worker } from "../../../newsroom/due-work.ts";
import { sourceId } from "../../../terms/ids.ts";
import { readCursor } from "../../../watching/backfill/backfill-cursor.ts";
import { endBackfill } from "../../../watching/backfill/judge-page.ts";
import type { BackfillCall, BackfillNeeds } from "./backfill-call.ts";
import { fetchArchived } from "./fetch-archived.ts";
import { readArchivePage } from "./read-archive-page.ts";

/** What is found on the pages and waits to be fetched is never more than this; a page with more is read again for the rest. */
export const MOST_ENTRIES_WAITING = 2_000;

/** Safe to be done twice, by two at once, or broken off anywhere: what a step found and how far it came are kept together. */
export function createBackfiller(needs: BackfillNeeds): Worker {
  return { perform: (work) => performBackfill(needs, work) };
}

async function performBackfill(needs: BackfillNeeds, { key }: ClaimedWork): Promise<number | undefined> {
  const { store, now } = needs;
  const id = sourceId(key);
  const [source, backfill] = [await store.findSource(id), await store.findBackfill(id)];
  const settings = source?.watch;
  if (settings?.state !== "on" || backfill?.state !== "running") return undefined;
  const cursor = readCursor(backfill.cursor);
  if (!cursor) {
    const reason = "How far it came was written by another version: begin anew.";
    await store.stepBackfill({
      before: backfill,
      after: { ...backfill, state: "failed", reason },
      found: [],
    });
    return undefined;
  }
  const call: BackfillCall = { needs, source: id, settings, backfill, cursor };
  const fetched = await fetchArchived(call);
  if (fetched.kind === "stepped") return fetched.dueAt;
  const { waiting, soonest } = fetched;
  const room = MOST_ENTRIES_WAITING - waiting;
  if (cursor.waiting.length > 0 && room > 0) return readArchivePage(call, room);
  if (soonest !== undefined) return soonest;
  const after = endBackfill({ ...backfill, done: backfill.found }, cursor, settings.place);
  return (await store.stepBackfill({ before: backfill, after, found: [] })) === "saved" ? undefined : now();
}
