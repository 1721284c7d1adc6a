// What a person reads of the difference between two revisions.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DRAFT } from "../../../testing/archive/desk-article.ts";
import type { Article, ArticleBlock } from "../../../terms/article.ts";
import { compareArticles } from "./compare-articles.ts";

const paragraph = (text: string): ArticleBlock => ({ kind: "paragraph", text });
const official = (block: number): ArticleBlock => ({
  kind: "official",
  block,
  shape: "paragraph",
  text: `公式文${block}。`,
});
const bodyOf = (before: readonly ArticleBlock[], after: readonly ArticleBlock[]) =>
  compareArticles({ ...DRAFT, body: before }, { ...DRAFT, body: after }).body;

const [ONE, TWO, THREE] = [
  paragraph("両大臣は地域の情勢について意見を交換した。"),
  paragraph("次回の会合は来年の春に東京で開かれる。"),
  paragraph("共同訓練の回数は前の年より増えている。"),
] as const;

test("a paragraph with other words is one change in its place, and what stays is counted", () => {
  const changed = paragraph("次回の会合は来年の秋に東京で開かれる。");
  assert.deepEqual(bodyOf([ONE, TWO, THREE], [ONE, changed, THREE]), [
    { kind: "same", blocks: 1 },
    {
      kind: "changed",
      block: "paragraph",
      pieces: [
        { kind: "same", text: "次回の会合は来年の" },
        { kind: "removed", text: "春" },
        { kind: "added", text: "秋" },
        { kind: "same", text: "に東京で開かれる。" },
      ],
      onlyMarks: false,
    },
    { kind: "same", blocks: 1 },
  ]);
});

test("a new paragraph, one that is gone and one that moved are told as such", () => {
  assert.deepEqual(bodyOf([ONE, TWO], [ONE, THREE, TWO])[1], {
    kind: "added",
    block: "paragraph",
    text: THREE.kind === "paragraph" ? THREE.text : "",
  });
  assert.deepEqual(bodyOf([ONE, TWO], [ONE])[1]?.kind, "removed");
  const moved = bodyOf([ONE, TWO, THREE], [TWO, THREE, ONE]);
  assert.deepEqual(
    moved.map(({ kind }) => kind),
    ["same", "moved"],
  );
});

test("official blocks that were left out are told with their words and the reason, and so is their return", () => {
  const whole = [official(0), official(1), official(2), official(3)];
  const omission: ArticleBlock = { kind: "omission", blocks: [1, 2], reason: "長いため" };
  const short = [official(0), omission, official(3)];
  const one = { kind: "same", blocks: 1 };
  assert.deepEqual(bodyOf(whole, short), [
    one,
    { kind: "left-out", texts: ["公式文1。", "公式文2。"], reason: "長いため" },
    one,
  ]);
  assert.deepEqual(bodyOf(short, whole), [
    one,
    { kind: "brought-back", texts: ["公式文1。", "公式文2。"] },
    one,
  ]);
  const renamed = bodyOf(short, [official(0), { ...omission, reason: "重複のため" }, official(3)]);
  assert.equal(renamed[1]?.kind, "reason");
});

test("words that are only set otherwise are told as that", () => {
  const strong = { ...ONE, marks: [{ kind: "strong", span: [0, 3] }] } as ArticleBlock;
  const [change] = bodyOf([ONE], [strong]);
  assert.ok(change?.kind === "changed" && change.onlyMarks);
});

test("fields, state, embargo and new corrections stand beside the words", () => {
  const correction = { at: "2025-09-09T00:00:00.000Z", kind: "correction", text: "誤りでした。" } as const;
  const embargo = { until: "2025-09-10T00:00:00.000Z", reason: "解禁", by: "佐藤" };
  const later: Article = {
    ...DRAFT,
    section: "diplomacy",
    topics: ["防衛交流"],
    series: { series: "島を歩く", part: "前編", order: 1 },
    state: { kind: "review", since: correction.at, by: "佐藤" },
    embargo,
    corrections: [correction],
  };
  const { fields, state, embargo: held, corrections, body, headline } = compareArticles(DRAFT, later);
  assert.deepEqual(fields, [
    { field: "section", before: "defence", after: "diplomacy" },
    { field: "series", before: "", after: "島を歩く 前編 (1)" },
    { field: "topics", before: "", after: "防衛交流" },
  ]);
  assert.deepEqual(state, { before: DRAFT.state, after: later.state });
  assert.deepEqual(held, { before: null, after: embargo });
  assert.deepEqual(corrections, [correction]);
  assert.deepEqual(body, [{ kind: "same", blocks: 3 }]);
  assert.deepEqual(headline, [{ kind: "same", text: DRAFT.headline.text }]);
});
