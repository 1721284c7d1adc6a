// Decisions over HTTP: the way to readers, who may take which step, what two at once get, and what the audit log keeps.

import assert from "node:assert/strict";
import { test } from "node:test";
import { article as articleSchema } from "../../../newsroom/schemas/article-schema.ts";
import { openCopyClient } from "../../../testing/desk/copy-client.ts";
import type { DeskAnswer, TestDesk } from "../../../testing/desk/open-test-desk.ts";
import { openTestDesk } from "../../../testing/desk/open-test-desk.ts";

const stateOf = ({ json, text }: DeskAnswer) => {
  const parsed = articleSchema.safeParse(json);
  return parsed.success ? parsed.data.state : assert.fail(text);
};

const problemOf = ({ status, json }: DeskAnswer): string => {
  const { name, code } = json && typeof json === "object" ? Object.assign({ name: "", code: "" }, json) : {};
  return `${status} ${name}${code ? ` ${code}` : ""}`;
};

async function actionsOf({ archive, sample }: TestDesk): Promise<readonly string[]> {
  const entries = await archive.listAudit({ article: sample.article.id, limit: 100 });
  return entries.map(({ action }) => action).toReversed();
}

test("a draft goes to review, back, again, is approved and published, and the log has every step with its revision", async () => {
  await using desk = await openTestDesk();
  const { id } = desk.sample.article;
  const before = await actionsOf(desk);
  assert.equal(
    stateOf(await desk.as("reporter").post(`/articles/${id}/submit`, { revision: 1 })).kind,
    "review",
  );
  const returned = await desk.as("editor").post(`/articles/${id}/return`, { note: "場所を確認" });
  assert.deepEqual(stateOf(returned), {
    kind: "draft",
    returned: { at: "2025-09-10T01:30:00.000Z", by: "editor", note: "場所を確認" },
  });
  await desk.as("reporter").post(`/articles/${id}/submit`, {});
  assert.equal(stateOf(await desk.as("editor").post(`/articles/${id}/approve`, {})).kind, "approved");
  assert.equal((await desk.ask(`/articles/${id}`)).status, 404);
  const published = await desk.as("publisher").post(`/articles/${id}/publish`, {});
  assert.deepEqual(stateOf(published), { kind: "published", publishedAt: "2025-09-10T01:30:00.000Z" });
  assert.equal((await desk.ask(`/articles/${id}`)).status, 200);
  const steps = ["submitted", "returned", "submitted", "approved", "published"];
  assert.deepEqual(await actionsOf(desk), [...before, ...steps.map((step) => `article.${step}`)]);
  const [last] = await desk.archive.listAudit({ article: id, limit: 1 });
  assert.deepEqual(
    [last?.actor.name, last?.detail?.["revision"], last?.detail?.["from"]],
    ["publisher", 6, "approved"],
  );
});

test("who may not take a step is refused, and nothing is changed or noted", async () => {
  await using desk = await openTestDesk();
  const { id } = desk.sample.article;
  const before = await actionsOf(desk);
  const wall = { wallTime: "2025-09-12T07:00" };
  for (const [step, body] of Object.entries({
    approve: {},
    publish: {},
    schedule: wall,
    embargo: { ...wall, reason: "解禁" },
    withdraw: { reason: "x" },
    correct: { text: "x" },
    update: {},
    "lift-embargo": { reason: "x" },
    unschedule: {},
    return: { note: "x" },
  }))
    assert.equal(
      problemOf(await desk.as("reporter").post(`/articles/${id}/${step}`, body)),
      "403 forbidden",
      step,
    );
  assert.equal(problemOf(await desk.as("editor").post(`/articles/${id}/publish`, {})), "403 forbidden");
  assert.equal(problemOf(await desk.nobody.post(`/articles/${id}/publish`, {})), "401 signed-out");
  assert.deepEqual(await desk.archive.findArticle(id), desk.sample.article);
  assert.deepEqual(await actionsOf(desk), before);
});

test("of two presses one wins, and the other gets a conflict with the article as it is", async () => {
  await using desk = await openTestDesk();
  const { id } = desk.sample.article;
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => desk.as("publisher").post(`/articles/${id}/publish`, { revision: 1 })),
  );
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((a, b) => a - b),
    [200, 409, 409, 409],
  );
  const lost = answers.find(({ status }) => status === 409)?.json;
  const current =
    lost && typeof lost === "object" && "current" in lost ? articleSchema.parse(lost.current) : assert.fail();
  assert.deepEqual([current.state.kind, current.revision], ["published", 2]);
  assert.equal((await actionsOf(desk)).filter((action) => action === "article.published").length, 1);
});

