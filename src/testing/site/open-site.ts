// Open site: the public site over a memory archive on a free local port, with a clock and neighbours that tests set.

import { createRanker } from "../../readership/ranking/ranker.ts";
import { listen } from "../../server.ts";
import type { ServerLimits } from "../../serving/server-limits.ts";
import type { KnownReading } from "../../site/article/readings/reading-book.ts";
import { createSite } from "../../site/create-site.ts";
import {
  DEFAULT_SITE_NAME,
  DEFAULT_TAGLINE,
  type SiteConfig,
  type SiteOptions,
} from "../../site/site-config.ts";
import type { NewReport } from "../../newsroom/ports/report-store.ts";
import type { View } from "../../terms/view.ts";
import { TEST_PUBLISHER } from "./test-publisher.ts";
import { type Answer, type Asking, askAt } from "../serving/ask-at.ts";
import { createTestCounting } from "./counting.ts";
import { type MemoryArchive, createMemoryArchive } from "../memory/memory-archive.ts";

export const TEST_NOW = Date.UTC(2025, 8, 10, 1, 30);

export const TEST_CONFIG: SiteConfig = {
  name: DEFAULT_SITE_NAME,
  tagline: DEFAULT_TAGLINE,
  baseAddress: "https://news.example",
  identity: "6f1c1a52-3c0e-4d5e-9a6b-0d2f6f7b8c90",
  sample: true,
  trustedProxies: 0,
  publisher: TEST_PUBLISHER,
  sections: [
    { slug: "defence", name: { ja: "日本の防衛", en: "Defence" } },
    { slug: "international", name: { ja: "国際", en: "International" } },
    { slug: "sightings", name: { ja: "警戒監視", en: "Sightings" } },
    { slug: "personnel", name: { ja: "人事", en: "Personnel" } },
    { slug: "contracts", name: { ja: "契約・装備", en: "Contracts" } },
    { slug: "features", name: { ja: "特集・解説", en: "Features" } },
  ],
};

const TEST_READINGS: readonly KnownReading[] = [
  { written: "早瀬航", reading: "はやせ・わたる", surname: "早瀬" },
  { written: "対馬海峡", reading: "つしまかいきょう" },
];

export type OpenSite = {
  readonly archive: MemoryArchive;
  readonly base: string;
  readonly port: number;
  /** Views handed over by the beacon. */
  readonly views: View[];
  /** Words that were told to have been looked for in vain. */
  readonly emptySearches: string[];
  /** What readers reported. */
  readonly reports: NewReport[];
  readonly errors: unknown[];
  readonly clock: { now: number };
  /** Sends the target as it stands, without any of the mending that `fetch` does. */
  ask(target: string, asking?: Asking): Promise<Answer>;
  /** Asks until the answer is another than the one with this ETag: what stands beside a text may lag while it is rendered. */
  askUntilOther(target: string, etag: string | undefined): Promise<Answer>;
  closeSite(): void;
  [Symbol.asyncDispose](): Promise<void>;
};

const MOST_ASKED = 500;

async function askUntilOther(port: number, target: string, etag: string | undefined): Promise<Answer> {
  for (let asked = 0; asked < MOST_ASKED; asked += 1) {
    const answer = await askAt(port, target);
    if (answer.headers.etag !== etag) return answer;
  }
  throw new Error(`${target} stays as it was: ${etag}`);
}

/** Listens until disposed of: `await using site = await openSite()`. */
export async function openSite(
  changes: Partial<SiteOptions> & {
    readonly settings?: Partial<SiteConfig>;
    readonly limits?: Partial<ServerLimits>;
  } = {},
): Promise<OpenSite> {
  const archive = createMemoryArchive();
  const views: View[] = [];
  const emptySearches: string[] = [];
  const errors: unknown[] = [];
  const reports: NewReport[] = [];
  const clock = { now: TEST_NOW };
  const { settings, limits, ...others } = changes;
  const site = createSite({
    archive,
    ranker: createRanker(archive),
    config: { ...TEST_CONFIG, ...settings },
    now: () => clock.now,
    counting: createTestCounting(),
    cards: { draw: async () => Buffer.from("drawn"), loadPlain: async () => Buffer.from("plain") },
    findFault: async () => undefined,
    saveReport: async (report) => reports.push(report),
    loadReadings: async () => TEST_READINGS,
    recordView: async (view) => {
      views.push(view);
      await archive.recordViews([view], clock.now);
      return "recorded";
    },
    onEmptySearch: (words) => emptySearches.push(words),
    onError: (error) => errors.push(error),
    ...others,
  });
  const listening = await listen((request, response) => site.handle(request, response), "127.0.0.1", 0, {
    limits: { drainMs: 100, ...limits },
    answerAtOnce: (request) => site.answerAtOnce(request),
    trustedProxies: settings?.trustedProxies ?? 0,
  });
  if (!listening.ok) throw new Error(listening.error);
  const { port } = listening.value;
  return {
    archive,
    port,
    base: `http://127.0.0.1:${port}`,
    views,
    emptySearches,
    reports,
    errors,
    clock,
    ask: (target, asking) => askAt(port, target, asking),
    askUntilOther: (target, etag) => askUntilOther(port, target, etag),
    closeSite: () => site.close(),
    [Symbol.asyncDispose]: async () => {
      await listening.value.close();
      site.close();
    },
  };
}
