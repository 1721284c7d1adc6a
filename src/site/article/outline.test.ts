import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArticleBlock } from "../../terms/article.ts";
import { outlineOf } from "./outline.ts";

const heading = (level: number): ArticleBlock => ({ kind: "heading", text: "見出し", level });
const depths = (...levels: readonly number[]): readonly number[] => [
  ...outlineOf(levels.map(heading)).values(),
];

test("headings of a source that begins deep or leaves levels out are not skipped on the page", () => {
  assert.deepEqual(depths(1, 2, 3, 2), [2, 3, 4, 3]);
  assert.deepEqual(depths(3, 5, 5, 3), [2, 3, 3, 2]);
  assert.deepEqual(depths(4, 2, 6), [2, 2, 3]);
  assert.deepEqual(depths(), []);
});

test("a level that no heading has ends, too", () => {
  assert.deepEqual(depths(-5, 0, 1), [2, 3, 4]);
});

test("the issuer's headings and the desk's make one outline", () => {
  const official: ArticleBlock = { kind: "official", block: 0, shape: "heading", level: 2, text: "表題" };
  const outline = outlineOf([official, { kind: "paragraph", text: "本文" }, heading(3)]);
  assert.deepEqual([...outline.values()], [2, 3]);
});
