// The inbox over HTTP: what a list page gives, what an act on many does to each, and what is heard while it happens.

import assert from "node:assert/strict";
import { get } from "node:http";
import { test } from "node:test";
import { type TestDesk, openTestDesk } from "../../../testing/desk/open-test-desk.ts";
import { makeArticle, makeDraft } from "../../../testing/archive/specimens.ts";

type Entry = {
  readonly article: number;
  readonly revision: number;
  readonly state: string;
  readonly section: string;
  readonly assignee?: number;
};
type Outcome = { readonly id: number; readonly done: boolean; readonly problem?: { readonly name: string } };

const entriesOf = ({ json }: { readonly json: unknown }) =>
  (json as { readonly entries: readonly Entry[]; readonly next?: string }).entries;
const outcomesOf = ({ json }: { readonly json: unknown }) =>
  (json as { readonly outcomes: readonly Outcome[] }).outcomes;

async function addDrafts({ archive }: TestDesk, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const createdAt = new Date(Date.UTC(2025, 8, 9, 0, number)).toISOString();
    const headline = { text: `第${number}号の知らせ`, grounds: [] };
    await archive.createArticle(
      makeArticle({ draft: makeDraft({ headline, section: "international" }), createdAt }),
    );
  }
}

test("the list goes on page by page, is narrowed, and says no to what it cannot read", async () => {
  await using desk = await openTestDesk();
  await addDrafts(desk, 5);
  const reporter = desk.as("reporter");
  const first = await reporter.get("/inbox?limit=3&state=open");
  assert.deepEqual(
    entriesOf(first).map(({ article }) => article),
    [6, 5, 4],
  );
  const { next = "" } = first.json as { readonly next?: string };
  const rest = await reporter.get(`/inbox?limit=3&state=open&before=${encodeURIComponent(next)}`);
  assert.deepEqual(
    entriesOf(rest).map(({ article }) => article),
    [3, 2, 1],
  );
  assert.equal((rest.json as { readonly next?: string }).next, undefined);
  assert.equal(entriesOf(await reporter.get(`/inbox?words=${encodeURIComponent("知らせ 第4号")}`)).length, 1);
  assert.equal(entriesOf(await reporter.get("/inbox?assignee=me")).length, 0);
  for (const [query, field] of [
    ["limit=0", "query.limit"],
    ["limit=201", "query.limit"],
    ["before=yesterday", "query.before"],
    ["state=lost", "query.state"],
    ["page=2", "query"],
  ] as const) {
    const { status, json } = await reporter.get(`/inbox?${query}`);
    assert.equal(status, 400, query);
    assert.match((json as { readonly field: string }).field, new RegExp(`^${field}`), query);
  }
  assert.equal((await desk.nobody.get("/inbox")).status, 401);
});

test("an act on many is judged and answered for each, and what somebody changed meanwhile is a conflict", async () => {
  await using desk = await openTestDesk();
  await addDrafts(desk, 4);
  const publisher = desk.as("publisher");
  const articles = entriesOf(await publisher.get("/inbox")).map(({ article, revision }) => ({
    id: article,
    revision,
  }));
  await desk.as("editor").post("/articles/2/approve", {});
  const published = await publisher.post("/articles/bulk", {
    action: { kind: "publish" },
    articles: [...articles, { id: 999, revision: 1 }],
  });
  assert.equal(published.status, 200, published.text);
  assert.deepEqual(
    outcomesOf(published).map(({ id, done, problem }) => [id, done, problem?.name]),
    [
      [5, true, undefined],
      [4, true, undefined],
      [3, true, undefined],
      [2, false, "conflict"],
      [1, true, undefined],
      [999, false, "not-found"],
    ],
  );
  assert.deepEqual(
    entriesOf(await publisher.get("/inbox?state=open")).map(({ article, state }) => [article, state]),
    [[2, "approved"]],
  );
  assert.equal((await desk.ask("/articles/3")).status, 200);
  const again = await publisher.post("/articles/bulk", { action: { kind: "publish" }, articles });
  assert.ok(outcomesOf(again).every(({ done }) => !done));
});

test("a reporter lays drafts aside, takes them on and files them, and publishes none", async () => {
  await using desk = await openTestDesk();
  await addDrafts(desk, 2);
  const reporter = desk.as("reporter");
  const act = (action: object, articles: object = [{ id: 2, revision: 1 }]) =>
    reporter.post("/articles/bulk", { action, articles });
  assert.equal((await act({ kind: "publish" })).status, 403);
  const { account } = (await reporter.get("/inbox/standing")).json as { readonly account: number };
  assert.ok(outcomesOf(await act({ kind: "assign", to: account }))[0]?.done);
  assert.equal(
    outcomesOf(await act({ kind: "assign", to: null }))[0]?.problem?.name,
    "conflict",
    "whose it is was not seen",
  );
  assert.equal((await act({ kind: "assign", to: 4_000 })).status, 400);
  assert.equal((await act({ kind: "section", section: "nowhere" })).status, 400);
  assert.ok(outcomesOf(await act({ kind: "section", section: "defence" }))[0]?.done);
  assert.equal(outcomesOf(await act({ kind: "discard" }))[0]?.problem?.name, "conflict");
  assert.ok(outcomesOf(await act({ kind: "discard" }, [{ id: 2, revision: 2 }]))[0]?.done);
  const [entry] = entriesOf(await reporter.get("/inbox/entries?ids=2"));
  assert.deepEqual([entry?.state, entry?.section, entry?.assignee], ["discarded", "defence", account]);
  const log = await desk.archive.listAudit({ limit: 3 });
  assert.deepEqual(
    log.map(({ action }) => action),
    ["article.discarded", "article.edited", "article.assigned"],
  );
});

test("what is new is told for each account, on all its devices, and what is to come is never seen before", async () => {
  await using desk = await openTestDesk();
  const [editor, reporter] = [desk.as("editor"), desk.as("reporter")];
  const standing = async (who: typeof editor) =>
    (await who.get("/inbox/standing")).json as { readonly seen: number; readonly last: number };
  assert.equal((await standing(editor)).seen, 0);
  const { last } = await standing(editor);
  await editor.post("/inbox/seen", { upTo: 1_000_000 });
  assert.equal((await standing(editor)).seen, last);
  assert.equal((await standing(reporter)).seen, 0);
});

test("who listens hears an article published as it happens, and a server that ends lets them go", async () => {
  await using desk = await openTestDesk();
  const heard = Promise.withResolvers<string>();
  const over = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  let text = "";
  const headers = { cookie: desk.cookieOf("reporter"), "sec-fetch-site": "same-origin" };
  const request = get(`${desk.base}/desk/api/events`, { headers }, (response) => {
    assert.equal(response.headers["x-accel-buffering"], "no");
    assert.match(String(response.headers["content-type"]), /^text\/event-stream/);
    response.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (text.includes("event: here")) begun.resolve();
      if (text.includes("article.published")) heard.resolve(text);
    });
    response.once("close", () => over.resolve());
  });
  request.on("error", () => over.resolve());
  await begun.promise;
  await desk.as("publisher").post("/articles/1/publish", {});
  const [, id] = /id: (\d+)\nevent: audit\ndata: .*article\.published/.exec(await heard.promise) ?? [];
  assert.equal(Number(id), await desk.archive.readHighestAuditId());
  await desk[Symbol.asyncDispose]().catch(() => undefined);
  await over.promise;
});
