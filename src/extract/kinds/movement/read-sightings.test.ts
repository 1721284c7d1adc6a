// What is read of announcements of foreign ships and aircraft: the rows, and what must not become one.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { SightingFact } from "../../../terms/record-fact.ts";
import { readAnnouncement } from "../../read-announcement.ts";

function sightingsOf(text: string): readonly SightingFact[] {
  return readAnnouncement({ text }).facts.flatMap((fact) => (fact.type === "sighting" ? [fact] : []));
}

/** model, role, count, hull, date, route, responders; in one line each. */
function rowsOf(text: string): readonly string[] {
  return sightingsOf(text).map(
    ({ nationality, model, role, count, hull, date, route, responders, estimated }) =>
      [
        `${nationality} ${model}${role === undefined ? "" : `/${role}`} ×${count}`,
        ...(hull === undefined ? [] : [hull.join("+")]),
        date,
        route.join(">"),
        responders.join("+"),
        ...(estimated === true ? ["estimated"] : []),
      ].join(" | "),
  );
}

const SHIP_HEAD = "ロシア海軍艦艇の動向について\n令和9年4月12日\n統合幕僚監部\n";

test("several classes in one sentence are rows that share day, route and who watched", () => {
  const text = `${SHIP_HEAD}令和9年4月11日(日)午前4時頃、海上自衛隊は、龍飛崎(青森県)の西約50kmの海域において、同海域を北東進するロシア海軍スラバ級ミサイル巡洋艦1隻（艦番号「９０１」）及びステレグシチー級フリゲート2隻(艦番号「902」及び「903」)を確認した。
その後、これらの艦艇が津軽海峡を東進し、太平洋へ向けて航行したことを確認した。
防衛省・自衛隊は、海上自衛隊第98護衛隊所属「あおなみ」(大湊)及び第97航空群所属「P-3C」(八戸)により、警戒監視・情報収集を行った。`;
  const shared = "2027-04-11T04:00+09:00 | 龍飛崎>津軽海峡>太平洋 | あおなみ+P-3C";
  assert.deepEqual(rowsOf(text), [
    `ロシア スラバ級ミサイル巡洋艦 ×1 | 901 | ${shared}`,
    `ロシア ステレグシチー級フリゲート ×2 | 902+903 | ${shared}`,
  ]);
});

test("ships of one class are counted together: a class, 計, and their number", () => {
  const text = `${SHIP_HEAD}令和9年4月11日(日)、海上自衛隊は、龍飛崎の西の海域において、北東進するロシア海軍グリシャV級フリゲート計4隻を確認した。`;
  assert.deepEqual(rowsOf(text), ["ロシア グリシャV級フリゲート ×4 | 2027-04-11 | 龍飛崎 | "]);
});

test("what is told first in all and then one by one is told once", () => {
  const text = `${SHIP_HEAD}統合幕僚監部は、龍飛崎の西の海域で令和9年4月11日、ロシア海軍グリシャV級フリゲート計4隻を確認した。
4月11日午前3時頃、海上自衛隊は、龍飛崎の西約50kmの海域を東進するグリシャV級小型フリゲート2隻を確認した。
同日18時30分頃、海上自衛隊は、龍飛崎の西約80kmの海域を東進するグリシャV級小型フリゲート2隻を確認した。`;
  assert.deepEqual(
    sightingsOf(text).map(({ count, date }) => `${count} ${date}`),
    ["2 2027-04-11T03:00+09:00", "2 2027-04-11T18:30+09:00"],
  );
});

test("another ship at another time of the same page is a row of its own, and one response answers for both", () => {
  const text = `中国海軍艦艇の動向について
令和9年5月2日
統合幕僚監部
令和9年5月1日(土)午前1時頃、海上自衛隊は、久米島(沖縄県)の西約90kmの海域において、南東進する中国海軍ルーヤンIII級ミサイル駆逐艦(艦番号[801])を確認した。その後、当該艦艇が沖縄本島と宮古島との間の海域を南東進した。
また、同日午後2時頃、海上自衛隊は、魚釣島の北約40kmの海域において、西進する中国海軍ドンディアオ級情報収集艦(艦番号「802」)を確認した。その後、当該艦艇が与那国島と台湾との間の海域を南進した。
海上自衛隊の護衛艦「あおなみ」及びP-1哨戒機が警戒監視に当たった。`;
  assert.deepEqual(rowsOf(text), [
    "中国 ルーヤンIII級ミサイル駆逐艦 ×1 | 801 | 2027-05-01T01:00+09:00 | 久米島>沖縄本島>宮古島 | あおなみ+P-1",
    "中国 ドンディアオ級情報収集艦 ×1 | 802 | 2027-05-01T14:00+09:00 | 魚釣島>与那国島>台湾 | あおなみ+P-1",
  ]);
});

