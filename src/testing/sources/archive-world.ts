// Archive world: a source whose list page leads to years of older pages, on a made-up web with a driven clock → its backfill run, alone, beside looks, or killed anywhere.

import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import type { House } from "../../house.ts";
import { doDueWork } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Source } from "../../terms/source.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import type { BackfillWish } from "../../watching/backfill/backfill-cursor.ts";
import { beginBackfill } from "../../watching/backfill/begin-backfill.ts";
import type { MadeUpWeb } from "./made-up-web.ts";
import {
  type SourceWorld,
  announcementsOf,
  articlesOf,
  mortalOf,
  openSourceWorld,
  workersOn,
} from "./source-world.ts";
import { HOUR, ID, SOURCE, START, WATCH } from "./watched-source.ts";

const HOST = "https://ministry.example";
export const LIST = `${HOST}/press/`;
const DAY = 24 * HOUR;
const MINUTE = 60_000;

export const LISTED: Source = {
  ...SOURCE,
  autoPublish: true,
  watch: { ...WATCH, kind: "list-page", place: LIST },
};
export const PAUSED: Source = {
  ...LISTED,
  watch: { ...WATCH, kind: "list-page", place: LIST, state: "paused" },
};

export type ArchiveShape = {
  readonly entries: number;
  readonly aPage: number;
  /** From the newest to the oldest, which lie evenly between. */
  readonly days: number;
};

export const listPage = (page: number): string => (page === 1 ? LIST : `${LIST}?page=${page}`);
export const entryAddress = (number: number): string => `${HOST}/press/n${number}.html`;
const entryDay = (number: number, { days, entries }: ArchiveShape): string =>
  new Date(START - 3 * DAY - (number * days * DAY) / entries).toISOString().slice(0, 10);
const titleOf = (number: number): string => `第${number}回の記念式典の開催について`;

function wordsOf(day: string): string {
  const [year = "", month, date] = day.split("-");
  return `令和${Number(year) - 2018}年${Number(month)}月${Number(date)}日`;
}

/** A document like no other: what only differs in a number would still be two, and this is told sooner. */
export function entryPage(number: number, day: string): string {
  return `<!doctype html><title>${titleOf(number)}</title><h1>${titleOf(number)}</h1><p>${wordsOf(day)}</p><p>見本省</p><p>見本省は、第${number}回の記念式典を開催します。参加者は${number * 7 + 20}名です。</p>`;
}

export function listHtml(
  numbers: readonly (readonly [number: number, day: string])[],
  next?: string,
): string {
  const rows = numbers.map(
    ([number, day]) =>
      `<li><span>${wordsOf(day)}</span> <a href="/press/n${number}.html">${titleOf(number)}</a></li>`,
  );
  const more = next === undefined ? "" : `<p><a href="${next}">次へ</a></p>`;
  return `<!doctype html><title>報道発表</title><main><h1>報道発表</h1><ul>${rows.join("")}</ul>${more}</main>`;
}

/** Entry 0 is the newest. */
export function putArchive(web: MadeUpWeb, shape: ArchiveShape): void {
  const { entries, aPage } = shape;
  const pages = Math.ceil(entries / aPage);
  for (let number = 0; number < entries; number += 1)
    web.pages.set(entryAddress(number), { text: entryPage(number, entryDay(number, shape)) });
  for (let page = 1; page <= pages; page += 1) {
    const first = (page - 1) * aPage;
    const numbers = Array.from({ length: Math.min(aPage, entries - first) }, (_, at) => first + at);
    const next = page < pages ? listPage(page + 1) : undefined;
    const dated = numbers.map((number) => [number, entryDay(number, shape)] as const);
    web.pages.set(listPage(page), { text: listHtml(dated, next) });
  }
}

/** Its place was looked at, and the backfill begins a minute later. */
export async function openArchiveWorld(
  t: TestContext,
  house: House,
  shape: ArchiveShape,
  wish: BackfillWish = {},
): Promise<SourceWorld> {
  const world = await openSourceWorld(t, house, LISTED);
  putArchive(world.web, shape);
  await world.runUntil(START + MINUTE);
  await beginAt(world.archive, world.web.now, wish);
  return world;
}

export async function beginAt(archive: Archive, now: number, wish: BackfillWish = {}): Promise<void> {
  const begun = beginBackfill(LISTED, wish, new Date(now).toISOString());
  assert.ok(begun.ok);
  await archive.saveBackfill(begun.value, {
    at: new Date(now).toISOString(),
    actor: { kind: "console", name: "test" },
  });
}

export async function backfillOf(archive: Archive): Promise<SourceBackfill> {
  return (await archive.findBackfill(ID)) ?? assert.fail("there is no backfill");
}

