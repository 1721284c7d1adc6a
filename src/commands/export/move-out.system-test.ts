// Moving out and in again: a newsroom, its export, and the newsroom that an empty store becomes by it, page by page.
// `npm run prove` does it with 1,000 articles.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { articleId } from "../../terms/ids.ts";
import { askAt } from "../../testing/serving/ask-at.ts";
import { assertAlike } from "../../testing/copy/compare-copy.ts";
import { crawl } from "../../testing/copy/crawl.ts";
import { addArticle, fillNewsroom, openLive } from "../../testing/copy/copy-bench.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "../moving/import.ts";
import { siteIdentityOf } from "../opening/open-site.ts";

const ARTICLES = Number(process.env["SHIRASE_MOVED_OUT_ARTICLES"] ?? 24);
const NOW = Date.parse("2025-09-01T03:00:00.000Z");

const folder = mkdtempSync(join(tmpdir(), "shirase-move-out-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const call = (data: string, path: string, flags: readonly string[] = []) => ({
  inputs: [join(folder, path)],
  text: (name: string) => (name === "data" ? join(folder, data) : undefined),
  flag: (name: string) => flags.includes(name),
});

async function open(data: string): Promise<Archive> {
  const opened = await openArchive(join(folder, data, "shirase.sqlite"));
  return opened.ok ? opened.value : assert.fail(opened.error.message);
}

async function read(archive: Archive, article: number, readers: number): Promise<void> {
  const views = Array.from({ length: readers }, (_, reader) => ({
    articleId: articleId(article),
    visitor: { address: `192.0.2.${reader}`, userAgent: "browser" },
  }));
  assert.equal(await archive.recordViews(views, NOW - 30 * 60_000), readers);
}

/** Each store has its own secret for the tokens of its pages, and parts of the sitemap changed in it when it was filled. */
const withoutTokens = (text: string): string =>
  text
    .replaceAll(/(?<=<sitemap>.*)<lastmod>[^<]*<\/lastmod>/g, "")
    // The ledger's version is the number of the store's last change: another store counts its own.
    .replaceAll(/(?<="version":"?|"ledger_version":"?|#version=">)\d+/g, "")
    .replaceAll(
      /data-token="[^"]*"|(?<=name="token"\s+value=")[^"]*|(?<=beacon\.gif\?[^"]*)[\w.~-]{20,}/g,
      "",
    );

async function openSite(archive: Archive) {
  const { live, listening } = await openLive(archive, false, () => NOW);
  return {
    ask: (target: string) => askAt(listening.port, target),
    async [Symbol.asyncDispose]() {
      await listening.close();
      await live.close();
      await archive.close();
    },
  };
}

test("a newsroom that was exported and put into an empty store shows the same pages, rankings and reports with them", async () => {
  const archive = await open("one");
  await siteIdentityOf(archive);
  await fillNewsroom(archive, { articles: ARTICLES, series: ["日米/日豪", "QUAD"] });
  await read(archive, 3, 5);
  await read(archive, 7, 9);
  const sent = { articleId: articleId(3), text: "「2隻」では?", receivedAt: "2025-08-30T00:00:00.000Z" };
  await archive.saveReport(sent);
  await using one = await openSite(archive);
  assert.equal(await exportCommand.run(call("one", "all.jsonl")), 0);
  assert.equal(await importCommand.run(call("two", "all.jsonl")), 0);
  const copy = await open("two");
  await using two = await openSite(copy);
  const roots = ["/", "/en", "/sitemap.xml", "/llms.txt", "/ranking/day", "/old/article-1", "/nowhere"];
  const targets = await crawl(roots, async (target) => {
    const [of, beside] = await Promise.all([one.ask(target), two.ask(target)]);
    assert.equal(beside.status, of.status, target);
    // Parquet holds the version in bytes of its own; and CSV in a column; the same rows are compared as JSON Lines.
    if (!/\.(?:parquet|csv)$/u.test(target))
      assertAlike(withoutTokens(beside.text), withoutTokens(of.text), target);
    return of;
  });
  assert.ok(targets.size > 3 * ARTICLES, `${targets.size} addresses`);
  assert.match((await two.ask("/ranking/day")).text, /その<wbr\s*\/?>7</, "who was read is ranked");
  const all = { which: "all", limit: 9 } as const;
  assert.deepEqual(await copy.listReports(all), [{ id: 1, ...sent }]);
});

test("without reports an export holds none, and is whole all the same", async () => {
  assert.equal(await exportCommand.run(call("one", "less.jsonl", ["no-reports"])), 0);
  assert.equal(await importCommand.run(call("three", "less.jsonl")), 0);
  const copy = await open("three");
  assert.deepEqual(await copy.listReports({ which: "all", limit: 9 }), []);
  await copy.close();
});

test("what is exported while articles are published and read is whole in itself", async () => {
  const archive = await open("one");
  const over = new AbortController();
  const publishing = (async () => {
    for (let number = 300; !over.signal.aborted && number < 400; number += 1) {
      const { id } = await addArticle(archive, number);
      await read(archive, id, 2);
      await archive.saveReport({ articleId: id, text: "?", receivedAt: "2025-08-30T00:00:00.000Z" });
    }
  })();
  assert.equal(await exportCommand.run(call("one", "busy.jsonl")), 0);
  over.abort();
  await publishing;
  assert.equal(
    await importCommand.run(call("four", "busy.jsonl")),
    0,
    "nothing in it rests on what it lacks",
  );
  await archive.close();
});
