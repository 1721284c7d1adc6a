// What a correction says was told wrongly is neither a date nor a person; what it puts in its place is.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const found = (sentence: string): readonly string[] =>
  readAnnouncement({ text: `正誤\n2027年3月1日\n${sentence}` }).facts.flatMap((fact) =>
    fact.type === "date" && fact.role !== "announced"
      ? [fact.value]
      : fact.type === "person"
        ? [fact.name]
        : [],
  );

for (const [sentence, ...right] of [
  ["3月4日は3月5日の誤りです。", "2027-03-05"],
  ["「4月1日」とあるのは誤りで、正しくは4月2日です。", "2027-04-02"],
  ["「5月1日」を「5月2日」に訂正します。", "2027-05-02"],
  ["早見健局長は早見建局長の誤りでした。", "早見建"],
  // Who made the slip, whose slip it was, and a day on which it was put right.
  ["早見局長は誤りを認めた。", "早見"],
  ["川辺局長は担当者の誤りだと述べた。", "川辺"],
  ["早見局長は5月2日に訂正した。", "早見", "2026-05-02"],
] as const)
  test(`put right: ${sentence}`, () => {
    assert.deepEqual(found(sentence), right);
  });
