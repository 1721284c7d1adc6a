// Sightings: what readers are told of craft that were seen, each once, and that every number is the length of the list behind it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutMarks } from "../../../../testing/ledger/figures/without-marks.ts";
import { type OpenSite, openSite } from "../../../../testing/site/open-site.ts";
import { addReports, fillSightings } from "../../../../testing/site/sample-sightings.ts";

async function textOf(site: OpenSite, path: string): Promise<string> {
  const { status, text } = await site.ask(path);
  assert.equal(status, 200, path);
  return withoutMarks(text);
}

/** Of all pages of the list. */
async function countRows(site: OpenSite, path: string): Promise<number> {
  const page = await textOf(site, path);
  const next = /rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll("&amp;", "&");
  return page.split('<li class="row">').length - 1 + (next === undefined ? 0 : await countRows(site, next));
}

test("one sighting that two announcements tell has one line and one page, with the words of both", async () => {
  await using site = await openSite();
  const { twice } = fillSightings(site.archive);
  const list = await textOf(site, "/ledger/sightings");
  assert.match(list, /ロシア ウダロイI級 2隻\s*<\/a\s*>/);
  assert.match(list, /2つの発表/);
  for (const id of twice) {
    const page = await textOf(site, `/en/ledger/sightings/${id}`);
    assert.match(page, /Russia Udaloy I class ×2/);
    assert.equal(page.split('<li class="evidence"').length - 1, 2);
    assert.ok(
      page.includes(`<link rel="canonical" href="https://news.example/en/ledger/sightings/${twice[0]}"`),
    );
  }
});

test("each number of the plots' tables is the length of the list that it leads to", async () => {
  await using site = await openSite();
  fillSightings(site.archive);
  for (let at = 0; at < 40; at += 1) addReports(site.archive, "2024-06-20", [{ hull: [String(600 + at)] }]);
  const page = await textOf(site, "/ledger/sightings");
  const tables = [...page.matchAll(/<table[^]*?<\/table>/g)].map(([table]) => table).join("");
  const numbers = [...tables.matchAll(/<a href="([^"]+)">(\d+)<\/a>/g)];
  assert.ok(numbers.length > 15);
  for (const [, href = "", count] of numbers)
    assert.equal(await countRows(site, href.replaceAll("&amp;", "&")), Number(count), href);
  for (const [, href = "", count] of page.matchAll(
    /<a href="([^"]+)"\s*><span lang="[^"]*">[^<]*<\/span>\s*<span class="stamp"><span[^>]*>(\d+)件/g,
  ))
    assert.equal(await countRows(site, href.replaceAll("&amp;", "&")), Number(count), href);
});

test("drawings have a title and a description, are told apart by hatches, and have no month that is not told", async () => {
  await using site = await openSite();
  fillSightings(site.archive);
  const page = await textOf(site, "/ledger/sightings");
  for (const [, drawing = ""] of page.matchAll(/(<svg class="plot[^]*?<\/svg>)/g)) {
    assert.match(drawing, /role="img" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/);
    assert.match(drawing, /<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">2023年[^<]*2025年/);
  }
  assert.match(page, /fill="url\(#nations-wide-p1\)"/);
  assert.doesNotMatch(page, / style="/);
  const row = /<th scope="row">2024<\/th>([^]*?)<\/tr>/.exec(page)?.[1] ?? "";
  const months = [...row.matchAll(/<td>\s*(?:<span[^>]*>)?\s*(?:<a[^>]*>)?(\d*)/g)].map(([, value]) => value);
  assert.deepEqual(months.slice(0, 4), ["2", "2", "0", "0"]);
});

test("what readers may not see is in no list, no count, no filter, no feed and has no page", async () => {
  await using site = await openSite();
  const { hidden } = fillSightings(site.archive);
  for (const path of [
    "/ledger/sightings",
    "/en/ledger/sightings",
    "/ledger/sightings/feed.atom",
    "/ledger/sightings/feed.json",
  ])
    assert.doesNotMatch(await textOf(site, path), /秘密|北朝鮮|North Korea|津軽|Tsugaru/);
  for (const path of [
    `/ledger/sightings/${hidden}`,
    "/ledger/sightings?nationality=KP",
    "/ledger/sightings?strait=tsugaru+strait",
  ])
    assert.equal((await site.ask(path)).status, 404, path);
  assert.equal(await countRows(site, "/ledger/sightings"), 14);
});

test("filters hold together, a set that nothing has is an empty list, and a value that nothing has is no page", async () => {
  await using site = await openSite();
  fillSightings(site.archive);
  assert.equal(await countRows(site, "/ledger/sightings?nationality=CN&craft=aircraft&month=2024"), 4);
  assert.equal(await countRows(site, "/ledger/sightings?nationality=RU&month=2024-06"), 1);
  assert.match(
    await textOf(site, "/ledger/sightings?nationality=CN&craft=ship"),
    /条件に合う記録はありません/,
  );
  for (const wrong of ["nationality=XX", "model=%3Cscript%3E", "strait=nowhere", "craft=balloon"])
    assert.equal((await site.ask(`/ledger/sightings?${wrong}`)).status, 404, wrong);
  for (const odd of ["month=2024-13", "before=x", "x=1"])
    assert.equal(await countRows(site, `/ledger/sightings?${odd}`), 14, odd);
});

test("a feed has each sighting once, with the sentences of all its announcements", async () => {
  await using site = await openSite();
  const { twice } = fillSightings(site.archive);
  const { items } = JSON.parse(await textOf(site, "/ledger/sightings/feed.json"));
  assert.equal(items.length, 14);
  const one = items.find(({ url }: { readonly url: string }) =>
    url.endsWith(`/ledger/sightings/${twice[0]}`),
  );
  assert.equal(one.content_html.split("<blockquote").length - 1, 2);
});
