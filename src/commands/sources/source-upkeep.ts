// Source upkeep: while a server runs, what is kept of sources is completed and watched over, beside those who look and fetch.

import { setTimeout as delay } from "node:timers/promises";
import { type DueKind, type Worker, doDueWork } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { createLookWatcher } from "./alerts/watch-looks.ts";

export type SourceUpkeep = {
  /** Begins nothing more, and resolves when what is under way has ended. */
  readonly close: () => Promise<void>;
};

const LOOK_MS = 5_000;
/** Between two pieces of work pages and views have their turn. */
const BREATH_MS = 20;
const AFTER_FAILURE_MS = 30_000;
/** A clock that is set goes back by no more. */
const SET_BACK_MS = 60_000;
/** Looks are a week apart at most, visits a month, and nobody is asked later than tomorrow. */
const LONGEST_MS = 32 * 86_400_000;
const OF_SOURCES = [
  "check-source",
  "fetch-item",
  "backfill-source",
  "send-alert",
  "tell-arrival",
  "told-arrival",
  "tell-gathered",
  "mark-likeness",
  "watch-looks",
] as const;

function createWorkers(archive: Archive, startedAt: number) {
  return {
    "watch-looks": createLookWatcher(archive, startedAt),
    "mark-likeness": {
      perform: async (_work, now) => ((await archive.markOlder()) === "more" ? now() : undefined),
    },
  } satisfies Partial<Record<DueKind, Worker>>;
}

export function startSourceUpkeep(
  archive: Archive,
  now: () => number,
  onError: (error: unknown) => void,
): SourceUpkeep {
  const workers = createWorkers(archive, now());
  const end = new AbortController();
  const { signal } = end;
  const rest = (ms: number): Promise<unknown> =>
    delay(ms, undefined, { signal, ref: false }).catch(() => undefined);

  /** Asked for at every start: that nothing is left to be done costs one look. */
  async function begin(): Promise<void> {
    await archive.bringForward(OF_SOURCES, now() + LONGEST_MS, now());
    for (const kind of ["mark-likeness", "watch-looks"] as const)
      await archive.scheduleUnlessThere({ kind, key: "", dueAt: now() });
  }
  async function run(): Promise<void> {
    let begunAt: number | undefined;
    while (!signal.aborted) {
      try {
        // Asked before: the clock may be set right while it begins.
        const at = now();
        // A clock that had jumped ahead has put off everything, and would have nobody told of it.
        if (begunAt === undefined || at < begunAt - SET_BACK_MS) await begin();
        begunAt = at;
        while (!signal.aborted && (await doDueWork(archive, workers, now)) !== "idle") await rest(BREATH_MS);
        await rest(LOOK_MS);
      } catch (error) {
        onError(error);
        await rest(AFTER_FAILURE_MS);
      }
    }
  }
  const running = run();
  return {
    async close() {
      end.abort();
      await running;
    },
  };
}
