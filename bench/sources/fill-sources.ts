// Fill sources: an empty store and a number of sources → each of them watched, with 200 announcements of its past, their entries, and 500 looks.

import { sql, type RawBuilder } from "kysely";
import type { Archive } from "../../src/newsroom/ports/archive.ts";
import { digest } from "../../src/commands/sources/look-at-source.ts";
import type { Engine } from "../../src/store/engines/engine.ts";
import { toItemRow } from "../../src/store/sources/item-row.ts";
import { announcementId } from "../../src/terms/ids.ts";
import { makeDocument } from "../../src/testing/archive/specimens.ts";
import { START } from "../../src/testing/sources/watched-source.ts";
import { sortItems } from "../../src/watching/look/sort-items.ts";
import {
  PAST,
  addressOfEntry,
  hostOfSource,
  listUpTo,
  makeItem,
  makeSource,
  textOf,
} from "./bench-places.ts";

const HOUR_MS = 3_600_000;
const LOOKS = 500;
const HOURS_OF_A_WEEK = 168;
/** Of one statement. */
const SOURCES_AT_ONCE = 20;

const instant = (time: number): string => new Date(time).toISOString();

/** The rows of one source are made as the program makes them, and those of the others from these by the database. */
export async function fillSources(engine: Engine, archive: Archive, count: number): Promise<void> {
  await engine.writes.transaction().execute(async (writer) => {
    for (let at = 0; at < count; at += 1) {
      const source = makeSource(at);
      await writer
        .insertInto("sources")
        .values({ id: source.id, source: JSON.stringify(source) })
        .execute();
    }
  });
  for (let entry = 1; entry <= PAST; entry += 1)
    await archive.saveAnnouncement({
      sourceId: makeSource(0).id,
      document: makeDocument(textOf(0, entry), { address: addressOfEntry(0, entry) }),
      receivedAt: instant(START - (PAST - entry + 1) * HOUR_MS),
    });
  for (let from = 0; from < count; from += SOURCES_AT_ONCE)
    await addPlaces(
      engine,
      Array.from({ length: Math.min(SOURCES_AT_ONCE, count - from) }, (_, at) => from + at),
    );
  await multiply(engine, count);
}

/** Lists of rows as tables, so that neither engine has to be told thousands of values one by one. */
async function addRows(
  engine: Engine,
  table: string,
  columns: readonly (readonly [name: string, type: "text" | "bigint"])[],
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  const names = sql.join(columns.map(([name]) => sql.ref(name)));
  const values = sql.join(
    columns.map(([, type], at) => sql`cast(value ->> ${sql.lit(at)} as ${sql.raw(type)})`),
  );
  await sql`insert into ${sql.table(table)} (${names}) select ${values} from ${engine.rowsOf(rows)}`.execute(
    engine.writes,
  );
}

async function addPlaces(engine: Engine, ats: readonly number[]): Promise<void> {
  const text = (...names: readonly string[]) => names.map((name) => [name, "text"] as const);
  const rows = ats.flatMap(itemsOf).map(toItemRow);
  await addRows(
    engine,
    "source_items",
    [
      ...text("source_id", "key", "guid_sha", "address_sha", "title_sha", "state"),
      ...text("first_seen_at", "last_seen_at", "item"),
      ["announcement_id", "bigint"],
    ],
    rows.map((row) => [
      row.source_id,
      row.key,
      row.guid_sha ?? "",
      row.address_sha ?? "",
      row.title_sha ?? "",
      row.state,
      row.first_seen_at,
      row.last_seen_at,
      row.item,
      row.announcement_id ?? 0,
    ]),
  );
  await addRows(
    engine,
    "source_places",
    text("source_id", "state", "looked_at", "next_at"),
    ats.map((at) => {
      const state = placeOf(at);
      return [state.source, JSON.stringify(state), state.lastLookAt, state.nextAt];
    }),
  );
  await addRows(
    engine,
    "due_work",
    [...text("kind", "key"), ["due_at", "bigint"], ["lease_until", "bigint"], ["attempts", "bigint"]],
    ats.map((at) => ["check-source", makeSource(at).id, START + 1_000 * HOUR_MS, 0, 0]),
  );
  await addRows(
    engine,
    "source_hosts",
    [
      ...text("host", "robots"),
      ["lease_until", "bigint"],
      ["free_at", "bigint"],
      ["queue_at", "bigint"],
      ["robots_until", "bigint"],
    ],
    ats.map((at) => [hostOfSource(at), "", 0, 0, 0, START + 24 * HOUR_MS]),
  );
}

