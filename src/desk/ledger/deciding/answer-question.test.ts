import assert from "node:assert/strict";
import { test } from "node:test";
import { questionAnswered } from "./answer-question.ts";

test("only what can be the key of a question is answered: no record, no evidence, no shelf of decisions", () => {
  const takes = (question: string): boolean =>
    questionAnswered.safeParse({ question, answer: "dismissed", seen: null }).success;
  for (const key of [
    "due 12-340 2025-11-30",
    "grounds 12-340 ",
    "status 12-340 kept 12-340~15-0",
    "gap~1-2~3-4",
  ])
    assert.ok(takes(key), key);
  for (const key of [
    `due 12-340 ${"長".repeat(700)}`,
    "",
    "#status",
    "#evidence",
    "@12",
    "12-340",
    "12-340~15-0",
    "due",
    "due something",
  ])
    assert.ok(!takes(key), key);
});