test("what a later sentence says of an earlier passage is no part of the route", () => {
  const text = `${SHIP_HEAD}4月11日午前4時頃、海上自衛隊は、対馬(長崎県)の北東約30kmの海域を南西進するロシア海軍ヴィシニャ級情報収集艦1隻を確認した。その後、同艦は対馬海峡を南西進した。なお、この艦艇は、4月2日に宗谷海峡を西進したものと同一である。同艦は3月30日にも大隅海峡を航行していた。`;
  assert.deepEqual(rowsOf(text), [
    "ロシア ヴィシニャ級情報収集艦 ×1 | 2027-04-11T04:00+09:00 | 対馬>対馬海峡 | ",
  ]);
});

test("a summary in front, a caption behind and an explanation double no row", () => {
  const text = `ロシア艦が対馬沖を航行
防衛省は2027年4月12日、ロシア海軍の艦艇3隻が対馬海峡を航行したと発表した。
通ったのは、ロシア海軍のウダロイ級駆逐艦2隻とアルタイ級補給艦を合わせた3隻。これらの艦艇は4月11日午前4時頃に対馬の北東約90kmの海域に出現し、対馬海峡を通って東シナ海へ向かった。
ウダロイ級駆逐艦は、満載で8千トンに近い軍艦である。
※写真=アルタイ級補給艦(提供:統合幕僚監部)`;
  assert.deepEqual(rowsOf(text), [
    "ロシア ウダロイ級駆逐艦 ×2 | 2027-04-11T04:00+09:00 | 対馬>対馬海峡>東シナ海 | ",
    "ロシア アルタイ級補給艦 ×1 | 2027-04-11T04:00+09:00 | 対馬>対馬海峡>東シナ海 | ",
  ]);
});

const AIR_HEAD = "中国機の動向について\n令和9年6月9日\n統合幕僚監部\n";

test("one model in two roles is two rows", () => {
  const text = `${AIR_HEAD}令和9年6月8日(火)午前から午後にかけて、中国の情報収集機「Y-9」1機及び哨戒機(Y-9)×2機が東シナ海方面から飛来し、沖縄本島と宮古島との間を通過して太平洋に至った。3機はその後、先島諸島の南の太平洋上で反転し、再び東シナ海に戻った。これに対し、航空自衛隊の南西航空方面隊及び西部航空方面隊の戦闘機を緊急発進させ、対応した。`;
  const shared = "2027-06-08 | 東シナ海>沖縄本島>宮古島>太平洋>先島諸島 | 南西航空方面隊+西部航空方面隊";
  assert.deepEqual(rowsOf(text), [`中国 Y-9/情報収集機 ×1 | ${shared}`, `中国 Y-9/哨戒機 ×2 | ${shared}`]);
});

test("an estimated drone keeps its doubt and stands beside a known one", () => {
  const text = `${AIR_HEAD}令和9年6月8日(火)、中国のBZK-005偵察型無人機1機が、沖縄本島と宮古島との間を通過して太平洋に至った。
また、推定中国の無人機(推定)1機が、与那国島と台湾との間を通過し、台湾北東沖の上空を旋回した。`;
  assert.deepEqual(rowsOf(text), [
    "中国 BZK-005/偵察型無人機 ×1 | 2027-06-08 | 沖縄本島>宮古島>太平洋 | ",
    "中国 無人機 ×1 | 2027-06-08 | 与那国島>台湾>台湾北東沖 |  | estimated",
  ]);
});

test("who joins on the way has flown only from there, and each country keeps its own", () => {
  const text = `${AIR_HEAD}令和9年6月8日(火)、ロシアの爆撃機(Tu-95)×2機が日本海を南下して東シナ海に入り、東シナ海で中国の爆撃機(H-6)×2機と合流した後、土佐湾沖の太平洋まで飛んだ。`;
  assert.deepEqual(rowsOf(text), [
    "ロシア Tu-95/爆撃機 ×2 | 2027-06-08 | 日本海>東シナ海>土佐湾沖>太平洋 | ",
    "中国 H-6/爆撃機 ×2 | 2027-06-08 | 東シナ海>土佐湾沖>太平洋 | ",
  ]);
});

