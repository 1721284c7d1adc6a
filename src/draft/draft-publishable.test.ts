// Drafting what a reader asks first: where a missile fell, what a month counted, who was punished how, what a bare title is about.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { FixtureFact } from "../testing/drafts/fixture.ts";
import { headline } from "../testing/drafts/headline.ts";

test("a launch says into which waters the missile fell, with the hedge of the text; what may fall has not fallen", () => {
  const launched = (fell: string): string =>
    headline("missile-launch", [`北朝鮮は10日、弾道ミサイルを発射した。${fell}`], []);
  assert.equal(
    launched("弾は高く飛び、排他的経済水域(EEZ)内の日本海に落下したものと推定しています。"),
    "北朝鮮が弾道ミサイルを発射、EEZ内に落下と推定(2月10日)",
  );
  assert.equal(launched("日本海に落下した。"), "北朝鮮が弾道ミサイルを発射、日本海に落下(2月10日)");
  assert.equal(launched("日本海に落下する可能性がある。"), "北朝鮮が弾道ミサイルを発射(2月10日)");
});

test("two missiles launched one after the other are this launch", () => {
  const text = "北朝鮮が4日、弾道ミサイルを少なくとも2発、相次いで東に向けて発射した。";
  assert.equal(headline("missile-launch", [text], []), "北朝鮮が弾道ミサイル少なくとも2発を発射(2月10日)");
});

test("a count with what it is held against before it is the total, and a quarter counted from April runs until its end", () => {
  const text =
    "見本省は、2030(令和12)年度第3四半期(2030年4月1日~12月31日)の実施状況をまとめた。緊急発進は前年同期比22回増加の758回だった。南西空の緊急発進446回";
  const counted = (value: number, of: string): FixtureFact => {
    return { type: "statistic", surface: `${value}回`, value, unit: "回", of };
  };
  const facts = [counted(758, "前年同期比22回増加"), counted(446, "南西空の緊急発進")];
  assert.equal(
    headline("scramble-statistics", [text], facts),
    "見本省、2030年度第3四半期までの緊急発進758回を発表(2月10日)",
  );
});

test("of the counts of two periods the later is the total, though the earlier was larger and has the plainer name", () => {
  const counted = (value: number, of: string, period: string): FixtureFact => {
    return { type: "statistic", surface: `${value}回`, value, unit: "回", of, period };
  };
  const text = "見本期における緊急発進回数は448回でした。(前の期の緊急発進回数は521回。)";
  assert.equal(
    headline(
      "scramble-statistics",
      [text],
      [
        counted(448, "見本期における緊急発進回数", "2030-04-01/2030-12-31"),
        counted(521, "緊急発進回数", "2029-04-01/2029-12-31"),
      ],
      { title: "見本期の緊急発進実施状況について" },
    ),
    "見本省、見本期の緊急発進実施状況を公表 448回(2月10日)",
  );
});

test("an operation's report gives its counts, without the totals since it began", () => {
  const counted = (surface: string, value: number, unit: string, of: string): FixtureFact => {
    return { type: "statistic", surface, value, unit, of };
  };
  const facts = [
    counted("9回", 9, "回", "護衛回数"),
    counted("90隻", 90, "隻", "護衛隻数"),
    counted("552隻", 552, "隻", "護衛隻数の累計"),
  ];
  assert.equal(
    headline("operation-report", ["護衛回数 9回、護衛隻数 90隻(累計552隻)"], facts, {
      title: "水上部隊の護衛実績について",
    }),
    "見本省、水上部隊の護衛実績を公表 護衛回数9回、護衛隻数90隻(2月10日)",
  );
});

test("penalties of one sort are told by their sort, and of several sorts by none", () => {
  const of = (rank: string, penalty: string): FixtureFact => {
    return { type: "discipline", surface: rank, rank, penalty, conduct: "無断で外出した" };
  };
  const text = ["1等海曹と3等海曹の2人を懲戒処分とした。"];
  assert.equal(
    headline("discipline", text, [of("1等海曹", "停職40日"), of("3等海曹", "停職2日")]),
    "見本省、1等海曹と3等海曹の計2人を停職の懲戒処分 無断で外出",
  );
  assert.doesNotMatch(
    headline("discipline", text, [of("1等海曹", "停職40日"), of("3等海曹", "戒告")]),
    /停職/u,
  );
});

test("a joint conference without a speaker in its title has those whose opening words are headed by their names", () => {
  assert.equal(
    headline("joint-press-conference", ["【早見総理冒頭発言】", "会談を行いました。"], [], {
      title: "日英共同記者会見",
    }),
    "早見総理が日英共同記者会見(2月10日)",
  );
});

test("a statement that is titled by its form alone says of which anniversary it speaks", () => {
  assert.equal(
    headline("minister-statement", ["見本地震から10年という節目を迎えました。"], [], {
      title: "外務大臣談話",
    }),
    "見本省、外務大臣談話を発表 見本地震から10年(2月10日)",
  );
});

test("a notice whose note puts its end off says so", () => {
  assert.equal(
    headline("notice", ["都合により、開催期間を延長します。"], [], { title: "見本館特別展示" }),
    "見本省、見本館特別展示の開催期間を延長(2月10日)",
  );
});

test("relief without a title is placed in its town, with the disease that it is for", () => {
  const text =
    "千葉県見本市の養鶏場で鳥インフルエンザ陽性が判明。県知事から、陸自手本団長に鶏の殺処分の支援に係る災害派遣要請があった。";
  assert.equal(
    headline("disaster-relief", [text], []),
    "千葉県見本市で鳥インフルエンザ、鶏の殺処分の支援に係る災害派遣(2月10日)",
  );
});

test("a part that fell from an aircraft is told where no sentence names both", () => {
  const accident: FixtureFact = { type: "accident", surface: "F-15", craft: "F-15" };
  assert.equal(
    headline("accident", ["着陸の後に調べると、翼のパネル2枚が脱落していました。F-15"], [accident]),
    "F-15からパネルが落下",
  );
});

test("a missile that did not fall within the zone is not told as one that did", () => {
  assert.equal(
    headline(
      "missile-launch",
      [
        "北朝鮮から朝早く、弾道ミサイルの可能性があるものが1発発射されました。領海にもEEZ内にも落下しないものと推定しています。",
      ],
      [],
    ),
    "北朝鮮が弾道ミサイルの可能性があるものを発射、EEZ内に落下せずと推定(2月10日)",
  );
});

test("who carried an exercise out stands before it, by its first sentence", () => {
  assert.equal(
    headline("unit-exchange", ["護衛艦「見本」は、例示海軍と親善訓練を実施しました。"], [], {
      title: "日例示親善訓練の実施について",
    }),
    "護衛艦「見本」、日例示親善訓練を実施",
  );
});

test("a head above the speaker's label is what he announces; one above a question is asked", () => {
  const text = [
    "冒頭発言",
    "早見外務大臣の例示国訪問",
    "【早見外務大臣】例示国を訪れます。",
    "会談の予定",
    "【見本新聞 本田記者】予定はありますか。",
  ];
  assert.equal(
    headline("press-conference", text, [
      { type: "person", surface: "早見外務大臣", nth: 1, name: "早見", office: "外務大臣" },
    ]),
    "早見外務大臣が記者会見 例示国訪問(2月10日)",
  );
});
