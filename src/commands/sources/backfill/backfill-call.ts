// Backfill call: what a step of a backfill needs, and how it is kept.

import type { SourcesStore } from "../../../newsroom/ports/sources-store.ts";
import type { SourceId } from "../../../terms/ids.ts";
import type { SourceBackfill } from "../../../terms/sources/source-backfill.ts";
import type { WatchSettings } from "../../../terms/sources/watch-settings.ts";
import { type BackfillCursor, writeCursor } from "../../../watching/backfill/backfill-cursor.ts";
import { notePace } from "../../../watching/backfill/note-pace.ts";
import type { FetchNeeds } from "../fetch-call.ts";

export type BackfillNeeds = FetchNeeds & {
  readonly store: FetchNeeds["store"] &
    Pick<
      SourcesStore,
      "findBackfill" | "stepBackfill" | "findLikeItems" | "listKeptItems" | "countKeptItems"
    >;
};

export type BackfillCall = {
  readonly needs: BackfillNeeds;
  readonly source: SourceId;
  readonly settings: WatchSettings;
  readonly backfill: SourceBackfill;
  readonly cursor: BackfillCursor;
};

/** Kept where nobody has changed it meanwhile; else it is begun again from how it stands now. Gives when the next step is due. */
export async function keepStep(
  { needs, source, backfill }: BackfillCall,
  after: { readonly backfill: SourceBackfill; readonly cursor: BackfillCursor; readonly fetched: boolean },
  found: Parameters<SourcesStore["stepBackfill"]>[0]["found"],
  dueAt: number,
): Promise<number> {
  const { store, now } = needs;
  const waiting = (await store.countKeptItems({ source, state: "in-archive" })) + found.length;
  const all = Math.max(after.backfill.found, 0);
  const next: SourceBackfill = {
    ...after.backfill,
    cursor: writeCursor(notePace(after.cursor, now(), after.fetched)),
    done: Math.min(Math.max(all - waiting, 0), all),
  };
  const saved = await store.stepBackfill({ before: backfill, after: next, found });
  return saved === "saved" ? dueAt : now();
}
