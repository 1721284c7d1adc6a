// What sources cost: a round over those that are due, by how many are due and how much is past, on each engine; no network, and reading a feed is not counted.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noteHealth } from "../../src/commands/sources/alerts/note-health.ts";
import { loadHouse, type House } from "../../src/house.ts";
import { doDueWork } from "../../src/newsroom/due-work.ts";
import type { Archive } from "../../src/newsroom/ports/archive.ts";
import { JAPAN_OFFSET_MINUTES } from "../../src/readership/day-of.ts";
import { createArchive } from "../../src/store/create-archive.ts";
import type { Engine } from "../../src/store/engines/engine.ts";
import { openPostgresql } from "../../src/store/engines/postgresql.ts";
import { openSqlite } from "../../src/store/engines/sqlite.ts";
import { ALL_MIGRATIONS } from "../../src/store/migrations/all-migrations.ts";
import { migrate } from "../../src/store/migrations/migrate.ts";
import { startTestPostgres } from "../../src/testing/postgres/postgres.ts";
import { createMadeUpWeb, type MadeUpWeb } from "../../src/testing/sources/made-up-web.ts";
import { workersOn } from "../../src/testing/sources/source-world.ts";
import { START } from "../../src/testing/sources/watched-source.ts";
import type { Figure } from "../run.ts";
import { PAST, addressOfEntry, listUpTo, makeSource, pageOfEntry } from "./bench-places.ts";
import { fillSources } from "./fill-sources.ts";

const SOURCES = Number(process.env["SHIRASE_SOURCES"] ?? 1_000);
const FEW = 10;
/** How often a round over so many is measured: of a few sources one round says little. */
const ROUNDS: readonly (readonly [due: number, rounds: number])[] = [
  [FEW, 4],
  [100, 1],
  [1_000, 1],
];
const FLAT = "≤ 1.5";
/** Longer than sources are left alone at least, and short enough for all rounds to be within a day of robots.txt. */
const BETWEEN_MS = 20 * 60_000;
const LONG_MS = 30 * 86_400_000;
/** Longer than the pause of a host. */
const STEP_MS = 2_500;
const PAGE = 200;
const ASKED = 50;

type Kind = "nothing new" | "one new entry of 30";
/** Milliseconds for each source that was due. */
type Cost = { readonly core: number; readonly wall: number };
type World = {
  readonly engine: Engine;
  readonly archive: Archive;
  readonly web: MadeUpWeb;
  readonly workers: ReturnType<typeof workersOn>;
  readonly sources: number;
  /** The newest entry of each that was shown. */
  readonly newest: Map<number, number>;
};

/** Of this thread: what other programs do does not change it. PostgreSQL works beside it. */
function readCore(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

async function timed(count: number, work: () => Promise<void>): Promise<Cost> {
  const [wall, core] = [performance.now(), readCore()];
  await work();
  return { core: (readCore() - core) / count, wall: (performance.now() - wall) / count };
}

async function openWorld(engine: Engine, house: House, sources: number): Promise<World> {
  const migrated = await migrate(engine, ALL_MIGRATIONS, "the bench's store");
  if (!migrated.ok) throw new Error(migrated.error.message);
  const archive = createArchive(engine, JAPAN_OFFSET_MINUTES);
  const began = performance.now();
  await fillSources(engine, archive, sources);
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  const past = (sources * PAST).toLocaleString("en");
  process.stdout.write(
    `  (${engine.name}: ${sources} sources with ${past} announcements made in ${seconds} s)\n`,
  );
  const web = createMadeUpWeb(START);
  for (let at = 0; at < sources; at += 1) show(web, at, PAST);
  return { engine, archive, web, workers: workersOn(archive, web, house), sources, newest: new Map() };
}

function show(web: MadeUpWeb, at: number, last: number): void {
  const place = makeSource(at).watch?.place ?? "";
  web.pages.set(place, { text: listUpTo(at, last), etag: `"${last}"`, contentType: "application/json" });
}

/** Each due source's place is looked at, and what is new there is fetched, drafted and kept. */
async function runRound(world: World, kind: Kind, due: readonly number[]): Promise<Cost> {
  const { archive, web, workers, newest } = world;
  web.now += BETWEEN_MS;
  for (const at of due) {
    if (kind === "one new entry of 30") {
      const entry = (newest.get(at) ?? PAST) + 1;
      newest.set(at, entry);
      show(web, at, entry);
      web.pages.set(addressOfEntry(at, entry), { text: pageOfEntry(at, entry), etag: `"${entry}"` });
    }
    await archive.scheduleWork({ kind: "check-source", key: makeSource(at).id, dueAt: web.now });
  }
  const begun = web.requests.length;
  const requests = due.length * (kind === "nothing new" ? 1 : 2);
  const cost = await timed(due.length, async () => {
    for (;;) {
      const did = await doDueWork(archive, workers, () => web.now);
      if (did === "failed") throw new Error("A look or an entry failed.");
      if (did === "done") continue;
      if (web.requests.length - begun >= requests) break;
      web.now += STEP_MS;
    }
  });
  await assertTaken(world, kind, due);
  await putAway(world);
  return cost;
}

/** Pages are asked again for a month, and places after an hour: the next round is only over those that it makes due. */
async function putAway({ engine, web }: World): Promise<void> {
  await engine.writes.deleteFrom("due_work").where("kind", "=", "fetch-item").execute();
  const looks = engine.writes.updateTable("due_work").set({ due_at: web.now + LONG_MS });
  await looks.where("kind", "=", "check-source").execute();
}

/** What is measured has to have been done. */
async function assertTaken({ archive, newest }: World, kind: Kind, due: readonly number[]): Promise<void> {
  for (const at of due) {
    const source = makeSource(at).id;
    const [look] = await archive.listLooks({ source, limit: 1 });
    const [entry] = await archive.listKeptItems({ source, limit: 1 });
    const isAsWanted =
      kind === "nothing new"
        ? look?.outcome === "not-modified"
        : look?.new === 1 &&
          entry?.state === "taken" &&
          entry.address === addressOfEntry(at, newest.get(at) ?? 0);
    if (!isAsWanted) throw new Error(`${source}: ${JSON.stringify({ look, entry })}`);
  }
}

const told = ({ core, wall }: Cost): string => `${core.toFixed(1)} (${wall.toFixed(1)})`;

async function average(world: World, kind: Kind, due: number, rounds: number): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ats = Array.from({ length: due }, (_, at) => (round * 97 + at * 7) % world.sources);
    costs.push(await runRound(world, kind, [...new Set(ats)]));
  }
  const mean = (of: keyof Cost): number => costs.reduce((sum, cost) => sum + cost[of], 0) / costs.length;
  const cost = { core: mean("core"), wall: mean("wall") };
  process.stdout.write(
    `  (${world.engine.name}, ${world.sources} sources, ${kind}, ${due} due: ${told(cost)} ms each)\n`,
  );
  return cost;
}

