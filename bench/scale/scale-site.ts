// Scale site: a store of the bench → the same store behind a site that keeps no page, and one that keeps them, at the moment of its newest article.

import type { Archive } from "../../src/newsroom/ports/archive.ts";
import { createRanker } from "../../src/readership/ranking/ranker.ts";
import { type Listening, listen } from "../../src/server.ts";
import { createSite } from "../../src/site/create-site.ts";
import { openArchive } from "../../src/store/open-archive.ts";
import { articleId } from "../../src/terms/ids.ts";
import { createTestCounting } from "../../src/testing/site/counting.ts";
import { TEST_CONFIG } from "../../src/testing/site/open-site.ts";
import {
  type KeptConnection,
  openKeptConnection,
} from "../../src/testing/readership/beacons/kept-connection.ts";
import { BASE, UNTIL, makeScaleDraft } from "./scale-articles.ts";
import type { ScaleStore } from "./scale-stores.ts";

export type Door = {
  readonly ask: (target: string) => Promise<void>;
  readonly close: () => Promise<void>;
};
export type OpenScaleStore = ScaleStore & {
  readonly archive: Archive;
  /** Its site keeps no page: each is rendered. */
  readonly fresh: Door;
  readonly ready: Door;
  readonly close: () => Promise<void>;
};

/** An hour after the newest article. */
const NOW = UNTIL + 3_600_000;
const CACHE_BYTES = 32 * 1024 * 1024;
const READ_ARTICLES = 30;
/** Stands in one article of a store. */
export const RARE_WORD = "甓甕甃";

function createTestSite(archive: Archive, cacheBytes: number) {
  return createSite({
    archive,
    ranker: createRanker(archive),
    config: { ...TEST_CONFIG, cacheBytes },
    now: () => NOW,
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
}

export async function openDoor(archive: Archive, cacheBytes: number): Promise<Door> {
  const site = createTestSite(archive, cacheBytes);
  const opened = await listen((request, response) => site.handle(request, response), "127.0.0.1", 0);
  if (!opened.ok) throw new Error(opened.error);
  const listening: Listening = opened.value;
  let connection: KeptConnection = openKeptConnection(listening.port);
  return {
    async ask(target) {
      const request = `GET ${target} HTTP/1.1\r\nhost: news.example\r\n\r\n`;
      let head = await connection.ask(request);
      if (head === undefined) {
        // One that had nothing to do for a minute has been closed.
        connection = openKeptConnection(listening.port);
        head = await connection.ask(request);
      }
      if (!head?.startsWith("HTTP/1.1 200")) throw new Error(`${target} answered ${head?.slice(0, 30)}`);
    },
    async close() {
      connection.close();
      await listening.close();
    },
  };
}

/** What no copy of an article can be: the only one with its word, and those that readers have read just before. */
async function addOnce(archive: Archive, count: number): Promise<void> {
  const found = await archive.search({ terms: [RARE_WORD], excluded: [], order: "newest", limit: 1 });
  if (found.count === 0) {
    const at = new Date(UNTIL).toISOString();
    const lead = { text: `${RARE_WORD}の調査を実施した。`, grounds: [] };
    await archive.createArticle({
      draft: { ...makeScaleDraft(BASE + 1), lead },
      createdAt: at,
      publishedAt: at,
    });
  }
  const views = Array.from({ length: READ_ARTICLES }, (_, at) => ({
    articleId: articleId(count - at),
    visitor: { address: "192.0.2.1", userAgent: "bench" },
  }));
  await archive.recordViews(views, NOW - 120_000);
}

export async function openScaleStore(store: ScaleStore): Promise<OpenScaleStore> {
  const opened = await openArchive(store.location);
  if (!opened.ok) throw new Error(opened.error.message);
  const archive = opened.value;
  await addOnce(archive, store.count);
  const fresh = await openDoor(archive, 0);
  const ready = await openDoor(archive, CACHE_BYTES);
  return {
    ...store,
    archive,
    fresh,
    ready,
    async close() {
      await fresh.close();
      await ready.close();
      await archive.close();
    },
  };
}
