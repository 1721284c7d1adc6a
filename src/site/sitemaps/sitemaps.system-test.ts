import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { SHARD_SIZE } from "../../newsroom/ports/sitemap-store.ts";
import { openArchive } from "../../store/open-archive.ts";
import { findFaults } from "../../testing/documents/find-faults.ts";
import { TEST_CONFIG, openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";
import { renderArticleSitemap, renderSitemapIndex } from "./sitemaps.ts";

/** `npm run prove` walks a million, in a heap that could not hold a tenth of their addresses. */
const ARTICLES = Number(process.env["SHIRASE_SITEMAP_ARTICLES"] ?? "12001");
const MEGABYTE = 2 ** 20;
/** Of the protocol. */
const MOST_ADDRESSES = 50_000;
const MOST_BYTES = 50 * MEGABYTE;
/** What a walk may take beside what the process had: some sitemaps that are not collected yet, whatever their number. */
const MOST_GROWTH = 200 * MEGABYTE;

/** Rows as the store writes them, a million of them in seconds; every hundredth is a draft. */
function fillStore(file: string): void {
  const database = new DatabaseSync(file);
  database.exec("pragma synchronous = off");
  database
    .prepare(
      `with recursive n(id) as (select 1 union all select id + 1 from n where id < ?)
       insert into articles (id, revision, state, section, kind, published_at, card, change, excluded)
       select id, 1, 'published', 'defence', 'announcement',
         case when id % 100 = 0 then null else 1400000000000 + id * 60000 end,
         case when id % 100 = 0 then null else json_object('id', id, 'headline', '第' || id || '報', 'lead', ?,
           'section', 'defence', 'kind', 'announcement',
           'publishedAt', strftime('%Y-%m-%dT%H:%M:%fZ', 1400000000 + id * 60, 'unixepoch'),
           'updatedAt', strftime('%Y-%m-%dT%H:%M:%fZ', 1400000000 + id * 60 + 30, 'unixepoch')) end, id, 0
       from n`,
    )
    .run(ARTICLES, "防衛省は公表した。".repeat(12));
  database.exec(
    `insert into sitemap_shards select (id + ${SHARD_SIZE - 1}) / ${SHARD_SIZE}, max(published_at) from articles group by 1`,
  );
  database.close();
}

test(`of ${ARTICLES.toLocaleString("en")} articles every one stands in one sitemap, in memory and time that do not grow with them`, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-sitemap-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "shirase.db");
  const made = await openArchive(file);
  assert.ok(made.ok);
  await made.value.close();
  fillStore(file);
  const opened = await openArchive(file);
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());

  const started = performance.now();
  const index = await renderSitemapIndex(archive, TEST_CONFIG);
  const indexMs = performance.now() - started;
  const shards = [...index.body.matchAll(/sitemap-articles-(\d+)\.xml<\/loc><lastmod>/g)].map(([, shard]) =>
    Number(shard),
  );
  assert.equal(shards.length, Math.ceil(ARTICLES / SHARD_SIZE));

  const before = process.memoryUsage().rss;
  let growth = 0;
  let longestMs = 0;
  let articles = 0;
  let last = 0;
  const samples: string[] = [index.body];
  for (const shard of shards) {
    const began = performance.now();
    const rendered = await renderArticleSitemap(archive, TEST_CONFIG, shard);
    assert.ok(rendered !== "missing");
    longestMs = Math.max(longestMs, performance.now() - began);
    assert.ok(Buffer.byteLength(rendered.body) <= MOST_BYTES);
    const ids = [...rendered.body.matchAll(/<loc>https:\/\/news\.example\/articles\/(\d+)<\/loc>/g)].map(
      ([, id]) => Number(id),
    );
    assert.ok(2 * ids.length <= MOST_ADDRESSES);
    for (const id of ids) {
      assert.ok(id > last, `${id} after ${last}`);
      last = id;
    }
    articles += ids.length;
    growth = Math.max(growth, process.memoryUsage().rss - before);
    if (shard === 1 || shard === shards.at(-1)) samples.push(rendered.body);
  }
  assert.equal(articles, ARTICLES - Math.floor(ARTICLES / 100));
  assert.ok(growth < MOST_GROWTH, `the walk took ${(growth / MEGABYTE).toFixed(0)} MB more`);
  assert.deepEqual((await findFaults("sitemap", samples)).flat(), []);
  t.diagnostic(
    `index in ${indexMs.toFixed(0)} ms; ${shards.length} sitemaps, the slowest in ${longestMs.toFixed(0)} ms, ${(growth / MEGABYTE).toFixed(0)} MB more in all`,
  );
});

type Broken = readonly [what: string, from: string | RegExp, to: string];

const BROKEN: readonly Broken[] = [
  ["an address that is relative", "<loc>https://news.example", "<loc>"],
  ["an address beside the others", /<loc>/, "<loc>https://a.example/</loc><loc>"],
  ["a day of another format", /<lastmod>.*?<\/lastmod>/, "<lastmod>10 Sep 2025</lastmod>"],
  ["a time without its zone", /Z<\/lastmod>/, "</lastmod>"],
  ["a language that is none", 'hreflang="en"', 'hreflang="English, please"'],
  ["an unknown element", "<lastmod>", "<priority>2</priority><lastmod>"],
  ["an ampersand as it is", "</loc>", "?a=1&b=2</loc>"],
];

const BROKEN_NEWS: readonly Broken[] = [
  ["no name of the publication", /<news:name>.*?<\/news:name>/, ""],
  ["no title", /<news:title>.*?<\/news:title>/, ""],
  ["an empty title", /<news:title>.*?<\/news:title>/, "<news:title></news:title>"],
  ["a language in words", "<news:language>ja", "<news:language>Japanese"],
  ["no date", /<news:publication_date>.*?<\/news:publication_date>/, ""],
  [
    "the old element of access",
    "</news:publication>",
    "</news:publication><news:access>Subscription</news:access>",
  ],
  ["a prefix that is not declared", /xmlns:news="[^"]*"/, ""],
];

test("sitemaps hold to the protocol and its extensions, empty and hostile ones too; each broken one fails", async () => {
  await using empty = await openSite();
  await using site = await openSite({ settings: { name: { ja: 'A & <b>"', en: "x" } } });
  fillWithSamples(site.archive, 1);
  const headline = `<![CDATA[ ]]> & "' \u0000\u000b\ud83d\ufffe😀𩸽${"長".repeat(10_000)}`;
  site.archive.add({ headline, publishedAt: "2025-09-10T01:29:00.000Z" });
  const answers = await Promise.all([
    ...["", "-news", "-pages"].map((part) => empty.ask(`/sitemap${part}.xml`)),
    ...["", "-pages", "-articles-1", "-news"].map((part) => site.ask(`/sitemap${part}.xml`)),
  ]);
  const documents = answers.map(({ text, status }) => (status === 200 ? text : assert.fail(String(status))));
  const [articles = "", news = ""] = documents.slice(-2);
  const cases = [
    ...BROKEN.map((broken) => [articles, broken] as const),
    ...BROKEN_NEWS.map((broken) => [news, broken] as const),
  ];
  const broken = cases.map(([whole, [what, from, to]]) => {
    const document = whole.replace(from, to);
    assert.notEqual(document, whole, what);
    return document;
  });
  const faults = await findFaults("sitemap", [...documents, ...broken]);
  for (const [at, document] of documents.entries()) assert.deepEqual(faults[at], [], document.slice(0, 500));
  for (const [at, [, [what]]] of cases.entries())
    assert.notDeepEqual(faults[documents.length + at], [], what);
});
