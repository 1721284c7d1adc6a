// Whole numbers in kanji and figures.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseWholeNumber } from "./numerals.ts";

test("numbers are read by place and by digit", () => {
  const rows: readonly (readonly [written: string, value: number | undefined])[] = [
    ["二十三", 23],
    ["二〇二五", 2025],
    ["二千二十五", 2025],
    ["十", 10],
    ["十六", 16],
    ["三百", 300],
    ["千二百三十四", 1234],
    ["〇", 0],
    ["元", 1],
    ["2025", 2025],
    ["07", 7],
    ["", undefined],
    ["十十", undefined],
    ["百千", undefined],
    ["二三十四五", undefined],
    ["甲", undefined],
    ["1.5", undefined],
  ];
  for (const [written, value] of rows) assert.equal(parseWholeNumber(written), value, written);
});
