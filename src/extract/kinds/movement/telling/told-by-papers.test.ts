// Sightings as papers retell them: in short and once more, some of a group, in all so many, by the hour within one sentence.

import assert from "node:assert/strict";
import { test } from "node:test";
import { showSightings } from "../../../../testing/readings/show-sightings.ts";
import { readAnnouncement } from "../../../read-announcement.ts";

const codesOf = (text: string): readonly string[] =>
  readAnnouncement({ text }).warnings.map(({ code }) => code);

test("a class with a numeral in figures and a ship in double quotes are read as any", () => {
  const text = `防衛相は６月３日、交流サイトで「６月３日、中国海軍のルーヤン３級ミサイル駆逐艦１隻が、対馬海峡を北進しました」と伝えた。海自の『あさひ』と『Ｐ-１』が警戒監視に当たったという。`;
  assert.deepEqual(showSightings(text), [
    "ルーヤン３級ミサイル駆逐艦 ×1 | XXXX-06-03 | 対馬海峡 | あさひ+Ｐ-１".normalize("NFKC"),
  ]);
});

test("what is told in short and then once more from the start has the order of the longer telling", () => {
  const text = `中国機の動向について
統合幕僚監部は6月4日、中国のY-9哨戒機1機が沖縄本島と宮古島の間を往復したのを確認した。
中国のY-9哨戒機はこの日午前、東シナ海から沖縄本島と宮古島の間を通過し、太平洋へ飛行した。`;
  assert.deepEqual(showSightings(text), ["Y-9/哨戒機 ×1 | XXXX-06-04 | 東シナ海>沖縄本島>宮古島>太平洋 | "]);
});

test("a role that only a later sentence tells belongs to the type named before", () => {
  const text = `ロシアTu-95 2機に緊急発進
統合幕僚監部は6月4日、日本海を飛行したロシアのTu-95爆撃機2機に対し緊急発進したと発表した。`;
  assert.match(showSightings(text).join(), /^Tu-95\/爆撃機 ×2/u);
});

test("so many in all are those named and the rest, and what they did all did", () => {
  const text = `防衛省統合幕僚監部は11日、ロシア海軍のヤーセン級原子力潜水艦など4隻が宗谷海峡を通過したと発表した。同省によると、11日午前8時ごろ、宗谷岬の北東約60キロを西に進むヤーセン級原潜やウダロイ級駆逐艦などロシア海軍の艦艇4隻を確認。4隻はその後宗谷海峡を西に抜け、日本海に入った。`;
  const shared = "×1 | XXXX-XX-11T08:00+09:00 | 宗谷岬>宗谷海峡>日本海 | ";
  assert.deepEqual(showSightings(text), [`ヤーセン級原子力潜水艦 ${shared}`, `ウダロイ級駆逐艦 ${shared}`]);
});

test("three submarines among six ships are six ships", () => {
  const text = `防衛省統合幕僚監部は6月4日、ロシア海軍の潜水艦3隻など艦艇計6隻が同日、北海道とサハリンの間の宗谷海峡を通過したと発表した。大湊基地の護衛艦まきなみが監視に当たった。`;
  assert.deepEqual(showSightings(text), ["艦艇 ×6 | XXXX-06-04 | 宗谷海峡 | まきなみ"]);
});

test("each of a list that adds up to its sum is one", () => {
  const text = `防衛省によると、6月4日に確認されたロシア海軍の艦艇はキロ改級潜水艦とステレグシチー級フリゲート(艦番号335)、バクラザン級救難曳船の計3隻。対馬海峡を通過した。`;
  const { facts } = readAnnouncement({ text });
  const rows = facts.filter(({ type }) => type === "sighting");
  assert.deepEqual(
    rows.map(({ basis }) => basis),
    ["stated", "stated", "stated"],
  );
});

test("the hour at which an office saw the ships is theirs, though it stands behind the office", () => {
  const text = `防衛省は、2031年6月4日(水)午前0時頃、宗谷岬の南東約80kmの海域においてロシア海軍の艦艇2隻を確認したと発表しました。確認されたのはウダロイI級駆逐艦1隻、キロ級潜水艦1隻で、宗谷海峡を西進しました。`;
  const shared = "2031-06-04T00:00+09:00 | 宗谷岬>宗谷海峡 | ";
  assert.deepEqual(showSightings(text), [`ウダロイI級駆逐艦 ×1 | ${shared}`, `キロ級潜水艦 ×1 | ${shared}`]);
});

