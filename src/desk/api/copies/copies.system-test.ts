// Working copies over HTTP: two at one article, decisions with what was typed, revisions saved elsewhere, fields, and who is there.

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { openCopyClient } from "../../../testing/desk/copy-client.ts";
import { type TestDesk, openTestDesk } from "../../../testing/desk/open-test-desk.ts";
import { carryGrounds } from "../../../editing/document/carry-grounds.ts";
import type { Article } from "../../../terms/article.ts";

async function openDesk(t: TestContext): Promise<{ desk: TestDesk; id: Article["id"]; path: string }> {
  const desk = await openTestDesk();
  t.after(() => desk[Symbol.asyncDispose]());
  const { id } = desk.sample.article;
  return { desk, id, path: `/articles/${id}` };
}

const headlineOf = async (desk: TestDesk, id: Article["id"]): Promise<string> =>
  (await desk.archive.findArticle(id))?.headline.text ?? assert.fail();

test("two who type at once have both one document, and a decision makes a revision of it", async (t) => {
  const { desk, id, path } = await openDesk(t);
  const before = await headlineOf(desk, id);
  const one = await openCopyClient(() => desk.as("reporter"), id, "one");
  const two = await openCopyClient(() => desk.as("editor"), id, "two");
  one.type(0, "甲乙");
  two.type(0, "丙");
  assert.equal(await one.send(), true);
  assert.equal(await two.send(), false, "others were quicker");
  await two.flush();
  await one.receive();
  assert.ok(one.document().eq(two.document()));
  assert.equal(await headlineOf(desk, id), before, "a copy is no revision");
  const approved = await desk.as("editor").post(`${path}/approve`, {});
  assert.equal(approved.status, 200, approved.text);
  const article = (await desk.archive.findArticle(id)) ?? assert.fail();
  assert.equal(article.headline.text, one.document().firstChild?.textContent);
  assert.deepEqual(article.body, desk.sample.article.body);
  assert.deepEqual(article.headline, carryGrounds(desk.sample.article.headline, article.headline.text));
  assert.equal(article.revision, 2);
  const entries = await desk.archive.listAudit({ article: id, limit: 9 });
  const [decided, edited] = entries;
  assert.equal(decided?.action, "article.approved");
  assert.deepEqual(edited?.detail, { revision: 2, editors: ["reporter", "editor"] });
  const published = await desk.as("publisher").post(`${path}/publish`, {});
  assert.equal(published.status, 200, published.text);
  assert.equal((await desk.archive.listAudit({ article: id, limit: 9 })).length, entries.length + 1);
  one.type(0, "丁");
  await one.flush();
  assert.equal(await headlineOf(desk, id), article.headline.text, "readers get no keystroke");
});

test("steps are kept once, however often they come; what may not be taken is refused and changes nothing", async (t) => {
  const { desk, id, path } = await openDesk(t);
  const { document } = await openCopyClient(() => desk.as("reporter"), id, "one");
  const api = desk.as("reporter");
  const insert = { stepType: "replace", from: 1, to: 1, slice: { content: [{ type: "text", text: "甲" }] } };
  const sent = { client: "one", version: 0, first: 0, steps: [insert, insert] };
  assert.deepEqual((await api.post(`${path}/copy/steps`, sent)).json, { version: 2 });
  assert.deepEqual((await api.post(`${path}/copy/steps`, sent)).json, { version: 2 });
  const official = document().children.findIndex(({ type }) => type.name === "official");
  let at = 4;
  for (const { nodeSize } of document().children.slice(1, official)) at += nodeSize;
  for (const [steps, status] of [
    [[insert, { stepType: "replace", from: 0, to: 1 }], 422],
    [
      [
        insert,
        {
          stepType: "replace",
          from: at + document().child(0).nodeSize - 2,
          to: at + document().child(0).nodeSize - 1,
        },
      ],
      422,
    ],
    [[{ stepType: "evil" }], 422],
    [[], 400],
  ] as const) {
    const refused = await api.post(`${path}/copy/steps`, { client: "one", version: 2, first: 2, steps });
    assert.equal(refused.status, status, refused.text);
  }
  assert.deepEqual((await api.get(`${path}/copy/steps?since=2`)).json, { version: 2, steps: [], left: null });
  assert.equal((await api.get(`${path}/copy/steps?since=3`)).status, 409);
  assert.equal((await api.get("/articles/999/copy")).status, 404);
  assert.equal((await desk.nobody.get(`${path}/copy`)).status, 401);
});

