import assert from "node:assert/strict";
import { test } from "node:test";
import type { Term } from "../../terms/term.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";

const TARO: Term = {
  kind: "person",
  key: "見本太郎",
  name: "見本太郎",
  reading: "みほん・たろう",
  english: "Mihon Taro",
};
const DRILL: Term = { kind: "topic", key: "joint-exercise", name: "共同訓練", english: "Joint exercises" };

function fill(site: OpenSite, count: number): void {
  for (let made = 1; made <= count; made += 1) {
    const publishedAt = new Date(Date.UTC(2025, 8, 1, made)).toISOString();
    site.archive.add({ headline: `第${made}回の会見`, publishedAt, about: [TARO] });
  }
}

const path = (text: string): string => text.split("/").map(encodeURIComponent).join("/");
const headlinesOf = (text: string): readonly string[] =>
  [...text.replaceAll("<wbr>", "").matchAll(/第(\d+)回の会見<\/a/g)].map(([, number]) => number ?? "");

test("a person's page lists all articles about them, newest first and page by page, each once", async () => {
  await using site = await openSite();
  fill(site, 40);
  site.archive.add({ headline: "別の記事", publishedAt: "2025-09-09T00:00:00.000Z" });
  const first = await site.ask(path("/person/見本太郎"));
  assert.equal(first.status, 200);
  const next = /rel="next" href="([^"]+)"/.exec(first.text)?.[1] ?? assert.fail("no older ones");
  const second = await site.ask(next);
  const all = [...headlinesOf(first.text), ...headlinesOf(second.text)];
  assert.deepEqual(
    all,
    Array.from({ length: 40 }, (_, at) => String(40 - at)),
  );
  assert.doesNotMatch(second.text, /rel="next"|rel="canonical"/);
});

test("a term has a name in each language, one address, its feeds, and a trail that leads back", async () => {
  await using site = await openSite();
  site.archive.add({ headline: "訓練", publishedAt: "2025-09-08T00:00:00.000Z", about: [TARO, DRILL] });
  const japanese = await site.ask("/topic/joint-exercise");
  const english = await site.ask("/en/topic/joint-exercise");
  assert.match(japanese.text, /<h1 lang="ja">共同訓練<\/h1>/);
  assert.match(english.text, /<h1 lang="en">Joint exercises<\/h1>/);
  const canonical = 'rel="canonical" href="https://news.example';
  assert.ok(japanese.text.includes(`${canonical}/topic/joint-exercise"`));
  assert.ok(japanese.text.includes('hreflang="en" href="https://news.example/en/topic/joint-exercise"'));
  assert.ok(english.text.includes(`${canonical}/en/topic/joint-exercise"`));
  const feed = /type="application\/feed\+json"[^>]*href="(\/topic[^"]+)"/.exec(japanese.text)?.[1];
  assert.equal(JSON.parse((await site.ask(feed ?? "")).text).items.length, 1);
  assert.match(japanese.text, /"@type":"BreadcrumbList"/);
  const person = await site.ask(path("/en/person/見本太郎"));
  assert.match(person.text, /<h1 lang="en">Mihon Taro<\/h1>[\s\S]*みほん・たろう[\s\S]*見本太郎/);
});

test("other ways to write a name lead to its one address, and what nobody wrote about is 404", async () => {
  await using site = await openSite();
  const publishedAt = "2025-09-08T00:00:00.000Z";
  site.archive.add({
    headline: "会見",
    publishedAt,
    about: [{ kind: "person", key: "高橋一", name: "髙橋一" }],
  });
  const moved = await site.ask(path("/en/person/髙橋 一"));
  assert.deepEqual([moved.status, moved.headers["location"]], [308, path("/en/person/高橋一")]);
  for (const missing of [
    "/person/nobody",
    "/person/",
    "/topic/高橋一",
    "/kind/speech",
    "/person/a~b~c",
    "/persons/高橋一",
  ]) {
    assert.ok([404, 308].includes((await site.ask(path(missing))).status), missing);
  }
  assert.equal((await site.ask(path("/person/高橋一/x"))).status, 404);
  assert.equal((await site.ask("/person/%E9%AB%98%2F..%2F")).status, 400);
});

