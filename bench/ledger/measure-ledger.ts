// The ledger: what its lists, counts and changes cost with 1,000 records and with 100,000; in process, on both engines.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { JAPAN_OFFSET_MINUTES } from "../../src/readership/day-of.ts";
import type { Archive } from "../../src/newsroom/ports/archive.ts";
import { createArchive } from "../../src/store/create-archive.ts";
import type { Engine } from "../../src/store/engines/engine.ts";
import { openPostgresql } from "../../src/store/engines/postgresql.ts";
import { openSqlite } from "../../src/store/engines/sqlite.ts";
import { ALL_MIGRATIONS } from "../../src/store/migrations/all-migrations.ts";
import { migrate } from "../../src/store/migrations/migrate.ts";
import { announcementId } from "../../src/terms/ids.ts";
import { ledgerIdOf } from "../../src/terms/ledger/ledger-id.ts";
import { makeRead } from "../../src/testing/ledger/ledger-specimens.ts";
import { startTestPostgres } from "../../src/testing/postgres/postgres.ts";
import { median } from "../median.ts";
import type { Figure } from "../run.ts";
import { fillLedger, undertakingsOf } from "./fill-ledger.ts";

const FEW = 100;
const MANY = 10_000;
const RUNS = 60;
const PAGE = 20;
const AT = "2026-02-01T00:00:00.000Z";

type Asked = readonly [name: string, ask: (run: number) => Promise<unknown>];

/** Each in the middle of what there is: neither the newest nor the oldest. */
function asks(archive: Archive, announcements: number): readonly Asked[] {
  const facet = { facet: "parties", key: "JP+KR" } as const;
  const list = { kind: "undertaking", shownOnly: true, limit: PAGE } as const;
  const some = (run: number) => announcementId(Math.floor(announcements / 3) + (run % RUNS) + 1);
  const behind = (run: number) => ({ day: "2016-01-01", id: ledgerIdOf(some(run), 0) });
  return [
    ["a record by its id", (run) => archive.findRecord(ledgerIdOf(some(run), 40))],
    ["the newest of all", () => archive.listRecords({ ...list, order: "newest" })],
    [
      "a page far back, of a pair of countries",
      (run) => archive.listRecords({ ...list, facet, order: "newest", before: behind(run) }),
    ],
    [
      "what is due next, of a pair",
      () => archive.listRecords({ ...list, facet, order: "due", from: "2016-01-01" }),
    ],
    [
      "the same for the desk, drafts too",
      () => archive.listRecords({ ...list, shownOnly: false, facet, order: "due", from: "2016-01-01" }),
    ],
    ["a count", () => archive.countRecords({ kind: "undertaking", facet, shownOnly: true })],
    [
      "counts of twenty years by month",
      () => archive.countRecordsByMonth({ kind: "undertaking", facet, shownOnly: true }),
    ],
    [
      "counts by topic",
      () => archive.countRecordsByKey({ kind: "undertaking", facet: "topic", shownOnly: true, limit: PAGE }),
    ],
    [
      "an announcement read anew, other words in ten records",
      async (run) => {
        const id = some(run);
        const records = undertakingsOf(id, announcements).map((one) => ({
          ...one,
          record: { ...one.record, issuer: `${run}` },
        }));
        return archive.keepRead(
          makeRead({ id }, await archive.readLedgerNumber(), { records, day: records[0]?.record.day ?? "" }),
        );
      },
    ],
    [
      "a decision of the desk",
      (run) =>
        archive.decide(
          {
            at: AT,
            actor: { kind: "console", name: "bench" },
            decision: { kind: "status", undertaking: ledgerIdOf(some(run), 0), outcome: "kept", cites: [] },
          },
          { at: AT, actor: { kind: "console", name: "bench" }, action: "ledger.status-set" },
        ),
    ],
  ];
}

async function timesOf(archive: Archive, announcements: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (const [name, ask] of asks(archive, announcements)) {
    const taken: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const started = performance.now();
      await ask(run);
      taken.push(performance.now() - started);
    }
    times.set(name, median(taken));
  }
  return times;
}

async function openFilled(engine: Engine, announcements: number): Promise<Archive> {
  const migrated = await migrate(engine, ALL_MIGRATIONS, "bench");
  if (!migrated.ok) throw new Error(migrated.error.message);
  await fillLedger(engine, announcements);
  await sql`analyze`.execute(engine.writes);
  return createArchive(engine, JAPAN_OFFSET_MINUTES);
}

async function measureOn(open: (name: string) => Promise<Engine>): Promise<readonly Figure[]> {
  const [few, engine] = [await open("few"), await open("many")];
  const small = await openFilled(few, FEW);
  const large = await openFilled(engine, MANY);
  try {
    const before = await timesOf(small, FEW);
    const after = await timesOf(large, MANY);
    const figures = [...after].map(([name, time]): Figure => ({
      name: `${name} (${engine.name})`,
      figure: `${time.toFixed(2)} ms`,
      beside: `${(time / (before.get(name) ?? NaN)).toFixed(2)} times that of 1,000 records`,
    }));
    const started = performance.now();
    await large.startRebuild();
    const took = performance.now() - started;
    return [
      ...figures,
      { name: `all thrown away for a rebuild (${engine.name})`, figure: `${took.toFixed(0)} ms` },
    ];
  } finally {
    await small.close();
    await large.close();
  }
}

export async function measureLedger(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-bench-ledger-"));
  try {
    const onSqlite = await measureOn((name) => openSqlite(join(folder, `${name}.sqlite`)));
    const postgres = await startTestPostgres({ durable: true });
    try {
      return [...onSqlite, ...(await measureOn(async () => openPostgresql(await postgres.createDatabase())))];
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