test("a revision that was saved elsewhere becomes steps, and nobody's words are gone", async (t) => {
  const { desk, id, path } = await openDesk(t);
  const one = await openCopyClient(() => desk.as("reporter"), id, "one");
  one.type(0, "甲乙丙");
  await one.flush();
  one.type(3, "丁");
  const stored = (await desk.archive.findArticle(id)) ?? assert.fail();
  const headline = { text: `${stored.headline.text}(追記)`, grounds: [] };
  const body = [...stored.body, { kind: "paragraph", text: "別の道からの段落" } as const];
  const at = { revision: 2, updatedAt: "2025-09-10T01:00:00.000Z" };
  assert.equal(await desk.archive.saveArticle({ ...stored, ...at, headline, body }), "saved");
  await one.flush();
  await one.receive();
  assert.equal(one.document().firstChild?.textContent, `甲乙丙丁${stored.headline.text}(追記)`);
  assert.equal(one.document().lastChild?.textContent, "別の道からの段落");
  assert.equal((await desk.as("editor").post(`${path}/approve`, {})).status, 200);
  assert.equal(await headlineOf(desk, id), `甲乙丙丁${headline.text}`);
});

test("words that find no place beside a revision are left over for the editors to see", async (t) => {
  const { desk, id, path } = await openDesk(t);
  const one = await openCopyClient(() => desk.as("reporter"), id, "one");
  one.type(1, "消えない");
  await one.flush();
  const stored = (await desk.archive.findArticle(id)) ?? assert.fail();
  const at = { revision: 2, updatedAt: "2025-09-10T01:00:00.000Z" };
  await desk.archive.saveArticle({ ...stored, ...at, headline: { text: "まったく別のこと", grounds: [] } });
  await one.receive();
  const { left } = (await desk.as("editor").get(`${path}/copy`)).json as { left: unknown };
  assert.ok(one.document().textContent.includes("消えない") || JSON.stringify(left).includes("消えない"));
  assert.match(JSON.stringify(left), /"revision":2/);
  assert.equal((await desk.as("reporter").delete(`${path}/copy/left`)).status, 200);
  assert.equal(((await desk.as("editor").get(`${path}/copy`)).json as { left: unknown }).left, null);
});

test("an editor who gave way tells the others with the steps, once, and it is kept until somebody has looked", async (t) => {
  const { desk, path } = await openDesk(t);
  const [one, two] = [desk.as("reporter"), desk.as("editor")];
  const insert = { stepType: "replace", from: 1, to: 1, slice: { content: [{ type: "text", text: "甲" }] } };
  const version = (text: string) => ({
    text,
    block: { type: "headline", content: [{ type: "text", text }] },
  });
  const conflict = (id: string) => ({
    id,
    at: 1,
    field: "headline",
    base: [],
    ours: [version("こちら")],
    theirs: [version("あちら")],
    now: "あちら",
    lost: { ours: [], theirs: [] },
    bothChanged: true,
    isWhole: true,
    by: ["editor"],
  });
  const leftNow = async () =>
    ((await two.get(`${path}/copy/steps?since=0`)).json as { left: { id: string; from: string }[] | null })
      .left;
  await one.get(`${path}/copy`);
  const sent = { client: "one", version: 0, first: 0, steps: [insert], met: [conflict("a"), conflict("b")] };
  assert.equal((await one.post(`${path}/copy/steps`, sent)).status, 200);
  assert.equal((await one.post(`${path}/copy/steps`, sent)).status, 200);
  const told = (await leftNow()) ?? [];
  assert.deepEqual(
    told.map(({ id, from }) => [id, from]),
    [
      ["a", "reporter"],
      ["b", "reporter"],
    ],
  );
  assert.equal((await two.delete(`${path}/copy/left?conflict=a`)).status, 200);
  assert.deepEqual(
    (await leftNow())?.map(({ id }) => id),
    ["b"],
  );
  for (const met of [
    [{ ...conflict("c"), more: 1 }],
    [{ ...conflict("<c>") }],
    Array(51).fill(conflict("d")),
  ]) {
    const refused = await one.post(`${path}/copy/steps`, { ...sent, version: 1, first: 1, met });
    assert.equal(refused.status, 400, refused.text);
  }
  assert.equal((await two.delete(`${path}/copy/left`)).status, 200);
  assert.equal(await leftNow(), null);
});

test("an older revision that is put back has the copy's words in a revision before it", async (t) => {
  const { desk, id } = await openDesk(t);
  const before = await headlineOf(desk, id);
  const one = await openCopyClient(() => desk.as("reporter"), id, "one");
  one.type(0, "甲乙");
  await one.flush();
  const actor = { kind: "console", name: "test" } as const;
  const { createSaveWithCopy } = await import("../articles/save-with-copy.ts");
  const restored = await createSaveWithCopy(desk.archive)({
    id,
    decide: (article) => ({
      ok: true,
      value: { ...article, headline: desk.sample.article.headline, revision: article.revision + 1 },
    }),
    audit: (next) => ({ at: next.updatedAt, actor, action: "article.restored", article: id }),
  });
  assert.ok(restored.ok);
  const revisions = await desk.archive.listRevisions(id);
  assert.deepEqual(
    revisions.map(({ headline }) => headline.text),
    [before, `甲乙${before}`, before],
  );
  await one.receive();
  assert.equal(one.document().firstChild?.textContent, before, "who has it open sees it");
});

