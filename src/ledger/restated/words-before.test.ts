// Which words before a clause may name what it is about.

import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsBefore } from "./words-before.ts";

const before = (text: string, clause: string): string => wordsBefore(text, text.indexOf(clause));

test("its own sentence is, another is only where the clause points back", () => {
  const text =
    "冒頭の一文。\n両大臣は、測量協定を歓迎した。同協定に基づき、海図を交換することとした。次の一文。";
  assert.equal(before(text, "海図を交換"), "両大臣は、測量協定を歓迎した。同協定に基づき、");
  assert.equal(before(text, "測量協定を"), "両大臣は、");
  assert.equal(before("潮位を測った。海図を交換した。", "海図を交換"), "");
  assert.equal(before("潮位を測った。共同訓練を行う。", "訓練を行う"), "共同");
});

test("a paragraph ends it, and the first words have none before them", () => {
  assert.equal(before("測量協定を歓迎した。\n同協定を延長する。", "延長する"), "同協定を");
  assert.equal(before("海図を交換した。", "海図"), "");
  assert.equal(before("On charts, they met. On tides, they agreed to meet.", "agreed"), "On tides, they ");
});
