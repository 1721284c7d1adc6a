// A fix is made in the desk's own words, wherever they stand, and nowhere else.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArticleBlock } from "../../terms/article.ts";
import type { ArticleParts } from "../document/to-document.ts";
import { applyFix, textAt } from "./apply-fix.ts";

const body: readonly ArticleBlock[] = [
  { kind: "official", block: 0, shape: "paragraph", text: "9時5分" },
  { kind: "paragraph", text: "会見は9時5分に始まる。", marks: [{ kind: "strong", span: [3, 7] }] },
  { kind: "list", entries: ["甲", "9時5分"] },
  {
    kind: "table",
    header: true,
    rows: [
      ["時", "所"],
      ["9時5分", "乙"],
    ],
  },
];
const parts: ArticleParts = {
  headline: { text: "会見(9時5分)", grounds: [{ span: [0, 2], from: { kind: "text", span: [0, 2] } }] },
  lead: { text: "", grounds: [] },
  body,
};

test("headline, paragraph, entry and cell are fixed in their places, with marks and grounds where they were", () => {
  const head = applyFix(parts, { at: { kind: "headline" }, span: [3, 7], text: "09時05分" });
  assert.equal(head?.headline.text, "会見(09時05分)");
  assert.deepEqual(head?.headline.grounds[0], parts.headline.grounds[0]);
  const paragraph = applyFix(parts, {
    at: { kind: "block", block: 1, part: 0 },
    span: [3, 7],
    text: "09時05分",
  });
  assert.deepEqual(paragraph?.body[1], {
    kind: "paragraph",
    text: "会見は09時05分に始まる。",
    marks: [{ kind: "strong", span: [3, 9] }],
  });
  const entry = applyFix(parts, { at: { kind: "block", block: 2, part: 1 }, span: [0, 4], text: "" });
  assert.deepEqual(entry?.body[2], { kind: "list", entries: ["甲", ""] });
  const cell = applyFix(parts, { at: { kind: "block", block: 3, part: 2 }, span: [4, 4], text: "ごろ" });
  assert.deepEqual(cell?.body[3], {
    kind: "table",
    header: true,
    rows: [
      ["時", "所"],
      ["9時5分ごろ", "乙"],
    ],
  });
  for (const fixed of [paragraph, entry, cell]) assert.equal(fixed?.body[0], body[0]);
});

test("official text has no place, nor has what lies outside the words", () => {
  const at = { kind: "block", block: 0, part: 0 } as const;
  assert.equal(textAt(parts, at), undefined);
  for (const fix of [
    { at, span: [0, 1], text: "10" },
    { at: { kind: "block", block: 9, part: 0 }, span: [0, 0], text: "x" },
    { at: { kind: "block", block: 1, part: 1 }, span: [0, 0], text: "x" },
    { at: { kind: "lead" }, span: [0, 5], text: "x" },
  ] as const)
    assert.equal(applyFix(parts, fix), undefined);
});