test("when its last article is withdrawn a person's page is gone at once", async () => {
  await using site = await openSite();
  const { id } = site.archive.add({
    headline: "会見",
    publishedAt: "2025-09-08T00:00:00.000Z",
    about: [TARO],
  });
  assert.equal((await site.ask(path("/person/見本太郎"))).status, 200);
  site.archive.withdraw(id, "2025-09-09T00:00:00.000Z", "誤り");
  assert.equal((await site.ask(path("/person/見本太郎"))).status, 404);
});

test("people of one name are apart, and each page tells of the other", async () => {
  await using site = await openSite();
  for (const service of ["陸上自衛隊", "海上自衛隊"]) {
    const about = [{ kind: "person", key: `見本誠~${service}`, name: "見本誠" }] as const;
    site.archive.add({ headline: `${service}の人事`, publishedAt: "2025-09-08T00:00:00.000Z", about });
  }
  const { text } = await site.ask(path("/person/見本誠~陸上自衛隊"));
  assert.match(text, /<h1 lang="ja">見本誠 \(陸上自衛隊\)<\/h1>/);
  assert.match(text, /同姓同名[\s\S]*href="\/person\/[^"]*"[^>]*>見本誠 \(海上自衛隊\)<\/a>/);
  assert.doesNotMatch(text, /海上自衛隊の人事/);
});

test("a day is a day in Japan; a month has a calendar, a year its months, and all of them their neighbours", async () => {
  await using site = await openSite();
  for (const publishedAt of [
    "2025-08-31T15:00:00.000Z",
    "2025-09-08T14:59:00.000Z",
    "2024-01-05T00:00:00.000Z",
  ]) {
    site.archive.add({ headline: `記事 ${publishedAt}`, publishedAt });
  }
  const day = await site.ask("/date/2025-09-01");
  assert.match(day.text, /記事 2025-08-31/);
  assert.doesNotMatch(day.text.split('class="listing"')[1] ?? "", /記事 2025-09-08/);
  assert.match(day.text, /<a href="\/date\/2025-09-08" aria-label="2025年9月8日: 1本の記事"/);
  assert.match(day.text, /rel="next" href="\/date\/2025-09-08"/);
  const month = await site.ask("/en/date/2025-09");
  assert.match(month.text, /<h1>September 2025<\/h1>[\s\S]*2 articles/);
  assert.match(month.text, /rel="prev" href="\/en\/date\/2024-01"/);
  assert.match((await site.ask("/date/2025")).text, /aria-label="2025年9月: 2本の記事"/);
  const overview = (await site.ask("/date")).text;
  assert.ok(overview.indexOf("2025年") < overview.indexOf("2024年"));
  for (const missing of ["2025-10", "2023", "2025-09-02", "2025-02-30", "2025-9-1", "today"]) {
    assert.equal((await site.ask(`/date/${missing}`)).status, 404, missing);
  }
});

test("under an article every name that has a page is a link, and what is related says why", async () => {
  await using site = await openSite();
  const publishedAt = "2025-09-08T00:00:00.000Z";
  const many = Array.from({ length: 15 }, (_, at): Term => ({
    kind: "person",
    key: `人${at}`,
    name: `人${at}`,
  }));
  const own = site.archive.add({ headline: "会談と訓練", publishedAt, about: [TARO, ...many, DRILL] });
  site.archive.add({ headline: "関係する訓練", publishedAt, about: [DRILL] });
  site.archive.add({ headline: "関係のない記事", publishedAt });
  const { text } = await site.ask(`/articles/${own.id}`);
  const about = /<section class="about-terms"[\s\S]*?<\/section>/.exec(text)?.[0] ?? "";
  const links = [...about.matchAll(/href="([^"]+)"/g)].map(([, address]) =>
    decodeURIComponent(address ?? ""),
  );
  assert.equal(links.length, 16 + 1 + 1 + 1, "people, the topic, the kind and the day");
  for (const address of [
    "/person/見本太郎",
    "/person/人14",
    "/topic/joint-exercise",
    "/kind/announcement",
    "/date/2025-09-08",
  ]) {
    assert.ok(links.includes(address), address);
    assert.equal((await site.ask(path(address))).status, 200, address);
  }
  assert.match(about, /<summary>ほか4人<\/summary>/);
  const related = /<section class="related"[\s\S]*?<\/section>/.exec(text)?.[0] ?? "";
  assert.match(related, /関係する<wbr>訓練[\s\S]*共通:\s*<span lang="ja">共同訓練<\/span>/);
  assert.doesNotMatch(related, /関係のない/);
});
