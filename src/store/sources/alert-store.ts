// Alert store: what the owners of sources have to know, each matter once while it lasts, with the due work of telling them.

import type { SourceReads } from "../../newsroom/ports/sources-store.ts";
import type { SourceAlert } from "../../terms/sources/source-alert.ts";
import { joinAlert, tellingOf } from "../../watching/health/join-alert.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";

/** Written by this room alone, from the same type. */
function parseAlert(json: string): SourceAlert {
  return JSON.parse(json) as SourceAlert;
}

/** Who keeps one may have read it a while ago: what another has noted of it since stays. */
export async function saveAlerts(writer: ArchiveWriter, alerts: readonly SourceAlert[]): Promise<void> {
  // By key, so that two who keep the same ones never wait for each other in a ring.
  for (const alert of alerts.toSorted((one, other) => (one.key < other.key ? -1 : 1))) {
    const kept = await holdAlert(writer, alert.key);
    const joined = kept ? joinAlert(kept, alert) : alert;
    const row = {
      source_id: joined.source,
      first_at: joined.firstAt,
      cleared_at: joined.clearedAt ?? null,
      alert: JSON.stringify(joined),
    };
    await writer
      .insertInto("source_alerts")
      .values({ key: joined.key, ...row })
      .onConflict((at) => at.column("key").doUpdateSet(row))
      .execute();
    const telling = tellingOf(joined);
    if (telling) await askToTell(writer, joined, telling === "ends" && !(kept && tellingOf(kept) === "ends"));
  }
}

/** As it is kept now; whoever else would change it waits for the end of the transaction. */
async function holdAlert(writer: ArchiveWriter, key: string): Promise<SourceAlert | undefined> {
  const held = await writer
    .updateTable("source_alerts")
    .set((of) => ({ first_at: of.ref("first_at") }))
    .where("key", "=", key)
    .returning("alert")
    .executeTakeFirst();
  return held && parseAlert(held.alert);
}

/**
 * Whoever is telling it already goes on undisturbed. `isOver`: it is over since a moment ago, and whoever holds the work
 * tells that it began: what is to be told then is due again.
 */
async function askToTell(
  writer: ArchiveWriter,
  { key, lastAt }: SourceAlert,
  isOver: boolean,
): Promise<void> {
  const fresh = { due_at: Date.parse(lastAt), lease: null, lease_until: 0, attempts: 0, last_error: null };
  const added = writer.insertInto("due_work").values({ kind: "send-alert", key, ...fresh });
  await added
    .onConflict((at) =>
      isOver ? at.columns(["kind", "key"]).doUpdateSet(fresh) : at.columns(["kind", "key"]).doNothing(),
    )
    .execute();
}

export async function findAlert(reader: ArchiveReader, key: string): Promise<SourceAlert | undefined> {
  const row = await reader
    .selectFrom("source_alerts")
    .select("alert")
    .where("key", "=", key)
    .executeTakeFirst();
  return row && parseAlert(row.alert);
}

export async function listAlerts(
  reader: ArchiveReader,
  { source, open, before, limit }: Parameters<SourceReads["listAlerts"]>[0],
): Promise<readonly SourceAlert[]> {
  let rows = reader
    .selectFrom("source_alerts")
    .select("alert")
    .orderBy("first_at", "desc")
    .orderBy("key", "desc")
    .limit(limit);
  if (source !== undefined) rows = rows.where("source_id", "=", source);
  if (open === true) rows = rows.where("cleared_at", "is", null);
  if (before)
    rows = rows.where((of) => of(of.refTuple("first_at", "key"), "<", of.tuple(before.firstAt, before.key)));
  return (await rows.execute()).map(({ alert }) => parseAlert(alert));
}
