// Copy bench: a newsroom with everything a copy can trip over, its live site, and copies of it made by the command line's own code.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { exportCommand } from "../../commands/export/export.ts";
import { openSite } from "../../commands/opening/open-site.ts";
import { loadCountingChoice } from "../../house-counting.ts";
import { loadPublisher } from "../../house-publisher.ts";
import { loadSections } from "../../house-sections.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { listen } from "../../server.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { ArticleBlock, ArticleDraft } from "../../terms/article.ts";
import type { Article } from "../../terms/article.ts";
import { type Answer, askAt } from "../serving/ask-at.ts";

const PROGRAM = join(import.meta.dirname, "../../../bin/shirase.js");
export const BASE = "https://news.example";

export type CopyBench = {
  readonly archive: Archive;
  /** Where copies are made; `copy` is the first. */
  readonly folder: string;
  /** The live site of the same newsroom under the same address. */
  readonly askLive: (target: string) => Promise<Answer>;
  /** `shirase export --static`; gives the exit status. */
  copy(folder: string, ...flags: readonly string[]): Promise<number>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Names that no file can have, or that two files cannot have at once. */
export const HOSTILE_SERIES = [
  "..",
  ".git",
  "日米/日豪",
  "index.html",
  "QUAD",
  "quad",
  "con",
  "長".repeat(90),
  'a"b<c>',
  "x?y#z%2F",
  "feed.atom",
  "~tilde",
  "it's (a) series",
];

const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function draft(number: number, more: Partial<ArticleDraft> = {}): ArticleDraft {
  const text = `第${number}回の会談を行った。<b>&amp; ${BASE}/articles/1</b>`;
  return {
    kind: "announcement",
    section: number % 8 === 0 ? "diplomacy" : "watch",
    headline: { text: `会談の記事 その${number}`, grounds: [] },
    lead: { text, grounds: [] },
    body: [{ kind: "paragraph", text }],
    warnings: [],
    language: "ja",
    ...more,
  };
}

const dayOf = (number: number): string => new Date(Date.UTC(2025, 0, 1) + number * 86_400_000).toISOString();

export function addArticle(archive: Archive, number: number, more?: Partial<ArticleDraft>): Promise<Article> {
  const at = dayOf(number);
  return archive.createArticle({ draft: draft(number, more), createdAt: at, publishedAt: at });
}

export type CopyBenchSize = { readonly articles: number; readonly series: readonly string[] };

/** What a newsroom holds, of every kind that an export has. */
export async function fillNewsroom(
  archive: Archive,
  { articles, series: names }: CopyBenchSize,
): Promise<void> {
  for (let number = 1; number <= articles; number += 1) await addArticle(archive, number);
  for (const [at, series] of names.entries()) {
    for (const order of [1, 2]) {
      await addArticle(archive, 100 + at * 2 + order, {
        kind: "feature",
        series: { series, part: `第${order}回`, order },
      });
    }
  }
  const picture = await archive.savePicture({ format: "png", width: 1, height: 1, bytes: PICTURE });
  const block: ArticleBlock = {
    kind: "picture",
    media: picture.name,
    alt: "点",
    credit: "見本社",
    width: 1,
    height: 1,
  };
  await addArticle(archive, 200, { body: [block] });
  const gone = await addArticle(archive, 201);
  const state = {
    kind: "withdrawn",
    publishedAt: dayOf(201),
    withdrawnAt: dayOf(202),
    reason: "誤り",
  } as const;
  await archive.saveArticle({ ...gone, state, revision: 2, updatedAt: dayOf(202) });
  await archive.addRedirects([
    { from: "/old/article-1", to: "/articles/1" },
    // What hosts of files would take for theirs, for a pattern, or for more than a page of ours.
    { from: "/_headers", to: "/articles/1" },
    { from: "/404.html", to: "/articles/1" },
    { from: "/spl*", to: "https://elsewhere.example/:splat" },
    { from: "/articles/2", to: "/articles/1" },
    { from: "/?p=2", to: "/articles/2" },
    { from: "/old/gone" },
  ]);
}

/** As `parseArgs` would give it. */
function exportCall(options: Readonly<Record<string, string>>, flags: readonly string[]) {
  return { inputs: [], text: (name: string) => options[name], flag: (name: string) => flags.includes(name) };
}

/** Its own clock makes two sites show the same minute. */
export async function openLive(archive: Archive, sample: boolean, now: () => number = Date.now) {
  const [sections, counting, publisher] = await Promise.all([
    loadSections(),
    loadCountingChoice(),
    loadPublisher(),
  ]);
  assert.ok(sections.ok && counting.ok && publisher.ok);
  const live = await openSite(archive, {
    sections: sections.value,
    sample,
    base: BASE,
    trustedProxies: 0,
    counting: counting.value,
    publisher: publisher.value,
    now,
  });
  const listening = await listen(live.handle, "127.0.0.1", 0);
  assert.ok(listening.ok);
  return { live, listening: listening.value };
}

/** `sample`: the sample newsroom; else a made-up one, the last article of which is withdrawn. */
export async function openCopyBench(size: CopyBenchSize | "sample"): Promise<CopyBench> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-copy-"));
  const data = join(folder, "data");
  if (size === "sample") await promisify(execFile)(process.execPath, [PROGRAM, "sample", "--data", data]);
  const opened = await openArchive(join(data, "shirase.sqlite"));
  assert.ok(opened.ok);
  const archive = opened.value;
  if (size !== "sample") await fillNewsroom(archive, size);
  const { live, listening } = await openLive(archive, size === "sample");
  return {
    archive,
    folder,
    askLive: (target) => askAt(listening.port, target),
    copy: (into, ...flags) =>
      Promise.resolve(exportCommand.run(exportCall({ static: join(folder, into), base: BASE, data }, flags))),
    async [Symbol.asyncDispose]() {
      await listening.close();
      await live.close();
      await archive.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
