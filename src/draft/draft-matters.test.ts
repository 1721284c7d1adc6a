// What stands beside the matter of a headline: its own day, the force, the prefecture, the short name, where a missile fell.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { FixtureFact } from "../testing/drafts/fixture.ts";
import { headline } from "../testing/drafts/headline.ts";

const day = (surface: string, value: string): FixtureFact => ({ type: "date", surface, value });

test("a notice has the day to come beside its matter, a report of the past its own day", () => {
  const lines = ["次のとおり行います。", "3月2日(火)から5日(金)まで"];
  assert.equal(
    headline("notice", lines, [day("3月2日(火)から5日(金)まで", "2027-03-02/2027-03-05")], {
      title: "夜間訓練に関するお知らせ",
    }),
    "見本省、夜間訓練(3月2日~5日)を公表",
  );
  assert.equal(
    headline("unit-exchange", ["館長は、2月3日に見本島を訪れた。"], [day("2月3日", "2027-02-03")], {
      title: "館長の見本島訪問について",
    }),
    "見本省、館長の見本島訪問(2月3日)を公表",
  );
});

test("a report's day is not that of what it reports, and a year is no day", () => {
  const facts = [day("2月3日", "2027-02-03"), day("令和9年度", "2027-04-01/2028-03-31")];
  assert.equal(
    headline("accident", ["2月3日に起きた。令和9年度の件。"], facts, { title: "着水に関する中間報告" }),
    "見本省、着水に関する中間報告を公表(2月10日)",
  );
  assert.equal(
    headline("unit-exchange", ["令和9年度の件。"], facts.slice(1), { title: "令和9年度見本行事について" }),
    "見本省、令和9年度見本行事を公表(2月10日)",
  );
});

test("a staff announces, its force takes part", () => {
  const facts = [day("3月2日", "2027-03-02")];
  assert.equal(
    headline("deployment", ["航空自衛隊は、3月2日に参加する。"], facts, {
      title: "見本訓練への参加について",
      issuer: "航空幕僚監部",
    }),
    "空自、見本訓練に参加予定(3月2日)",
  );
});

test("brackets of either width stand around a day and around a short name", () => {
  const of = (title: string): string => headline("notice", ["開きます。"], [], { title });
  for (const [open, close] of ["()", "（）"].map((signs) => [...signs])) {
    assert.equal(of(`夜間訓練の見学${open}令和9年3月2日${close}`), "見本省、夜間訓練の見学を公表(2月10日)");
    assert.equal(
      headline("joint-statement", ["一致した。"], [], {
        title: `第2回日蒙外務・防衛閣僚協議${open}「2+2」${close}共同声明`,
      }),
      "見本省、第2回日蒙2+2共同声明を公表(2月10日)",
    );
  }
});

test("the one ship that takes part is named, of whatever sort it is", () => {
  for (const sort of ["護衛艦", "ミサイル艇", "訓練支援艦", "輸送艇"]) {
    const ship = `${sort}「みほん」`;
    assert.equal(
      headline("deployment", [`${ship}は、3月2日に参加する。`], [day("3月2日", "2027-03-02")], {
        title: "見本訓練への参加について",
        issuer: "海上幕僚監部",
      }),
      `海自${ship}が見本訓練に参加予定(3月2日)`,
    );
  }
});

test("a meeting of foreign and defence ministers is called 2+2, once", () => {
  assert.equal(
    headline("joint-statement", ["一致した。"], [], {
      title: "第2回日蒙外務・防衛閣僚協議(「2+2」)共同声明",
    }),
    "見本省、第2回日蒙2+2共同声明を公表(2月10日)",
  );
});

