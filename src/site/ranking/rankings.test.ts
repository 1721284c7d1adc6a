import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArticleId } from "../../terms/ids.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { WORDS } from "../words/words.ts";
import { findRankChange } from "./rank-change.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

function publish(site: OpenSite, headline: string, section = "defence"): ArticleId {
  return site.archive.add({ headline, section, publishedAt: "2025-09-09T00:00:00.000Z" }).id;
}

let readers = 0;

/** So many readers look at the article in the minute that now is. */
async function read(site: OpenSite, article: ArticleId, times: number): Promise<void> {
  const views = Array.from({ length: times }, () => ({
    articleId: article,
    visitor: { address: `reader ${(readers += 1)}`, userAgent: "" },
  }));
  await site.archive.recordViews(views, site.clock.now);
}

const plain = (text: string): string => text.replaceAll("<wbr>", "");

/** Headlines of a page's ranking, in their order. */
const headlinesOf = (text: string): readonly (string | undefined)[] =>
  [...plain(text).matchAll(/<p>\n<a href="[^"]+" lang="ja">([^<]+)<\/a>/g)].map(([, headline]) => headline);

test("a place is compared with the one before, for the eye and for the ear", () => {
  const { ja, en } = WORDS;
  assert.deepEqual(findRankChange(ja, 2, 5, true), {
    kind: "up",
    sign: "↑3",
    words: "順位が3つ上がりました",
  });
  assert.deepEqual(findRankChange(en, 3, 2, true), { kind: "down", sign: "↓1", words: "down 1" });
  assert.deepEqual(findRankChange(ja, 1, undefined, true), {
    kind: "new",
    sign: "新",
    words: "新しく入りました",
  });
  assert.equal(findRankChange(ja, 4, 4, true), undefined);
  assert.equal(findRankChange(ja, 1, undefined, false), undefined, "where nothing was ranked nothing is new");
});

test("the block marks what has risen, fallen and come in within the hour", async () => {
  await using site = await openSite();
  const [first, second, third] = [publish(site, "甲"), publish(site, "乙"), publish(site, "丙")];
  await read(site, first, 3);
  await read(site, second, 2);
  site.clock.now += HOUR_MS + MINUTE_MS;
  await read(site, second, 4);
  await read(site, third, 1);
  site.clock.now += MINUTE_MS;
  const { text } = await site.ask("/");
  const day = /data-ranking="day">([^]*?)<\/ol>/.exec(text)?.[1] ?? "";
  const rows = day.split("</li>").map((row) => row.replace(/<[^>]+>|\s+/g, ""));
  assert.deepEqual(rows.slice(0, 3), [
    "1乙↑1順位が1つ上がりました",
    "2甲↓1順位が1つ下がりました",
    "3丙新新しく入りました",
  ]);
  assert.match(day, /<span aria-hidden="true">↑1<\/span>/);
});

test("a mark goes when the place an hour before is the same, though no place has changed since", async () => {
  await using site = await openSite();
  const [first, second] = [publish(site, "甲"), publish(site, "乙")];
  await read(site, first, 3);
  await read(site, second, 2);
  site.clock.now += 5 * MINUTE_MS;
  await site.ask("/");
  await read(site, second, 4);
  site.clock.now += HOUR_MS - MINUTE_MS;
  assert.match((await site.ask("/")).text, /data-ranking="day">[^]*↑1[^]*data-ranking="week">/);
  site.clock.now += 7 * MINUTE_MS;
  assert.doesNotMatch((await site.ask("/")).text, /data-ranking="day">[^]*↑1[^]*data-ranking="week">/);
});

test("a whole ranking is walked page by page, each article once, with its place", async () => {
  await using site = await openSite();
  const articles = Array.from({ length: 120 }, (_, number) => publish(site, `第${number}の知らせ`));
  for (const article of articles) await read(site, article, 1);
  site.clock.now += MINUTE_MS;
  const seen: (string | undefined)[] = [];
  const places: number[] = [];
  let next: string | undefined = "/ranking/day";
  while (next !== undefined) {
    const { status, text } = await site.ask(next);
    assert.equal(status, 200, next);
    seen.push(...headlinesOf(text));
    places.push(...[...text.matchAll(/class="place">(\d+)</g)].map(([, place]) => Number(place)));
    next = /<a class="older" rel="next" href="([^"]+)"/.exec(text)?.[1];
  }
  assert.deepEqual(
    places,
    articles.map((_, index) => index + 1),
  );
  assert.equal(new Set(seen).size, 120);
  assert.match((await site.ask("/ranking/day?page=3")).text, /101〜120位\(全120本\)/);
  assert.equal((await site.ask("/ranking/day?page=4")).status, 404);
});

