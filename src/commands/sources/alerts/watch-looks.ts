// Watch looks: all places that are watched → an alert where nobody looks at them any more; health is judged behind a look, and without looks by nobody.

import type { Worker } from "../../../newsroom/due-work.ts";
import type { SourcesStore, WatchedSource } from "../../../newsroom/ports/sources-store.ts";
import type { SourceAlert } from "../../../terms/sources/source-alert.ts";
import { judgeAlerts, matterOf } from "../../../watching/health/alerts.ts";
import { findStandstill } from "../../../watching/health/standstill.ts";
import { type HealthStore, noteHealth } from "./note-health.ts";

const EVERY_MS = 10 * 60_000;
/** What became due while no server ran is looked at first. */
const AFTER_START_MS = 20 * 60_000;
const PAGE = 200;

type Needs = HealthStore & Pick<SourcesStore, "listWatched">;

/** `startedAt`: of this process, milliseconds since the epoch. */
export function createLookWatcher(store: Needs, startedAt: number): Worker {
  let since = startedAt;
  return {
    async perform(_work, now) {
      const at = now();
      // A clock that was ahead at the start and is set right would put off every watch until the time it showed.
      since = Math.min(since, at);
      if (at - since < AFTER_START_MS) return since + AFTER_START_MS;
      await watchLooks(store, at);
      return at + EVERY_MS;
    },
  };
}

async function watchLooks(store: Needs, now: number): Promise<void> {
  const { overdue, standstill } = findStandstill(await listAll(store), now);
  const known = await listStandstills(store);
  const judged = standstill
    ? judgeAlerts({
        source: standstill.source,
        health: { verdict: "standstill", sentences: standstill.sentences },
        known,
        now,
      })
    : known.flatMap((alert) =>
        judgeAlerts({
          source: alert.source,
          health: { verdict: "well", sentences: alert.sentences },
          known: [alert],
          now,
        }),
      );
  if (judged.length > 0) await store.saveAlerts(judged.map(({ alert }) => alert));
  if (standstill) return;
  for (const source of overdue) await noteHealth(store, source, now);
}

async function listAll(store: Needs): Promise<readonly WatchedSource[]> {
  const all: WatchedSource[] = [];
  for (;;) {
    const after = all.at(-1)?.source.id;
    const page = await store.listWatched({ limit: PAGE, ...(after !== undefined && { after }) });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

/** Those that are open, and of those that are over the ones that began among the last. */
async function listStandstills(store: Needs): Promise<readonly SourceAlert[]> {
  const all = new Map<string, SourceAlert>();
  for (const open of [{ open: true }, {}] as const) {
    let before: SourceAlert | undefined;
    do {
      const page = await store.listAlerts({ ...open, limit: PAGE, ...(before && { before }) });
      for (const alert of page) if (matterOf(alert) === "standstill") all.set(alert.key, alert);
      before = "open" in open && page.length === PAGE ? page.at(-1) : undefined;
    } while (before);
  }
  return [...all.values()];
}
