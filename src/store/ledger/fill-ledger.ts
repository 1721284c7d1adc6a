// Fill ledger: how far the ledger is worked out, thrown away, and gone through again in the order of the announcements.

import { sql } from "kysely";
import type { LedgerFill } from "../../newsroom/ports/ledger-keeping.ts";
import { RECORD_KINDS } from "../../terms/ledger/ledger-record.ts";
import { changeDesk, countLedgerChange, countUp } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { countRecords } from "./count-records.ts";

/** All that is worked out. Names and decisions are not among them. */
const PROJECTION = [
  "ledger_facets",
  "ledger_counts",
  "ledger_records",
  "ledger_evidence",
  "ledger_links",
  "ledger_promises",
  "ledger_mention_keys",
  "ledger_mentions",
  "ledger_sightings",
  "ledger_sighting_doubts",
  "ledger_reads",
] as const;
const FRESH = { due_at: 0, lease: null, lease_until: 0, attempts: 0, last_error: null };

async function begin(writer: ArchiveWriter): Promise<void> {
  await writer.updateTable("counters").set({ value: 0 }).where("name", "=", "ledger-fill").execute();
  // Whoever is at it loses it, and does not take it off the list.
  await writer
    .insertInto("due_work")
    .values({ kind: "fill-ledger", key: "", ...FRESH })
    .onConflict((at) => at.columns(["kind", "key"]).doUpdateSet(FRESH))
    .execute();
}

export function startRebuild(engine: Engine): Promise<void> {
  return changeDesk(engine, async (writer) => {
    await engine.empty(writer, PROJECTION);
    await begin(writer);
    await countUp(writer, "ledger");
    await countLedgerChange(writer);
  });
}

/** Two steps along an index: asked whenever a server starts. */
async function isBehind(reader: ArchiveReader, rules: string): Promise<boolean> {
  const other = reader.selectFrom("ledger_reads").select("chain").limit(1);
  const [before, after] = [
    await other.where("rules", "<", rules).executeTakeFirst(),
    await other.where("rules", ">", rules).executeTakeFirst(),
  ];
  return before !== undefined || after !== undefined;
}

export function startRefill(engine: Engine, rules: string): Promise<"started" | "none"> {
  return changeDesk(engine, async (writer) => {
    const isUnderWay = await writer
      .selectFrom("due_work")
      .select("key")
      .where("kind", "=", "fill-ledger")
      .executeTakeFirst();
    if (isUnderWay || !(await isBehind(writer, rules))) return "none";
    await begin(writer);
    return "started";
  });
}

async function readPlace(reader: ArchiveReader): Promise<number> {
  const row = reader.selectFrom("counters").select("value").where("name", "=", "ledger-fill");
  return (await row.executeTakeFirstOrThrow()).value;
}

async function countWaiting(reader: ArchiveReader, kind: "keep-ledger" | "fill-ledger"): Promise<number> {
  const { waiting } = await reader
    .selectFrom("due_work")
    .select((at) => at.fn.countAll<number | string>().as("waiting"))
    .where("kind", "=", kind)
    .executeTakeFirstOrThrow();
  return Number(waiting);
}

export async function readFill(reader: ArchiveReader): Promise<LedgerFill> {
  const [place, isUnderWay, waiting, { last }, { decisions }, ...counts] = await Promise.all([
    readPlace(reader),
    countWaiting(reader, "fill-ledger"),
    countWaiting(reader, "keep-ledger"),
    reader
      .selectFrom("announcements")
      .select((at) => at.fn.max("chain").as("last"))
      .executeTakeFirstOrThrow(),
    // Their numbers have no gaps.
    reader
      .selectFrom("ledger_decisions")
      .select((at) => at.fn.max("id").as("decisions"))
      .executeTakeFirstOrThrow(),
    ...RECORD_KINDS.map((kind) => countRecords(reader, { kind, shownOnly: false })),
  ]);
  const [
    undertaking = 0,
    appointment = 0,
    sighting = 0,
    scramble = 0,
    contract = 0,
    discipline = 0,
    accident = 0,
  ] = counts;
  return {
    phase: isUnderWay === 0 ? "full" : "filling",
    place,
    last: last ?? 0,
    waiting,
    decisions: decisions ?? 0,
    records: { undertaking, appointment, sighting, scramble, contract, discipline, accident },
  };
}

export async function listUnread(
  reader: ArchiveReader,
  rules: string,
  after: number,
  limit: number,
): Promise<readonly number[]> {
  const rows = await reader
    .selectFrom("announcements as n")
    .leftJoin("ledger_reads as r", "r.chain", "n.id")
    .select("n.id")
    .where("n.id", ">", after)
    .whereRef("n.chain", "=", "n.id")
    .where((is) => is.or([is("r.rules", "is", null), is("r.rules", "!=", rules)]))
    .orderBy("n.id")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

export async function noteFilled(engine: Engine, from: number, to: number): Promise<void> {
  await engine.writes.transaction().execute((writer) =>
    writer
      .updateTable("counters")
      .set({ value: sql<number>`${to}` })
      .where("name", "=", "ledger-fill")
      .where("value", "=", from)
      .execute(),
  );
}
