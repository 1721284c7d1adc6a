// What headline and lead still say of a judged fact is a doubt: words quoted from its place, and words that an editor left as they were.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ComposedText } from "../../terms/article.ts";
import type { Verdict } from "../../terms/desk/judgement.ts";
import { makeFixture, official } from "../../testing/drafts/fixture.ts";
import { corrected, judge, keyOf, REJECTED } from "../../testing/judging/judge.ts";
import { judgeReading } from "./apply-judgements.ts";
import { doubtQuotes } from "./doubt-quotes.ts";

const { reading } = makeFixture(
  [official("見本展は3月4日に開く。")],
  [{ type: "date", id: "d1", surface: "3月4日", value: "2027-03-04" }],
  { kind: "notice", title: "" },
);
const key = keyOf(reading, "date", "3月4日");
const quoting: ComposedText = {
  text: "3月4日に開く",
  grounds: [{ span: [0, 7], from: { kind: "text", span: [4, 11] } }],
};
const resting: ComposedText = {
  text: "3月4日",
  grounds: [{ span: [0, 4], from: { kind: "fact", facts: ["d1"] } }],
};

const codes = (text: ComposedText, isFresh: boolean, verdict: Verdict): readonly string[] => {
  const { reading: now, facts } = judgeReading(reading, judge([key, verdict]));
  return doubtQuotes([{ text, isFresh }], now, facts).map(({ code }) => code);
};

test("a quotation of rejected or corrected words is told, of confirmed ones not", () => {
  const moved = corrected({ type: "date", value: "2027-03-05" });
  assert.deepEqual(codes(quoting, true, REJECTED), ["quotes-judged"]);
  assert.deepEqual(codes(quoting, true, moved), ["quotes-judged"]);
  assert.deepEqual(
    codes(quoting, true, { kind: "confirmed", value: { type: "date", value: "2027-03-04" } }),
    [],
  );
  assert.deepEqual(codes({ text: "見本展", grounds: [] }, true, REJECTED), []);
});

test("words that rest on a fact as it was are told, unless they are those of the fresh draft", () => {
  assert.deepEqual(codes(resting, false, REJECTED), ["rests-on-judged"]);
  assert.deepEqual(codes(resting, true, REJECTED), []);
  const vouched: ComposedText = {
    text: "3月4日",
    grounds: [{ span: [0, 4], from: { kind: "desk", facts: ["d1"] } }],
  };
  assert.deepEqual(codes(vouched, false, corrected({ type: "date", value: "2027-03-05" })), []);
});
