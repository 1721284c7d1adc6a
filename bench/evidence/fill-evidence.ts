// Fill evidence: an engine → so many promises and as many later announcements with their keys, as the store itself would have written them, by whole statements.

import { sql } from "kysely";
import { mentionOfLater } from "../../src/ledger/evidence/keys/mention-of-later.ts";
import { promiseOfUndertaking } from "../../src/ledger/evidence/reading/promise-of-undertaking.ts";
import { readLater } from "../../src/ledger/evidence/reading/read-later.ts";
import { toAnnouncementRow } from "../../src/store/announcements/announcement-row.ts";
import type { ArchiveWriter, Engine } from "../../src/store/engines/engine.ts";
import { writeSource } from "../../src/store/source-store.ts";
import { announcementId } from "../../src/terms/ids.ts";
import type { Mention } from "../../src/terms/ledger/evidence-keys.ts";
import { ledgerIdOf, type LedgerId } from "../../src/terms/ledger/ledger-id.ts";
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

const PROMISED: Table = {
  name: "ledger_promises",
  columns: [
    ["chain", "integer"],
    ["number", "integer"],
    ["prepared", "text"],
  ],
};
const RECORDS: Table = {
  name: "ledger_records",
  columns: [
    ["id", "text"],
    ["kind", "text"],
    ["chain", "integer"],
    ["announcement_id", "integer"],
    ["day", "text"],
    ["month", "text"],
    ["shown", "integer"],
    ["facets", "text"],
    ["record", "text"],
  ],
};

/** The undertakings themselves, without the keys of their lists: a decision keeps what the desk saw. */
async function addPromises(engine: Engine, writer: ArchiveWriter, count: number): Promise<void> {
  const draw = createFractions(7);
  const made = Array.from({ length: Math.min(count, PROMISES) }, () => makePromise(draw, 1, ANY_DAY));
  const read = made.map(promiseOfUndertaking);
  function* rows(row: (chain: number, id: LedgerId, day: string) => Row): Iterable<Row> {
    for (let chain = 1; chain <= count; chain += 1)
      yield row(chain, ledgerIdOf(announcementId(chain), 0), dayAt(chain / (count + 1)));
  }
  const prepared = rows((chain, id, day) => [
    chain,
    chain,
    JSON.stringify([{ ...read[chain % read.length], id, day }]),
  ]);
  await insertAll(engine, writer, PROMISED, prepared);
  const records = rows((chain, id, day) => {
    const record = { ...made[chain % made.length], id, announcement: chain, day };
    return [id, "undertaking", chain, chain, day, day.slice(0, 7), 1, "[]", JSON.stringify(record)];
  });
  await insertAll(engine, writer, RECORDS, records);
  await sql`
    insert into ledger_ids (id, kind, chain, announcement_id, span_start, span_end)
    select id, kind, chain, announcement_id, 0, 20 from ledger_records
  `.execute(writer);
}

const MENTIONS: Table = {
  name: "ledger_mentions",
  columns: [
    ["chain", "integer"],
    ["announcement_id", "integer"],
    ["day", "text"],
    ["told", "text"],
  ],
};
const MADE_KEYS: Table = {
  name: "made_keys",
  columns: [
    ["key", "text"],
    ["at", "integer"],
  ],
};

function makeMentions(count: number): readonly Mention[] {
  const draw = createFractions(9);
  return Array.from({ length: Math.min(count, LATERS) }, () => {
    const later = makeLater(draw, 1, ANY_DAY);
    const { issuer, title, language } = later;
    return mentionOfLater(readLater(later), { issuer, title, language });
  });
}

/** Of each that was made as often as it stands there: copied in the store, in the order of the table, which is the quickest to write. */
async function copyKeys(engine: Engine, writer: ArchiveWriter, made: readonly Mention[]): Promise<void> {
  await sql`create temporary table made_keys (key text not null, at integer not null)`.execute(writer);
  await sql`create index made_keys_by_at on made_keys (at)`.execute(writer);
  const keys = made.flatMap((mention, at) => mention.keys.map((key): Row => [key, at]));
  await insertAll(engine, writer, MADE_KEYS, keys);
  // Made of rows that are there already an index takes a third of the time.
  await sql`drop index ledger_mention_keys_by_chain`.execute(writer);
  await sql`
    insert into ledger_mention_keys (key, day, chain)
    select k.key, n.day, n.chain from ledger_mentions as n
    join made_keys as k on k.at = n.chain % ${sql.lit(made.length)}
    order by k.key, n.day, n.chain
  `.execute(writer);
  await sql`create index ledger_mention_keys_by_chain on ledger_mention_keys (chain)`.execute(writer);
  await sql`drop table made_keys`.execute(writer);
}

async function addMentions(engine: Engine, writer: ArchiveWriter, count: number): Promise<void> {
  const made = makeMentions(count);
  function* toldRows(): Iterable<Row> {
    for (let chain = 1; chain <= count; chain += 1) {
      const mention = made[chain % made.length];
      if (mention === undefined) continue;
      const { told, glance } = mention;
      yield [chain, chain, dayAt(chain / (count + 1)), JSON.stringify({ ...told, glance })];
    }
  }
  await insertAll(engine, writer, MENTIONS, toldRows());
  await copyKeys(engine, writer, made);
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