test("of a publication and a withdrawal or an embargo at once, history has one order, and the embargo is kept or not set", async () => {
  await using desk = await openTestDesk();
  const { id } = desk.sample.article;
  const publisher = desk.as("publisher");
  const embargo = { wallTime: "2025-09-12T07:00", reason: "解禁" };
  const [published, held] = await Promise.all([
    publisher.post(`/articles/${id}/publish`, {}),
    publisher.post(`/articles/${id}/embargo`, embargo),
  ]);
  const stored = await desk.archive.findArticle(id);
  if (published.status === 200) {
    assert.ok(held.status === 422 || held.status === 409, held.text);
    assert.ok(stored?.state.kind === "published" && !stored.embargo);
  } else {
    assert.equal(held.status, 200, held.text);
    assert.ok(stored?.state.kind === "draft" && stored.embargo);
    assert.equal(problemOf(await publisher.post(`/articles/${id}/publish`, {})), "422 refused embargo");
    await publisher.post(`/articles/${id}/lift-embargo`, { reason: "発表済み" });
    await publisher.post(`/articles/${id}/publish`, {});
  }
  const [corrected, withdrawn] = await Promise.all([
    publisher.post(`/articles/${id}/correct`, { text: "誤りでした。" }),
    publisher.post(`/articles/${id}/withdraw`, { reason: "発表の取消し" }),
  ]);
  assert.equal(withdrawn.status === 200 || withdrawn.status === 409, true, withdrawn.text);
  assert.ok([corrected, withdrawn].some(({ status }) => status === 200));
  const revisions = await desk.archive.listRevisions(id);
  assert.deepEqual(
    revisions.map(({ revision }) => revision),
    revisions.map((_, index) => index + 1),
  );
});

test("a refusal names its rule, and what it rests on", async () => {
  await using desk = await openTestDesk();
  const { id } = desk.sample.article;
  const publisher = desk.as("publisher");
  const refused = await publisher.post(`/articles/${id}/schedule`, {
    wallTime: "2026-03-29T02:30",
    zone: "Europe/Berlin",
  });
  assert.equal(problemOf(refused), "422 refused wall-time-missing");
  assert.match(refused.text, /"later":"2026-03-29T01:30:00\.000Z"/);
  const schedule = (body: object) => publisher.post(`/articles/${id}/schedule`, body).then(problemOf);
  assert.equal(await schedule({ wallTime: "2025-09-10T10:30" }), "422 refused time-past");
  assert.equal(await schedule({ wallTime: "2225-09-10T10:31" }), "422 refused time-far");
  assert.equal(await schedule({ wallTime: "2025-09-31T10:31" }), "422 refused time");
  assert.equal(
    await schedule({ wallTime: "2025-09-11T10:31", zone: "Mars/Base" }),
    "422 refused zone-unknown",
  );
  assert.equal(await schedule({ wallTime: 5 }), "400 bad-request");
  assert.equal(
    problemOf(await publisher.post(`/articles/${id}/withdraw`, { reason: "x" })),
    "422 refused wrong-state",
  );
  assert.equal(problemOf(await publisher.post("/articles/4242/publish", {})), "404 not-found");
});

test("nobody who may not schedule changes what goes out by itself: not by filing, restoring, or by a colleague's next step", async () => {
  await using desk = await openTestDesk();
  const { id } = desk.sample.article;
  const [publisher, reporter] = [desk.as("publisher"), desk.as("reporter")];
  await publisher.post(`/articles/${id}/schedule`, { wallTime: "2025-09-12T07:00" });
  const { headline } = (await desk.archive.findArticle(id)) ?? assert.fail();
  const typing = await openCopyClient(() => reporter, id, "typing");
  typing.type(0, "承認前");
  await typing.flush();
  const headlineNow = async () => (await desk.archive.findArticle(id))?.headline;

  const bulk = { action: { kind: "section", section: "forces" }, articles: [{ id, revision: 2 }] };
  assert.match((await reporter.post("/articles/bulk", bulk)).text, /"code":"wrong-state"/);
  assert.equal(problemOf(await reporter.post(`/articles/${id}/restore`, { restore: 1 })), "403 forbidden");
  const held = await publisher.post(`/articles/${id}/embargo`, {
    wallTime: "2025-09-11T07:00",
    reason: "解禁",
  });
  assert.equal(stateOf(held).kind, "scheduled");
  assert.deepEqual(await headlineNow(), headline);
  await publisher.post(`/articles/${id}/lift-embargo`, { reason: "発表済み" });
  assert.deepEqual(await headlineNow(), headline);
  // Whoever chooses the time once more has the words before the eyes.
  await publisher.post(`/articles/${id}/schedule`, { wallTime: "2025-09-12T08:00" });
  assert.match((await headlineNow())?.text ?? "", /^承認前/);
});
