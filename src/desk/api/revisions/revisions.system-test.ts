// The history of an article over HTTP: who, when and why of each revision, what differs, and the way back; and pieces begun from nothing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { article as articleSchema } from "../../../newsroom/schemas/article-schema.ts";
import { openTestDesk } from "../../../testing/desk/open-test-desk.ts";
import type { DeskAnswer, TestDesk } from "../../../testing/desk/open-test-desk.ts";
import { differenceAnswer } from "./difference-schema.ts";

const listed = z.object({
  revisions: z.array(
    z.object({
      revision: z.int(),
      state: z.string(),
      act: z
        .object({ action: z.string(), by: z.string(), detail: z.record(z.string(), z.unknown()) })
        .optional(),
    }),
  ),
  before: z.int().optional(),
});

const articleOf = ({ json, text }: DeskAnswer) => articleSchema.safeParse(json).data ?? assert.fail(text);

async function revise({ archive, sample }: TestDesk, lead: string): Promise<void> {
  const stored = (await archive.findArticle(sample.article.id)) ?? assert.fail();
  const saved = await archive.saveArticle({
    ...stored,
    revision: stored.revision + 1,
    lead: { text: lead, grounds: [] },
  });
  assert.equal(saved, "saved");
}

test("each revision is told with who made it, by which act and why, newest first and page by page", async () => {
  await using desk = await openTestDesk();
  const { id } = desk.sample.article;
  await desk.as("reporter").post(`/articles/${id}/submit`, {});
  await desk.as("editor").post(`/articles/${id}/return`, { note: "場所を確認" });
  const { revisions, before } = listed.parse(
    (await desk.as("reporter").get(`/articles/${id}/revisions`)).json,
  );
  assert.equal(before, undefined);
  assert.deepEqual(
    revisions.slice(0, 2).map(({ revision, state, act }) => [revision, state, act?.action, act?.by]),
    [
      [3, "draft", "article.returned", "editor"],
      [2, "review", "article.submitted", "reporter"],
    ],
  );
  assert.equal(revisions[0]?.act?.detail["note"], "場所を確認");
  for (let number = 0; number < 22; number += 1) await revise(desk, `${number}`);
  const first = listed.parse((await desk.as("reporter").get(`/articles/${id}/revisions`)).json);
  const second = listed.parse(
    (await desk.as("reporter").get(`/articles/${id}/revisions?before=${first.before}`)).json,
  );
  assert.deepEqual(
    [...first.revisions, ...second.revisions].map(({ revision }) => revision),
    Array.from({ length: 25 }, (_, at) => 25 - at),
  );
  assert.equal((await desk.as("reporter").get("/articles/4242/revisions")).status, 404);
  assert.equal((await desk.nobody.get(`/articles/${id}/revisions`)).status, 401);
});

test("a difference is that of two revisions, and what comes back by restoring is a revision of its own", async () => {
  await using desk = await openTestDesk();
  const { id, lead } = desk.sample.article;
  await revise(desk, `${lead.text}追加の文。`);
  const editor = desk.as("editor");
  const { lead: pieces } = differenceAnswer.parse(
    (await editor.get(`/articles/${id}/revisions/2/difference`)).json,
  );
  assert.deepEqual(pieces.at(-1), { kind: "added", text: "追加の文。" });
  assert.equal((await editor.get(`/articles/${id}/revisions/9/difference`)).status, 404);
  const restored = articleOf(await editor.post(`/articles/${id}/restore`, { restore: 1, revision: 2 }));
  assert.deepEqual([restored.revision, restored.lead.text], [3, lead.text]);
  assert.equal(
    articleOf(await editor.get(`/articles/${id}/revisions/2`)).lead.text,
    `${lead.text}追加の文。`,
  );
  const again = await editor.post(`/articles/${id}/restore`, { restore: 1 });
  assert.deepEqual([again.status, /"code":"nothing-new"/.test(again.text)], [422, true]);
});

test("of a published article only who may publish brings words back, and readers see them", async () => {
  await using desk = await openTestDesk();
  const { id, lead } = desk.sample.article;
  await revise(desk, "書き換えた前文。");
  await desk.as("publisher").post(`/articles/${id}/publish`, {});
  assert.match((await desk.ask(`/articles/${id}`)).text, /書き換えた前文。/);
  assert.equal((await desk.as("editor").post(`/articles/${id}/restore`, { restore: 1 })).status, 403);
  const restored = articleOf(await desk.as("publisher").post(`/articles/${id}/restore`, { restore: 1 }));
  assert.equal(restored.state.kind, "published");
  const page = (await desk.ask(`/articles/${id}`)).text;
  assert.doesNotMatch(page, /書き換えた前文。/);
  assert.ok(page.includes(lead.text.slice(0, 12)));
});

test("a feature is begun with the house's label, section and part, once however often it is asked for", async () => {
  await using desk = await openTestDesk();
  const reporter = desk.as("reporter");
  const asked = {
    key: "5a2f7c1e-93a4-4d02-8a65-0d3f4b6a1c11",
    kind: "feature",
    headline: "島を歩く",
    series: { series: "島を歩く", part: "前編", order: 1 },
    topics: ["防衛交流"],
  };
  const made = articleOf(await reporter.post("/articles", asked));
  assert.equal(made.headline.text, "《特集》島を歩く 前編");
  assert.deepEqual([made.section, made.state.kind, made.body.length], ["analysis", "draft", 0]);
  assert.equal(articleOf(await reporter.post("/articles", asked)).id, made.id);
  assert.match((await reporter.get("/series")).text, /"series":"島を歩く","lastPart":"前編","nextOrder":2/);
  const explainer = {
    ...asked,
    key: "5a2f7c1e-93a4-4d02-8a65-0d3f4b6a1c12",
    kind: "explainer",
    series: undefined,
  };
  assert.equal(
    articleOf(await reporter.post("/articles", explainer)).headline.text,
    "《ニュース解説》島を歩く",
  );
  assert.equal((await desk.ask(`/articles/${made.id}`)).status, 404);
  assert.match((await desk.as("publisher").post(`/articles/${made.id}/publish`, {})).text, /has no text/);
  assert.equal((await reporter.post("/articles", { ...asked, kind: "announcement" })).status, 400);
  const nowhere = { ...asked, key: "5a2f7c1e-93a4-4d02-8a65-0d3f4b6a1c13", section: "nowhere" };
  assert.match((await reporter.post("/articles", nowhere)).text, /There is no section/);
  assert.match((await reporter.get("/house")).text, /"feature":"《特集》"/);
});
