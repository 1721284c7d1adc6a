// People beside what is remarked of them, and beside words that run into a name: a class, an age, a house, a word of time.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readNames } from "../names.ts";

function checkPeople(rows: readonly (readonly [text: string, ...people: string[]])[]): void {
  for (const [text, ...people] of rows)
    assert.deepEqual(
      readNames(text)
        .filter(({ kind }) => kind !== "group")
        .map(({ name, office }) => (office === undefined ? name : `${name} ${office}`)),
      people,
      text,
    );
}

test("a word of time runs into a name, and is no part of it", () => {
  checkPeople([
    ["その場で、現在ベールズ大統領と共に滞在中のリンデン国務長官と", "ベールズ 大統領", "リンデン 国務長官"],
    [
      "昨夜リンデン国防長官から連絡があり、先般ベールズ外相が来日した。",
      "リンデン 国防長官",
      "ベールズ 外相",
    ],
    ["現在見本総理と同行している。", "見本 総理"],
    ["現在デルタ州知事は選挙中である。"],
  ]);
});

test("the year of a class or an age stands between a name and its post", () => {
  checkPeople([
    ["人事異動では見本渡(第28期)・海上幕僚副長が追いついた。", "見本渡 海上幕僚副長"],
    ["人事異動で早見健(第28期相当)・潜水艦隊司令官が去る。", "早見健 潜水艦隊司令官"],
    ["後任に丙野正彦国際統括官(56)が昇格。", "丙野正彦 国際統括官"],
    ["後任には広域海洋政策部長(56)が昇格。"],
  ]);
});

test("a house, an institute or a state tells that a name stands before its word", () => {
  checkPeople([
    ["副大臣は、丙野敏孝議員(衆・例)から要請を受けた。", "丙野敏孝 議員"],
    ["例示研究所の丙野秀士統括研究官が発表した。", "丙野秀士 統括研究官"],
    ["早見仁政府代表(例示関係担当大使)は訪問した。", "早見仁 政府代表"],
    ["自民所属議員(衆)は出席した。各国政府代表が集まった。政府代表団が訪れた。"],
  ]);
});

test("given names of three characters and posts of a staff's sections are whole", () => {
  checkPeople([
    ["早見明比古航空局長は留任する。", "早見明比古 航空局長"],
    ["早見日出男例示地方整備局長が就任した。", "早見日出男 例示地方整備局長"],
    [
      "アメリカ空軍参謀本部A5/8参謀次長ジム・リンデン中将と、空軍省A6参謀次長のダン・ベールズ中将が",
      "ジム・リンデン A5/8参謀次長",
      "ダン・ベールズ A6参謀次長",
    ],
  ]);
});

test("an officer stands beside another, and beside whom he leads", () => {
  checkPeople([
    [
      "フィリピン陸軍司令官ベールズ中将及び海兵隊司令官代理リンデン准将は",
      "ベールズ 陸軍司令官",
      "リンデン 海兵隊司令官代理",
    ],
    [
      "米陸軍参謀総長ジョーンズ大将及び米海兵隊総司令官リンデン大将との",
      "ジョーンズ 陸軍参謀総長",
      "リンデン 海兵隊総司令官",
    ],
    ["例示群司令丙吉1佐等の出席を得た。司令官ベールズ中将以下が", "丙吉 例示群司令", "ベールズ 司令官"],
    ["総隊司令官早見空将と副司令官秦空将は", "早見 総隊司令官", "秦 副司令官"],
    [
      "中部航空方面隊司令官 早見真一空将、中部例示団副司令 川辺剛1等空佐及び隊長",
      "早見真一 中部航空方面隊司令官",
      "川辺剛 中部例示団副司令",
    ],
  ]);
});

test("a word of time before a country is nobody, a secretary of a minister is no minister, and the present holder is named", () => {
  checkPeople([
    ["7月25日、今月オーストラリア陸軍本部長に着任したベールズ中将と", "ベールズ"],
    ["早見総理大臣秘書官が交代する。", "早見 総理大臣秘書官"],
    ["現早見孝一大使は2年目を迎える。", "早見孝一 大使"],
    ["早見JAAGX例示支部長が合流した。", "早見 JAAGX例示支部長"],
  ]);
  assert.deepEqual(
    readNames("見本デニー知事は述べた。見本知事は去った。").map(({ name, kind }) => [name, kind]),
    [
      ["見本デニー", "full"],
      ["見本", "short"],
    ],
  );
});

test("a given name in katakana stands behind a surname in kanji, with its reading or before a post at home", () => {
  checkPeople([
    ["行事に見本アルマ(みほん・あるま)外務大臣政務官が出席し", "見本アルマ 外務大臣政務官"],
    ["6月13日、見本アルマ外務大臣政務官は、", "見本アルマ 外務大臣政務官"],
    ["1 見本アルマ大臣政務官は、これから", "見本アルマ 大臣政務官"],
    ["見本タワー(みほんたわー)政務官室"],
    ["英国のベールズ国防大臣と早見政務官は", "ベールズ 国防大臣", "早見 政務官"],
  ]);
});

test("a bracket may label who commands a ship, and a colon elsewhere labels nobody", () => {
  checkPeople([
    ["巡視船はやせ(船長:早見 弘昭)の解役式", "早見弘昭 船長"],
    ["護衛艦「はやせ」(艦長:早見渡、定員120名)", "早見渡 艦長"],
    ["課長:石川県内の橋は、(議長:賛成多数)"],
  ]);
});

test("what sort of officer somebody is, is no name", () => {
  checkPeople([
    ["将来を担う、若手1佐の登竜門"],
    ["中堅2佐が集い、同期3佐と女性1尉も"],
    ["例示1佐が来た。", "例示"],
  ]);
});