test("the only prefecture stands before a disaster that names no place", () => {
  const of = (title: string, text: string): string => headline("disaster-relief", [text], [], { title });
  assert.equal(
    of("見本病に係る災害派遣について", "部隊は、新潟県の要請を受けた。"),
    "見本省、新潟県の見本病に係る災害派遣を公表(2月10日)",
  );
  for (const text of ["新潟県と秋田県の要請を受けた。", "要請を受けた。"]) {
    assert.equal(of("見本病に係る災害派遣について", text), "見本省、見本病に係る災害派遣を公表(2月10日)");
  }
  assert.doesNotMatch(of("見本灘を震源とする地震に係る災害派遣について", "新潟県の要請。"), /新潟/u);
});

test("how many missiles stands behind; where they fell has the hedge of the text", () => {
  const of = (text: string): string => headline("missile-launch", [text], [], { title: "" });
  assert.match(of("北朝鮮は、2発の弾道ミサイルを発射した。"), /^北朝鮮が弾道ミサイル2発を発射/u);
  assert.match(
    of("北朝鮮は、1発の弾道ミサイルを発射した。我が国のEEZの外に落下したと推定される。"),
    /^北朝鮮が弾道ミサイル1発を発射、EEZ外に落下と推定/u,
  );
});

test("an exercise that was held: whose it was, and its days under a label, though they are past", () => {
  const facts: FixtureFact[] = [
    {
      type: "date",
      surface: "1月28日(木)から30日(土)まで",
      value: "2027-01-28/2027-01-30",
      role: "recalled",
    },
  ];
  const of = (sentence: string, label = "期間"): string =>
    headline("deployment", [sentence, label, "1月28日(木)から30日(土)まで"], facts, {
      title: "日蒙共同訓練について",
      issuer: "海上幕僚監部",
    });
  assert.equal(
    of("海上自衛隊は、次のとおり北国海軍と共同訓練を実施しました。"),
    "海自、日蒙共同訓練を実施(1月28日~30日)",
  );
  assert.match(of("海上自衛隊は、北国海軍と共同訓練を実施する。"), /公表/u);
  assert.match(of("海上自衛隊は、北国海軍と共同訓練を実施しました。", "昨年のもの"), /公表\(2月10日\)$/u);
});

test("of a collision that its title tells of both ships stand in the headline", () => {
  const lines = ["発生日時 2月3日", "漁船「例示丸」は浮いている。"];
  const facts: FixtureFact[] = [
    {
      type: "accident",
      surface: "漁船「例示丸」は浮いている",
      date: "2027-02-03",
      place: "見本沖",
      damage: "浮いている",
      craft: "例示丸",
    },
  ];
  const of = (title: string): string => headline("accident", lines, facts, { title });
  assert.match(
    of("海上自衛隊護衛艦「みほん」と漁船「例示丸」の衝突事案について"),
    /^護衛艦「みほん」と漁船「例示丸」が見本沖で衝突/u,
  );
  assert.match(of("漁船「例示丸」の衝突事案について"), /^漁船「例示丸」が見本沖で衝突/u);
});

test("a statement that is titled by its form alone bears what it speaks of first", () => {
  const of = (words: string, title = "外務大臣談話"): string =>
    headline("minister-statement", [words], [], { title });
  assert.equal(
    of("1. 現地時間2月9日、北国による例示島への砲撃は、地域の安定を損なうものであり、強く非難します。"),
    "外務大臣談話 北国による例示島への砲撃(2月10日)",
  );
  assert.match(of("強く非難します。"), /^見本省、外務大臣談話を発表/u);
  assert.match(of("北国による例示島への砲撃は、遺憾です。", "例示島について(外務大臣談話)"), /例示島/u);
});

test("about goes before a bracket, with a blank before it or not", () => {
  for (const blank of ["", " ", "\u3000"]) {
    assert.equal(
      headline("operation-report", ["護衛した。"], [], {
        title: `見本部隊の活動状況について${blank}(令和9年1月)`,
      }),
      `見本省、見本部隊の活動状況${blank}(令和9年1月)を公表(2月10日)`.replaceAll("\u3000", " "),
    );
  }
});