test("each subject under way in one sentence has its own route", () => {
  const text = `ロシア機の飛行について\n令和9年6月9日\n令和9年6月8日、IL-20電子偵察機1機が礼文島沖から対馬近くまで往復、IL-38哨戒機2機が奥尻島沖から国後島まで往復した。`;
  assert.deepEqual(rowsOf(text), [
    "ロシア IL-20/電子偵察機 ×1 | 2027-06-08 | 礼文島沖>対馬 | ",
    "ロシア IL-38/哨戒機 ×2 | 2027-06-08 | 奥尻島沖>国後島 | ",
  ]);
});

test("rows of a table are sightings, and a sentence tells them apart by their day", () => {
  const text = `${SHIP_HEAD}4月10日から11日にかけて、海上自衛隊は、次の表に掲げるロシア海軍艦艇を確認した。
日時\t艦種\t隻数\t艦番号\t場所
4月10日午前2時頃\tアルタイ級補給艦\t1隻\t「911」\t宗谷岬の西約70km
4月11日午後11時頃\tタランタルⅢ級ミサイル護衛哨戒艇\t2隻\t「912」「913」\t宗谷岬の北約40km
その後、10日に確認した1隻は、宗谷海峡を東進してオホーツク海へ向かい、11日に確認した2隻は、日本海へ向けて航行した。`;
  const [supply, boats] = sightingsOf(text);
  assert.deepEqual([supply?.count, supply?.hull, supply?.date], [1, ["911"], "2027-04-10T02:00+09:00"]);
  assert.deepEqual([boats?.count, boats?.hull, boats?.date], [2, ["912", "913"], "2027-04-11T23:00+09:00"]);
});

test("the span is the stretch that names craft and number", () => {
  const text = `${SHIP_HEAD}4月11日、海上自衛隊は、宗谷岬の西約70kmの海域を東進するロシア海軍のアルタイ級補給艦１隻（艦番号「９１１」）を確認した。`;
  const surfaces = sightingsOf(text).map(({ span }) => text.slice(...span));
  assert.deepEqual(surfaces, ["アルタイ級補給艦１隻（艦番号「９１１」）"]);
});

test("a craft named without a number is one by inference", () => {
  const text = `${SHIP_HEAD}4月11日、海上自衛隊は、宗谷岬の西約70kmの海域を東進するロシア海軍のアルタイ級補給艦を確認した。`;
  const [row] = sightingsOf(text);
  assert.deepEqual([row?.count, row?.basis], [1, "inferred"]);
});

test("where no class is named, ships of any sort are the row, and their country is kept", () => {
  const text = `中国海軍の艦艇が太平洋へ移動\n2027年6月9日\n防衛省は、2027年6月8日に中国海軍のミサイル駆逐艦など艦艇計8隻が沖縄本島と宮古島の間を通過し、太平洋へ移動したと発表した。`;
  assert.deepEqual(rowsOf(text), ["中国 艦艇 ×8 | 2027-06-08 | 沖縄本島>宮古島>太平洋 | "]);
});

test("ships listed first and told one by one behind are rows with their own time and route", () => {
  const text = `${SHIP_HEAD}確認されたのは、ロシア海軍のスラバ級ミサイル巡洋艦「甲(901)」、アルタイ級補給艦「乙(902)」の2隻。
4月10日1時頃、対馬の北約40kmの海域を南西進するミサイル巡洋艦「甲(901)」が確認され、その後、対馬海峡を通過した。
4月11日2時頃、宗谷岬の西約70kmの海域を東進する補給艦「乙(902)」が確認された。`;
  assert.deepEqual(rowsOf(text), [
    "ロシア スラバ級ミサイル巡洋艦 ×1 | 901 | 2027-04-10T01:00+09:00 | 対馬>対馬海峡 | ",
    "ロシア アルタイ級補給艦 ×1 | 902 | 2027-04-11T02:00+09:00 | 宗谷岬 | ",
  ]);
});

