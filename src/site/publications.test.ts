import assert from "node:assert/strict";
import { test } from "node:test";
import { articleId } from "../terms/ids.ts";
import type { RankableArticle } from "../terms/ranking.ts";
import { firstRightFor, followPublications, nothingKnownAt } from "./publications.ts";

const row = (id: number, change: number, more: Partial<RankableArticle> = {}): RankableArticle => ({
  articleId: articleId(id),
  section: "defence",
  publishedAt: 1,
  excluded: false,
  change,
  ...more,
});

function follow(rows: readonly RankableArticle[], change: number, from = 10) {
  const archive = { listRankable: async (after: number) => rows.filter((each) => each.change > after) };
  return followPublications(archive, { ...nothingKnownAt(from), until: from }, change);
}

test("what was published is known by its article, and pages of other articles are right as they were", async () => {
  const seen = await follow([row(1, 3), row(7, 11), row(8, 12)], 12);
  assert.equal(firstRightFor(articleId(1), seen), 10);
  assert.equal(firstRightFor(articleId(7), seen), 11);
  assert.equal(firstRightFor(articleId(8), seen), 12);
});

test("several articles of one change are as good as one", async () => {
  const seen = await follow([row(7, 11), row(8, 11)], 11);
  assert.equal(firstRightFor(articleId(1), seen), 10);
});

test("a change that no article bears may have been of anything: nothing from before it is shown", async () => {
  for (const rows of [[], [row(7, 12)], [row(7, 11)]]) {
    const seen = await follow(rows, 12);
    assert.equal(firstRightFor(articleId(1), seen), 12);
  }
});

test("after a withdrawal, or a decision to keep an article out of the rankings, nothing from before it is shown", async () => {
  for (const more of [{ publishedAt: null }, { excluded: true }]) {
    const seen = await follow([row(7, 11, more)], 11);
    assert.equal(firstRightFor(articleId(1), seen), 11);
  }
});

test("what is changed while the list is read belongs to a later number, and makes the earlier one unknown", async () => {
  const seen = await follow([row(7, 13), row(8, 12)], 12);
  assert.equal(firstRightFor(articleId(1), seen), 12, "the 11th is not borne by anybody now");
});

test("knowledge grows from change to change, in bounded number", async () => {
  const first = await follow([row(7, 11)], 11);
  const archive = { listRankable: async () => [row(8, 12)] };
  const second = await followPublications(archive, { ...first, until: 11 }, 12);
  assert.deepEqual(
    [...second.changed],
    [
      [7, 11],
      [8, 12],
    ],
  );
  assert.equal(second.since, 10);
  const many = Array.from({ length: 1_000 }, (_, at) => row(100 + at, 13));
  const third = await followPublications({ listRankable: async () => many }, { ...second, until: 12 }, 13);
  assert.deepEqual(third, nothingKnownAt(13));
});
