// Announcements handed in over HTTP: what becomes a draft, and what is refused with a sentence that says why.

import assert from "node:assert/strict";
import { test } from "node:test";
import { TEST_SOURCE } from "../../../testing/desk/sample-announcement.ts";
import { openTestDesk } from "../../../testing/desk/open-test-desk.ts";

const TEXT = "見本式典の開催について\n\n見本省は、令和8(2026)年4月1日(水)に見本広場で式典を開催します。\n";

type Taken = { readonly outcome: string; readonly article: number };
type Problem = { readonly name: string; readonly code?: string; readonly detail: string };

test("what is pasted becomes a draft once, whoever pastes it, and no rule of its source publishes it", async () => {
  await using desk = await openTestDesk();
  await desk.archive.saveSource({ ...TEST_SOURCE, autoPublish: true });
  const reporter = desk.as("reporter");
  const first = await reporter.post("/announcements", { text: TEXT, source: TEST_SOURCE.id });
  assert.equal(first.status, 200, first.text);
  const { outcome, article } = first.json as Taken;
  assert.equal(outcome, "new");
  assert.equal((await desk.ask(`/articles/${article}`)).status, 404);
  const again = (await desk.as("editor").post("/announcements", { text: TEXT })).json as Taken;
  assert.deepEqual([again.outcome, again.article], ["same", article]);
  const log = await desk.archive.listAudit({ limit: 9, action: "announcement.received" });
  assert.deepEqual([log[0]?.article, log[0]?.actor.name, log.length], [article, "reporter", 2]);
});

test("a file is told by its content, and what is none is refused by name", async () => {
  await using desk = await openTestDesk();
  const hand = (body: string, name: string) =>
    desk.as("reporter").ask(`/announcements/file?name=${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body,
    });
  const page = await hand(`<!doctype html><title>x</title><p>${TEXT}</p>`, "告知.pdf");
  assert.equal(page.status, 200, page.text);
  for (const [body, name] of [
    ["\u0000\u0001\u0002\u0003PNG\u0000\u0000", "picture.html"],
    ["%PDF-1.7\nbroken", "broken.pdf"],
    ["<!doctype html><p> </p>", "empty.html"],
  ] as const) {
    const { status, json } = await hand(body, name);
    assert.equal(status, 422, name);
    const { code = "", detail } = json as Problem;
    assert.match(code, /^[a-z-]+$/, name);
    assert.match(detail, new RegExp(name.replace(".", "\\.")));
  }
});

test("an address within the house's own network, an unknown source and an empty text are refused", async () => {
  await using desk = await openTestDesk();
  const reporter = desk.as("reporter");
  const refused = async (body: object) => {
    const { status, json } = await reporter.post("/announcements", body);
    const { name, code } = json as Problem;
    return [status, name, code];
  };
  for (const address of [`${desk.base}/`, "http://169.254.169.254/latest/", "http://[::1]/"])
    assert.deepEqual(await refused({ address }), [422, "refused", "address-not-public"], address);
  assert.deepEqual(await refused({ address: "file:///etc/passwd" }), [422, "refused", "bad-address"]);
  assert.deepEqual(await refused({ text: TEXT, source: "nobody" }), [400, "bad-request", undefined]);
  assert.deepEqual((await refused({ text: "" }))[0], 400);
  assert.deepEqual((await refused({}))[0], 400);
  assert.deepEqual((await refused({ text: "あ".repeat(4_000_000) }))[0], 413);
  assert.equal((await desk.nobody.post("/announcements", { text: TEXT })).status, 401);
  assert.equal((await reporter.get("/inbox?state=open")).text.includes("見本式典"), false);
});

test("what is long is read beside the thread that answers, and what nobody reads in one piece is refused", async () => {
  await using desk = await openTestDesk();
  const reporter = desk.as("reporter");
  // What is loaded once is loaded.
  await reporter.post("/announcements", { text: TEXT });
  await desk.ask("/");
  const reading = { isOver: false };
  const long = reporter
    .post("/announcements", { text: TEXT.repeat(1_500) })
    .finally(() => (reading.isOver = true));
  let answered = 0;
  for (; !reading.isOver; answered += 1) await desk.ask("/");
  assert.equal((await long).status, 200, (await long).text.slice(0, 200));
  assert.ok(answered > 5, `${answered} pages while it was read`);
  const tooLong = await reporter.post("/announcements", { text: TEXT.repeat(25_000) });
  assert.equal(tooLong.status, 413, tooLong.text);
  assert.match(tooLong.text, /longer than a million signs/);
});
