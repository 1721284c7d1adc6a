import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openArchive } from "../../store/open-archive.ts";
import type { Article } from "../../terms/article.ts";
import { makeArticle } from "../../testing/archive/specimens.ts";
import { UsageError } from "../command.ts";
import { correctCommand } from "./correct.ts";

const folder = mkdtempSync(join(tmpdir(), "shirase-correct-"));
after(() => rmSync(folder, { recursive: true, force: true }));

async function withStore<T>(
  work: (archive: Extract<Awaited<ReturnType<typeof openArchive>>, { ok: true }>["value"]) => Promise<T>,
): Promise<T> {
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  const result = await work(opened.value);
  await opened.value.close();
  return result;
}

let published: Article | undefined;
let draft: Article | undefined;
before(() =>
  withStore(async (archive) => {
    published = await archive.createArticle(makeArticle({ publishedAt: "2025-09-08T09:00:00.000Z" }));
    draft = await archive.createArticle(makeArticle({}));
  }),
);

function call(
  inputs: readonly string[],
  options: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<number> {
  const given: Readonly<Record<string, string>> = { data: folder, ...options };
  return correctCommand.run({ inputs, text: (name) => given[name], flag: (name) => flags.includes(name) });
}

test("what the desk tells of a mistake is kept with who decided, and the article counts as changed", async () => {
  const id = `${published?.id}`;
  assert.equal(await call([id], { text: "2隻は3隻の誤りでした。", by: "佐藤" }), 0);
  assert.equal(await call([id], { text: "3隻は延べ数です。", by: "佐藤" }, ["clarification"]), 0);
  const [article, card, revisions] = await withStore(async (archive) => [
    published && (await archive.findArticle(published.id)),
    (await archive.listCards({ limit: 1 }))[0],
    published ? await archive.listRevisions(published.id) : [],
  ]);
  assert.deepEqual(
    article?.corrections?.map(({ kind, text, by }) => [kind, text, by]),
    [
      ["correction", "2隻は3隻の誤りでした。", "佐藤"],
      ["clarification", "3隻は延べ数です。", "佐藤"],
    ],
  );
  assert.equal(article?.updatedAt, article?.corrections?.[1]?.at);
  assert.equal(card?.updatedAt, article?.updatedAt);
  assert.deepEqual(
    revisions.map(({ corrections = [] }) => corrections.length),
    [0, 1, 2],
  );
});

test("a draft and an article that is not there are not corrected", async () => {
  const told = { text: "誤りでした。", by: "佐藤" };
  assert.equal(await call([`${draft?.id}`], told), 1);
  assert.equal(await call(["999"], told), 1);
});

test("a correction without an article, a text or a name is called wrongly", async () => {
  for (const [inputs, options] of [
    [[], { text: "誤り", by: "佐藤" }],
    [["0x1"], { text: "誤り", by: "佐藤" }],
    [["1", "2"], { text: "誤り", by: "佐藤" }],
    [["1"], { text: " ", by: "佐藤" }],
    [["1"], { text: "誤り" }],
  ] as const) {
    await assert.rejects(call(inputs, options), UsageError, JSON.stringify([inputs, options]));
  }
});
