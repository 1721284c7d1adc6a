// Scale: what a page costs that has to be rendered, one that is ready, and publishing, at a thousand articles and at a million.

import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Archive } from "../../src/newsroom/ports/archive.ts";
import { createRanker } from "../../src/readership/ranking/ranker.ts";
import { type Listening, listen } from "../../src/server.ts";
import { createSite } from "../../src/site/create-site.ts";
import { openArchive } from "../../src/store/open-archive.ts";
import { TEST_CONFIG } from "../../src/testing/site/open-site.ts";
import { createTestCounting } from "../../src/testing/site/counting.ts";
import {
  type KeptConnection,
  openKeptConnection,
} from "../../src/testing/readership/beacons/kept-connection.ts";
import { createRandom } from "../../src/testing/statements/passages/random.ts";
import { FILLED_SECTIONS, fillStore, makeFilledDraft } from "../fill-store.ts";
import { median } from "../median.ts";
import type { Figure } from "../run.ts";
import { multiplyStore } from "./multiply-store.ts";

/** The last of them only where it is asked for: making it takes minutes and four gigabytes. */
const SIZES = process.env["SHIRASE_MILLION"] === undefined ? [1_000, 100_000] : [1_000, 100_000, 1_000_000];
/** A folder in which the stores are kept, and found by the next run. */
const KEPT_STORES = process.env["SHIRASE_SCALE_STORES"];
const BASE = 1_000;
const CHARACTERS = 240;
/** Short and in turn, as the machine's speed changes; the first are for warming up. */
const ROUNDS = 240;
const WARM_ROUNDS = 40;
const PUBLISHED = 40;

type Door = { connection: KeptConnection; readonly listening: Listening };
type Store = {
  readonly count: number;
  readonly archive: Archive;
  /** Its site keeps no page: each is rendered. */
  readonly fresh: Door;
  readonly ready: Door;
};

type Pages = Readonly<Record<string, (random: (most: number) => number, count: number) => string>>;

const TEN_YEARS_MS = 10 * 365 * 86_400_000;
const cursor = (random: (most: number) => number, count: number): string =>
  `${Date.now() - 86_400_000 - random(TEN_YEARS_MS - 2 * 86_400_000)}-${random(count)}`;

/** Of each kind, a page at random: what is asked for is never what was asked for just before. */
const PAGES: Pages = {
  home: () => "/",
  section: (random) => `/section/${FILLED_SECTIONS[random(6) - 1] ?? "defence"}`,
  article: (random, count) => `/articles/${random(count)}`,
  "deep list": (random, count) => `/section/defence?before=${cursor(random, count)}`,
  feed: () => "/feed.atom",
  "sitemap index": () => "/sitemap.xml",
  "news sitemap": () => "/sitemap-news.xml",
};

async function openDoor(archive: Archive, cacheBytes: number): Promise<Door> {
  const site = createSite({
    archive,
    ranker: createRanker(archive),
    config: { ...TEST_CONFIG, cacheBytes },
    now: Date.now,
    counting: createTestCounting(),
    findFault: async () => undefined,
    loadReadings: async () => [],
    saveReport: async () => {},
    recordView: async () => "recorded",
    cards: { draw: async () => new Uint8Array(), loadPlain: async () => new Uint8Array() },
    onEmptySearch: () => {},
    onError: (error) => {
      throw error;
    },
  });
  const listening = await listen((request, response) => site.handle(request, response), "127.0.0.1", 0);
  if (!listening.ok) throw new Error(listening.error);
  return { listening: listening.value, connection: openKeptConnection(listening.value.port) };
}

const CACHE_BYTES = 32 * 1024 * 1024;

const fileOf = (folder: string, count: number): string => join(folder, `${count}.sqlite`);

async function makeStore(folder: string, count: number): Promise<void> {
  const file = fileOf(folder, count);
  if (existsSync(file)) return;
  await fillStore(file, BASE, CHARACTERS);
  if (count > BASE) multiplyStore(file, BASE, count, CHARACTERS);
}

