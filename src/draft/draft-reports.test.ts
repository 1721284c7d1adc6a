// Drafting from titles and sentences: reports, launches, plans and decisions, and titles that are none.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { FixtureFact } from "../testing/drafts/fixture.ts";
import { line } from "../testing/drafts/fixture.ts";
import { headline } from "../testing/drafts/headline.ts";

test("disaster relief: the report's number from the head of the text, once", () => {
  const title = "見本県における災害派遣について";
  assert.equal(
    headline("disaster-relief", ["(最終報)", "活動を終えた。"], [], { title }),
    "見本省、見本県における災害派遣(最終報)を公表(2月10日)",
  );
  assert.equal(
    headline("disaster-relief", ["(第2報)"], [], { title: "災害派遣について(第2報)" }),
    "見本省、災害派遣(第2報)を公表(2月10日)",
  );
});

test("a missile launch keeps the hedges of the text, and an earlier launch is not this one", () => {
  const text =
    "これまでも北朝鮮は弾道ミサイル3発を発射した。北朝鮮は10日、弾道ミサイルの可能性があるものを、東に向けて発射した。";
  assert.equal(
    headline("missile-launch", [text], [], { title: "ミサイル等関連情報" }),
    "北朝鮮が弾道ミサイルの可能性があるものを発射(2月10日)",
  );
  assert.equal(
    headline("missile-launch", ["北朝鮮は弾道ミサイルの発射準備を進めている。"], [], { title: "関連情報" }),
    "見本省、関連情報を公表(2月10日)",
  );
});

test("disaster relief without a title says what was asked for, and where", () => {
  const text =
    "見本の養鶏場で陽性が確定。千葉県知事から同日、陸自見本団長(習志野)に鶏の殺処分の支援に係る災害派遣要請があった。";
  assert.equal(
    headline("disaster-relief", [text], [], {}),
    "千葉県で鶏の殺処分の支援に係る災害派遣(2月10日)",
  );
});

test("disaster relief without a title or a request in words says for which disaster", () => {
  const text = "見本県見本市で発生した林野火災で、陸上自衛隊は災害派遣の要請を受け、消火を始めた。";
  assert.equal(
    headline("disaster-relief", [text], [], {}),
    "見本県見本市で発生した林野火災で災害派遣(2月10日)",
  );
});

test("a launch told in the passive has its launcher", () => {
  const text =
    "見本省によると、10日、北朝鮮から弾道ミサイル1発が発射されました。EEZの外側の太平洋に落下したとみられています。";
  assert.equal(
    headline("missile-launch", [text], [], {}),
    "北朝鮮が弾道ミサイル1発を発射、EEZ外に落下とみられる(2月10日)",
  );
});

test("a launch is dated by when it was launched, not by what it is held against, even if only its day is known", () => {
  const text = "北朝鮮は6日、弾道ミサイル1発を発射した。昨年11月5日以来となる。";
  const facts: readonly FixtureFact[] = [
    { type: "date", surface: "昨年11月5日", value: "2026-11-05", role: "event" },
    { type: "event", surface: "発射", name: "弾道ミサイルの発射", date: "XXXX-XX-06T12:01+09:00" },
  ];
  assert.equal(headline("missile-launch", [text], facts, {}), "北朝鮮が弾道ミサイル1発を発射(6日)");
});

test("a cabinet decision, a deployment, an exchange and a meeting to come", () => {
  const planned = (text: string): readonly FixtureFact[] => [
    { type: "date", surface: text, value: "2027-03-04", role: "event" },
  ];
  const day = "日時:令和9年3月4日";
  assert.equal(
    headline("cabinet-decision", ["本文。"], [], { title: "見本法の一部を改正する法律案の閣議決定について" }),
    "見本法の一部を改正する法律案を閣議決定(2月10日)",
  );
  assert.equal(
    headline("cabinet-decision", ["本文。"], [], { title: "見本戦略の改定についての閣議決定について" }),
    "見本戦略の改定を閣議決定(2月10日)",
  );
  assert.equal(
    headline("deployment", ["護衛艦「みほん」が参加する。", day], planned("令和9年3月4日"), {
      title: "国際観艦式への参加について",
    }),
    "護衛艦「みほん」が国際観艦式に参加予定(3月4日)",
  );
  assert.equal(
    headline("unit-exchange", ["行う。", day], planned("令和9年3月4日"), {
      title: "手本空軍との部隊間交流について",
    }),
    "見本省、手本空軍との部隊間交流を実施予定(3月4日)",
  );
  assert.equal(
    headline("advance-notice", ["開く。", day], planned("令和9年3月4日"), {
      title: "見本会議の開催について",
    }),
    "見本省、見本会議を開催予定(3月4日)",
  );
});

