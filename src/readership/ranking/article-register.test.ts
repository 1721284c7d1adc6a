import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { articleId } from "../../terms/ids.ts";
import type { RankableArticle } from "../../terms/ranking.ts";
import { createArticleRegister } from "./article-register.ts";

const published = (id: number, publishedAt: number | null): RankableArticle => ({
  articleId: articleId(id),
  section: "defence",
  publishedAt,
  excluded: false,
  change: 1,
});

/** Ties of all that were ever published, the oldest publication first. */
const ORDER = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 15 })), {
  minLength: 1,
  maxLength: 200,
});

test("ties follow publication and id, in whatever order articles become known and are published anew", () => {
  fc.assert(
    fc.property(ORDER, (notes) => {
      const register = createArticleRegister();
      const times = new Map<number, number>();
      for (const [id, at] of notes) {
        times.set(id, at);
        if (register.note(published(id, at)) === "disordered") register.numberTies();
      }
      const wanted = [...times].toSorted(([a, at], [b, bt]) => at - bt || a - b).map(([id]) => id);
      const byTie = wanted
        .map((id) => register.indexOf(articleId(id)))
        .toSorted((a, b) => register.tieOf(a) - register.tieOf(b));
      assert.deepEqual(byTie.map(register.idOf), wanted);
      for (const index of byTie) assert.equal(register.atTie(register.tieOf(index)), index);
    }),
    { seed: 5, numRuns: 200 },
  );
});

test("one that comes between two others moves neither, until no number is left between them", () => {
  const register = createArticleRegister();
  register.note(published(1, 1_000));
  register.note(published(2, 2_000));
  const verdicts = Array.from({ length: 20 }, (_, at) => register.note(published(3 + at, 1_001 + at)));
  const noted = verdicts.indexOf("disordered");
  assert.ok(noted >= 5, `${noted} came between`);
  assert.ok(verdicts.slice(noted).every((verdict) => verdict === "disordered"));
  register.numberTies();
  const ties = [1, ...verdicts.map((_, at) => 3 + at), 2].map((id) =>
    register.tieOf(register.indexOf(articleId(id))),
  );
  assert.deepEqual(
    ties,
    ties.toSorted((a, b) => a - b),
  );
});

test("each article is new once, and what nobody has read is not known", () => {
  const register = createArticleRegister();
  register.indexOf(articleId(7));
  register.indexOf(articleId(7));
  assert.deepEqual(register.takeNew(), [7]);
  assert.deepEqual(register.takeNew(), []);
  assert.deepEqual([register.isKnown(articleId(7)), register.isKnown(articleId(8))], [true, false]);
});
