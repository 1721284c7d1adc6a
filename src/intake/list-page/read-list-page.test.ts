import assert from "node:assert/strict";
import { test } from "node:test";
import type { LinkExamples } from "../../terms/sources/watch-settings.ts";
import { readListPage } from "./read-list-page.ts";

const ADDRESS = "https://ministry.example/press/list.html";

async function read(html: string, examples?: LinkExamples) {
  const bytes = new TextEncoder().encode(html);
  return readListPage(bytes, { address: ADDRESS, ...(examples && { examples }) });
}

async function readPage(html: string, examples?: LinkExamples) {
  const page = await read(html, examples);
  assert.ok(page.ok, page.ok ? "" : page.error.message);
  return page.value;
}

const list = (entries: readonly string[]) =>
  `<ul>${entries.map((entry) => `<li>${entry}</li>`).join("")}</ul>`;

test("sizes of files and marks of what is new are no part of a title, and New Zealand is", async () => {
  const { items } = await readPage(
    list([
      'NEW! 2025年11月20日 <a href="a.pdf">観閲式の中止について（PDF：1,234KB）</a>',
      '2025年11月19日 <a href="b.pdf">【新着】次官級協議の概要 [PDF形式/1.2MB]</a>',
      '2025年11月18日 <a href="c.html">New Zealand visit of the fleet NEW</a>',
      '2025年11月17日 <a href="d.html">ＰＤＦ版の公開の終了について</a>',
    ]),
  );
  assert.deepEqual(
    items.map(({ title }) => title),
    [
      "観閲式の中止について",
      "次官級協議の概要",
      "New Zealand visit of the fleet",
      "ＰＤＦ版の公開の終了について",
    ],
  );
});

test("each form of a day beside a link is read, and one whose year nothing tells is left out", async () => {
  const forms = [
    ["２０２５年１１月２０日（木）", "2025-11-20"],
    ["令和7年11月20日", "2025-11-20"],
    ["R7.11.20", "2025-11-20"],
    ["令7.11.20", "2025-11-20"],
    ["7.11.20", "2025-11-20"],
    ["25.11.20", "2025-11-20"],
    ["2025 / 11 / 20", "2025-11-20"],
    ["20251120", "2025-11-20"],
    ["20.11.2025", "2025-11-20"],
    ["20 Nov. 2025", "2025-11-20"],
    ["November 20, 2025:", "2025-11-20"],
    ["2025年11月20日 14時", "2025-11-20T14:00+09:00"],
    ["11月20日", undefined],
    ["32.13.40", undefined],
  ] as const;
  for (const [form, day] of forms) {
    const entries = [1, 2, 3].map(
      (n) => `${form} <a href="/n/${n}x.html">練習艦隊の帰国行事について その${n}</a>`,
    );
    const page = await read(list(entries), { wanted: ["/n/1x.html"], unwanted: [] });
    assert.ok(page.ok, form);
    assert.deepEqual([...new Set(page.value.items.map(({ announcedAt }) => announcedAt))], [day], form);
  }
});

test("the year of a month and day is that of the heading above, the fiscal one too, else that of the address", async () => {
  const entries = (folder: string, days: readonly string[]) =>
    list(days.map((day, n) => `${day} <a href="/p/${folder}${n}a.html">防衛装備の移転について その${n}</a>`));
  const fiscal = await readPage(`<h2>令和7年度</h2>${entries("", ["2月3日", "12月1日", "4月1日"])}`);
  assert.deepEqual(
    fiscal.items.map(({ announcedAt }) => announcedAt),
    ["2026-02-03", "2025-12-01", "2025-04-01"],
  );
  const addressed = await readPage(entries("2024/05/", ["5月3日", "5月2日", "5月1日"]));
  assert.equal(addressed.items[0]?.announcedAt, "2024-05-03");
  const stamped = await readPage(
    list(
      [1, 2, 3].map(
        (n) =>
          `<time datetime="2023-04-0${n}T10:00">${n}日前</time><a href="/s/${n}z.html">隊員の募集について その${n}</a>`,
      ),
    ),
  );
  assert.equal(stamped.items[0]?.announcedAt, "2023-04-01");
});

