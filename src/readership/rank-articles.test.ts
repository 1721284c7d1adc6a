import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articleId } from "../terms/ids.ts";
import { rankArticles } from "./rank-articles.ts";

function rank(
  limit: number,
  ...counted: readonly (readonly [id: number, readers: number, publishedAt: number])[]
) {
  const articles = counted.map(([id, readers, publishedAt]) => ({
    articleId: articleId(id),
    readers,
    publishedAt,
  }));
  return rankArticles(articles, limit).map(({ articleId }) => articleId);
}

describe("the ranking of articles", () => {
  it("gives the most read first", () => {
    assert.deepEqual(rank(9, [1, 3, 0], [2, 8, 0], [3, 5, 0]), [2, 3, 1]);
  });

  it("gives a tie to the newer publication, then to the higher id", () => {
    assert.deepEqual(rank(9, [1, 5, 20], [2, 5, 30], [3, 5, 10], [4, 5, 30]), [4, 2, 1, 3]);
  });

  it("leaves out what nobody read, and ends at the limit", () => {
    assert.deepEqual(rank(2, [1, 1, 0], [2, 0, 0], [3, 3, 0], [4, 2, 0]), [3, 4]);
  });
});
