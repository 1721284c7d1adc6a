// The ledger at the desk: evidence judged, a status settled and taken back, by the API and by the pages' own forms; and what two at once, and who may not, come to.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type TestDesk, openTestDesk } from "../../testing/desk/open-test-desk.ts";
import { receive, seen } from "../../testing/ledger/ledger-bench.ts";
import { keepStory } from "../../testing/ledger/keep-story.ts";
import type { LedgerStory } from "../../testing/ledger/keep-story.ts";
import { EDITOR, makeRead, noteOf } from "../../testing/ledger/ledger-specimens.ts";
import { makeSighting } from "../../testing/sightings/make-sighting.ts";

describe("the ledger at the desk", () => {
  let desk: TestDesk;
  let story: LedgerStory;
  before(async () => {
    desk = await openTestDesk();
    story = await keepStory(desk.archive);
  });
  after(() => desk[Symbol.asyncDispose]());

  type Standing = {
    readonly status: { readonly outcome: string; readonly cites: readonly string[] };
    readonly statusDecision: number | null;
    readonly proposed: { readonly outcome: string };
    readonly question?: { readonly kind: string; readonly key: string };
    readonly decisions: readonly { readonly id: number }[];
  };
  const standing = async (): Promise<Standing> =>
    (await desk.as("reporter").get(`/ledger/undertakings/${story.undertaking}`)).json as Standing;
  const judge = (role: "reporter" | "editor", body: object) =>
    desk.as(role).post(`/ledger/evidence/${story.evidence}/judge`, body);
  const settle = (body: object, role: "reporter" | "editor" | "publisher" = "editor") =>
    desk.as(role).post(`/ledger/undertakings/${story.undertaking}/status`, body);
  const detailOf = ({ json }: { readonly json: unknown }): string =>
    (json as { readonly detail: string }).detail;

  it("lists what waits with the reasons in words, in the language that is asked for", async () => {
    const list = async (language: string) =>
      (await desk.as("reporter").get(`/ledger/proposals?language=${language}`)).json as {
        readonly proposals: readonly {
          readonly evidence: { readonly id: string; readonly reasons: readonly string[] };
          readonly undertaking: { readonly title: string };
          readonly before: string;
        }[];
      };
    const [one, ...others] = (await list("ja")).proposals;
    assert.deepEqual(others, []);
    assert.equal(one?.evidence.id, story.evidence);
    assert.match(one.evidence.reasons.join(), /実施を示す言葉/);
    assert.match((await list("en")).proposals[0]?.evidence.reasons.join() ?? "", /says that it was done/);
  });

  it("settles nothing that rests on nothing, nor what is not confirmed, nor by who may not", async () => {
    const bare = await settle({ outcome: "kept", cites: [], seen: null });
    assert.deepEqual(
      [bare.status, detailOf(bare)],
      [422, 'An undertaking is "kept" only by confirmed evidence: cite some.'],
    );
    const unconfirmed = await settle({ outcome: "kept", cites: [story.evidence], seen: null });
    assert.match(detailOf(unconfirmed), /is no confirmed evidence/);
    const silent = await settle({ outcome: "not-assessable", cites: [], seen: null });
    assert.match(detailOf(silent), /needs a public note/);
    assert.equal((await settle({ outcome: "open", cites: [], seen: null }, "reporter")).status, 403);
    assert.deepEqual((await standing()).decisions, []);
  });

  it("takes the first of two who judge at once, and tells the second what is there now", async () => {
    const both = await Promise.all([
      judge("editor", { verdict: "confirmed", seen: null }),
      judge("reporter", { verdict: "rejected", seen: null }),
    ]);
    assert.deepEqual(
      both.map(({ status }) => status).toSorted((one, other) => one - other),
      [200, 409],
    );
    const late = both.find(({ status }) => status === 409)?.json as {
      readonly detail: string;
      readonly current: { readonly decision: number; readonly by: string };
    };
    assert.match(late.detail, /decided about this meanwhile/);
    assert.equal(late.current.decision, 1);
    await judge("editor", { verdict: "confirmed", tells: "done", seen: 1 });
  });

  it("proposes what the evidence amounts to, settles it, and asks anew when its evidence is taken back", async () => {
    const now = await standing();
    assert.deepEqual(
      [now.status.outcome, now.proposed.outcome, now.question?.kind],
      ["open", "kept", "status-proposed"],
    );
    const settled = await settle({ outcome: "kept", cites: [story.evidence], note: "横須賀で", seen: null });
    assert.equal(settled.status, 200, settled.text);
    assert.deepEqual(
      [(await standing()).status.outcome, (await settle({ outcome: "open", cites: [], seen: null })).status],
      ["kept", 409],
    );
    for (const decision of [2, 1]) {
      const undone = await desk.as("reporter").post(`/ledger/decisions/${decision}/undo`, { seen: decision });
      assert.equal(undone.status, 200, undone.text);
    }
    assert.equal((await standing()).question?.kind, "grounds-gone");
    const again = await desk.as("reporter").post("/ledger/decisions/2/undo", { seen: 2 });
    assert.equal(again.status, 409, "it holds no more");
  });

  it("keeps in the log who decided what, about which announcement", async () => {
    const log = (await desk.as("editor").get("/audit")).json as {
      readonly entries: readonly {
        readonly action: string;
        readonly announcement?: number;
        readonly actor: { readonly name: string };
      }[];
    };
    const own = log.entries.filter(({ action }) => action.startsWith("ledger."));
    assert.deepEqual(
      own.slice(0, 3).map(({ action, actor }) => `${action} by ${actor.name}`),
      ["ledger.undone by reporter", "ledger.undone by reporter", "ledger.status-set by editor"],
    );
    assert.ok(own.every(({ announcement }) => announcement === story.earlier));
  });

  it("adds evidence by its place, and refuses a place that is none, and the undertaking's own words", async () => {
    const add = (announcement: number, span: readonly [number, number]) =>
      desk.as("reporter").post(`/ledger/undertakings/${story.undertaking}/evidence`, {
        announcement,
        span,
        stance: "against",
        tells: "put-off",
        date: "2026-02",
      });
    assert.equal((await add(story.later, [0, 9_999])).status, 422);
    assert.equal((await add(99_999, [0, 4])).status, 422);
    assert.match(detailOf(await add(story.earlier, [0, 4])), /tells nothing of what came of it/);
    const added = await add(story.later, [0, 5]);
    assert.equal(added.status, 200, added.text);
  });

  it("asks again on the day that a question is put off to, which is a day to come", async () => {
    const { question } = await standing();
    const answer = (until?: string) =>
      desk
        .as("editor")
        .post("/ledger/questions", { question: question?.key, answer: "later", until, seen: null });
    assert.equal((await answer()).status, 422);
    assert.equal((await answer("2025-09-10")).status, 422);
    assert.equal((await answer("2025-09-11")).status, 200);
    assert.equal((await standing()).question, undefined);
    desk.clock.now = Date.UTC(2025, 8, 10, 15, 30);
    assert.equal((await standing()).question?.key, question?.key);
  });

  type Form = Readonly<Record<string, string>>;
  const send = (form: Form, headers: Form = {}, role: "reporter" | "editor" | "publisher" = "editor") =>
    desk.ask("/desk/ledger", {
      method: "POST",
      headers: {
        cookie: desk.cookieOf(role),
        origin: desk.base,
        "content-type": "application/x-www-form-urlencoded",
        ...headers,
      },
      body: new URLSearchParams(form).toString(),
    });

  it("gives a form that it refuses back as it was filled in, open, and no other form with it", async () => {
    const back = `/desk/ledger/undertakings/${story.undertaking}`;
    const sentence = "どこにもない文を\n<写した>";
    const added = {
      act: "add-evidence",
      undertaking: story.undertaking,
      stance: "against",
      tells: "put-off",
    };
    const noted = { ...added, announcement: String(story.later), sentence, date: "2025-11", note: "覚えて" };
    const refused = await send({ ...noted, back });
    assert.equal(refused.status, 422, refused.text);
    const open = [...refused.text.matchAll(/<details class="ledger-change"\s+open>[\s\S]*?<\/details>/g)];
    const form = open.map(([text]) => text).find((text) => text.includes("add-evidence")) ?? "";
    assert.match(form, /<summary\s+autofocus>/);
    assert.ok(form.includes(">どこにもない文を\n&lt;写した&gt;</textarea>"), form);
    assert.match(form, new RegExp(`name="announcement"[^>]*value="${story.later}"`));
    for (const part of [
      /value="put-off" selected/,
      /value="against" selected/,
      /value="2025-11"/,
      />覚えて</,
    ])
      assert.match(form, part);
    assert.equal(refused.text.split("覚えて").length, 2);
    const status = { act: "settle-status", undertaking: story.undertaking, outcome: "not-assessable" };
    const settling = await send({ ...status, seen: "", publicNote: "", note: "理由を後で", back });
    assert.equal(settling.status, 422, settling.text);
    assert.match(settling.text, /value="not-assessable" selected/);
    assert.match(settling.text, />理由を後で<\/textarea>/);
    const elsewhere = await send({ ...noted, undertaking: "999-1", back });
    assert.doesNotMatch(elsewhere.text, /覚えて/);
  });

  it("takes forms of its own pages alone", async () => {
    const form = { act: "undo", decision: "1", seen: "1", back: "/desk/ledger" };
    assert.equal((await send(form, { origin: "https://elsewhere.example" })).status, 403);
    assert.equal((await send(form, { "sec-fetch-site": "cross-site" })).status, 403);
    assert.equal((await send(form, { "content-type": "text/plain" })).status, 415);
    assert.equal((await send(form, { cookie: "" })).status, 303);
    assert.equal((await send({ ...form, back: "https://elsewhere.example/desk/ledger" })).status, 404);
    assert.equal((await send({ ...form, note: "あ".repeat(30_000) })).status, 413);
    assert.equal((await send({ ...form, act: "constructor" })).status, 400);
  });

  it("shows who was slower on a page what is there now", async () => {
    const form = {
      act: "judge-evidence",
      evidence: story.evidence,
      verdict: "rejected",
      seen: "999",
      back: `/en/desk/ledger/undertakings/${story.undertaking}`,
    };
    assert.equal((await judge("reporter", { verdict: "confirmed", seen: null })).status, 200);
    const slow = await send(form);
    assert.equal(slow.status, 409);
    assert.match(slow.text, /role="alert"[\s\S]*reporter was faster/);
  });

  it("asks whether two reports are of one sighting, and asks no more once it is answered by the page's own form", async () => {
    const ids: string[] = [];
    for (const route of [["対馬海峡"], []]) {
      const told = await receive(desk.archive, `確認${route.join("")}`, "2025-09-08T09:00:00.000Z");
      const record = makeSighting(0, { in: told.announcement.id, start: 0, route });
      const records = [{ record, facets: [], month: "2027-04" }];
      await desk.archive.keepRead(makeRead(told.announcement, await seen(desk.archive), { records }));
      ids.push(record.id);
    }
    const look = async (role: "reporter" | "publisher", language = "") =>
      (await desk.ask(`${language}/desk/ledger/questions`, { headers: { cookie: desk.cookieOf(role) } }))
        .text;
    assert.doesNotMatch(
      await look("reporter"),
      /value="sighting"/,
      "readers see both: it is for who may publish",
    );
    const refused = await desk
      .as("editor")
      .post("/ledger/same", { of: "sighting", same: true, records: ids, seen: null });
    assert.equal(refused.status, 403, refused.text);
    const page = await look("publisher");
    assert.equal(page.split("は、同じ確認を伝えていますか。").length, 2);
    for (const id of ids) assert.ok(page.includes(`href="/ledger/sightings/${id}"`), id);
    assert.match(await look("publisher", "/en"), /tell of the same sighting\?/);
    const forms = [...page.matchAll(/<form[\s\S]*?<\/form>/g)].filter(([form]) =>
      form.includes('value="sighting"'),
    );
    assert.equal(forms.length, 2);
    const fields = [...(forms[0]?.[0] ?? "").matchAll(/name="([^"]+)" value="([^"]*)"/g)];
    const own = fields.map(([, name = "", value = ""]): [string, string] => [
      name,
      value.replaceAll("&amp;", "&"),
    ]);
    const [one = "", other = ""] = ids;
    const answered = await desk.ask("/desk/ledger", {
      method: "POST",
      headers: {
        cookie: desk.cookieOf("publisher"),
        origin: desk.base,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams(own).toString(),
    });
    assert.equal(answered.status, 303, answered.text);
    assert.doesNotMatch(await look("reporter"), /同じ確認を伝えていますか/);
    const [decision] = await desk.archive.listDecisions({ about: one });
    assert.deepEqual(decision?.decision, { kind: "same-sighting", sightings: [one, other] });
  });

  it("asks by page and by API alike, each sort by itself and page by page, of people and sightings too", async () => {
    const read = async (query: string) =>
      (await desk.as("reporter").get(`/ledger/questions${query}`)).json as Readonly<
        Record<string, { readonly asked: readonly unknown[]; readonly next?: string }>
      >;
    assert.deepEqual(Object.keys(await read("")), ["proposed", "due", "links", "careers", "sightings"]);
    assert.deepEqual(Object.keys(await read("?of=sightings")), ["sightings"]);
    for (let at = 0; at < 22; at += 1) {
      const told = await receive(desk.archive, `見本の確認${"次".repeat(at)}`, "2025-09-08T09:00:00.000Z");
      const route = at % 2 === 0 ? ["対馬海峡"] : [];
      const record = makeSighting(0, { in: told.announcement.id, start: 0, route });
      const records = [{ record, facets: [], month: "2027-04" }];
      await desk.archive.keepRead(makeRead(told.announcement, await seen(desk.archive), { records }));
    }
    const first = (await read("?of=sightings"))["sightings"];
    assert.equal(first?.asked.length, 20);
    const next = encodeURIComponent(first.next ?? "");
    const second = (await read(`?of=sightings&before=${next}`))["sightings"];
    assert.ok(second !== undefined && second.asked.length > 0);
    assert.ok(second.asked.every((one) => !JSON.stringify(first.asked).includes(JSON.stringify(one))));
    const page = await desk.ask("/desk/ledger/questions", { headers: { cookie: desk.cookieOf("reporter") } });
    const [, older = ""] = /href="([^"]*of=sightings[^"]*)"/.exec(page.text) ?? [];
    const behind = await desk.ask(older.replaceAll("&amp;", "&"), {
      headers: { cookie: desk.cookieOf("reporter") },
    });
    assert.match(behind.text, /は、同じ確認を伝えていますか。/);
    assert.doesNotMatch(behind.text, /id="due"/);
    assert.equal((await desk.as("reporter").get("/ledger/questions?of=sightings&before=x")).status, 200);
  });

  it("is answered only by who may, on pages too", async () => {
    const form = {
      act: "settle-status",
      undertaking: story.undertaking,
      outcome: "open",
      seen: "",
      back: "/desk/ledger",
    };
    assert.equal((await send(form, {}, "reporter")).status, 403);
    const page = await desk.ask("/desk/ledger/questions", { headers: { cookie: desk.cookieOf("reporter") } });
    assert.doesNotMatch(page.text, /settle-status/);
  });

  it("lets readers see nothing that was decided by who may not publish, until somebody who may agrees, and lets nobody else take it from them", async () => {
    const path = `/ledger/undertakings/${story.undertaking}`;
    const page = async () => (await desk.ask(path)).text;
    const decisionOf = async (): Promise<number | null> =>
      (await desk.archive.listEvidence({ undertaking: story.undertaking })).find(
        ({ id }) => id === story.evidence,
      )?.decided?.decision ?? null;
    const confirm = async () =>
      judge("reporter", { verdict: "confirmed", tells: "done", note: "内緒", seen: await decisionOf() });
    assert.equal((await confirm()).status, 200);
    assert.doesNotMatch(await page(), /予定どおり行われた/);
    const held = await desk.ask("/desk/ledger/held", { headers: { cookie: desk.cookieOf("publisher") } });
    const [form = ""] = held.text.match(/<form[^>]*>(?:(?!<\/form>)[\s\S])*読者に公開する/) ?? [];
    const fields = [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = "", value = ""]): [string, string] => [name, value.replaceAll("&amp;", "&")],
    );
    assert.equal((await send(Object.fromEntries(fields), {}, "publisher")).status, 303);
    assert.match(await page(), /予定どおり行われた/);
    assert.doesNotMatch(await page(), /内緒/);
    const seen = await decisionOf();
    for (const role of ["reporter", "editor"] as const) {
      assert.equal((await judge(role, { verdict: "rejected", seen })).status, 403);
      assert.equal((await desk.as(role).post(`/ledger/decisions/${seen}/undo`, { seen })).status, 403);
    }
    const { statusDecision } = await standing();
    const kept = { outcome: "kept", cites: [story.evidence], publicNote: "予定どおり" };
    assert.equal((await settle({ ...kept, seen: statusDecision })).status, 200);
    assert.doesNotMatch(await page(), /<dd><span class="outcome"><span aria-hidden="true">●/);
    const own = (await standing()).statusDecision;
    assert.equal((await settle({ ...kept, seen: own }, "publisher")).status, 200);
    assert.match(
      await page(),
      /<dd><span class="outcome"><span aria-hidden="true">●[\s\S]*編集部から: <span lang="ja">予定どおり/,
    );
    const shownNow = (await standing()).statusDecision;
    const undo = await desk.as("editor").post(`/ledger/decisions/${shownNow}/undo`, { seen: shownNow });
    assert.deepEqual([undo.status, (undo.json as { code: string }).code], [403, "seen-by-readers"]);
    const none = { outcome: "superseded", cites: [story.evidence], seen: shownNow };
    for (const successor of [story.undertaking, "999-0"])
      assert.equal((await settle({ ...none, successor })).status, 422, successor);
    assert.equal((await settle({ ...kept, successor: story.undertaking, seen: shownNow })).status, 422);
    assert.equal((await settle(none)).status, 200);
    assert.equal((await standing()).question?.kind, "successor-missing");
  });

  it("orders what waits by what was rejected, says so, hides nothing for good, and lets an editor switch a lesson off", async () => {
    await keepStory(desk.archive, 10);
    const editor = desk.as("editor");
    type Listed = {
      readonly evidence: { readonly id: string; readonly score: number };
      readonly taught?: { readonly score: number; readonly lesson: string };
    };
    const list = async (least: number): Promise<readonly Listed[]> =>
      ((await editor.get(`/ledger/proposals?least=${least}`)).json as { proposals: readonly Listed[] })
        .proposals;
    for (const { evidence } of (await list(0.6)).slice(0, 7))
      await editor.post(`/ledger/evidence/${evidence.id}/judge`, { verdict: "rejected", seen: null });
    const scores = (all: readonly Listed[]) =>
      all.map(({ evidence, taught }) => `${evidence.score} ${taught?.score}`);
    assert.deepEqual(scores(await list(0.5)), []);
    assert.deepEqual(scores(await list(0)).toSorted(), ["0.45 0.336", "0.5 0.386", "0.55 0.436"]);
    const look = async (place: string, language = "") =>
      (await desk.ask(`${language}/desk/ledger${place}`, { headers: { cookie: desk.cookieOf("editor") } }))
        .text;
    assert.match(await look(""), /判断から学んだことにより、ここまでの2件を/);
    const all = await look("?all=1", "/en");
    assert.match(all, /0\.436 in place of 0\.55[\s\S]*Of 7 proposals on [^<]*, 6 were rejected/);
    const lessons = await look("/lessons");
    assert.match(lessons, /テーマ「[^」]+」の案7件のうち6件が却下されたため、点数を0\.114下げる/);
    const { json } = await editor.get("/ledger/lessons");
    const taught = (json as { lessons: readonly { readonly on: object }[] }).lessons;
    assert.ok(taught.length >= 3);
    assert.equal(
      (await desk.as("reporter").post("/ledger/lessons/off", { on: taught[0]?.on, seen: null })).status,
      403,
    );
    for (const { on } of taught) {
      const off = await send({ act: "switch-off-lesson", seen: "", back: "/desk/ledger/lessons", ...on });
      assert.equal(off.status, 303, off.text);
    }
    assert.deepEqual(scores(await list(0.5)).toSorted(), ["0.5 undefined", "0.55 undefined"]);
    const [first] = (await desk.archive.listSettling("lesson", 1)).map(({ id }) => id);
    const back = await editor.post(`/ledger/decisions/${first}/undo`, { seen: first });
    assert.equal(back.status, 200, back.text);
    assert.deepEqual(scores(await list(0.5)), []);
    const made = { on: { kind: "topic", topic: "nothing" }, seen: null };
    assert.equal((await editor.post("/ledger/lessons/off", made)).status, 404);
  });

  it("shows of very much evidence and very many decisions a part at a time, and takes no longer to decide", async () => {
    const { undertaking, evidence } = await keepStory(desk.archive, 60);
    const look = async (query = "") =>
      (
        await desk.ask(`/desk/ledger/undertakings/${undertaking}${query}`, {
          headers: { cookie: desk.cookieOf("editor") },
        })
      ).text;
    const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length;
    const first = await look();
    assert.equal(count(first, /\sdata-item/g), 50);
    assert.match(first, /2ページ中1ページ目[\s\S]*?\?part=2"/);
    const second = await look("?part=2");
    // With the one that was added by hand above.
    assert.equal(count(second, /\sdata-item/g), 11);
    assert.match(second, /name="back" value="[^"]*part=2"/, "who decides there comes back there");
    const known = await desk.archive.listEvidence({ undertaking });
    let seen = known.find(({ id }) => id === evidence)?.decided?.decision ?? null;
    for (let at = 0; at < 230; at += 1) {
      const verdict = at % 2 === 0 ? "confirmed" : "rejected";
      const decided = await desk.archive.decideAfter(
        seen,
        { at: "2026-02-01T00:00:00.000Z", actor: EDITOR, decision: { kind: "evidence", evidence, verdict } },
        noteOf("ledger.evidence-judged"),
      );
      assert.notEqual(decided, "conflict");
      seen = decided === "conflict" ? null : decided.id;
    }
    const shown = count(await look(), /<li id="d-/g);
    assert.ok(shown >= 200 && shown < 210, "the latest, and those on what became of it, however old");
  });
});