test("scripts, data, mail and places of the page itself are no entries, whatever stands beside them", async () => {
  const { items } = await readPage(
    list([
      '2025年11月20日 <a href="javascript:open(1)">一つ目の発表について</a>',
      '2025年11月19日 <a href="data:text/html,x">二つ目の発表について</a>',
      '2025年11月18日 <a href="#top">三つ目の発表について</a>',
      '2025年11月17日 <a href="mailto:a@b.example">四つ目の発表について</a>',
      '2025年11月16日 <a href="https://user:pw@ministry.example/">五つ目の発表について</a>',
      '2025年11月15日 <a href="ok.html#a">六つ目の発表について</a>',
      '2025年11月14日 <script>document.write("<a href=/x.html>x</a>")</script><a href="ok2.html">七つ目の発表について</a>',
    ]),
  );
  assert.deepEqual(
    items.map(({ address }) => address),
    ["https://ministry.example/press/ok.html", "https://ministry.example/press/ok2.html"],
  );
});

test("relative addresses follow the base, the PDFs of an entry go along, and the page of older ones is told", async () => {
  const { items, hints } = await readPage(
    `<head><base href="/docs/"></head><table>${[1, 2, 3].map((n) => `<tr><td>2025.11.${n + 10}<td><a href="${n}b.html">契約の締結について その${n}</a><td><a href="${n}.pdf">PDF（9KB）</a><td><a href="${n}e.pdf">英文</a></tr>`).join("")}</table><a href="?p=2">次のページ</a>`,
  );
  assert.equal(items[0]?.address, "https://ministry.example/docs/1b.html");
  assert.deepEqual(items[0]?.enclosures, [
    { address: "https://ministry.example/docs/1.pdf", type: "application/pdf" },
  ]);
  assert.equal(items.length, 3);
  assert.equal(hints.next, "https://ministry.example/docs/?p=2");
});

test("a page without an announcement is an error that says what to do, and no list", async () => {
  const menu = list(["<a href=/a>採用</a>", "<a href=/b>調達</a>", "<a href=/c>地図</a>"]);
  const none = await read(menu);
  assert.ok(!none.ok && none.error.code === "no-links");
  assert.match(none.error.message, /none of its 3 links looks like an announcement: show one/);
  const script = await read("<div id=app></div><script>draw()</script>");
  assert.ok(!script.ok);
  assert.match(script.error.message, /no links to other pages: it may be built by a script/);
  const lost = await read(menu, { wanted: ["https://ministry.example/press/2025/1.html"], unwanted: [] });
  assert.ok(!lost.ok);
  assert.match(lost.error.message, /nothing that was shown as an example stands there/);
});

test("broken markup is read as a browser would, and is not called whole", async () => {
  const { items, complete } = await readPage(
    "<ul><li>2025年1月3日<a href='/a.html'>観閲式の準備について<li>2025年1月2日<a href=/b.html>掃海訓練の終了について<li>2025年1月1日<a href=\"/c.html\">年頭の辞について</ul",
  );
  assert.deepEqual(
    items.map(({ announcedAt, address }) => [announcedAt, address?.slice(-7)]),
    [
      ["2025-01-03", "/a.html"],
      ["2025-01-02", "/b.html"],
      ["2025-01-01", "/c.html"],
    ],
  );
  assert.equal(complete, false);
});

test("a page of more links than are read is cut and says so; one over the limit is refused by its size", async () => {
  const entry = (n: number) => `<li>2025年1月1日 <a href="/p/${n}.html">発表の件 ${n}</a>`;
  const page = await readPage(`<ul>${Array.from({ length: 2_100 }, (_, n) => entry(n)).join("")}</ul>`);
  assert.deepEqual([page.items.length, page.complete], [2_000, false]);
  assert.match(page.warnings[0]?.message ?? "", /more than 5000 links or 2000 entries/);
  const big = await readListPage(new Uint8Array(20 * 1024 * 1024 + 1), { address: ADDRESS });
  assert.ok(!big.ok && big.error.code === "too-large");
});

test("a day that a title is about stays in it, and categories beside entries are none", async () => {
  const about = await readPage(
    list([1, 2, 3].map((n) => `<a href="/n/${n}x">11月${n}日の共同訓練について</a> <b>2025/11/1${n}</b>`)),
  );
  assert.deepEqual(about.items[0]?.title, "11月1日の共同訓練について");
  assert.deepEqual(about.items[0]?.announcedAt, "2025-11-11");
  const rows = [1, 2, 3, 4].map(
    (n) =>
      `<tr><td>2025.11.${n}<td><a href="/cat/sea">海上の訓練と行動</a><td><a href="/n/${n}x">練習艦隊の帰国 その${n}</a></tr>`,
  );
  const { items } = await readPage(`<table>${rows.join("")}</table>`);
  assert.deepEqual(
    items.map(({ address }) => address?.slice(-4)),
    ["n/1x", "n/2x", "n/3x", "n/4x"],
  );
});
