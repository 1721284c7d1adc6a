// Alert store: what the owners of sources have to know, each matter once while it lasts, with the due work of telling them.

import type { SourceReads } from "../../newsroom/ports/sources-store.ts";
import type { SourceAlert } from "../../terms/sources/source-alert.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";

/** Written by this room alone, from the same type. */
function parseAlert(json: string): SourceAlert {
  return JSON.parse(json) as SourceAlert;
}

/** That it began, or that it is over; that it is over only where it was told that it began. */
function hasToBeTold({ toldAt, clearedAt, clearToldAt }: SourceAlert): boolean {
  return clearedAt === undefined ? toldAt === undefined : toldAt !== undefined && clearToldAt === undefined;
}

export async function saveAlerts(writer: ArchiveWriter, alerts: readonly SourceAlert[]): Promise<void> {
  for (const alert of alerts) {
    const row = {
      source_id: alert.source,
      first_at: alert.firstAt,
      cleared_at: alert.clearedAt ?? null,
      alert: JSON.stringify(alert),
    };
    await writer
      .insertInto("source_alerts")
      .values({ key: alert.key, ...row })
      .onConflict((at) => at.column("key").doUpdateSet(row))
      .execute();
    if (hasToBeTold(alert)) await askToTell(writer, alert);
  }
}

/** Whoever is telling it already goes on undisturbed. */
async function askToTell(writer: ArchiveWriter, { key, lastAt }: SourceAlert): Promise<void> {
  const fresh = { due_at: Date.parse(lastAt), lease: null, lease_until: 0, attempts: 0, last_error: null };
  await writer
    .insertInto("due_work")
    .values({ kind: "send-alert", key, ...fresh })
    .onConflict((at) => at.columns(["kind", "key"]).doNothing())
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
