// Where the surfaces of a gold stand in a text that was received without its blank lines.

import assert from "node:assert/strict";
import { test } from "node:test";
import { findPlaces } from "./gold-of-case.ts";

test("a surface that was taken with a blank line stands where its lines follow each other", () => {
  const text = "協議について\n印刷用\n2027年3月4日\n2027年3月4日、早瀬で";
  const { span, elsewhere } = findPlaces(text, "印刷用\n\n2027年3月4日");
  assert.equal(text.slice(...span), "印刷用\n2027年3月4日");
  assert.deepEqual(elsewhere, []);
});

test("other words between the lines are not passed over, and a blank line that is there is kept", () => {
  assert.equal(findPlaces("印刷用\n英語\n2027年3月4日", "印刷用\n\n2027年3月4日").span[0], -1);
  const text = "印刷用\n\n2027年3月4日";
  assert.deepEqual(findPlaces(text, text).span, [0, text.length]);
});