test("a section's ranking holds its own articles alone, and its places are its own", async () => {
  await using site = await openSite();
  const ours = publish(site, "甲", "contracts");
  await read(site, publish(site, "乙"), 5);
  await read(site, ours, 2);
  site.clock.now += MINUTE_MS;
  const { text } = await site.ask("/ranking/day/contracts");
  assert.deepEqual(headlinesOf(text), ["甲"]);
  assert.match(text, /class="place">1</);
  assert.match(text, /aria-current="page">24時間</);
  assert.match(text, /aria-current="page">契約・装備</);
  assert.match(text, /href="\/ranking\/week\/contracts"/);
  assert.equal((await site.ask("/ranking/day/nowhere")).status, 404);
  assert.equal(
    (await site.ask("/ranking/day/personnel")).status,
    200,
    "a section nobody read has a page, too",
  );
});

test("what was withdrawn is out of every ranking at once, on pages and for the script", async () => {
  await using site = await openSite();
  const article = publish(site, "誤りの知らせ");
  await read(site, article, 2);
  site.clock.now += MINUTE_MS;
  const paths = [
    "/",
    "/ranking",
    "/ranking/day",
    "/ranking-block.json",
    "/ranking.json",
    "/ranking/day.json",
  ];
  for (const path of paths) assert.match(plain((await site.ask(path)).text), /articles\/1"/, path);
  site.archive.withdraw(article, "2025-09-10T01:00:00.000Z", "誤り");
  for (const path of paths) assert.doesNotMatch((await site.ask(path)).text, /articles\/1"/, path);
});

test("the script's rows say what the page's rows say", async () => {
  await using site = await openSite();
  const first = publish(site, "見本市で(2月15日)の会談<b>を行った");
  const second = publish(site, "Meeting on 3 March & after");
  await read(site, first, 2);
  site.clock.now += HOUR_MS + MINUTE_MS;
  await read(site, second, 4);
  site.clock.now += MINUTE_MS;
  for (const prefix of ["", "/en"]) {
    const { text, headers } = await site.ask(`${prefix}/ranking/day.json`);
    assert.equal(headers["content-type"], "application/json; charset=utf-8");
    const { lists, asOf } = JSON.parse(text);
    const page = (await site.ask(`${prefix}/ranking/day`)).text;
    assert.ok(page.includes(`datetime="${asOf.machine}"`) && page.includes(`>${asOf.text}<`));
    for (const row of lists.day) {
      const headline = row.pieces.map(([piece]: readonly [string]) => piece).join("");
      const { headline: kept } = (await site.archive.listCards({ limit: 9 })).find(({ id }) =>
        row.path.endsWith(`/articles/${id}`),
      ) ?? { headline: "" };
      assert.equal(headline, kept);
      assert.ok(page.includes(`href="${row.path}" lang="${row.language}"`));
      assert.ok(page.includes(row.readers) && page.includes(row.change.words), JSON.stringify(row));
    }
    assert.deepEqual(
      lists.day.map(({ change }: { readonly change: { readonly kind: string } }) => change.kind),
      ["new", "down"],
    );
  }
});

test("another number of readers renders ranking pages anew, and no other page", async () => {
  await using site = await openSite();
  const article = publish(site, "甲");
  await read(site, article, 2);
  site.clock.now += MINUTE_MS;
  const rendered = (): number => site.archive.calls.get("findArticle") ?? 0;
  await site.ask(`/articles/${article}`);
  assert.match((await site.ask("/ranking")).text, /延べ2人/);
  await read(site, article, 1);
  site.clock.now += MINUTE_MS;
  assert.match((await site.ask("/ranking")).text, /延べ3人/);
  const { etag } = (await site.ask(`/articles/${article}`)).headers;
  assert.equal(rendered(), 1);
  await read(site, publish(site, "乙"), 9);
  site.clock.now += MINUTE_MS;
  // What stands beside the text may lag for as long as it takes to render it.
  assert.match((await site.askUntilOther(`/articles/${article}`, etag)).text, />乙</);
  assert.equal(rendered(), 2);
});

test("who has the rankings is told so until a place changes, however many minutes pass", async () => {
  await using site = await openSite();
  const article = publish(site, "甲");
  await read(site, article, 2);
  site.clock.now += MINUTE_MS;
  const { headers } = await site.ask("/ranking-block.json");
  const known = { headers: { "if-none-match": headers.etag ?? "" } };
  site.clock.now += 3 * MINUTE_MS;
  assert.equal((await site.ask("/ranking-block.json", known)).status, 304);
  await read(site, article, 1);
  site.clock.now += MINUTE_MS;
  assert.equal((await site.ask("/ranking-block.json", known)).status, 304, "the block shows no numbers");
  await read(site, publish(site, "乙"), 9);
  site.clock.now += MINUTE_MS;
  assert.equal((await site.ask("/ranking-block.json", known)).status, 200);
});
