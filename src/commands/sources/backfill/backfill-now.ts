// Backfill now: a source's archive taken in by this process until it is done or somebody breaks it off; a server that runs leaves it alone meanwhile.

import { setTimeout as delay } from "node:timers/promises";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { SourceId } from "../../../terms/ids.ts";
import { tellBackfill } from "../../../watching/backfill/tell-backfill.ts";
import { goOnUnheard, print } from "../../terminal.ts";
import { fail } from "../add-source.ts";
import { fetchNeeds } from "../watch-by-hand.ts";
import { createBackfiller } from "./perform-backfill.ts";

/** So long nobody else takes it up when this process is killed. */
const AHEAD_MS = 180_000;
const TOLD_EVERY_MS = 10_000;

export async function backfillNow(archive: Archive, houseFolder: string, id: SourceId): Promise<number> {
  goOnUnheard();
  const needs = await fetchNeeds(archive, houseFolder);
  if (!needs.ok) return fail(needs.error);
  const worker = createBackfiller({ ...needs.value, store: archive });
  const end = new AbortController();
  const stop = (): void => end.abort();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    return await workUntil(archive, id, worker, end.signal);
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}

async function workUntil(
  archive: Archive,
  id: SourceId,
  worker: ReturnType<typeof createBackfiller>,
  signal: AbortSignal,
): Promise<number> {
  const work = { kind: "backfill-source", key: id, attempts: 1, lease: "" } as const;
  let toldAt = 0;
  for (;;) {
    const backfill = await archive.findBackfill(id);
    const isOver = backfill?.state !== "running" || signal.aborted;
    if (backfill && (isOver || Date.now() - toldAt >= TOLD_EVERY_MS)) {
      await print(`${id}: ${tellBackfill(backfill).en}\n`);
      toldAt = Date.now();
    }
    if (isOver) {
      // A server that runs goes on with what is left.
      if (backfill?.state === "running") await archive.scheduleWork({ ...work, dueAt: 0 });
      return backfill?.state === "failed" ? 1 : 0;
    }
    // Whoever holds it loses it: two at once would ask for one page twice.
    await archive.scheduleWork({ ...work, dueAt: Date.now() + AHEAD_MS });
    const dueAt = await worker.perform({ ...work, dueAt: 0 }, Date.now);
    if (dueAt === undefined) continue;
    const wait = Math.min(Math.max(dueAt - Date.now(), 0), AHEAD_MS / 2);
    await delay(wait, undefined, { signal }).catch(() => undefined);
  }
}
