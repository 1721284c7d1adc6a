// What evidence costs: proposals for one new announcement, and for one new promise, over 100,000 of each on each engine, a quarter of them of the same two countries. Reading is not counted.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { candidateKeys, mentionKeys } from "../../src/ledger/evidence/keys/evidence-keys.ts";
import { proposeEvidence } from "../../src/ledger/evidence/propose-evidence.ts";
import { promiseOfUndertaking } from "../../src/ledger/evidence/reading/promise-of-undertaking.ts";
import type { UndertakingForEvidence } from "../../src/ledger/evidence/reading/read-promise.ts";
import { readLater } from "../../src/ledger/evidence/reading/read-later.ts";
import type { Engine } from "../../src/store/engines/engine.ts";
import { openPostgresql } from "../../src/store/engines/postgresql.ts";
import { openSqlite } from "../../src/store/engines/sqlite.ts";
import { findMentions, findPromises } from "../../src/store/ledger/candidates/find-candidates.ts";
import { ALL_MIGRATIONS } from "../../src/store/migrations/all-migrations.ts";
import { migrate } from "../../src/store/migrations/migrate.ts";
import { startTestPostgres } from "../../src/testing/postgres/postgres.ts";
import { createFractions } from "../../src/testing/statements/passages/random.ts";
import type { Figure } from "../run.ts";
import { makeLater, makePromise } from "./evidence-world.ts";
import { fillEvidence } from "./fill-evidence.ts";

/** SHIRASE_EVIDENCE asks for fewer, where there is little time. */
const COUNT = Number(process.env["SHIRASE_EVIDENCE"] ?? 100_000);
const ASKED = 40;
const AIM = "< 50 ms";

type Cost = { readonly found: number; readonly core: number; readonly wall: number };

/** Of this thread: what other programs on the machine do does not change it. PostgreSQL works beside it. */
function readCore(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function figureOf(name: string, costs: readonly Cost[]): Figure {
  const at = (of: "core" | "wall", share: number): string => {
    const times = costs.map((cost) => cost[of]).toSorted((a, b) => a - b);
    return (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  };
  const pairs = Math.round(costs.reduce((sum, { found }) => sum + found, 0) / costs.length);
  const beside = `95th ${at("core", 0.95)}, slowest ${at("core", 1)}; by the clock ${at("wall", 0.5)}, 95th ${at("wall", 0.95)}; ${pairs} pairs looked at`;
  return { name, figure: `${at("core", 0.5)} ms`, beside, aim: AIM };
}

/** The promises found, and each looked at. The announcement is read before: that is the reader's cost. */
async function timeAnnouncements(engine: Engine): Promise<readonly Cost[]> {
  const draw = createFractions(11);
  const costs: Cost[] = [];
  for (let asked = 0; asked < ASKED; asked += 1) {
    const later = readLater(makeLater(draw, COUNT + 1 + asked, "2026-12-01"));
    const keys = mentionKeys(later);
    const [wall, core] = [performance.now(), readCore()];
    const promises = await findPromises(engine, { keys, day: later.day });
    for (const { prepared } of promises)
      proposeEvidence(JSON.parse(prepared) as UndertakingForEvidence, later);
    costs.push({ found: promises.length, core: readCore() - core, wall: performance.now() - wall });
  }
  return costs;
}

/** The later announcements found; what they say is read anew, which is the reader's cost. */
async function timePromises(engine: Engine): Promise<readonly Cost[]> {
  const draw = createFractions(13);
  const costs: Cost[] = [];
  for (let asked = 0; asked < ASKED; asked += 1) {
    const keys = candidateKeys(promiseOfUndertaking(makePromise(draw, COUNT + 1 + asked, "2006-01-01")));
    const [wall, core] = [performance.now(), readCore()];
    const found = await findMentions(engine, { keys, day: "2005-12-31" });
    costs.push({ found: found.length, core: readCore() - core, wall: performance.now() - wall });
  }
  return costs;
}

async function measureOn(engine: Engine): Promise<readonly Figure[]> {
  const migrated = await migrate(engine, ALL_MIGRATIONS, "evidence");
  if (!migrated.ok) throw new Error(migrated.error.message);
  await fillEvidence(engine, COUNT);
  await sql`analyze`.execute(engine.writes);
  const of = `${COUNT.toLocaleString("en")} of each, ${engine.name}`;
  return [
    figureOf(`one announcement, ${of}`, await timeAnnouncements(engine)),
    figureOf(`one promise, found among ${of}`, await timePromises(engine)),
  ];
}

export async function measureEvidence(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-evidence-"));
  const sqlite = await openSqlite(join(folder, "evidence.db"));
  const figures: Figure[] = [];
  try {
    figures.push(...(await measureOn(sqlite)));
  } finally {
    await sqlite.close();
    rmSync(folder, { recursive: true });
  }
  const server = await startTestPostgres();
  const postgresql = await openPostgresql(server.address);
  try {
    figures.push(...(await measureOn(postgresql)));
  } finally {
    await postgresql.close();
    await server.stop();
  }
  return figures;
}