async function measureRounds(
  world: World,
  little: World,
  kind: Kind,
  engine: string,
): Promise<readonly Figure[]> {
  // Once without counting: what is measured first would have the compiling.
  for (const one of [world, little]) await average(one, kind, FEW, 1);
  const past = await average(little, kind, FEW, 4);
  const costs: Cost[] = [];
  for (const [due, rounds] of ROUNDS)
    if (due <= world.sources) costs.push(await average(world, kind, due, rounds));
  const [few, many] = [costs[0], costs.at(-1)];
  if (!few || !many) return [];
  const name = `a due source, ${kind}, ${engine}`;
  const beside = `10, 100, 1,000 due, ms of core (by the clock): ${costs.map(told).join(", ")}; with 2,000 past ${told(past)}`;
  return [
    { name, figure: `${many.core.toFixed(1)} ms`, beside },
    { name: `  1,000 due to 10 due, each`, figure: `× ${(many.core / few.core).toFixed(2)}`, aim: FLAT },
    { name: `  200,000 past to 2,000 past`, figure: `× ${(few.core / past.core).toFixed(2)}`, aim: FLAT },
  ];
}

async function measureReads({ archive, web, sources }: World, engine: string): Promise<readonly Figure[]> {
  const page = await timed(ASKED, async () => {
    for (let asked = 0; asked < ASKED; asked += 1) {
      const after = makeSource(Math.floor((asked * sources) / (2 * ASKED))).id;
      await archive.listWatched({ after, limit: PAGE });
    }
  });
  const health = await timed(ASKED, async () => {
    for (let asked = 0; asked < ASKED; asked += 1)
      await noteHealth(archive, makeSource((asked * 7) % sources), web.now);
  });
  return [
    { name: `a page of ${PAGE} sources, ${engine}`, figure: `${told(page)} ms` },
    { name: `the health of one, ${engine}`, figure: `${told(health)} ms` },
  ];
}

async function measureOn(engine: Engine, few: Engine): Promise<readonly Figure[]> {
  const house = await loadHouse();
  if (!house.ok) throw new Error(house.error);
  const little = await openWorld(few, house.value, FEW);
  const world = await openWorld(engine, house.value, SOURCES);
  return [
    ...(await measureRounds(world, little, "nothing new", engine.name)),
    ...(await measureRounds(world, little, "one new entry of 30", engine.name)),
    ...(await measureReads(world, engine.name)),
  ];
}

async function onSqlite(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-sources-"));
  const engines = [
    await openSqlite(join(folder, "many.sqlite")),
    await openSqlite(join(folder, "few.sqlite")),
  ] as const;
  try {
    return await measureOn(...engines);
  } finally {
    for (const engine of engines) await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgresql(): Promise<readonly Figure[]> {
  const postgres = await startTestPostgres();
  try {
    const engines = [
      await openPostgresql(await postgres.createDatabase()),
      await openPostgresql(await postgres.createDatabase()),
    ] as const;
    try {
      return await measureOn(...engines);
    } finally {
      for (const engine of engines) await engine.close();
    }
  } finally {
    await postgres.stop();
  }
}

export async function measureSources(): Promise<readonly Figure[]> {
  const chosen = process.env["SHIRASE_SCALE_ENGINE"];
  return [
    ...(chosen === "postgresql" ? [] : await onSqlite()),
    ...(chosen === "sqlite" ? [] : await onPostgresql()),
  ];
}
