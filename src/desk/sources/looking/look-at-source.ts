// Look at source: a source's id in, all that its page shows of it now out.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { SourceId } from "../../../terms/ids.ts";
import type { Look } from "../../../terms/sources/look.ts";
import type { SourceAlert } from "../../../terms/sources/source-alert.ts";
import type { SourceBackfill } from "../../../terms/sources/source-backfill.ts";
import { delaysOf } from "../../../watching/timeliness/sort-articles.ts";
import { LOOKS, RECEIPTS, type SourceRow, judge, tellRows } from "./judge-sources.ts";

export type LookedAtSource = SourceRow & {
  /** Newest first. */
  readonly looks: readonly Look[];
  /** Open ones. */
  readonly alerts: readonly SourceAlert[];
  readonly backfill?: SourceBackfill;
  /** When a program last sent something new. ISO 8601 instant in UTC. */
  readonly lastBroughtAt?: string;
};

export type SourceReads = Pick<
  Archive,
  | "findSource"
  | "findPlace"
  | "listLooks"
  | "listReceipts"
  | "listAlerts"
  | "findBackfill"
  | "listWatched"
  | "listLastLooks"
  | "countTaken"
  | "listKeptItems"
>;

const MOST_ALERTS = 20;

/** Undefined where no place is watched under this id. */
export async function lookAtSource(
  store: SourceReads,
  id: SourceId,
  now: number,
): Promise<LookedAtSource | undefined> {
  const source = await store.findSource(id);
  if (!source?.watch) return undefined;
  const [state, looks, receipts, alerts, backfill] = await Promise.all([
    store.findPlace(id),
    store.listLooks({ source: id, limit: LOOKS }),
    store.listReceipts(id, RECEIPTS),
    store.listAlerts({ source: id, open: true, limit: MOST_ALERTS }),
    store.findBackfill(id),
  ]);
  const kept = { source: { ...source, watch: source.watch }, ...(state && { state }) };
  const judged = judge(kept, { looks, delays: delaysOf(receipts) }, now);
  const [row] = await tellRows(store, [judged], now);
  const [newest] = source.watch.kind === "push" ? await store.listKeptItems({ source: id, limit: 1 }) : [];
  return {
    ...judged,
    taken: row?.taken ?? 0,
    looks,
    alerts,
    ...(backfill && { backfill }),
    ...(newest && { lastBroughtAt: newest.firstSeenAt }),
  };
}
