// The proof of desk text: calendars and readings at first mention, two-digit times.

import assert from "node:assert/strict";
import { test } from "node:test";
import { checkStyle, proofArticle } from "./check-style.ts";

const codesOf = (text: string): readonly string[] => checkStyle(text).map(({ code }) => code);

test("the first date gives both calendars, a later one does not", () => {
  assert.deepEqual(codesOf("防衛省は令和7(2025)年9月8日、翌年の令和8年1月にも行うと公表した。"), []);
  assert.deepEqual(codesOf("防衛省は令和7年9月8日に公表した。"), ["style-calendar"]);
  assert.deepEqual(codesOf("防衛省は2025年9月8日に公表した。"), ["style-calendar"]);
  assert.deepEqual(codesOf("令和7(2025)年に始まり、令和8(2026)年に終えた。"), ["style-calendar"]);
  assert.deepEqual(codesOf("2025年度の実績"), []);
});

test("times have two digits, in any width; hours of duration are no times", () => {
  assert.deepEqual(codesOf("09時05分から17時まで、延べ3時間"), []);
  assert.deepEqual(codesOf("9時05分"), ["style-time"]);
  assert.deepEqual(codesOf("０９時５分"), ["style-time"]);
});

test("a parted name before an office has its reading", () => {
  assert.deepEqual(codesOf("見本 太郎(みほん・たろう)防衛大臣"), []);
  assert.deepEqual(codesOf("見本 太郎防衛大臣"), ["style-reading"]);
});

test("official text is not the desk's to proof", () => {
  const slips = proofArticle({
    kind: "announcement",
    section: "defence",
    headline: { text: "声明(9月8日)", grounds: [] },
    lead: { text: "見本省は令和7(2025)年9月8日09時に公表した。", grounds: [] },
    body: [
      { kind: "official", block: 0, shape: "paragraph", text: "9時5分に開始した。" },
      { kind: "paragraph", text: "会議は8時に終わった。" },
    ],
    warnings: [],
    language: "ja",
  });
  assert.deepEqual(
    slips.map(({ message }) => message),
    ['"8時": times have two digits'],
  );
});
