// Rejoin sightings: reports that readers no longer see and those that they see now in, the sightings that these are of joined anew out.

import { inPlace } from "../../../ledger/sightings/in-place.ts";
import { joinSightings } from "../../../ledger/sightings/join-sightings.ts";
import { placeOf } from "../../../ledger/places/place-of.ts";
import { tellSighting } from "../../../ledger/sightings/told-sighting.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { ArchiveTables } from "../../archive-tables.ts";
import type { ArchiveWriter } from "../../engines/engine.ts";
import { putFacets } from "../put-facets.ts";
import { isSameRow } from "../same-row.ts";
import { type Component, findComponent } from "./find-component.ts";
import { parseSighting, toSeenFacets, toSightingRow, writeSeen } from "./sighting-row.ts";

type SightingRow = ArchiveTables["ledger_sightings"];

const ROWS_AT_ONCE = 200;

/** In runs, as engines bound how many values a statement has. */
async function inRuns<T>(all: readonly T[], work: (run: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += ROWS_AT_ONCE) await work(all.slice(at, at + ROWS_AT_ONCE));
}

async function listRows(
  writer: ArchiveWriter,
  by: "record_id" | "lead",
  values: readonly string[],
): Promise<readonly SightingRow[]> {
  const rows: SightingRow[] = [];
  await inRuns(values, async (run) => {
    rows.push(...(await writer.selectFrom("ledger_sightings").selectAll().where(by, "in", run).execute()));
  });
  return rows;
}

/** Written by this room alone, from the same type. */
const idOf = ({ record_id }: SightingRow): LedgerId => record_id as LedgerId;

async function takeOut(writer: ArchiveWriter, ids: readonly string[]): Promise<void> {
  await inRuns(ids, async (run) => {
    await writer.deleteFrom("ledger_sightings").where("record_id", "in", run).execute();
    await writer.deleteFrom("ledger_sighting_doubts").where("one", "in", run).execute();
    await writer.deleteFrom("ledger_sighting_doubts").where("other", "in", run).execute();
  });
}

async function putIn(writer: ArchiveWriter, ids: readonly string[]): Promise<void> {
  const rows: SightingRow[] = [];
  await inRuns(ids, async (run) => {
    const found = await writer.selectFrom("ledger_records").select("record").where("id", "in", run).execute();
    rows.push(...found.map(({ record }) => toSightingRow(tellSighting(parseSighting(record)))));
  });
  await inRuns(rows, (run) => writer.insertInto("ledger_sightings").values(run).execute());
}

function joinRows({ told, rulings }: Component): readonly SightingRow[] {
  const records = [...told.values()].map(({ record }) => record);
  return joinSightings(records, rulings).flatMap((joined) =>
    joined.reports.map((record) => ({
      ...toSightingRow(tellSighting(record)),
      lead: joined.id,
      seen: record.id === joined.id ? writeSeen(joined) : "",
    })),
  );
}

async function writeDoubts(
  writer: ArchiveWriter,
  { doubts }: Component,
  asked: readonly string[],
): Promise<void> {
  await inRuns(asked, async (run) => {
    await writer.deleteFrom("ledger_sighting_doubts").where("one", "in", run).execute();
    await writer.deleteFrom("ledger_sighting_doubts").where("other", "in", run).execute();
  });
  const rows = doubts.flatMap((pair) => {
    const [one, other] = inPlace(pair, ({ record }) => record).map(({ record }) => record);
    return one && other
      ? [{ one: one.id, other: other.id, place: `${placeOf(other.day, other.id)} ${one.id}` }]
      : [];
  });
  const once = [...new Map(rows.map((row) => [row.place, row])).values()];
  await inRuns(once, (run) => writer.insertInto("ledger_sighting_doubts").values(run).execute());
}

/** `bare`: rows that stand in the table without what they are joined with. */
async function putRows(
  writer: ArchiveWriter,
  before: readonly SightingRow[],
  after: readonly SightingRow[],
  bare: ReadonlySet<string>,
): Promise<void> {
  const was = new Map(before.map((row) => [row.record_id, row]));
  const is = new Map(after.map((row) => [row.record_id, row]));
  const isNew = (row: SightingRow): boolean => !isSameRow(row, was.get(row.record_id));
  await inRuns(
    after.filter((row) => bare.has(row.record_id) || isNew(row)),
    async (run) => {
      const ids = run.map(({ record_id }) => record_id);
      await writer.deleteFrom("ledger_sightings").where("record_id", "in", ids).execute();
      await writer.insertInto("ledger_sightings").values(run).execute();
    },
  );
  const gone = before.filter((row) => !isSameRow(row, is.get(row.record_id)));
  await putFacets(writer, gone.flatMap(toSeenFacets), after.filter(isNew).flatMap(toSeenFacets));
}

/**
 * `gone`: reports that are not as they were; `fresh`: those that readers see now. In the transaction that changes them:
 * a sighting is never counted twice, and never by what readers do not see.
 */
export async function rejoinSightings(
  writer: ArchiveWriter,
  gone: readonly string[],
  fresh: readonly string[],
): Promise<void> {
  if (gone.length + fresh.length === 0) return;
  const leads = (await listRows(writer, "record_id", gone)).map(({ lead }) => lead);
  const before = await listRows(writer, "lead", [...new Set(leads)]);
  await takeOut(writer, gone);
  await putIn(writer, fresh);
  const isGone = new Set(gone);
  const left = before.filter(({ record_id }) => !isGone.has(record_id)).map(idOf);
  const seeds = [...left, ...fresh.map((id) => id as LedgerId)];
  const component = await findComponent(writer, seeds);
  const bare = new Set(fresh);
  const known = new Set([...before.map(({ record_id }) => record_id), ...fresh]);
  const others = [...component.told.keys()].filter((id) => !known.has(id));
  const joinedBefore = [...before, ...(await listRows(writer, "record_id", others))];
  await putRows(writer, joinedBefore, joinRows(component), bare);
  await writeDoubts(writer, component, seeds);
}

/** After a decision about them; what readers do not see of them is joined when they do. */
export async function rejoinDecided(writer: ArchiveWriter, reports: readonly LedgerId[]): Promise<void> {
  const seen = (await listRows(writer, "record_id", reports)).map(idOf);
  await rejoinSightings(writer, seen, seen);
}
