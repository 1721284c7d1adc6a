// How many beacons a second are acknowledged, each after its commit, on both engines; and what pages lose beside them.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "../src/store/open-archive.ts";
import { publishArticles } from "../src/testing/archive/change-articles.ts";
import { startTestPostgres } from "../src/testing/postgres/postgres.ts";
import { openKeptConnection } from "../src/testing/readership/beacons/kept-connection.ts";
import { type BeaconSenders, createBeaconSenders } from "./beacon-senders.ts";
import { startServer } from "./cold-start.ts";
import { readCoreSeconds } from "./process-time.ts";
import type { Figure } from "./run.ts";

const ARTICLES = 200;
const CONNECTIONS = 256;
const WARM_UP_MS = 2_000;
const LOAD_MS = 6_000;
const PAGE_CONNECTIONS = 16;
const WARM_PAGES_MS = 3_000;
/** Short and many: a shared machine's speed changes by a third from one second to the next, which is not the beacons' doing. */
const PAGES_MS = 600;
const STEADY_BEACONS = 1_000;
const ROUNDS = 40;

type Store = { readonly location: string; readonly options: readonly string[] };

async function fillStore({ location }: Store): Promise<void> {
  const opened = await openArchive(location);
  if (!opened.ok) throw new Error(opened.error.message);
  const publishedAt = new Date(Date.now() - 3_600_000).toISOString();
  await publishArticles(opened.value, ARTICLES, publishedAt);
  await opened.value.close();
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const whole = (number: number): string => Math.round(number).toLocaleString("en");

/** `own`: what the server's time on a core does not hold. */
async function measureRate(name: string, aim: number, store: Store, own = ""): Promise<readonly Figure[]> {
  await fillStore(store);
  const server = await startServer({}, ...store.options);
  try {
    const senders = await createBeaconSenders(server.url, ARTICLES);
    await senders.sendFast(CONNECTIONS, WARM_UP_MS);
    senders.takeAnswers();
    const before = readCoreSeconds(server.pid);
    const started = performance.now();
    await senders.sendFast(CONNECTIONS, LOAD_MS);
    const seconds = (performance.now() - started) / 1000;
    const core = readCoreSeconds(server.pid) - before;
    const { verdicts, waits } = senders.takeAnswers();
    const counted = verdicts.get("counted") ?? 0;
    if (counted < waits.length) throw new Error(`not all were counted: ${JSON.stringify([...verdicts])}`);
    const slowest = waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? 0;
    return [
      {
        name: `beacons acknowledged when durable, ${name}`,
        figure: `${whole(counted / seconds)} /s`,
        beside: `${whole(counted / core)} for each second that the server had of a core${own}`,
        aim: whole(aim),
      },
      {
        name: `99 of 100 of these acknowledged within, ${name}`,
        figure: `${slowest.toFixed(0)} ms`,
        aim: "250 ms",
      },
    ];
  } finally {
    await server.end();
  }
}

/** Pages a second over the addresses in turn, as fast as the server answers. */
async function loadPages(url: string, milliseconds: number): Promise<number> {
  const port = Number(new URL(url).port);
  const paths = ["/", ...Array.from({ length: 40 }, (_, at) => `/articles/${at + 1}`)];
  const end = performance.now() + milliseconds;
  let answered = 0;
  const reader = async (): Promise<void> => {
    const connection = openKeptConnection(port);
    while (performance.now() < end) {
      const path = paths[answered % paths.length] ?? "/";
      answered += 1;
      const head = await connection.ask(
        `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept-encoding: br\r\n\r\n`,
      );
      if (!head?.startsWith("HTTP/1.1 200")) throw new Error(`${path} answered ${head?.slice(0, 20)}`);
    }
    connection.close();
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: PAGE_CONNECTIONS }, reader));
  return (answered * 1000) / (performance.now() - started);
}

type Beside = { readonly pages: number; readonly beacons: number };

async function loadPagesBeside(url: string, senders: BeaconSenders): Promise<Beside> {
  senders.takeAnswers();
  let isOver = false;
  const started = performance.now();
  const steady = senders.sendSteadily(STEADY_BEACONS, () => isOver);
  const pages = await loadPages(url, PAGES_MS);
  const took = performance.now() - started;
  isOver = true;
  await steady;
  const { verdicts } = senders.takeAnswers();
  return { pages, beacons: ((verdicts.get("counted") ?? 0) * 1000) / took };
}

/** Pages at full load, alone and with a steady stream of beacons beside them: in turn, and first in turn. */
async function measurePages({ options }: Store): Promise<readonly Figure[]> {
  const server = await startServer({}, ...options);
  const senders = await createBeaconSenders(server.url, ARTICLES);
  try {
    await loadPages(server.url, WARM_PAGES_MS);
    await loadPagesBeside(server.url, senders);
    const alone: number[] = [];
    const beside: Beside[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round % 2 === 0) alone.push(await loadPages(server.url, PAGES_MS));
      beside.push(await loadPagesBeside(server.url, senders));
      if (round % 2 === 1) alone.push(await loadPages(server.url, PAGES_MS));
    }
    const withBeacons = mean(beside.map(({ pages }) => pages));
    return [
      {
        name: `pages with ${whole(mean(beside.map(({ beacons }) => beacons)))} beacons a second beside them`,
        figure: `${whole(withBeacons)} requests/s`,
        beside: `${((100 * withBeacons) / mean(alone)).toFixed(0)} % of ${whole(mean(alone))} without them, over ${ROUNDS} pairs`,
        aim: "85 %",
      },
    ];
  } finally {
    senders.close();
    await server.end();
  }
}

export async function measureBeacons(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-bench-"));
  const serve = ["--proxies", "1"];
  const sqlite = { location: join(folder, "shirase.sqlite"), options: [...serve, "--data", folder] };
  const postgres = await startTestPostgres({ durable: true });
  try {
    const location = await postgres.createDatabase();
    const database = { location, options: [...serve, "--database", location] };
    return [
      ...(await measureRate("SQLite", 10_000, sqlite)),
      ...(await measureRate("PostgreSQL", 8_000, database, ", that of PostgreSQL itself not counted")),
      ...(await measurePages(sqlite)),
    ];
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
