// Sources at the desk over HTTP: one found, tried and added by forms alone; what two at once, who may not, other sites and hostile words come to.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { makeArticle, makeProvenance } from "../../testing/archive/specimens.ts";
import { type TestDesk, openTestDesk } from "../../testing/desk/open-test-desk.ts";
import { HOSTILE_NAME, keepDeskSources, keepSource } from "../../testing/sources/keep-sources.ts";
import type { Role } from "../../terms/desk/role.ts";
import { sourceId } from "../../terms/ids.ts";
import { fieldsOf } from "./read-source-form.ts";
import { loadWatched } from "./doing/source-call.ts";
import { markOf } from "./source-mark.ts";

const ALLOWED = "SHIRASE_ALLOW_ADDRESSES";
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>見本&amp;lt;b&amp;gt;庁</title>
<item><title>見本式典&amp;lt;script&amp;gt;の開催</title><link>/1.html</link><pubDate>Wed, 10 Sep 2025 01:00:00 GMT</pubDate></item>
</channel></rss>`;

describe("sources at the desk", () => {
  let desk: TestDesk;
  let ministry = "";
  const before_ = process.env[ALLOWED];
  const server = createServer((request, response) => {
    const isFeed = request.url === "/feed.xml";
    response.writeHead(isFeed ? 200 : 404, { "content-type": "application/rss+xml" });
    response.end(isFeed ? FEED : "");
  });
  before(async () => {
    process.env[ALLOWED] = "127.0.0.0/8";
    desk = await openTestDesk();
    await keepDeskSources(desk.archive, desk.clock.now);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    ministry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`;
  });
  after(async () => {
    await desk[Symbol.asyncDispose]();
    server.close();
    if (before_ === undefined) delete process.env[ALLOWED];
    else process.env[ALLOWED] = before_;
  });

  const see = (target: string, role: Role = "editor") =>
    desk.ask(target, { headers: { cookie: desk.cookieOf(role) } });
  const send = (
    target: string,
    form: URLSearchParams | Readonly<Record<string, string>>,
    role: Role = "editor",
    origin = desk.base,
  ) =>
    desk.ask(target, {
      method: "POST",
      headers: {
        cookie: desk.cookieOf(role),
        "content-type": "application/x-www-form-urlencoded",
        ...(origin !== "" && { origin }),
      },
      body: new URLSearchParams(form).toString(),
    });
  const load = (id: string) => loadWatched(desk.archive, sourceId(id));
  const formOf = async (id: string): Promise<URLSearchParams> => {
    const source = await load(id);
    const form = fieldsOf(source);
    form.set("act", "change");
    form.set("seen", markOf(source));
    return form;
  };

  /** Waits as a browser does that follows the link of a page that says that it is still under way. */
  async function follow(target: string): Promise<string> {
    for (;;) {
      const { text } = await see(target);
      if (!text.includes("2秒以上あけて")) return text;
    }
  }

  it("finds a feed, shows what it would give, and adds it, by forms alone", async () => {
    const looking = await send("/desk/add-source", { act: "discover", site: ministry });
    assert.equal(looking.status, 303, looking.text);
    const found = await follow(looking.headers.location ?? "");
    assert.match(found, /見本&lt;b&gt;庁/);
    assert.match(found, /1件\(うち日付あり1件\)/);
    const trying = await send("/desk/add-source", { act: "test", kind: "feed", place: ministry });
    const tried = await follow(trying.headers.location ?? "");
    assert.match(tried, /2025-9-10 10:00/);
    assert.match(tried, /見本式典&lt;script&gt;の開催/);
    assert.match(tried, /name="id"[^>]*value="127-0-0-1"/);
    const form = await formOf("ministry");
    for (const [name, value] of Object.entries({
      act: "add",
      id: "new",
      kind: "feed",
      place: ministry,
      name: "新庁",
    }))
      form.set(name, value);
    form.set("rhythm.leastMinutes", "600");
    const wrong = await send(trying.headers.location ?? "", form);
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /name="rhythm.mostMinutes"[^>]*aria-invalid="true"/s);
    assert.match(wrong.text, /value="新庁"/);
    assert.match(wrong.text, /見本式典/, "what was tried is still shown");
    form.set("rhythm.leastMinutes", "10");
    const added = await send(trying.headers.location ?? "", form);
    assert.equal(added.headers.location, "/desk/sources/new?done=added", added.text);
    const due = (await desk.archive.listWork()).filter(
      ({ kind, key }) => kind === "check-source" && key === "new",
    );
    assert.equal(due.length, 1);
    assert.match((await see("/en/desk/sources/new")).text, /It was not looked at yet/);
    assert.doesNotMatch(found, /追加済み/);
    assert.match(await follow(looking.headers.location ?? ""), /href="\/desk\/sources\/new"[^>]*>追加済み/);
    const again = await send(trying.headers.location ?? "", form);
    assert.equal(again.status, 409);
    assert.match(again.text, /id="fault-id"/);
  });

  it("proposes an id that is free, and says of what is brought how it comes", async () => {
    const first = await see("/desk/add-source?kind=paste");
    assert.match(first.text, /name="id"[^>]*value="paste"/);
    const form = await formOf("ministry");
    for (const [name, value] of Object.entries({ act: "add", id: "paste", kind: "paste", name: "手作業" }))
      form.set(name, value);
    form.delete("place");
    const added = await send("/desk/add-source?kind=paste", form);
    assert.equal(added.headers.location, "/desk/sources/paste?done=awaited", added.text);
    const { text } = await see("/desk/sources/paste?done=awaited");
    assert.match(text, /届くのを待ちます。.*href="\/desk\/new"/s);
    assert.doesNotMatch(text, /30日間の発表/);
    assert.match((await see("/desk/add-source?kind=paste")).text, /name="id"[^>]*value="paste-2"/);
  });

  it("offers the presets of the house, each marked where nobody could try it", async () => {
    const { text } = await see("/desk/add-source");
    assert.match(text, /防衛省 報道発表.{0,200}未検証/s);
    assert.match(text, /name="preset"\s+value="mod-news"/);
    assert.doesNotMatch((await see("/desk/add-source", "reporter")).text, /method="post"/);
    assert.equal((await send("/desk/add-source", { act: "preset", preset: "none" })).status, 404);
  });

  it("shows what is wrong first, and finds a source by its words", async () => {
    const { text } = await see("/desk/sources");
    const order = ["見本庁 お知らせ", "見本省 報道発表", "見本保安庁"].map((name) => text.lastIndexOf(name));
    assert.deepEqual(
      order.toSorted((a, b) => a - b),
      order,
    );
    assert.match(text, /いま出ている警告/);
    const narrowed = (await see(`/desk/sources?words=${encodeURIComponent("保安")}&state=paused`)).text;
    assert.match(narrowed, /見本保安庁/);
    assert.doesNotMatch(narrowed, /見本省 報道発表/);
    const entries = (await see("/desk/sources/ministry/entries")).text;
    assert.match(entries, /href="\/desk\/ledger\/announcements\/\d+"/);
    assert.doesNotMatch(entries, /href="javascript/);
    assert.doesNotMatch(
      (await see("/desk/sources/ministry/entries?state=taken")).text,
      /取り込めない<\/span>/,
    );
    for (const page of [text, entries, (await see("/en/desk/sources/hostile")).text])
      assert.ok(!page.includes("<script>") && !page.includes("\u001b"), HOSTILE_NAME);
  });

  it("shows the minutes from announcement to reader, of thirty days and by month", async () => {
    const { archive, clock } = desk;
    const [entry] = await archive.listKeptItems({ source: sourceId("ministry"), state: "taken", limit: 1 });
    const received = await archive.findAnnouncement(entry?.announcement ?? assert.fail());
    assert.ok(received?.announcedAt);
    assert.match((await see("/desk/sources")).text, /まだ分かりません/);
    const published = Date.parse(received.announcedAt) + 42 * 60_000;
    assert.ok(published < clock.now);
    await archive.createArticle(
      makeArticle({ provenance: makeProvenance(received), publishedAt: new Date(published).toISOString() }),
    );
    assert.match((await see("/desk/sources")).text, /<dd>42分\(1本\)/);
    assert.match((await see("/en/desk/sources/ministry")).text, /<td>42<\/td>\s*<td>1<\/td>/);
  });

  it("takes the first of two who change it, and keeps what the second typed", async () => {
    const [one, other] = [await formOf("ministry"), await formOf("ministry")];
    one.set("name", "先の名前");
    other.set("name", "後の名前");
    assert.equal((await send("/desk/sources/ministry/change", one)).status, 303);
    const late = await send("/desk/sources/ministry/change", other);
    assert.equal(late.status, 409);
    assert.match(late.text, /ほかの人がこの情報源を変えました/);
    assert.match(late.text, /value="後の名前"/);
    assert.equal((await load("ministry")).name, "先の名前");
    assert.equal((await load("ministry")).watch.place, "https://ministry.example/feed.xml");
  });

  it("is changed by those who may, from the desk's own pages, and says so in the log", async () => {
    const page = (await see("/desk/sources/ministry", "reporter")).text;
    assert.doesNotMatch(page, /method="post"/);
    for (const act of ["look", "pause", "remove", "change"]) {
      const refused = await send("/desk/sources/ministry", { act }, "reporter");
      assert.equal(refused.status, 403, act);
    }
    assert.equal(
      (await send("/desk/sources/ministry", { act: "pause" }, "editor", "https://evil.example")).status,
      403,
    );
    assert.equal((await desk.ask("/desk/sources")).status, 303);
    assert.equal(
      (await send("/desk/sources/ministry", { act: "pause" })).headers.location,
      "/desk/sources/ministry?done=paused",
    );
    assert.equal((await send("/desk/sources/ministry", { act: "look" })).status, 422);
    await send("/desk/sources/ministry", { act: "resume" });
    assert.equal((await send("/desk/sources/ministry", { act: "look" })).status, 303);
    const { json } = await desk.as("editor").get("/audit");
    const log = (json as { entries: { action: string; actor: { kind: string } }[] }).entries;
    const actions = log.filter(({ actor }) => actor.kind === "account").map(({ action }) => action);
    assert.deepEqual(actions.slice(0, 3), ["source.look-asked", "source.changed", "source.changed"]);
  });

  it("takes in an archive that is begun, paused and given up there, by form as by the API", async () => {
    const page = "/desk/sources/ministry";
    const refused = await send(page, { act: "backfill", until: "2999-01-01", from: "https://a.example/" });
    assert.equal(refused.status, 400);
    assert.match(refused.text, /value="2999-01-01"[^>]*aria-invalid="true"/s);
    assert.match(refused.text, /value="https:\/\/a\.example\/"/);
    const garbled = await send(page, { act: "backfill", until: "", from: "javascript:1" });
    assert.match(garbled.text, /id="fault-from"/);
    assert.equal((await send(page, { act: "backfill" }, "reporter")).status, 403);
    assert.equal((await send(page, { act: "backfill-pause" })).status, 404, "there is none");
    assert.equal((await send(page, { act: "backfill", until: "2020-04-01", from: "" })).status, 303);
    assert.equal((await desk.archive.findBackfill(sourceId("ministry")))?.state, "running");
    assert.match((await see(page)).text, /取り込み中、0件中0件.*過去分を取りやめる/s);
    assert.equal((await send(page, { act: "backfill" })).status, 422, "one at a time");
    assert.equal((await send(page, { act: "backfill-pause" })).status, 303);
    const editor = desk.as("editor");
    const told = (await editor.post("/sources/ministry/backfill/resume", {})).json as { state: string };
    assert.equal(told.state, "running");
    assert.equal((await desk.as("reporter").post("/sources/ministry/backfill/cancel", {})).status, 403);
    assert.equal((await send(page, { act: "backfill-cancel" })).status, 303);
    const { text } = await see(`/en${page}`);
    assert.match(text, /given up, 0 of 0 entries/);
    assert.match(text, /Take in the archive/);
    assert.equal((await editor.post("/sources/ministry/backfill/resume", {})).status, 422);
    const asked = { from: "https://ministry.example/old/" };
    assert.equal((await editor.post("/sources/ministry/backfill", asked)).status, 201);
    assert.equal((await editor.post("/sources/ministry/backfill/cancel", {})).status, 200);
    const log = (await editor.get("/audit")).json as {
      entries: { action: string; actor: { kind: string } }[];
    };
    assert.deepEqual(
      log.entries.slice(0, 6).map(({ action, actor }) => `${actor.kind} ${action.slice("source.".length)}`),
      ["given-up", "begun", "given-up", "resumed", "paused", "begun"].map((act) => `account backfill-${act}`),
    );
  });

  it("publishes without a decision only where who may publish said so", async () => {
    const form = await formOf("agency");
    form.set("autoPublish", "1");
    const refused = await send("/desk/sources/agency/change", form);
    assert.equal(refused.status, 403);
    assert.match(refused.text, /公開の権限が要ります/);
    assert.equal((await send("/desk/sources/agency/change", form, "publisher")).status, 303);
    const moved = await formOf("agency");
    moved.set("place", "https://evil.example/");
    assert.equal((await send("/desk/sources/agency/change", moved)).status, 403, "nor is it led elsewhere");
    assert.equal((await send("/desk/sources/agency", { act: "pause" })).status, 303, "anybody may stop it");
    moved.delete("autoPublish");
    moved.set("seen", markOf(await load("agency")));
    assert.equal((await send("/desk/sources/agency/change", moved)).status, 303);
  });

  it("is given up after it was asked once, and is not there for who comes later", async () => {
    await keepSource(desk.archive, { id: "gone", name: "去る" }, desk.clock.now);
    assert.match((await see("/desk/sources/gone/remove")).text, /忘れるもの.*残るもの/s);
    const form = await formOf("gone");
    assert.equal(
      (await send("/desk/sources/gone/remove", { act: "remove" })).headers.location,
      "/desk/sources?done=removed",
    );
    for (const page of ["", "/looks", "/entries", "/alerts", "/change", "/remove"])
      assert.equal((await see(`/desk/sources/gone${page}`)).status, 404, page);
    assert.equal((await send("/desk/sources/gone/change", form)).status, 404);
    assert.equal((await send("/desk/sources/gone", { act: "pause" })).status, 404);
  });

  it("is added, changed and tried by the API as by the pages", async () => {
    const editor = desk.as("editor");
    const tested = (await editor.post("/sources/test", { kind: "feed", place: ministry })).json;
    assert.deepEqual(
      [(tested as { read: boolean }).read, (tested as { count: number }).count],
      [true, 1],
      JSON.stringify(tested),
    );
    const { rhythm } = (await load("ministry")).watch;
    const fields = { name: "API", issuer: "", section: "", autoPublish: false, follow: "page", rhythm };
    const unread = { id: "api", kind: "feed", place: ministry.replace("feed", "none"), ...fields };
    const refused = await editor.post("/sources", unread);
    assert.deepEqual([refused.status, (refused.json as { code: string }).code], [422, "unreadable-place"]);
    const added = await editor.post("/sources", { ...unread, kind: "push", place: "" });
    assert.equal(added.status, 201, added.text);
    const { mark } = added.json as { mark: string };
    const changed = await editor.put("/sources/api", { ...fields, name: "API 2", seen: mark });
    assert.equal((changed.json as { name: string }).name, "API 2");
    assert.equal((await editor.put("/sources/api", { ...fields, seen: mark })).status, 409);
    const listed = (await editor.get("/sources?words=api")).json as { sources: { id: string }[] };
    assert.deepEqual(
      listed.sources.map(({ id }) => id),
      ["api"],
    );
    for (const part of ["looks", "entries", "alerts"])
      assert.equal((await desk.as("reporter").get(`/sources/ministry/${part}`)).status, 200, part);
    assert.equal((await editor.delete("/sources/api")).status, 200);
  });
});