/** As they were seen, one an hour, and taken. */
function itemsOf(at: number) {
  const { id } = makeSource(at);
  return Array.from({ length: PAST }, (_, place) => place + 1).flatMap((entry) => {
    const seen = instant(START - (PAST - entry + 1) * HOUR_MS);
    return sortItems(id, [makeItem(at, entry)], [], seen, digest).map(({ kept }) => {
      const { entry: _entry, ...rest } = kept;
      return { ...rest, state: "taken" as const, announcement: announcementId(at * PAST + entry) };
    });
  });
}

function placeOf(at: number) {
  return {
    source: makeSource(at).id,
    etag: `"${PAST}"`,
    bodySha: digest(listUpTo(at, PAST)),
    lastLookAt: instant(START - HOUR_MS),
    lastSuccessAt: instant(START - HOUR_MS),
    lastNewAt: instant(START - HOUR_MS),
    failures: 0,
    nextAt: instant(START),
    hours: Array<number>(HOURS_OF_A_WEEK).fill(0.5),
  };
}

async function multiply(engine: Engine, count: number): Promise<void> {
  const shifts = Array.from({ length: count - 1 }, (_, at) => [at + 1]);
  const others = sql`(select cast(value ->> 0 as integer) as shift from ${engine.rowsOf(shifts)}) as shifts`;
  const first = makeSource(0).id;
  const other = sql`'source-' || cast(10000 + shift as text)`;
  const id = (column: string): RawBuilder<unknown> => sql`${sql.ref(column)} + shift * ${sql.lit(PAST)}`;
  // Hashes only have to be others.
  const hash = (column: string) => sql`substr(${sql.ref(column)}, 1, 50) || cast(10000 + shift as text)`;
  await sql`update announcements set article_id = id`.execute(engine.writes);
  await sql`insert into announcements (id, source_id, sha256, text_sha256, chain, revision, received_at, announced_at,
      article_id, route, held, document, bytes)
    select ${id("id")}, ${other}, ${hash("sha256")}, ${hash("text_sha256")}, ${id("chain")}, revision, received_at,
      announced_at, ${id("id")}, route, held, replace(document, ${sql.lit(first)}, ${other}), bytes
    from announcements, ${others} order by 1`.execute(engine.writes);
  await sql`insert into announcement_addresses (address_sha256, announcement_id)
    select ${hash("address_sha256")}, ${id("announcement_id")} from announcement_addresses, ${others}`.execute(
    engine.writes,
  );
  await sql`insert into announcement_sketches (announcement_id, sketch)
    select ${id("announcement_id")}, sketch from announcement_sketches, ${others} order by 1`.execute(
    engine.writes,
  );
  await sql`insert into announcement_likeness (band, value, announcement_id)
    select band, value, ${id("announcement_id")} from announcement_likeness, ${others} order by 1, 2, 3`.execute(
    engine.writes,
  );
  await addLooks(engine, count);
  // As a database does by itself that has been growing for longer than a minute.
  await sql`analyze`.execute(engine.writes);
}

async function addLooks(engine: Engine, count: number): Promise<void> {
  const first = makeSource(0).id;
  const told = { outcome: "not-modified", status: 304, items: 0, new: 0, changed: 0, gone: 0, bytes: 0 };
  const looks = Array.from({ length: LOOKS }, (_, back) => {
    const at = instant(START - (LOOKS - back) * HOUR_MS);
    return [first, at, JSON.stringify({ source: first, at, ...told, milliseconds: 80 })];
  });
  const others = Array.from({ length: count }, (_, at) => [at]);
  await sql`insert into source_looks (source_id, at, look)
    select 'source-' || cast(10000 + cast(o.value ->> 0 as integer) as text), l.at,
      replace(l.look, ${sql.lit(first)}, 'source-' || cast(10000 + cast(o.value ->> 0 as integer) as text))
    from (select value from ${engine.rowsOf(others)}) as o,
      (select value ->> 1 as at, value ->> 2 as look from ${engine.rowsOf(looks)}) as l
    order by 1, 2`.execute(engine.writes);
}