test("a copy becomes a revision by itself where readers do not see it, and none where it says nothing new", async (t) => {
  const { desk, id, path } = await openDesk(t);
  const one = await openCopyClient(() => desk.as("reporter"), id, "one");
  const save = async () => (await desk.as("reporter").post(`${path}/copy/revision`)).json;
  assert.deepEqual(await save(), { revision: 1, isNew: false, copy: 0 });
  one.type(0, "甲");
  await one.flush();
  assert.deepEqual(await save(), { revision: 2, isNew: true, copy: 1 });
  assert.deepEqual(await save(), { revision: 2, isNew: false, copy: 1 });
  assert.equal((await desk.as("publisher").post(`${path}/publish`, {})).status, 200);
  assert.equal((await desk.as("publisher").post(`${path}/copy/revision`)).status, 422);
});

test("what is published is what was looked at: words that somebody typed since are a conflict, and not lost", async (t) => {
  const { desk, id, path } = await openDesk(t);
  const one = await openCopyClient(() => desk.as("reporter"), id, "one");
  one.type(0, "甲");
  await one.flush();
  const made = (await desk.as("publisher").post(`${path}/copy/revision`)).json as {
    readonly revision: number;
    readonly copy: number;
  };
  const seen = { revision: made.revision, copy: made.copy };
  one.type(0, "乙");
  await one.flush();
  const unseen = await desk.as("publisher").post(`${path}/publish`, seen);
  assert.equal(unseen.status, 409, unseen.text);
  const bulk = await desk.as("publisher").post("/articles/bulk", {
    action: { kind: "publish" },
    articles: [{ id, ...seen }],
  });
  assert.match(bulk.text, /"name":"conflict"/);
  assert.equal((await desk.archive.findArticle(id))?.state.kind, "draft");
  const anew = (await desk.as("publisher").post(`${path}/copy/revision`)).json as typeof made;
  const published = await desk
    .as("publisher")
    .post(`${path}/publish`, { revision: anew.revision, copy: anew.copy });
  assert.equal(published.status, 200, published.text);
  assert.equal(await headlineOf(desk, id), one.document().firstChild?.textContent);
});

test("fields are set by who saw what they were; a second one is told both values", async (t) => {
  const { desk, id, path } = await openDesk(t);
  const api = desk.as("reporter");
  const { section } = desk.sample.article;
  const set = await api.patch(`${path}/fields`, {
    section: { base: section, value: "watch" },
    topics: { base: null, value: ["  日韓\n防衛 "] },
  });
  assert.equal(set.status, 200, set.text);
  assert.deepEqual((set.json as { topics: unknown }).topics, ["日韓 防衛"]);
  const late = await api.patch(`${path}/fields`, {
    section: { base: section, value: "forces" },
    authors: { base: null, value: ["佐藤"] },
  });
  assert.equal(late.status, 409);
  assert.deepEqual((late.json as { current: unknown }).current, {
    field: "section",
    yours: "forces",
    current: "watch",
  });
  assert.equal(
    (await api.patch(`${path}/fields`, { section: { base: "watch", value: "nowhere" } })).status,
    400,
  );
  assert.equal((await desk.archive.findArticle(id))?.section, section);
  assert.equal((await desk.as("editor").post(`${path}/approve`, {})).status, 200);
  const article = (await desk.archive.findArticle(id)) ?? assert.fail();
  assert.deepEqual([article.section, article.topics, article.authors], ["watch", ["日韓 防衛"], undefined]);
});

test("who is at an article is seen by the others for fifteen seconds", async (t) => {
  const { desk, path } = await openDesk(t);
  const say = (role: "editor" | "reporter", client: string) =>
    desk.as(role).put(`${path}/presence`, { client, selection: { anchor: 3 } });
  assert.deepEqual((await say("reporter", "one")).json, { present: [] });
  const account = 1;
  assert.deepEqual((await say("editor", "two")).json, {
    present: [{ client: "one", account, name: "reporter", selection: { anchor: 3 } }],
  });
  desk.clock.now += 16_000;
  assert.deepEqual((await say("editor", "two")).json, { present: [] });
  const large = { client: "one", selection: "a".repeat(2_000) };
  assert.equal((await desk.as("editor").put(`${path}/presence`, large)).status, 400);
});

test("after hundreds of steps a copy opens from a newer snapshot, with enough left to undo", async (t) => {
  const { desk, id, path } = await openDesk(t);
  const one = await openCopyClient(() => desk.as("reporter"), id, "one");
  for (let round = 0; round < 5; round += 1) {
    one.type(0, "あ".repeat(150));
    await one.flush();
  }
  const { version, steps } = (await desk.as("editor").get(`${path}/copy`)).json as {
    version: number;
    steps: unknown[];
  };
  assert.deepEqual([version, steps.length], [400, 350]);
  const two = await openCopyClient(() => desk.as("editor"), id, "two");
  assert.ok(two.document().eq(one.document()));
});
