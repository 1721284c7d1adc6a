// The proof of an article: only what the desk wrote is read, and each slip says what to write.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArticleDraft } from "../terms/article.ts";
import { proofArticle } from "./proof-article.ts";

const article: ArticleDraft = {
  kind: "announcement",
  section: "defence",
  headline: { text: "声明(9月8日)", grounds: [] },
  lead: { text: "見本省は令和7(2025)年9月8日09時に公表した。", grounds: [] },
  body: [
    { kind: "official", block: 0, shape: "paragraph", text: "9時5分に開始した。" },
    { kind: "paragraph", text: "会議は8時に終わった。" },
    { kind: "quote", text: "7時に始めた。" },
  ],
  warnings: [],
  language: "ja",
};

test("official text and quotations are not the desk's to proof", () => {
  assert.deepEqual(proofArticle(article), [
    { code: "style-time", message: '"8時": times have two digits: 08時' },
  ]);
});

test("a title taken over into the lead is the issuer's wording", () => {
  const text = "見本省は訓練(9時5分)について以下のように公表した。";
  const lead = {
    text,
    grounds: [{ span: [4, 12] as const, from: { kind: "text" as const, span: [0, 8] as const } }],
  };
  assert.equal(text.slice(4, 12), "訓練(9時5分)");
  assert.deepEqual(proofArticle({ ...article, lead, body: [] }), []);
  assert.equal(proofArticle({ ...article, lead: { ...lead, grounds: [] }, body: [] }).length, 1);
});