async function openStore(folder: string, count: number): Promise<Store> {
  const opened = await openArchive(fileOf(folder, count));
  if (!opened.ok) throw new Error(opened.error.message);
  const archive = opened.value;
  return { count, archive, fresh: await openDoor(archive, 0), ready: await openDoor(archive, CACHE_BYTES) };
}

/** A connection that had nothing to do for a minute has been closed. */
async function askAt(door: Door, target: string): Promise<string | undefined> {
  const request = `GET ${target} HTTP/1.1\r\nhost: news.example\r\n\r\n`;
  const head = await door.connection.ask(request);
  if (head !== undefined) return head;
  door.connection = openKeptConnection(door.listening.port);
  return door.connection.ask(request);
}

/** Milliseconds of a core that asking and answering took: what others do on the machine meanwhile is not in it. */
async function timeOne(door: Door, target: string): Promise<number> {
  const before = process.cpuUsage();
  const head = await askAt(door, target);
  const { user, system } = process.cpuUsage(before);
  if (!head?.startsWith("HTTP/1.1 200")) throw new Error(`${target} answered ${head?.slice(0, 30)}`);
  return (user + system) / 1_000;
}

type Times = ReadonlyMap<Store, number>;

/** The stores in turn, begun by another each time; gives the median of each. */
async function timeAll(
  stores: readonly Store[],
  rounds: number,
  one: (store: Store) => Promise<number>,
): Promise<Times> {
  const seen = new Map(stores.map((store): [Store, number[]] => [store, []]));
  for (let round = 0; round < rounds + WARM_ROUNDS; round += 1) {
    for (const at of stores.keys()) {
      const store = stores[(round + at) % stores.length];
      const took = store && (await one(store));
      if (store && took !== undefined && round >= WARM_ROUNDS) seen.get(store)?.push(took);
    }
  }
  return new Map([...seen].map(([store, times]) => [store, median(times)]));
}

const ms = (number: number): string => `${number.toFixed(2)} ms`;

function toFigure(name: string, times: Times, aim: string): Figure {
  const [[, first = 0] = []] = times;
  const all = [...times].map(([{ count }, time]) => `${count.toLocaleString("en")}: ${ms(time)}`);
  const largest = [...times].at(-1)?.[1] ?? 0;
  return { name, figure: `${(largest / first).toFixed(2)} ×`, beside: all.join(", "), aim };
}

async function publish({ archive, count }: Store, number: number): Promise<number> {
  const at = new Date().toISOString();
  const article = { draft: makeFilledDraft(count + number, CHARACTERS), createdAt: at, publishedAt: at };
  const began = performance.now();
  await archive.createArticle(article);
  return performance.now() - began;
}

async function measureAll(stores: readonly Store[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const random = createRandom(1);
  const draw = (most: number): number => random.integer(1, most);
  for (const [name, targetOf] of Object.entries(PAGES)) {
    const times = await timeAll(stores, ROUNDS, ({ fresh, count }) => timeOne(fresh, targetOf(draw, count)));
    figures.push(toFigure(`${name}, rendered`, times, "1.15"));
  }
  const ready = await timeAll(stores, ROUNDS, ({ ready }) => timeOne(ready, `/articles/${draw(50)}`));
  figures.push(toFigure("article, ready", ready, "1.15"));
  let number = 0;
  const published = await timeAll(stores, PUBLISHED, (store) => publish(store, (number += 1)));
  figures.push(toFigure("publishing one article, as acknowledged", published, "50 ms"));
  return figures;
}

export async function measureScale(): Promise<readonly Figure[]> {
  const folder = KEPT_STORES ?? mkdtempSync(join(tmpdir(), "shirase-scale-"));
  mkdirSync(folder, { recursive: true });
  const stores: Store[] = [];
  try {
    for (const count of SIZES) await makeStore(folder, count);
    for (const count of SIZES) stores.push(await openStore(folder, count));
    return await measureAll(stores);
  } finally {
    for (const { archive, fresh, ready } of stores) {
      for (const { connection, listening } of [fresh, ready]) {
        connection.close();
        await listening.close();
      }
      await archive.close();
    }
    if (KEPT_STORES === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
