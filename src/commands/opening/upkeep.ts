// Upkeep: while a server runs, rankings follow the clock and what is due is done, whether anybody asks for a page or not.

import { createLedgerTeller } from "../../site/websub/tell-ledger.ts";
import { setTimeout as delay } from "node:timers/promises";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { DueKind, Worker } from "../../newsroom/due-work.ts";
import type { ReadAbout } from "../../newsroom/ports/terms-store.ts";
import { doDueWork } from "../../newsroom/due-work.ts";
import { startOf } from "../../readership/buckets.ts";
import { minuteOf } from "../../readership/ranking-windows.ts";
import type { OpenHub } from "./open-hub.ts";
import type { Ranker } from "../../readership/ranking/ranker.ts";

export type Upkeep = {
  /** Begins nothing more, and resolves when what is under way has ended. */
  readonly close: () => Promise<void>;
};

const MINUTE_MS = 60_000;
const LOOK_MS = 5_000;
/** Between two pieces of work pages and views have their turn. */
const BREATH_MS = 5;
const AFTER_FAILURE_MS = 30_000;

/** What this program does when it is due. */
function createWorkers(
  archive: Archive,
  readAbout: ReadAbout,
  hub: Pick<OpenHub, "ping"> | undefined,
): Readonly<Partial<Record<DueKind, Worker>>> {
  const nextHour = (now: number): number =>
    (startOf(minuteOf(now), 60, archive.offsetMinutes) + 60) * MINUTE_MS;
  return {
    "forget-views": {
      // One stroke at a time: what is left is due at once.
      perform: async (_work, now) =>
        (await archive.forgetViews(now())) === "more" ? now() : nextHour(now()),
    },
    "index-articles": {
      perform: async (_work, now) => ((await archive.indexArticles()) === "more" ? now() : undefined),
    },
    "index-terms": {
      perform: async (_work, now) => ((await archive.indexTerms(readAbout)) === "more" ? now() : undefined),
    },
    "index-inbox": {
      perform: async (_work, now) => ((await archive.fillInbox()) === "more" ? now() : undefined),
    },
    // Without a hub what waits for one goes on waiting.
    ...(hub && { "ping-hub": hub.ping, "tell-ledger": createLedgerTeller(archive) }),
  };
}

export function startUpkeep(
  archive: Archive,
  ranker: Ranker,
  now: () => number,
  onError: (error: unknown) => void,
  readAbout: ReadAbout,
  hub?: OpenHub,
): Upkeep {
  const workers = createWorkers(archive, readAbout, hub);
  const end = new AbortController();
  const { signal } = end;
  const rest = (ms: number): Promise<unknown> =>
    delay(ms, undefined, { signal, ref: false }).catch(() => undefined);

  async function keepUp(): Promise<void> {
    await ranker.follow(now());
    // What else is due does not wait for it to be well again.
    await hub?.follow().catch(onError);
    while (!signal.aborted && (await doDueWork(archive, workers, now)) !== "idle") await rest(BREATH_MS);
  }
  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        await keepUp();
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
      hub?.close();
      await running;
    },
  };
}