test("a day on which others flew as well, and where a cape lies, are not of this sighting", () => {
  const text = `防衛省は15日、対馬海峡を飛行したロシアのTu-95爆撃機2機に緊急発進したと発表した。ロシア機は14日も4機が日本海を飛行している。`;
  assert.deepEqual(showSightings(text), ["Tu-95/爆撃機 ×2 | XXXX-XX-15 | 対馬海峡 | "]);
  const cape = `6月4日、下北半島北東端に位置する尻屋崎の東約40kmで、ロシア海軍のズヴョズドチカ級兵器輸送艦1隻を確認した。`;
  assert.match(showSightings(cape).join(), /\| 尻屋崎 \|/u);
});

test("a strait that was not passed is no part of the way", () => {
  const text = `6月4日、宮古島の南東約100kmの海域を航行していた中国海軍ルーヤンIII級ミサイル駆逐艦1隻は、宮古海峡を通過しませんでした。`;
  assert.match(showSightings(text).join(), /\| 宮古島 \|/u);
});

const GROUP = `ロシア海軍艦艇の動向について
令和9年6月9日
統合幕僚監部
6月7日(月)午後9時頃、海上自衛隊は、対馬の南西約90kmの海域を北東進するロシア海軍のスラバ級ミサイル巡洋艦1隻、ウダロイI級駆逐艦2隻の計3隻を確認した。
その後、3隻のうち2隻は対馬海峡を北東進し、日本海へ航行した。`;

test("of a group, the one that is told alone afterwards did not go with the others", () => {
  const text = `${GROUP}
6月8日(火)午前1時頃、スラバ級ミサイル巡洋艦1隻が、対馬の南へ戻ったことを確認した。`;
  const [cruiser, destroyers] = showSightings(text);
  assert.match(cruiser ?? "", /\| 対馬 \|/u);
  assert.match(destroyers ?? "", /\| 対馬>対馬海峡>日本海 \|/u);
  assert.ok(!codesOf(text).includes("part-of-a-group"));
});

test("where nobody says which of the group went on, that is a doubt", () => {
  assert.ok(codesOf(GROUP).includes("part-of-a-group"));
});

test("craft that may be the same as those told before are a doubt", () => {
  const text = `${GROUP}\nこの駆逐艦は、5日に確認したものと同一の艦とみられる。`;
  assert.ok(codesOf(text).includes("may-be-the-same-craft"));
  assert.ok(!codesOf(GROUP).includes("may-be-the-same-craft"));
});

test("the place before と…の間 begins the way, off a shore is a place, and the service stands for what it sent", () => {
  const text = `ロシア機が日本海を飛行
統合幕僚監部は6月4日、ロシア機が飛行し、航空自衛隊の戦闘機が緊急発進したと発表した。
飛行したのはロシア軍のIL-20情報収集機1機で、6月4日、元山と隠岐の間から能登半島へ北上し、北海道西方へ飛行した。`;
  assert.deepEqual(showSightings(text), [
    "IL-20/情報収集機 ×1 | XXXX-06-04 | 元山>隠岐>能登半島>北海道西方 | 航空自衛隊",
  ]);
});

test("flights of earlier days that have been confirmed are recalled, and fill no route", () => {
  const text = `防衛省統合幕僚監部は2027年6月13日、ロシア空軍のTu-95爆撃機2機が日本海から東シナ海にかけて飛行したと発表しました。
同機は日本海から対馬海峡を抜けて東シナ海に向かい、隠岐方面を飛行しています。
ロシア空軍のTu-95は2月20日に太平洋側の飛行が確認されています。また、2026年8月23日には、宮古島から太平洋へ向かい、紀伊半島沖を飛行した事案が確認されています。`;
  assert.deepEqual(showSightings(text), ["Tu-95/爆撃機 ×2 | 2027-06-13 | 日本海>対馬海峡>東シナ海>隠岐 | "]);
});

