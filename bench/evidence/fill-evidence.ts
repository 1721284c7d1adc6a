// Fill evidence: an engine → so many promises and as many later announcements with their keys, as the store itself would have written them, by whole statements.

import { sql } from "kysely";
import { mentionOfLater } from "../../src/ledger/evidence/keys/mention-of-later.ts";
import { outlineOfPromise } from "../../src/ledger/evidence/keys/outline-of-promise.ts";
import { promiseOfUndertaking } from "../../src/ledger/evidence/reading/promise-of-undertaking.ts";
import { readLater } from "../../src/ledger/evidence/reading/read-later.ts";
import { toAnnouncementRow } from "../../src/store/announcements/announcement-row.ts";
import type { ArchiveWriter, Engine } from "../../src/store/engines/engine.ts";
import { writeSource } from "../../src/store/source-store.ts";
import { announcementId } from "../../src/terms/ids.ts";
import { ledgerIdOf } from "../../src/terms/ledger/ledger-id.ts";
import { makeDocument, MINISTRY } from "../../src/testing/archive/specimens.ts";
import { createFractions } from "../../src/testing/statements/passages/random.ts";
import { dayAt, makeLater, makePromise } from "../../src/testing/evidence/evidence-world.ts";

/** So many different ones: to read each of a hundred thousand takes longer than all that is measured. */
const PROMISES = 10_000;
const LATERS = 1_000;
const AT_ONCE = 5_000;
const ANY_DAY = "2025-01-01";

type Row = readonly (string | number)[];
type Table = { readonly name: string; readonly columns: readonly (readonly [name: string, type: string])[] };

/** In bundles, each one statement. */
async function insertAll(
  { rowsOf }: Engine,
  writer: ArchiveWriter,
  { name, columns }: Table,
  rows: Iterable<Row>,
): Promise<void> {
  const values = columns.map(([, type], at) => sql`cast(value ->> ${sql.lit(at)} as ${sql.raw(type)})`);
  const names = columns.map(([column]) => sql.ref(column));
  let bundle: Row[] = [];
  const flush = async (): Promise<void> => {
    if (bundle.length > 0)
      await sql`insert into ${sql.table(name)} (${sql.join(names)}) select ${sql.join(values)} from ${rowsOf(bundle)}`.execute(
        writer,
      );
    bundle = [];
  };
  for (const row of rows) {
    bundle.push(row);
    if (bundle.length >= AT_ONCE) await flush();
  }
  await flush();
}

/** All of them the same: a text is read only where its announcement is found. */
async function addAnnouncements(writer: ArchiveWriter, count: number): Promise<void> {
  const document = makeDocument("知らせ");
  const received = { sourceId: MINISTRY.id, document, receivedAt: "2026-01-01T00:00:00.000Z", revision: 1 };
  const first = toAnnouncementRow({ id: announcementId(1), ...received }, 1);
  await writer.insertInto("announcements").values(first).execute();
  const copied = Object.keys(first).filter((column) => column !== "id" && column !== "chain");
  const columns = sql.join(copied.map((column) => sql.ref(column)));
  await sql`
    insert into announcements (id, chain, ${columns})
    with recursive copy(n) as (select 2 union all select n + 1 from copy where n < ${sql.lit(count)})
    select n, n, ${columns} from copy cross join (select * from announcements where id = 1) as first
  `.execute(writer);
}

async function addPromises(engine: Engine, writer: ArchiveWriter, count: number): Promise<void> {
  const draw = createFractions(7);
  const made = Array.from({ length: Math.min(count, PROMISES) }, () =>
    promiseOfUndertaking(makePromise(draw, 1, ANY_DAY)),
  );
  const outlines = made.map(outlineOfPromise);
  function* rows(row: (at: number, chain: number) => Row): Iterable<Row> {
    for (let chain = 1; chain <= count; chain += 1) yield row(chain % made.length, chain);
  }
  const named = (chain: number) => ({
    undertaking: ledgerIdOf(announcementId(chain), 0),
    day: dayAt(chain / (count + 1)),
  });
  const promises: Table = {
    name: "ledger_promises",
    columns: [
      ["undertaking", "text"],
      ["chain", "integer"],
      ["announcement_id", "integer"],
      ["prepared", "text"],
    ],
  };
  const written = rows((at, chain) => {
    const { undertaking, day } = named(chain);
    return [undertaking, chain, chain, JSON.stringify({ ...made[at], id: undertaking, day })];
  });
  await insertAll(engine, writer, promises, written);
  const outlined: Table = {
    name: "ledger_outlines",
    columns: [
      ["chain", "integer"],
      ["number", "integer"],
      ["outlines", "text"],
    ],
  };
  const outlineRows = rows((at, chain) => [
    chain,
    chain,
    JSON.stringify([{ ...outlines[at], ...named(chain) }]),
  ]);
  await insertAll(engine, writer, outlined, outlineRows);
}

async function addMentions(engine: Engine, writer: ArchiveWriter, count: number): Promise<void> {
  const draw = createFractions(9);
  const made = Array.from({ length: Math.min(count, LATERS) }, () => {
    const later = makeLater(draw, 1, ANY_DAY);
    const { issuer, title, language } = later;
    return mentionOfLater(readLater(later), { issuer, title, language });
  });
  const withKey = Map.groupBy(
    made.flatMap(({ keys }, at) => keys.map((key) => ({ key, at }))),
    ({ key }) => key,
  );
  /** In the order of the table: that is the quickest to write. */
  function* keyRows(): Iterable<Row> {
    for (const [key, those] of [...withKey].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      for (let round = 0; round <= count / made.length; round += 1)
        for (const { at } of those) {
          const chain = round * made.length + at;
          if (chain >= 1 && chain <= count) yield [key, dayAt(chain / (count + 1)), chain];
        }
  }
  const keys: Table = {
    name: "ledger_mention_keys",
    columns: [
      ["key", "text"],
      ["day", "text"],
      ["chain", "integer"],
    ],
  };
  // Made of rows that are there already an index takes a third of the time.
  await sql`drop index ledger_mention_keys_by_chain`.execute(writer);
  await insertAll(engine, writer, keys, keyRows());
  await sql`create index ledger_mention_keys_by_chain on ledger_mention_keys (chain)`.execute(writer);
  const mentions: Table = {
    name: "ledger_mentions",
    columns: [
      ["chain", "integer"],
      ["announcement_id", "integer"],
      ["day", "text"],
      ["told", "text"],
    ],
  };
  function* toldRows(): Iterable<Row> {
    for (let chain = 1; chain <= count; chain += 1) {
      const mention = made[chain % made.length];
      if (mention === undefined) continue;
      const { told, glance } = mention;
      yield [chain, chain, dayAt(chain / (count + 1)), JSON.stringify({ ...told, glance })];
    }
  }
  await insertAll(engine, writer, mentions, toldRows());
}

export async function fillEvidence(engine: Engine, count: number): Promise<void> {
  await engine.writes.transaction().execute(async (writer) => {
    await writeSource(writer, MINISTRY);
    await addAnnouncements(writer, count);
    await addPromises(engine, writer, count);
    await addMentions(engine, writer, count);
  });
  await sql`analyze`.execute(engine.writes);
}
