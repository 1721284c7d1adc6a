// Who may write: what is withdrawn takes no words, what is approved goes back to review where a reporter writes in it, and nobody writes under a colleague's client.

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { openCopyClient } from "../../../testing/desk/copy-client.ts";
import { type DeskAnswer, openTestDesk } from "../../../testing/desk/open-test-desk.ts";

async function openDesk(t: TestContext) {
  const desk = await openTestDesk();
  t.after(() => desk[Symbol.asyncDispose]());
  const { id } = desk.sample.article;
  const path = `/articles/${id}`;
  const stateNow = async () => (await desk.archive.findArticle(id))?.state;
  const actionsNow = async () =>
    (await desk.archive.listAudit({ article: id, limit: 20 })).map(({ action }) => action);
  return { desk, id, path, stateNow, actionsNow };
}

const insert = { stepType: "replace", from: 1, to: 1, slice: { content: [{ type: "text", text: "甲" }] } };
const codeOf = ({ json }: DeskAnswer): unknown => (json as { readonly code?: unknown }).code;
const detailOf = ({ json }: DeskAnswer): string => String((json as { readonly detail?: unknown }).detail);

test("what is withdrawn takes neither steps nor fields, and says how to go on", async (t) => {
  const { desk, id, path } = await openDesk(t);
  const one = await openCopyClient(() => desk.as("editor"), id, "one");
  assert.equal((await desk.as("publisher").post(`${path}/publish`, {})).status, 200);
  assert.equal((await desk.as("publisher").post(`${path}/withdraw`, { reason: "誤りのため" })).status, 200);
  const sent = { client: "one", version: one.version(), first: 0, steps: [insert] };
  const steps = await desk.as("publisher").post(`${path}/copy/steps`, sent);
  assert.deepEqual([steps.status, codeOf(steps)], [422, "withdrawn"]);
  assert.match(detailOf(steps), /Begin a new article/);
  const fields = { topics: { base: null, value: ["見本"] } };
  const changed = await desk.as("publisher").patch(`${path}/fields`, fields);
  assert.deepEqual([changed.status, codeOf(changed)], [422, "withdrawn"]);
  assert.equal((await desk.as("editor").get(`${path}/copy`)).status, 200, "it can be read");
});

test("what somebody approved goes back to review before a reporter's words or fields are in it, and not by an editor's", async (t) => {
  const { desk, id, path, stateNow, actionsNow } = await openDesk(t);
  const editor = await openCopyClient(() => desk.as("editor"), id, "editors");
  const reporter = await openCopyClient(() => desk.as("reporter"), id, "reporters");
  const approve = async (): Promise<void> => {
    assert.equal((await desk.as("editor").post(`${path}/approve`, {})).status, 200);
  };
  await approve();
  editor.type(0, "乙");
  await editor.flush();
  assert.equal((await stateNow())?.kind, "approved");
  reporter.type(0, "丙");
  await reporter.flush();
  const state = await stateNow();
  assert.ok(state?.kind === "review" && state.by === "reporter", JSON.stringify(state));
  assert.equal((await actionsNow()).filter((action) => action === "article.reopened").length, 1);
  const approved = await desk.archive.findArticle(id);
  assert.match(approved?.headline.text ?? "", /^乙/u, "what was approved is a revision of its own");
  assert.equal((await desk.as("publisher").post(`${path}/schedule`, {})).status, 400);

  await approve();
  const fields = { topics: { base: null, value: ["見本"] } };
  assert.equal((await desk.as("reporter").patch(`${path}/fields`, fields)).status, 200);
  assert.equal((await stateNow())?.kind, "review");
  await approve();
  assert.equal((await desk.as("reporter").post(`${path}/restore`, { restore: 1 })).status, 200);
  assert.equal((await stateNow())?.kind, "review");
  const actions = await actionsNow();
  assert.equal(actions[0], "article.restored");
  assert.equal(actions.filter((action) => action === "article.reopened").length, 2);
});

test("a client's name is whose window drew it: nobody else sends or is there under it, and its own goes on", async (t) => {
  const { desk, id, path } = await openDesk(t);
  const own = await openCopyClient(() => desk.as("reporter"), id, "mine");
  const presence = (client: string) => ({ client, selection: { at: 1 } });
  assert.equal((await desk.as("reporter").put(`${path}/presence`, presence("mine"))).status, 200);
  const steal = async (): Promise<void> => {
    const sent = { client: "mine", version: own.version(), first: own.acknowledged(), steps: [insert] };
    const stolen = await desk.as("editor").post(`${path}/copy/steps`, sent);
    assert.deepEqual([stolen.status, codeOf(stolen)], [409, "client-taken"], stolen.text);
    assert.match(detailOf(stolen), /another account's/);
    const there = await desk.as("editor").put(`${path}/presence`, presence("mine"));
    assert.deepEqual([there.status, codeOf(there)], [409, "client-taken"], there.text);
  };
  await steal();
  await desk.as("editor").delete(`${path}/presence?client=mine`);
  await steal();
  own.type(0, "甲乙");
  assert.equal(await own.send(), true);
  await desk.as("reporter").delete(`${path}/presence?client=mine`);
  await steal();
  own.type(0, "丙");
  assert.equal(await own.send(), true, "its own window goes on");
  const again = { client: "mine", version: 0, first: 0, steps: [insert, insert] };
  const repeated = await desk.as("editor").post(`${path}/copy/steps`, again);
  assert.equal(codeOf(repeated), "client-taken", "nor is what it sent taken for another's");
  assert.equal((await desk.as("reporter").put(`${path}/presence`, presence("mine"))).status, 200);
});