/** Until it is over; it has to be. */
export async function runToEnd(
  { archive, web, runUntil }: SourceWorld,
  mostHours = 200,
): Promise<SourceBackfill> {
  const end = web.now + mostHours * HOUR;
  while (web.now < end) {
    await runUntil(web.now + 10 * MINUTE);
    const backfill = await backfillOf(archive);
    if (backfill.state !== "running") return backfill;
  }
  return assert.fail(`It is not over after ${mostHours} hours: ${JSON.stringify(await backfillOf(archive))}`);
}

/** Each entry once, each page and entry asked for once, five seconds apart, nothing of it drafted that the list itself did not show. */
export async function assertYears(t: TestContext, house: House, shape: ArchiveShape): Promise<void> {
  const { entries, aPage } = shape;
  const world = await openArchiveWorld(t, house, shape);
  const { web, archive } = world;
  web.pages.set(`${HOST}/robots.txt`, { text: "User-agent: *\nCrawl-delay: 5\n", contentType: "text/plain" });
  // The rules of before hold for a day.
  web.now += 25 * HOUR;
  const asked = web.requests.length;
  const { state, done, found, expected, reason } = await runToEnd(world);
  const old = entries - aPage;
  assert.deepEqual([state, done, found, expected, reason], ["complete", old, old, old, undefined]);
  assert.equal(new Set(await announcementsOf(archive)).size, entries);
  assert.equal((await announcementsOf(archive)).length, entries);
  assert.equal((await articlesOf(archive)).length, aPage);
  // Held until somebody asks, and read for the ledger all the same.
  const held = await archive.listHeld({ limit: entries });
  const forLedger = new Set(
    (await archive.listWork()).flatMap(({ kind, key }) => (kind === "keep-ledger" ? [key] : [])),
  );
  assert.equal(held.length, old);
  assert.ok(held.every(({ id, announcedAt }) => forLedger.has(String(id)) && announcedAt !== undefined));
  assert.deepEqual(await archive.listUnwritten(9), []);
  const looks = await archive.listLooks({ source: ID, limit: 500 });
  assert.ok(looks.every((look, place) => look.new === (place === looks.length - 1 ? aPage : 0)));
  const times = web.requests.slice(asked).map(({ at }) => at);
  // The first that is asked is robots.txt, whose own pause is not known yet.
  const gaps = times.slice(1).map((at, place) => at - (times[place] ?? 0));
  assert.ok(Math.min(...gaps) >= 5_000, `${Math.min(...gaps)} ms`);
  const asks = Map.groupBy(web.requests, ({ address }) => address);
  for (let number = aPage; number < entries; number += 1)
    assert.equal(asks.get(entryAddress(number))?.length, 1, `entry ${number}`);
  for (let page = 2; page <= entries / aPage; page += 1)
    assert.equal(asks.get(listPage(page))?.length, 1, `page ${page}`);
}

/** A worker killed when it asks the store for the `killAt`-th time; another does the rest. Gives how often it asked. */
async function runArchiveKilled(
  t: TestContext,
  house: House,
  shape: ArchiveShape,
  killAt: number,
): Promise<{ readonly calls: number; readonly world: SourceWorld; readonly backfill: SourceBackfill }> {
  const world = await openArchiveWorld(t, house, shape);
  const { web, archive } = world;
  let calls = 0;
  const mortal = mortalOf(archive, () => (calls += 1) < killAt);
  const dying = workersOn(mortal, web, house);
  const backfiller = dying["backfill-source"] ?? assert.fail();
  const only = { "backfill-source": backfiller };
  const end = web.now + 24 * HOUR;
  while (web.now < end && (await backfillOf(archive)).state === "running") {
    const did = await doDueWork(mortal, only, () => web.now).catch(() => "killed" as const);
    if (did === "killed") break;
    if (did === "idle") web.now += 1_000;
  }
  // What the dead one holds, the work and its host, is free again by then.
  web.now += 300_000;
  return { calls, world, backfill: await runToEnd(world) };
}

const KILLED = { entries: 6, aPage: 2, days: 300 };

export async function assertKilledArchiveIsWhole(
  t: TestContext,
  house: House,
  killAt: number,
): Promise<number> {
  const { calls, world, backfill } = await runArchiveKilled(t, house, KILLED, killAt);
  const { state, done, found } = backfill;
  assert.deepEqual([state, done, found], ["complete", 4, 4], `killed at ${killAt}`);
  const all = await announcementsOf(world.archive);
  assert.equal(all.length, KILLED.entries, `killed at ${killAt}: ${all.join()}`);
  return calls;
}
