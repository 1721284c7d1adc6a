import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readEvidenceSet } from "../../../../testing/evidence/evidence-set.ts";
import { promisesOf, readLaterOf } from "../../../../testing/evidence/propose-for-set.ts";
import { lookAtPlaces, proposeEvidence, rankOfLook } from "../../propose-evidence.ts";
import { scoreOf, sumOf } from "../sum-marks.ts";

const SET = join(import.meta.dirname, "../../../../../specimens/evidence/w2");
const LEAST_SCORE = 0.35;

test("what is proposed of a pair is the first of its best places, as if each had been looked at to the end", () => {
  const set = readEvidenceSet(SET, { sealed: false });
  assert.ok(set.ok);
  const promises = [...promisesOf(set.value).values()];
  let proposed = 0;
  const some = set.value.announcements.filter((_, at) => at % 4 === 0);
  for (const [at, announcement] of some.entries()) {
    const later = readLaterOf(announcement, 10_000 + at);
    for (const promise of promises) {
      const [best] = lookAtPlaces(promise, later)
        .filter(({ sum }) => scoreOf(sum) >= LEAST_SCORE)
        .toSorted((a, b) => rankOfLook(later, b) - rankOfLook(later, a));
      const score = best === undefined ? 0 : scoreOf(sumOf(best.marks));
      const proposal = proposeEvidence(promise, later);
      assert.equal(proposal?.score, score < LEAST_SCORE ? undefined : score);
      assert.equal(proposal?.span, score < LEAST_SCORE ? undefined : best?.place.passage.span);
      assert.equal(proposal?.stance, score < LEAST_SCORE ? undefined : best?.stance);
      if (proposal !== undefined) proposed += 1;
    }
  }
  assert.ok(proposed > 10, `${proposed} proposals`);
});