test("besides some of a group, teams of two are the rest of it, with a way of their own", () => {
  const text = `防衛省は6月15日、日中に飛行したロシアのTU95爆撃機6機に対して、航空自衛隊の戦闘機が緊急発進したと発表した。
同省によると、6機のうち2機は朝鮮半島の東海上から沖縄本島の南を通って太平洋を北上。ほかに2機ずつ2組が北海道周辺から佐渡島沖へ飛行した。`;
  assert.deepEqual(
    showSightings(text).map((row) => row.split(" | ").slice(0, 3).join(" | ")),
    [
      "TU95/爆撃機 ×2 | XXXX-06-15 | 朝鮮半島>沖縄本島>太平洋",
      "TU95/爆撃機 ×4 | XXXX-06-15 | 北海道>佐渡島沖",
    ],
  );
});

test("of two groups each has the way that is told of it by number and place, and what each of them did", () => {
  const text = `4日、ロシア軍のTU95爆撃機2機が北海道沖から日本海の上空に南下した。また、ほぼ同じ時間帯に、ロシア軍のTU142哨戒機3機が太平洋上を飛行した。このうち、日本海上で確認された2機は能登半島沖で、太平洋上の3機は伊豆諸島の沖合でそれぞれUターンし、三陸沖を通って戻った。ロシア機が日本海と太平洋でほぼ同時に確認されたのは9年前の6月以来となる。`;
  assert.deepEqual(showSightings(text), [
    "TU95/爆撃機 ×2 | XXXX-XX-04 | 北海道沖>日本海>能登半島沖>三陸沖 | ",
    "TU142/哨戒機 ×3 | XXXX-XX-04 | 太平洋>伊豆諸島>三陸沖 | ",
  ]);
});

test("a long-vowel mark stands for the hyphen of a type, also of one's own", () => {
  const text = `統合幕僚監部は6月4日、中国軍のHー6爆撃機2機、Jー16戦闘機2機を含む計8機が、沖縄本島と宮古島の間を通過したと発表した。H-6は3日にも飛来していた。航空自衛隊のFー15が緊急発進した。`;
  assert.deepEqual(
    showSightings(text).map((row) => row.split(" | ")[0]),
    ["Hー6/爆撃機 ×2", "Jー16/戦闘機 ×2"],
  );
});

test("the end of a month is no day before which others were seen", () => {
  const text = `防衛省は、中国軍機などが飛行し、艦艇が航行したことを5日に発表した。中国軍機と中国海軍艦艇の動向は、いずれも去年12月末に確認されたもの。中国軍のH-6爆撃機2機は、12月29日、東シナ海から飛来し、太平洋に進出した。`;
  assert.deepEqual(showSightings(text), ["H-6/爆撃機 ×2 | XXXX-12-29 | 東シナ海>太平洋 | "]);
});

test("islands passed lie between the waters told next, and what was only neared was not passed", () => {
  const text = `統合幕僚監部は6月4日、中国軍のH-6爆撃機2機が沖縄本島と宮古島間を往復したと発表した。東シナ海から太平洋へ飛行した後、反転して再び東シナ海へ飛行した。H-6は沖縄本島と宮古島間を通過した後、台湾へ近付いて引き返すかたちで飛行した。`;
  assert.deepEqual(showSightings(text), ["H-6/爆撃機 ×2 | XXXX-06-04 | 東シナ海>沖縄本島>宮古島>太平洋 | "]);
});

test("ships without a number, seen first at a place, are the one that the next sentence names", () => {
  const text = `統合幕僚監部は2027年6月14日、ロシア海軍艦艇が6月12日11時ごろ、下対馬の南南西約65kmの海域で北東進したのを確認したと発表しました。スラバ級ミサイル巡洋艦「011」で、第98航空群所属のP-3Cが確認しました。なお、ミサイル巡洋艦「011」はその後、対馬海峡を北上しました。`;
  assert.deepEqual(showSightings(text), [
    "スラバ級ミサイル巡洋艦 ×1 | 2027-06-12T11:00+09:00 | 下対馬>対馬海峡 | P-3C",
  ]);
});
