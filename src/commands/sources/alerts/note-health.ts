// Note health: a source that was just looked at → the alerts that begin, go on or end with it, kept; that they have to be told becomes due work.

import type { SourcesStore } from "../../../newsroom/ports/sources-store.ts";
import type { Source } from "../../../terms/source.ts";
import { judgeAlerts } from "../../../watching/health/alerts.ts";
import { healthOf } from "../../../watching/health/health-of.ts";
import { delaysOf } from "../../../watching/timeliness/sort-articles.ts";

export type HealthStore = Pick<
  SourcesStore,
  "findPlace" | "listLooks" | "listReceipts" | "listAlerts" | "saveAlerts"
>;

/** Days of a place that is seldom looked at, an office day of one that is looked at often. */
const LOOKS = 60;
/** The last ones: a source that was late last year is not late. */
const RECEIPTS = 20;
/** Of those that are over only the last hour's are asked for: a matter begins at most once an hour. */
const ALERTS = 20;

/** Safe to be done twice: the same look gives the same alerts. */
export async function noteHealth(store: HealthStore, { id, watch }: Source, now: number): Promise<void> {
  if (!watch) return;
  const looks = await store.listLooks({ source: id, limit: LOOKS });
  const state = await store.findPlace(id);
  const delays = delaysOf(await store.listReceipts(id, RECEIPTS));
  const health = healthOf({ settings: watch, state, looks, delays, now });
  const open = await store.listAlerts({ source: id, open: true, limit: ALERTS });
  const late = await store.listAlerts({ source: id, limit: ALERTS });
  // One may be open for longer than twenty others have begun and ended.
  const known = [...new Map([...open, ...late].map((alert) => [alert.key, alert])).values()];
  const judged = judgeAlerts({ source: id, health, known, now });
  if (judged.length > 0) await store.saveAlerts(judged.map(({ alert }) => alert));
}