test("a day for applications, or a day gone by, is not when it will be held", () => {
  const text = ["取材の申込みは令和9年2月20日まで。会議を開く。", "日時:令和9年3月4日"];
  const facts: readonly FixtureFact[] = [
    { type: "date", surface: "令和9年2月20日", value: "2027-02-20", role: "due" },
    { type: "date", surface: "令和9年3月4日", value: "2027-03-04" },
  ];
  const title = "見本会議の開催について";
  assert.match(headline("advance-notice", text, facts, { title }), /\(3月4日\)$/u);
  assert.equal(
    headline("advance-notice", text, facts, { title, announcedAt: "2027-03-05" }),
    "見本省、見本会議の開催を発表(3月5日)",
  );
});

test("a speech: who, at what occasion", () => {
  assert.equal(
    headline("speech", ["本文。"], [], { title: "見本フォーラムにおける見本大臣スピーチ" }),
    "見本大臣が見本フォーラムでスピーチ(2月10日)",
  );
});

test("a newspaper's headline is not told a second time", () => {
  const title = "護衛艦と貨物船が接触 けが人なし";
  for (const told of [title, "創立記念式を見本広場で挙行", "見本艦3隻が見本海峡を通過"]) {
    assert.equal(headline("notice", ["本文。"], [], { title: told }), `${told}(2月10日)`);
  }
  assert.equal(
    headline("notice", ["本文。"], [], { title: "装備の、及び施設の公開日について" }),
    "見本省、装備の、及び施設の公開日を公表(2月10日)",
  );
});

test("a numbered head or a label is no title; the lead of a desk's page says what was published", () => {
  const lead = "見本省は令和9(2027)年2月10日(水)、例示の処分について以下のように公表した。";
  for (const first of [
    "1 概要",
    "所属:見本基地",
    "株式会社手本造船所",
    "議員 早見 渡(はやみ わたる)",
    "甲が行われた。乙も(写真2枚)",
  ]) {
    assert.equal(
      headline("notice", [first, "本文。"], [], { head: [line("lead", lead)] }),
      "見本省、例示の処分を公表(2月10日)",
    );
  }
});

test("what is still to come was not held on the day that it will be", () => {
  const facts: readonly FixtureFact[] = [
    { type: "date", surface: "令和9年3月31日", value: "2027-03-31", role: "event" },
  ];
  assert.equal(
    headline("missile-launch", ["北朝鮮は弾道ミサイルを発射した。", "令和9年3月31日に会議を開く。"], facts),
    "北朝鮮が弾道ミサイルを発射(2月10日)",
  );
});

test("a meeting that the body mentions later is not the one that was held", () => {
  const paragraph = (name: string): string =>
    `早見渡防衛大臣は、アリ・サイン国防大臣の表敬を受けた。${name}を行う。`;
  const people: readonly FixtureFact[] = [
    { type: "person", surface: "早見渡防衛大臣", name: "早見渡", office: "防衛大臣" },
    {
      type: "person",
      surface: "アリ・サイン国防大臣",
      name: "アリ・サイン",
      office: "国防大臣",
      country: "モンゴル",
    },
    { type: "event", surface: "日蒙実務者対話", name: "日蒙実務者対話", date: "2026-05" },
  ];
  assert.equal(
    headline("ministerial-meeting", [paragraph("日蒙実務者対話")], people, { title: "表敬について" }),
    "早見防衛大臣、モンゴル国防大臣の表敬を受ける(2月10日)",
  );
});
