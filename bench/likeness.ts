// What it costs to find the announcement that a document is already, among 200,000 on each engine, half of them reports of twenty forms; and to make the marks by which it is found.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { Engine } from "../src/store/engines/engine.ts";
import { openPostgresql } from "../src/store/engines/postgresql.ts";
import { openSqlite } from "../src/store/engines/sqlite.ts";
import { ALL_MIGRATIONS } from "../src/store/migrations/all-migrations.ts";
import { migrate } from "../src/store/migrations/migrate.ts";
import { findAlike, keepLikeness } from "../src/store/sources/likeness-store.ts";
import { announcementId } from "../src/terms/ids.ts";
import { startTestPostgres } from "../src/testing/postgres/postgres.ts";
import { createRandom } from "../src/testing/statements/passages/random.ts";
import { type LikenessMarks, likenessMarksOf } from "../src/watching/recognise/likeness.ts";
import type { Figure } from "./run.ts";

const COUNT = 200_000;
/** So many are made; the others share their bands, which makes every family fifty times as large. */
const MADE = 4_000;
const FORMS = 20;
const ASKED = 200;
const MOST_FOUND = 16;
const AIM = "< 10 ms";

const random = createRandom(8);
const signs = (length: number): string =>
  Array.from({ length }, () => String.fromCharCode(0x4e00 + random.integer(0, 2_999))).join("");
const forms = Array.from({ length: FORMS }, () => Array.from({ length: 6 }, () => signs(60)));

/** Odd ones are reports of a form, each with its own day and figures. */
function makeText(at: number): string {
  if (at % 2 === 0) return signs(400);
  const form = forms[at % FORMS] ?? [];
  return form
    .map((words) => `${words}${random.integer(0, 9_999)}隻、${random.integer(1, 31)}日に${words}。`)
    .join("\n");
}

async function fill(engine: Engine, marks: readonly LikenessMarks[]): Promise<void> {
  const migrated = await migrate(engine, ALL_MIGRATIONS, "the bench's store");
  if (!migrated.ok) throw new Error(migrated.error.message);
  // The announcements themselves are not needed, only what is kept of them.
  await (
    engine.name === "sqlite"
      ? sql`pragma foreign_keys = off`
      : sql`alter table announcement_sketches drop constraint announcement_sketches_announcement_id_fkey`
  ).execute(engine.writes);
  await engine.writes.transaction().execute(async (writer) => {
    for (const [at, of] of marks.entries())
      await keepLikeness(writer, { announcement: announcementId(at + 1), ...of });
  });
  await multiply(engine);
}

/** All at once: row by row, four million keys take minutes. */
async function multiply({ name, writes }: Engine): Promise<void> {
  const shifts = sql.join(Array.from({ length: COUNT / MADE - 1 }, (_, at) => sql.lit((at + 1) * MADE)));
  const rows =
    name === "sqlite"
      ? sql`(select value as shift from json_each(json_array(${shifts})))`
      : sql`(select unnest(array[${shifts}]) as shift)`;
  await sql`insert into announcement_sketches (announcement_id, sketch)
    select announcement_id + shift, sketch from announcement_sketches, ${rows} as shifts order by 1`.execute(
    writes,
  );
  // PostgreSQL keeps rows in the order in which announcements came, beside their key; SQLite by the key.
  if (name === "postgresql") await dropKey(writes);
  const order = name === "sqlite" ? sql`1, 2, 3` : sql`3`;
  await sql`insert into announcement_likeness (band, value, announcement_id)
    select band, value, announcement_id + shift from announcement_likeness, ${rows} as shifts order by ${order}`.execute(
    writes,
  );
  if (name === "postgresql")
    await sql`alter table announcement_likeness add primary key (band, value, announcement_id)`.execute(
      writes,
    );
}

async function dropKey(writes: Engine["writes"]): Promise<void> {
  await sql`alter table announcement_likeness drop constraint announcement_likeness_pkey`.execute(writes);
}

async function measure(engine: Engine, marks: readonly LikenessMarks[]): Promise<Figure> {
  await fill(engine, marks);
  // As a database does by itself that has been growing for longer than a minute.
  await sql`analyze`.execute(engine.writes);
  const times: number[] = [];
  for (let asked = 0; asked < ASKED; asked += 1) {
    const of = marks[(asked * 97) % MADE];
    const began = performance.now();
    await findAlike(engine, of?.bands ?? [], MOST_FOUND);
    times.push(performance.now() - began);
  }
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string =>
    (sorted[Math.min(ASKED - 1, Math.floor(ASKED * share))] ?? 0).toFixed(2);
  const name = `finding what is alike among ${COUNT.toLocaleString("en")}, ${engine.name}`;
  return { name, figure: `${at(0.5)} ms`, beside: `95th ${at(0.95)}, slowest ${at(1)}`, aim: AIM };
}

export async function measureLikeness(): Promise<readonly Figure[]> {
  const began = performance.now();
  const marks = Array.from({ length: MADE }, (_, at) => likenessMarksOf(makeText(at)));
  const each = (performance.now() - began) / MADE;
  const figures: Figure[] = [
    { name: "the marks of a text of 400 to 800 signs", figure: `${each.toFixed(2)} ms` },
  ];
  const chosen = process.env["SHIRASE_SCALE_ENGINE"];
  if (chosen !== "postgresql") figures.push(await measureSqlite(marks));
  if (chosen !== "sqlite") figures.push(await measurePostgresql(marks));
  return figures;
}

async function measureSqlite(marks: readonly LikenessMarks[]): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-likeness-"));
  const sqlite = await openSqlite(join(folder, "likeness.sqlite"));
  try {
    return await measure(sqlite, marks);
  } finally {
    await sqlite.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measurePostgresql(marks: readonly LikenessMarks[]): Promise<Figure> {
  const postgres = await startTestPostgres();
  try {
    const engine = await openPostgresql(postgres.address);
    try {
      return await measure(engine, marks);
    } finally {
      await engine.close();
    }
  } finally {
    await postgres.stop();
  }
}
