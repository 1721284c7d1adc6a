import assert from "node:assert/strict";
import { test } from "node:test";
import { readRecurrence } from "./read-recurrence.ts";

test("once a year is yearly, once a month monthly, any other spacing regular", () => {
  const told: readonly (readonly [string, string | undefined])[] = [
    ["対話を毎年行う", "yearly"],
    ["実務者の対話を年1回行う", "yearly"],
    ["毎年1回相互に訪問する", "yearly"],
    ["hold it every year from 2026", "yearly"],
    ["deploy an aircraft each year", "yearly"],
    ["毎月公表する", "monthly"],
    ["meet every month", "monthly"],
    ["年2回の協議を設ける", "regular"],
    ["2年に1度、共同で訓練を行う", "regular"],
    ["2年ごとに開く", "regular"],
    ["隔年で続ける", "regular"],
    ["四半期ごとに点検する", "regular"],
    ["定期的に開催する", "regular"],
    ["hold talks every two years", "regular"],
    ["訓練を本年9月に実施する", undefined],
    ["第2回を来年開く", undefined],
    ["meet next year", undefined],
  ];
  for (const [words, recurring] of told) assert.equal(readRecurrence(words), recurring, words);
});
