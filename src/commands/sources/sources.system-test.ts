// The whole way of a source, by a driven clock and a made-up web: looked at, fetched, announced, drafted, visited again; broken off anywhere.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { TestContext } from "node:test";
import { type House, loadHouse } from "../../house.ts";
import { cannotRead } from "../../intake/intake-error.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { findTextChange } from "../../newsroom/workflow/find-text-change.ts";
import type { Article } from "../../terms/article.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import {
  addressOf,
  announcementsOf,
  articlesOf,
  assertKilledIsWhole,
  listOf,
  openSourceWorld,
  pageOf,
} from "../../testing/sources/source-world.ts";
import type { TakeInWatched } from "./fetch-call.ts";
import { HOUR, ID, PLACE, SOURCE, START, WATCH } from "../../testing/sources/watched-source.ts";

/** Of all places at which a worker asks the store: two of them between an announcement and its article; the proof kills at each. */
const SOME_KILLS = [12, 24, 29];

/** Of the article that is out and of the draft of the changed text, until it is answered by a correction or by doing with the draft. */
async function checkQuestion(archive: Archive, draft: Article, published: Article): Promise<void> {
  const change = async ({ id }: Article) =>
    findTextChange(archive, (await archive.findArticle(id)) ?? assert.fail());
  const due = { kind: "correction-due", announcement: 2, draft: draft.id };
  assert.deepEqual(await change(published), due);
  assert.deepEqual(await change(draft), {
    kind: "beside-published",
    announcement: 2,
    published: published.id,
  });
  const entries = await archive.findInboxEntries([draft.id, published.id]);
  assert.deepEqual(
    entries.toSorted((one, other) => one.article - other.article).map(({ isRevision }) => isRevision),
    [undefined, true],
  );
  const audit = {
    at: "2025-09-10T05:00:00.000Z",
    actor: { kind: "console", name: "test" },
    action: "article.discarded",
  } as const;
  const discard = { kind: "discard", was: draft.revision } as const;
  await archive.changeInboxEntry(draft.id, discard, audit);
  assert.deepEqual([await change(published), await change(draft)], [undefined, undefined]);
  await archive.changeInboxEntry(draft.id, { kind: "take-back" }, audit);
  assert.deepEqual(await change(published), due);
  const correction = { at: "2025-09-10T05:00:00.000Z", kind: "correction", text: "日を改めた。" } as const;
  const revision = published.revision + 1;
  assert.equal(await archive.saveArticle({ ...published, revision, corrections: [correction] }), "saved");
  assert.equal(await change(published), undefined);
}

