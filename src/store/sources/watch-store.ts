// Watch store: a source's settings → what has to be done about its place, kept with its due work in one transaction.

import { sql } from "kysely";
import type { Doing } from "../../newsroom/ports/people-store.ts";
import type { SourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { countChange } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import { findSource, writeSource } from "../source-store.ts";
import { leavePlace } from "./leave-place.ts";
import { askForWork, dropWork } from "./source-work.ts";

const HOURS_OF_A_WEEK = 168;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Written by this room alone, from the same type. */
export function parsePlace(json: string): PlaceState {
  return JSON.parse(json) as PlaceState;
}

export async function findPlace(reader: ArchiveReader, source: SourceId): Promise<PlaceState | undefined> {
  const rows = reader.selectFrom("source_places").select("state").where("source_id", "=", source);
  const row = await rows.executeTakeFirst();
  return row && parsePlace(row.state);
}

/** Nobody goes to a place where things are brought. */
function isLookedAt(watch: WatchSettings | undefined): watch is WatchSettings {
  return watch?.state === "on" && watch.kind !== "push" && watch.kind !== "paste";
}

export function placeOf({ kind, place }: Pick<WatchSettings, "kind" | "place">): string {
  return `${kind} ${place}`;
}

/** Inside `changeDesk` only. */
export async function saveWatch(
  writer: ArchiveWriter,
  source: Source,
  doing: Doing,
  was?: Source | null,
): Promise<"saved" | "overtaken"> {
  const before = await findSource(writer, source.id);
  // Parsed from the same text, the same things stand in the same order.
  const isAsSeen =
    was === null ? before?.watch === undefined : JSON.stringify(was) === JSON.stringify(before);
  if (was !== undefined && !isAsSeen) return "overtaken";
  await writeSource(writer, source);
  await watchPlace(writer, source, before, doing.at);
  const detail = { source: source.id, name: source.name, ...(source.watch && detailOf(source.watch)) };
  await noteAudit(writer, { ...doing, action: before ? "source.changed" : "source.added", detail });
  return "saved";
}

/** Inside `changeDesk` only. Whoever comes too early for it waits until it is allowed. */
export async function askToLook(
  writer: ArchiveWriter,
  id: SourceId,
  at: number,
  doing: Doing,
): Promise<void> {
  const source = await findSource(writer, id);
  if (!source || !isLookedAt(source.watch)) return;
  await askForWork(writer, id, at);
  const detail = { source: id, name: source.name };
  await noteAudit(writer, { ...doing, action: "source.look-asked", detail });
}

function detailOf({ kind, place, state }: WatchSettings) {
  return { kind, place, state };
}

/**
 * A place that is another than before is looked at as if for the first time; what was taken from the one before stays known,
 * what still waited there is given up.
 * Another rhythm holds at once: until the old one's next look it may be hours. A place that failed is left alone all the same.
 */
export async function watchPlace(
  writer: ArchiveWriter,
  { id, watch }: Source,
  before: Source | undefined,
  at: string,
): Promise<void> {
  const was = before?.watch;
  if (was && watch && placeOf(was) !== placeOf(watch))
    await leavePlace(writer, id, was.place, Date.parse(at));
  if (!isLookedAt(watch)) return dropWork(writer, id);
  const known = await findPlace(writer, id);
  const moved = was === undefined || placeOf(was) !== placeOf(watch);
  const state: PlaceState =
    known && !moved
      ? known
      : {
          source: id,
          failures: 0,
          nextAt: at,
          hours: known?.hours ?? Array<number>(HOURS_OF_A_WEEK).fill(0),
        };
  if (state !== known) await writePlace(writer, state);
  const isAsBefore = JSON.stringify(was?.rhythm) === JSON.stringify(watch.rhythm) || state.failures > 0;
  if (known && !moved && isLookedAt(was) && isAsBefore) return;
  const last = Date.parse(state.lastLookAt ?? "");
  const now = Date.parse(at);
  // It was looked at by a clock that had jumped ahead, or never.
  const isKnown = last <= now + DAY_MS;
  const next = isKnown ? Math.max(now, last + watch.rhythm.leastMinutes * MINUTE_MS) : now;
  // Whoever changed the rhythm sees when it is looked at now.
  if (!isAsBefore) await writePlace(writer, { ...state, nextAt: new Date(next).toISOString() });
  await askForWork(writer, id, next);
}

async function writePlace(writer: ArchiveWriter, state: PlaceState): Promise<void> {
  const { source, nextAt, lastLookAt } = state;
  const row = { state: JSON.stringify(state), looked_at: lastLookAt ?? null, next_at: nextAt };
  await writer
    .insertInto("source_places")
    .values({ source_id: source, ...row })
    .onConflict((at) => at.column("source_id").doUpdateSet(row))
    .execute();
}

const OF_A_SOURCE = [
  "source_places",
  "source_items",
  "source_looks",
  "source_backfills",
  "source_alerts",
] as const;

/** Inside `changeDesk` only. */
export async function removeWatch(
  writer: ArchiveWriter,
  id: SourceId,
  doing: Doing,
): Promise<"removed" | "emptied" | "missing"> {
  const source = await findSource(writer, id);
  if (!source) return "missing";
  await dropWork(writer, id);
  await writer
    .deleteFrom("due_work")
    .where("kind", "=", "send-alert")
    .where("key", "in", (of) => of.selectFrom("source_alerts").select("key").where("source_id", "=", id))
    .execute();
  for (const table of OF_A_SOURCE) await writer.deleteFrom(table).where("source_id", "=", id).execute();
  await noteAudit(writer, { ...doing, action: "source.removed", detail: { source: id, name: source.name } });
  if (await hasAnnouncements(writer, id)) {
    const { watch: _watch, ...rest } = source;
    await writeSource(writer, rest);
    return "emptied";
  }
  await writer.deleteFrom("sources").where("id", "=", id).execute();
  await countChange(writer);
  return "removed";
}

async function hasAnnouncements(writer: ArchiveWriter, id: SourceId): Promise<boolean> {
  const { rows } = await sql<{ one: number }>`
    select 1 as one from announcements where source_id = ${id} limit 1
  `.execute(writer);
  return rows.length > 0;
}