test("where only the day of telling is given, the day is inferred; where none is, there is none", () => {
  const told = sightingsOf(
    "ロシア機の飛行について\n統合幕僚監部は2027年4月12日、ロシアのIL-38哨戒機2機が日本海を飛行したと発表した。",
  );
  assert.deepEqual([told[0]?.date, told[0]?.basis], ["2027-04-12", "inferred"]);
  const untold = sightingsOf(
    `${SHIP_HEAD}海上自衛隊は、宗谷海峡を東進するロシア海軍のアルタイ級補給艦1隻を確認した。`,
  );
  assert.equal(untold.length, 1);
  assert.equal(untold[0]?.date, undefined);
});

test("take-offs and landings on a carrier are a count beside the sighting", () => {
  const text = `中国海軍艦艇の動向について\n令和9年6月17日\n6月16日、海上自衛隊は、太平洋上を航行する中国海軍クズネツォフ級空母「見本」(艦番号「99」)を確認した。\n艦載機による発着艦の実績は計約290回だった。`;
  const { facts } = readAnnouncement({ text });
  const counts = facts.flatMap((fact) => (fact.type === "statistic" ? [[fact.value, fact.unit]] : []));
  assert.deepEqual(counts, [[290, "回"]]);
});

test("words that a line's end cuts in two are whole", () => {
  const text = `中国海軍艦艇の動向について

令和９年１月２８日
統合幕僚監部

１　１月２７日（水）午後７時頃、海上自衛隊は、宮古島（沖縄県）の北東約
１５０ｋｍの海域において、同海域を南東進する中国海軍ジャンカイⅡ級フ
リゲート１隻（艦番号「９１５」）を確認した。その後、当該艦艇が沖縄本島と宮
古島との間の海域を南東進し、太平洋へ向けて航行したことを確認した。
２　防衛省・自衛隊は、海上自衛隊第９８掃海隊所属「あおじま」（沖縄）及び
第９７航空群所属「Ｐ－３Ｃ」（那覇）により、警戒監視・情報収集を行った。`;
  assert.deepEqual(rowsOf(text), [
    "中国 ジャンカイⅡ級フリゲート ×1 | 915 | 2027-01-27T19:00+09:00 | 宮古島>沖縄本島>太平洋 | あおじま+P-3C",
  ]);
  const [row] = sightingsOf(text);
  assert.equal(text.slice(...(row?.span ?? [0, 0])), "ジャンカイⅡ級フ\nリゲート１隻（艦番号「９１５」）");
});

test("numbers and hull numbers are read in the shapes that papers give them", () => {
  const text = `${SHIP_HEAD}4月11日11時頃、宗谷岬の西約90kmの海域をロシア海軍タランタルIII級ミサイル護衛哨戒艇「918」と「955」の2隻が東へ進んだ。同日18時頃には対馬の北約40kmの海域をロシア海軍キロ改級潜水艦1隻が南西進した。`;
  assert.deepEqual(rowsOf(text), [
    "ロシア タランタルIII級ミサイル護衛哨戒艇 ×2 | 918+955 | 2027-04-11T11:00+09:00 | 宗谷岬 | ",
    "ロシア キロ改級潜水艦 ×1 | 2027-04-11T18:00+09:00 | 対馬 | ",
  ]);
  const aircraft = `ロシア機の飛行について\n令和9年6月9日\n6月8日午後、ロシアの情報収集機(IL-20)X1機が日本海を南進し、能登半島沖で反転した。`;
  assert.deepEqual(rowsOf(aircraft), ["ロシア IL-20/情報収集機 ×1 | 2027-06-08 | 日本海>能登半島沖 | "]);
});

test("what goes on behind a recalled occasion is of it, and a title over the text tells no day", () => {
  const text = `露IL-20が飛行 3日の太平洋側に続き8日は日本海側
統合幕僚監部は令和9年6月8日、ロシア軍のIL-20情報収集機1機が飛行したと発表した。同機は日本海を南下して島根県沖で反転した。
これに先立つ6月3日にも、同型機の飛行が確認されている。オホーツク海を経て太平洋側へ進出し、岩手県沖まで南下した。`;
  assert.deepEqual(rowsOf(text), ["ロシア IL-20/情報収集機 ×1 | 2027-06-08 | 日本海>島根県沖 | "]);
});

test("a sighting in which no craft can be found says so", () => {
  const { warnings } = readAnnouncement({
    text: `${SHIP_HEAD}4月11日に確認した艦艇の航行については、別紙のとおりである。`,
  });
  assert.ok(warnings.some(({ code }) => code === "no-sighting-found"));
});
