import assert from "node:assert/strict";
import { test } from "node:test";
import { isAsideAt } from "./aside-dates.ts";
import { withoutEarlier } from "./without-earlier.ts";

function isAside(text: string, date: string): boolean {
  const start = text.indexOf(date);
  return isAsideAt(text, [start, start + date.length]);
}

test("the day of an earlier thing is not the day of what is told", () => {
  for (const [text, date] of [
    ["昨年11月1日のマレーシアでの会談に続き、国防部長官の訪日が実現した。", "11月1日"],
    ["2025年11月1日の会談で一致した共同訓練を行った。", "2025年11月1日"],
    ["12月26日の電話会談以来となる会談を行った。", "12月26日"],
    ["Following the meeting of November 1, the two navies held an exercise.", "November 1"],
    ["As agreed on November 1, the two navies held an exercise.", "November 1"],
    ["Following the November 1 meeting, the two navies held an exercise.", "November 1"],
  ] as const)
    assert.ok(isAside(text, date), text);
});

test("a day on which somebody met, agreed or trained is its own", () => {
  for (const [text, date] of [
    ["11月1日の会談において、両大臣は訓練の実施で一致した。", "11月1日"],
    ["両大臣は、11月1日に会談を行った。", "11月1日"],
    ["11月1日の会談では、毎年の訪問で一致した。", "11月1日"],
    ["The ministers held talks on November 1.", "November 1"],
    ["The two navies held an exercise on November 1 off Sasebo.", "November 1"],
  ] as const)
    assert.ok(!isAside(text, date), text);
});

test("an earlier meeting that is recalled is left out, not where the announcement is of it or of these days", () => {
  const text = "両大臣は、1月13日に奈良市で開催された首脳会談を想起した。";
  const left = (day: string, title: string): string => withoutEarlier(text, "ja", { day, title });
  assert.equal(left("2026-01-30", "日韓防衛相会談"), "両大臣は、、を想起した。");
  assert.equal(left("2026-01-30", "日韓首脳会談について"), text);
  assert.equal(left("2026-01-15", "記者会見"), text);
});