describe("a source", () => {
  let house: House;
  const folder = mkdtempSync(join(tmpdir(), "shirase-sources-"));
  before(async () => {
    const loaded = await loadHouse();
    house = loaded.ok ? loaded.value : assert.fail(loaded.error);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const openWorld = (t: TestContext, source = SOURCE) => openSourceWorld(t, house, source);

  it("goes the whole way: what its place shows is drafted, each once, in the order of its appearance", async (t) => {
    const { web, archive, runUntil } = await openWorld(t);
    web.pages.set(PLACE, {
      text: listOf("乙の式典", "甲の式典"),
      etag: '"1"',
      contentType: "application/json",
    });
    for (const name of ["甲の式典", "乙の式典", "丙の式典"])
      web.pages.set(addressOf(name), { text: pageOf(name), etag: `"${name.length}"` });
    await runUntil(START + HOUR / 2);
    assert.deepEqual(await announcementsOf(archive), ["1.1 甲の式典", "2.1 乙の式典"]);
    const articles = await articlesOf(archive);
    assert.deepEqual(
      articles.map(({ state }) => state.kind),
      ["draft", "draft"],
    );
    web.pages.set(PLACE, {
      text: listOf("丙の式典", "乙の式典"),
      etag: '"2"',
      contentType: "application/json",
    });
    await runUntil(START + HOUR);
    assert.deepEqual((await announcementsOf(archive)).slice(2), ["3.1 丙の式典"]);
    const looks = await archive.listLooks({ source: ID, limit: 99 });
    const fresh = looks.filter(({ outcome }) => outcome === "fresh");
    assert.deepEqual(
      fresh.map((look) => look.new),
      [1, 2],
    );
    assert.ok(looks.every(({ outcome }) => outcome === "fresh" || outcome === "not-modified"));
    assert.ok(looks.length >= 6, `${looks.length} looks in an hour that allows one in ten minutes`);
    assert.ok(web.requests.every(({ contact }) => contact === "desk@news.example"));
  });

  it("is asked politely: robots.txt once a day and first, one request at a time, two seconds apart", async (t) => {
    const { web, archive, runUntil } = await openWorld(t);
    const names = Array.from({ length: 12 }, (_, at) => `式典${at}`);
    web.pages.set(PLACE, { text: listOf(...names), contentType: "application/json" });
    for (const name of names) web.pages.set(addressOf(name), { text: pageOf(name), etag: '"e"' });
    web.pages.set("https://ministry.example/robots.txt", {
      text: "User-agent: *\nDisallow: /式典3",
      contentType: "text/plain",
    });
    await runUntil(START + 26 * HOUR);
    const robots = web.requests.filter(({ address }) => address.endsWith("/robots.txt"));
    assert.deepEqual([robots.length, web.requests.indexOf(robots[0] ?? assert.fail())], [2, 0]);
    const gaps = web.requests.slice(1).map(({ at }, place) => at - (web.requests[place]?.at ?? 0));
    assert.ok(Math.min(...gaps) >= 2_000, `${Math.min(...gaps)} ms between two`);
    const asked = (name: string) => web.requests.filter(({ address }) => address === addressOf(name));
    assert.equal(asked("式典3").length, 0);
    const refused = await archive.listKeptItems({ source: ID, state: "refused", limit: 9 });
    assert.match(
      refused[0]?.reason ?? "",
      /"https:\/\/ministry\.example\/式典3\.html": the robots\.txt of ministry\.example forbids/,
    );
    // Taken once, and visited after 1, 6 and 24 hours, each time with what it gave before.
    assert.deepEqual(
      asked("式典5").map(({ etag }) => etag),
      [undefined, '"e"', '"e"', '"e"'],
    );
    assert.equal((await announcementsOf(archive)).length, 11);
  });

  it("a page that is changed before its article is out says at the new draft that the earlier one is open", async (t) => {
    const { web, archive, runUntil } = await openWorld(t);
    web.pages.set(PLACE, { text: listOf("甲の式典"), contentType: "application/json" });
    web.pages.set(addressOf("甲の式典"), { text: pageOf("甲の式典") });
    await runUntil(START + HOUR / 2);
    web.pages.set(addressOf("甲の式典"), { text: pageOf("甲の式典").replace("10日(水)", "11日(木)") });
    await runUntil(START + 2 * HOUR);
    const [later, earlier] = (await articlesOf(archive)).toReversed();
    const told = later?.warnings.find(({ code }) => code === "earlier-open")?.message ?? "";
    assert.match(told, new RegExp(`記事${earlier?.id}が.*/desk/announcements/2/difference$`));
    assert.ok(later?.warnings.every(({ code }) => code !== "correction-due"));
    assert.ok(earlier?.warnings.every(({ code }) => code !== "earlier-open"));
  });

  it("a page that is changed in silence is the next revision, one that vanishes is noted, and its bytes stay", async (t) => {
    const { web, archive, runUntil } = await openWorld(t);
    web.pages.set(PLACE, { text: listOf("甲の式典"), contentType: "application/json" });
    web.pages.set(addressOf("甲の式典"), { text: pageOf("甲の式典") });
    await runUntil(START + HOUR / 2);
    const [first] = await articlesOf(archive);
    const state = { kind: "published", publishedAt: "2025-09-10T02:00:00.000Z" } as const;
    const revision = (first?.revision ?? 0) + 1;
    assert.equal(await archive.saveArticle({ ...(first ?? assert.fail()), state, revision }), "saved");
    web.pages.set(addressOf("甲の式典"), { text: pageOf("甲の式典").replace("10日(水)", "11日(木)") });
    await runUntil(START + 2 * HOUR);
    const [asked, none] = (await articlesOf(archive)).toReversed();
    assert.match(
      asked?.warnings.find(({ code }) => code === "correction-due")?.message ?? "",
      /訂正は必要ですか.*\/desk\/announcements\/2\/difference/,
    );
    assert.ok(none?.warnings.every(({ code }) => code !== "correction-due"));
    await checkQuestion(archive, asked ?? assert.fail(), none ?? assert.fail());
    assert.deepEqual(await announcementsOf(archive), ["1.1 甲の式典", "2.2 甲の式典"]);
    web.pages.delete(addressOf("甲の式典"));
    await runUntil(START + 40 * HOUR);
    const [gone] = await archive.listKeptItems({ source: ID, limit: 9 });
    assert.equal(gone?.state, "gone");
    assert.match(gone.reason ?? "", /status 404/);
    assert.match(
      (await archive.findAnnouncement(gone.announcement ?? assert.fail()))?.document.text ?? "",
      /11日/,
    );
  });

  it("what another page shows in another layout is one announcement, and its correction is another", async (t) => {
    const { web, archive, runUntil } = await openWorld(t);
    const text = `式典の実施について
令和7年9月10日
防衛省
本日午後2時から、市ヶ谷において式典を実施し、大臣、副大臣及び隊員約250名が参加しました。
大臣は、隊員の日頃の尽力に謝意を述べ、来年度も同様の式典を行う考えを示しました。`;
    const wide = text.replaceAll(/\d/g, (figure) => "０１２３４５６７８９"[Number(figure)] ?? "");
    const names = ["訂正", "別掲", "式典"];
    const page = (words: string) => `<html><body><pre>${words}</pre></body></html>`;
    web.pages.set(PLACE, { text: listOf(...names), contentType: "application/json" });
    web.pages.set(addressOf("式典"), { text: page(text) });
    web.pages.set(addressOf("別掲"), { text: page(`トップページ\n${wide.replaceAll("、", "、\n")}\n- 1 -`) });
    web.pages.set(addressOf("訂正"), { text: page(text.replace("250名", "260名")) });
    await runUntil(START + HOUR / 2);
    const kept = await archive.listKeptItems({ source: ID, limit: 9 });
    const found = Object.fromEntries(
      kept.map(({ address, state, announcement }) => [address, [state, announcement]]),
    );
    assert.deepEqual(
      names.map((name) => found[addressOf(name)]),
      [
        ["taken", 2],
        ["same-as", 1],
        ["taken", 1],
      ],
    );
    assert.equal((await articlesOf(archive)).length, 2);
  });

  it("redirects are followed as requests of their own, and a wish to be left alone is obeyed to the second", async (t) => {
    const { web, archive, runUntil } = await openWorld(t);
    const moved = "https://www.ministry.example/list.json";
    web.pages.set(PLACE, { status: 301, location: moved });
    web.pages.set(moved, { status: 429, retryAfter: "5000" });
    await runUntil(START + 60_000);
    const [look] = await archive.listLooks({ source: ID, limit: 1 });
    assert.deepEqual([look?.outcome, look?.status], ["put-off", 429]);
    const until = web.requests.at(-1)?.at ?? 0;
    web.pages.set(moved, { text: listOf(), contentType: "application/json" });
    await runUntil(START + 2 * HOUR);
    const next = web.requests.find(({ address, at }) => address === moved && at > until);
    assert.ok(next && next.at >= until + 5_000_000 && next.at < until + 5_010_000);
    web.pages.set(moved, { status: 302, location: PLACE });
    await runUntil(START + 3 * HOUR);
    const [looped] = await archive.listLooks({ source: ID, limit: 1 });
    assert.match(looped?.reason ?? "", /redirects lead back to/);
    assert.ok(((await archive.findPlace(ID))?.failures ?? 0) > 0);
  });

  it("a document that a busy machine did not read in time is read another time, and given up after three", async (t) => {
    let readings = 0;
    const slow = (takeIn: TakeInWatched): TakeInWatched => ({
      ...takeIn,
      async read(received, about) {
        const name = "name" in received ? received.name : "";
        readings += 1;
        const isSlow = name === addressOf("乙の式典") || readings === 1;
        if (!isSlow) return takeIn.read(received, about);
        return cannotRead("timeout", name, "it took too long.", { phase: "pdf", milliseconds: 30_000 });
      },
    });
    const { web, archive, runUntil } = await openSourceWorld(t, house, SOURCE, slow);
    web.pages.set(PLACE, { text: listOf("乙の式典", "甲の式典"), contentType: "application/json" });
    for (const name of ["甲の式典", "乙の式典"]) web.pages.set(addressOf(name), { text: pageOf(name) });
    await runUntil(START + HOUR / 2);
    assert.deepEqual(await announcementsOf(archive), ["1.1 甲の式典"]);
    const [refused] = await archive.listKeptItems({ source: ID, state: "refused", limit: 9 });
    assert.equal(refused?.tries, 3);
    assert.match(refused.reason ?? "", /took too long/);
  });

  it("broken off between any two statements, alone or with another beside it, loses nothing and doubles nothing", async (t) => {
    for (const killAt of SOME_KILLS) await assertKilledIsWhole(t, house, killAt);
  });

  it("that is a folder gives its files once they stand still, and publishes by its rule", async (t) => {
    const place = mkdtempSync(join(folder, "in-"));
    const watch: WatchSettings = { ...WATCH, kind: "folder", place, follow: "none" };
    const { web, archive, runUntil } = await openWorld(t, { ...SOURCE, autoPublish: true, watch });
    const write = (name: string, text: string, at: number): void => {
      writeFileSync(join(place, name), text);
      utimesSync(join(place, name), at / 1_000, at / 1_000);
    };
    write("甲.html", pageOf("甲の式典"), START - 10_000);
    write("乙.html", pageOf("乙の式典").slice(0, 60), START + 2_000);
    write(".hidden.html", pageOf("丙の式典"), START - 10_000);
    await runUntil(START + 2_000);
    assert.deepEqual(await announcementsOf(archive), ["1.1 甲の式典"]);
    write("乙.html", pageOf("乙の式典"), START + 4_000);
    await runUntil(START + 11 * 60_000);
    assert.deepEqual(await announcementsOf(archive), ["1.1 甲の式典", "2.1 乙の式典"]);
    assert.deepEqual(
      (await articlesOf(archive)).map(({ state }) => state.kind),
      ["published", "published"],
    );
    write("甲.html", pageOf("甲の式典").replace("10日(水)", "11日(木)"), START + 10 * 60_000);
    await runUntil(START + HOUR);
    assert.deepEqual((await announcementsOf(archive)).slice(2), ["3.2 甲の式典"]);
    // A changed document never changes what is published by itself.
    assert.equal((await articlesOf(archive)).at(-1)?.state.kind, "draft");
    rmSync(place, { recursive: true });
    web.now = START + 2 * HOUR;
    await runUntil(START + 3 * HOUR);
    const [look] = await archive.listLooks({ source: ID, limit: 1 });
    assert.match(look?.reason ?? "", /there is no such folder/);
  });

  it("whose entries lead to PDFs takes those, and an entry that has its text is not fetched", async (t) => {
    const { web, archive, runUntil } = await openWorld(t, { ...SOURCE, watch: { ...WATCH, follow: "none" } });
    const item: Item = { guid: "1", title: "甲の式典", content: pageOf("甲の式典"), enclosures: [] };
    web.pages.set(PLACE, { text: JSON.stringify([item]), contentType: "application/json" });
    await runUntil(START + 60_000);
    assert.equal((await announcementsOf(archive)).length, 1);
    web.pages.set(PLACE, {
      text: JSON.stringify([{ ...item, content: pageOf("甲の式典").replace("10日(水)", "11日(木)") }]),
      contentType: "application/json",
    });
    await runUntil(START + HOUR);
    assert.deepEqual(await announcementsOf(archive), ["1.1 甲の式典", "2.2 甲の式典"]);
    const linked = await openWorld(t, { ...SOURCE, watch: { ...WATCH, follow: "pdf-links" } });
    linked.web.pages.set(PLACE, { text: listOf("甲"), contentType: "application/json" });
    linked.web.pages.set(addressOf("甲"), { text: '<p><a href="/doc/1.pdf">本文</a>' });
    await linked.runUntil(START + 60_000);
    assert.ok(linked.web.requests.some(({ address }) => address === "https://ministry.example/doc/1.pdf"));
    const items = await linked.archive.listKeptItems({ source: ID, limit: 9 });
    assert.deepEqual(items.map(({ state }) => state).toSorted(), ["taken", "to-fetch"]);
  });
});
