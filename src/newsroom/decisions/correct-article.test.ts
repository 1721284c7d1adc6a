// What the desk tells of a mistake: which articles have something to correct, and what stays of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article, Correction } from "../../terms/article.ts";
import { articleId } from "../../terms/ids.ts";
import { makeDraft } from "../../testing/archive/specimens.ts";
import { reviseArticle } from "./change-article.ts";
import { correctArticle } from "./correct-article.ts";

const PUBLISHED: Article = {
  ...makeDraft(),
  id: articleId(7),
  state: { kind: "published", publishedAt: "2025-09-08T08:00:00.000Z" },
  revision: 2,
  createdAt: "2025-09-08T07:30:00.000Z",
  updatedAt: "2025-09-08T08:00:00.000Z",
};
const FIRST: Correction = {
  at: "2025-09-08T09:00:00.000Z",
  kind: "correction",
  text: "艦の数を2隻としていましたが、3隻の誤りでした。",
  by: "佐藤",
};
const SECOND: Correction = { ...FIRST, at: "2025-09-08T10:00:00.000Z", kind: "clarification" };

function corrected(article: Article, correction: Correction): Article {
  const result = correctArticle(article, correction);
  assert.ok(result.ok, result.ok ? "" : result.error.message);
  return result.value;
}

function refusalOf(article: Article, correction: Partial<Correction>): string {
  const result = correctArticle(article, { ...FIRST, ...correction });
  return result.ok ? "not refused" : `${result.error.code}: ${result.error.message}`;
}

test("a correction is the next revision, changed when it was made, with every other word as it was", () => {
  const article = corrected(PUBLISHED, { ...FIRST, text: `\n ${FIRST.text} ` });
  assert.deepEqual(article, { ...PUBLISHED, revision: 3, updatedAt: FIRST.at, corrections: [FIRST] });
});

test("corrections follow each other, and later revisions keep them", () => {
  const twice = corrected(corrected(PUBLISHED, FIRST), SECOND);
  assert.deepEqual(twice.corrections, [FIRST, SECOND]);
  const lead = { text: "防衛省は3隻を確認した。", grounds: [] };
  const revised = reviseArticle(twice, { lead }, { at: "2025-09-08T11:00:00.000Z" });
  assert.ok(revised.ok);
  assert.deepEqual(revised.value.corrections, [FIRST, SECOND]);
});

test("a draft, a withdrawn article, no text, a book and a time gone back are refused by name", () => {
  assert.match(refusalOf({ ...PUBLISHED, state: { kind: "draft" } }, {}), /^wrong-state: Article 7 is draft/);
  const state = { publishedAt: FIRST.at, withdrawnAt: FIRST.at, reason: "誤報" };
  assert.match(refusalOf({ ...PUBLISHED, state: { kind: "withdrawn", ...state } }, {}), /^wrong-state/);
  assert.match(refusalOf(PUBLISHED, { text: " \u3000\n" }), /^incomplete: A correction of article 7/);
  assert.match(refusalOf(PUBLISHED, { text: "誤".repeat(2_001) }), /^too-long: .* 2001 characters/);
  assert.match(refusalOf(PUBLISHED, { at: "2025-09-08T07:59:59.999Z" }), /^time/);
  assert.match(refusalOf(PUBLISHED, { at: "2025-09-09" }), /^time: "2025-09-09" is not an instant/);
});
