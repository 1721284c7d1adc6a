// When a found value says what the gold says: equal, or more precise where the words say so.

import assert from "node:assert/strict";
import { test } from "node:test";
import { agreesInTime, conductStem, foldWords, namesMore, tellsMore } from "./agree.ts";

test("a time that the gold leaves out is accepted only where the words say it", () => {
  assert.ok(agreesInTime("2026-02-16", "2026-02-16", ""));
  for (const [found, words, accepted] of [
    ["2026-02-16T17:00+09:00", "2月16日17時", true],
    ["2026-02-16T17:00+09:00", "2月16日午後5時", true],
    ["2026-02-16T17:30+09:00", "十六日午後五時半", true],
    ["2026-02-16T15:35+09:00", "16日1535", true],
    ["2026-02-16T17:00+09:00", "2月16日", false],
    ["2026-02-16T17:45+09:00", "2月16日17時", false],
    ["2026-02-17", "2月17日", false],
    ["2026-02", "2月", false],
    ["2026-02-16/2026-02-17", "2月16日から17日", false],
  ] as const) {
    assert.equal(agreesInTime(found, "2026-02-16", words), accepted, `${found} at ${words}`);
  }
});

test("a day that a partial gold leaves out needs its digits", () => {
  assert.ok(agreesInTime("2026-02-16", "2026-02", "2月16日"));
  assert.ok(!agreesInTime("2026-02-16", "2026-02", "2月中旬"));
  assert.ok(!agreesInTime(undefined, "2026-02", "2月"));
});

test("both ends of an interval are compared, and an open end is open", () => {
  assert.ok(agreesInTime("2015/..", "2015/..", "2015年以降"));
  assert.ok(!agreesInTime("2015/2020", "2015/..", "2015年以降2020年"));
});

test("width, case, dots, spaces and corner brackets tell no words apart", () => {
  assert.equal(foldWords("護衛艦「いなづま」"), foldWords("護衛艦いなづま"));
  assert.equal(foldWords("Ｐ－３Ｃ ロイド・スコット"), foldWords("p-3cロイドスコット"));
});

test("a deed is the same with the ending of its verb and without, and another where it is denied or goes on", () => {
  const same = ["無断で欠勤", "無断で欠勤した", "無断で欠勤をしていた", "無断で欠勤しました"];
  for (const words of same) assert.equal(conductStem(words), "無断で欠勤", words);
  for (const words of ["無断で欠勤しなかった", "無断で欠勤しようとした", "欠勤"]) {
    assert.notEqual(conductStem(words), "無断で欠勤", words);
  }
});

test("a deed told with more of the text's words says more; in words that the text lacks, or as another deed, it does not", () => {
  const text = "隊員は休日に隊舎の扉を蹴り、窓を割ったとして処分された。";
  for (const [found, gold, more] of [
    ["隊舎の扉を蹴り、窓を割った", "扉を蹴り", true],
    ["扉を蹴り", "扉を蹴り", false],
    ["扉を蹴り", "隊舎の扉を蹴り、窓を割った", false],
    ["隊舎の扉を蹴り、隊員を殴った", "扉を蹴り", false],
    ["窓を割った", "扉を蹴り", false],
    ["隊員は休日に隊舎の扉を蹴り、窓を割ったとして処分された", "扉", false],
  ] as const) {
    assert.equal(tellsMore(found, gold, text), more, found);
  }
  const long = "隊".repeat(61);
  assert.ok(!tellsMore(`${long}扉を蹴り`, "扉を蹴り", `${long}扉を蹴り`), "a whole passage is no deed");
});

test("a post with what it belongs to says more where the text names that near by", () => {
  const text = "見本庁の高梨一郎長官が退任し";
  for (const [found, gold, more] of [
    ["見本庁長官", "長官", true],
    ["架空庁長官", "長官", false],
    ["長官", "長官", false],
    ["長官官房長", "長官", false],
    ["長官", "", false],
  ] as const) {
    assert.equal(namesMore(found, gold, text), more, found);
  }
});
