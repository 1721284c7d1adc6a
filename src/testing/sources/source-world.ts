// Source world: a store, a made-up web and a driven clock → a source whose workers do all that is due, one after another or killed anywhere.

import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { createBackfiller } from "../../commands/sources/backfill/perform-backfill.ts";
import { createFetcher } from "../../commands/sources/fetch-item.ts";
import type { TakeInWatched } from "../../commands/sources/fetch-call.ts";
import { createLooker } from "../../commands/sources/look-at-source.ts";
import { PLACE_READERS, type PlaceReaders } from "../../commands/sources/place-readers.ts";
import { createPoliteAsking } from "../../commands/sources/polite-asking.ts";
import type { House } from "../../house.ts";
import { readBrought } from "../../commands/taking-in/read-brought.ts";
import { type DueKind, type Worker, doDueWork } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { draftDocument, routingOf, writeDrafted } from "../../path.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { Article } from "../../terms/article.ts";
import { success } from "../../terms/result.ts";
import type { Source } from "../../terms/source.ts";
import type { Item } from "../../terms/sources/item.ts";
import { createMadeUpWeb, type MadeUpWeb } from "./made-up-web.ts";
import { PLACE, SOURCE, START } from "./watched-source.ts";

const CONSOLE = { kind: "console", name: "test" } as const;

/** A place of one kind that is asked, whose entries are written as JSON: how feeds are read is tested where they are. */
const READERS: PlaceReaders = {
  ...PLACE_READERS,
  feed: {
    kind: "asked",
    read: async (bytes) => {
      const items = JSON.parse(new TextDecoder().decode(bytes)) as readonly Item[];
      return success({ items, hints: {}, warnings: [], complete: true });
    },
  },
};

export const pageOf = (name: string): string =>
  `<!doctype html><title>${name}</title><h1>${name}の開催について</h1><p>見本省は、令和7(2025)年9月10日(水)に${name}を開催します。</p>`;
export const addressOf = (name: string): string => `https://ministry.example/${name}.html`;
export const listOf = (...names: readonly string[]): string =>
  JSON.stringify(
    names.map((name) => ({ guid: name, address: addressOf(name), title: name, enclosures: [] })),
  );

export type SourceWorld = {
  readonly web: MadeUpWeb;
  readonly archive: Archive;
  readonly workers: Workers;
  /** All that is due until then, the clock driven from one to the next. */
  readonly runUntil: (time: number) => Promise<void>;
};

type Workers = Readonly<Partial<Record<DueKind, Worker>>>;

/** In this process. */
export function pathOf(archive: Archive, house: House): TakeInWatched {
  return {
    async read(received, source, routing) {
      const document = await readBrought(received);
      if (!document.ok) return document;
      return success(draftDocument(document.value, house, source, routing ?? (await routingOf(archive))));
    },
    write: (drafted, announcement, source, at) => writeDrafted(drafted, announcement, source, archive, at),
  };
}

/** `change`: what becomes of the path of an announcement, for tests of what goes wrong there. */
export function workersOn(
  store: Archive,
  web: MadeUpWeb,
  house: House,
  change: (takeIn: TakeInWatched) => TakeInWatched = (takeIn) => takeIn,
): Workers {
  const ask = createPoliteAsking({ store, fetch: web.fetch, now: () => web.now, wait: web.wait });
  const needs = { store, ask, readers: READERS, now: () => web.now, chance: () => 0.5 };
  const all = { ...needs, takeIn: change(pathOf(store, house)) };
  return {
    "check-source": createLooker(needs),
    "fetch-item": createFetcher(all),
    "backfill-source": createBackfiller(all),
  };
}

export async function openSourceWorld(
  t: TestContext,
  house: House,
  source: Source = SOURCE,
  change?: (takeIn: TakeInWatched) => TakeInWatched,
): Promise<SourceWorld> {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());
  const web = createMadeUpWeb(START);
  const workers = workersOn(archive, web, house, change);
  await archive.saveWatch(source, { at: new Date(START).toISOString(), actor: CONSOLE });
  return {
    web,
    archive,
    workers,
    async runUntil(time) {
      for (;;) {
        while ((await doDueWork(archive, workers, () => web.now)) !== "idle");
        const next = await nextDue(archive);
        if (next === undefined || next > time) break;
        web.now = Math.max(web.now, next);
      }
      web.now = Math.max(web.now, time);
    },
  };
}

async function nextDue(archive: Archive): Promise<number | undefined> {
  const ours = (await archive.listWork()).filter(
    ({ kind }) => kind === "check-source" || kind === "fetch-item" || kind === "backfill-source",
  );
  return ours.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b)[0];
}

/** `NUMBER.REVISION TITLE` */
export async function announcementsOf(archive: Archive): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const { id, revision, document } of archive.readAnnouncements())
    all.push(`${id}.${revision} ${document.title ?? ""}`);
  return all;
}

export async function articlesOf(archive: Archive): Promise<readonly Article[]> {
  const all: Article[] = [];
  for await (const article of archive.readArticles()) all.push(article);
  return all;
}

const TWO = ["甲の式典", "乙の式典"];

/** A killed worker does nothing more, not even give back what it holds. */
export function mortalOf(archive: Archive, mayCall: () => boolean): Archive {
  return new Proxy(archive, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== "function") return value;
      return async (...given: readonly unknown[]) => {
        if (!mayCall()) throw new Error("killed");
        return Reflect.apply(value, target, given);
      };
    },
  });
}

/**
 * Two entries taken in by a worker that is killed when it asks the store for the `killAt`-th time; another does the rest,
 * all the time or only then.
 */
export async function runKilled(
  t: TestContext,
  house: House,
  killAt: number,
  isTwice: boolean,
): Promise<{ readonly calls: number; readonly announcements: readonly string[]; readonly articles: number }> {
  const { web, archive, workers } = await openSourceWorld(t, house);
  web.pages.set(PLACE, { text: listOf(...TWO), contentType: "application/json" });
  for (const name of TWO) web.pages.set(addressOf(name), { text: pageOf(name) });
  let calls = 0;
  const mortal = mortalOf(archive, () => (calls += 1) < killAt);
  const dying = workersOn(mortal, web, house);
  while (web.now < START + 20 * 60_000) {
    const did = await doDueWork(mortal, dying, () => web.now).catch(() => "killed" as const);
    const beside =
      isTwice || did === "killed" ? await doDueWork(archive, workers, () => web.now) : ("idle" as const);
    if (did === "idle" && beside === "idle") web.now += 30_000;
    if (did === "killed") web.now += 1_000;
  }
  const articles = (await articlesOf(archive)).length;
  return { calls, announcements: await announcementsOf(archive), articles };
}

export async function assertKilledIsWhole(t: TestContext, house: House, killAt: number): Promise<void> {
  const killed = await runKilled(t, house, killAt, killAt % 3 === 0);
  const told = `killed at ${killAt}: ${killed.announcements.join()}`;
  assert.deepEqual(
    killed.announcements.map((each) => each.replace(/^\d+\./, "")).toSorted(),
    ["1 乙の式典", "1 甲の式典"],
    told,
  );
  assert.equal(killed.articles, TWO.length, told);
}
