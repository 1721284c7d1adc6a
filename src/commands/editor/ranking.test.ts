import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openArchive } from "../../store/open-archive.ts";
import { makeArticle } from "../../testing/archive/specimens.ts";
import { UsageError } from "../command.ts";
import { rankingCommand } from "./ranking.ts";

const folder = mkdtempSync(join(tmpdir(), "shirase-ranking-"));
after(() => rmSync(folder, { recursive: true, force: true }));

let article = 0;
before(async () => {
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  article = (await opened.value.createArticle(makeArticle({}))).id;
  await opened.value.close();
});

function call(inputs: readonly string[], options: Readonly<Record<string, string>> = {}): Promise<number> {
  const given: Readonly<Record<string, string>> = { data: folder, ...options };
  return rankingCommand.run({ inputs, text: (name) => given[name], flag: () => false });
}

test("who keeps an article out of the rankings, and lets it in again, is kept with the reason", async () => {
  const decided = { by: "Sato", why: "a game links to it" };
  assert.equal(await call(["exclude", `${article}`], decided), 0);
  assert.equal(await call(["include", `${article}`], { ...decided, why: "the rush is over" }), 0);
  assert.equal(await call(["exclude", "999"], decided), 1);
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  const kept = await opened.value.listRankingDecisions();
  await opened.value.close();
  assert.deepEqual(
    kept.map(({ articleId, excluded, by, reason }) => [articleId, excluded, by, reason]),
    [
      [article, true, "Sato", "a game links to it"],
      [article, false, "Sato", "the rush is over"],
    ],
  );
});

test("a decision without a name, a reason or an article is no decision", async () => {
  for (const [inputs, options] of [
    [["exclude", `${article}`], { by: "Sato" }],
    [["exclude", `${article}`], { by: " ", why: "so" }],
    [["exclude"], { by: "Sato", why: "so" }],
    [["include", "0x1"], { by: "Sato", why: "so" }],
    [["exclude", "1", "2"], { by: "Sato", why: "so" }],
    [["drop", "1"], { by: "Sato", why: "so" }],
  ] as const) {
    await assert.rejects(call(inputs, options), UsageError, inputs.join(" "));
  }
});
