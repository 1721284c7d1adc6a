import assert from "node:assert/strict";
import { test } from "node:test";
import type { AccidentFact } from "../../../terms/record-fact.ts";
import { readAnnouncement } from "../../read-announcement.ts";

const HEAD = "訓練中の事故について\n令和9年3月4日\n第5航空団\n";

function accidentOf(text: string): readonly (string | undefined)[] {
  const fact = readAnnouncement({ text: HEAD + text }).facts.find(
    (one): one is AccidentFact => one.type === "accident",
  );
  return fact === undefined ? [] : [fact.date, fact.place, fact.craft, fact.damage, fact.casualties];
}

test("numbered heads tell when, where, what craft, the damage and who was hurt", () => {
  assert.deepEqual(
    accidentOf(
      "1 概要\nX-12輸送機が、着陸の際に蓋を失った。\n2 発生日時\n令和9年3月3日(水)10時42分頃\n3 場所\n北町の飛行場\n4 被害の状況\nア 人員 なし\nイ 機体 蓋1枚\nウ 部外への被害 確認されていない",
    ),
    ["2027-03-03T10:42+09:00", "北町の飛行場", "X-12", "蓋1枚", "なし"],
  );
});

test("what befell people and the vehicle stands whole under heads that call it harm", () => {
  const [, , craft, damage, casualties] = accidentOf(
    "1 発生日時\n令和9年3月3日14時10分頃\n2 発生場所\n北町演習場\n3 概要\n高機動車が横転した。\n4 被害の状況\nア 人員の被害 重傷1名、軽傷2名\nイ 車両の被害 車体前部の損傷",
  );
  assert.deepEqual([craft, damage, casualties], ["高機動車", "車体前部の損傷", "重傷1名、軽傷2名"]);
});

test("sub-heads under the harm part who was hurt from what was lost", () => {
  const [, , , damage, casualties] = accidentOf(
    "1 発生日時\n令和9年3月3日14時10分頃\n2 場所\n北町の車庫\n3 被害の状況\n(1)隊員の被害\n隊員1名が、右手に軽いやけどを負いました。\n(2)焼失した装備品\nア 天幕\nイ 机 等\n4 火災の状況\n15時に消えた。",
  );
  assert.deepEqual([damage, casualties], ["天幕、机 等", "隊員1名が、右手に軽いやけどを負いました"]);
});

test("a sentence tells the same", () => {
  assert.deepEqual(
    accidentOf(
      "3月3日午後7時20分ごろ、北町の早瀬で、護衛艦「しらさぎ」と貨物船が接触した。双方の乗組員にけがはなく、護衛艦の左舷に擦り傷がついた。",
    ),
    ["2027-03-03T19:20+09:00", "北町の早瀬", "しらさぎ", "護衛艦の左舷に擦り傷", "けがはなく"],
  );
});

test("a sentence counts before a caption of another hour, and brackets belong to the place", () => {
  const [date, place, , damage] = accidentOf(
    "不時着したX-12輸送機=4日午前9時45分、北町\n3日午後7時40分ごろ、北町の演習場(北町、南町)で、X-12輸送機が不時着した。車輪と呼ばれる機体の脚の一部が破損したという。",
  );
  assert.deepEqual(
    [date, place, damage],
    ["2027-03-03T19:40+09:00", "北町の演習場(北町、南町)", "車輪と呼ばれる機体の脚の一部が破損"],
  );
});

test("the measures in brackets belong to what came off", () => {
  const [, , , damage] = accidentOf(
    "3月3日13時10分頃、着陸したX-12輸送機を点検したところ、右翼の蓋(縦約30cm、重さ約0.9kg)が脱落していることを確認しました。",
  );
  assert.equal(damage, "右翼の蓋(縦約30cm、重さ約0.9kg)が脱落している");
});

const TOLD: readonly (readonly [
  what: string,
  text: string,
  place: string | undefined,
  ...rest: (string | undefined)[],
])[] = [
  [
    "a shot that went astray",
    "3月3日午後2時40分ごろ、早瀬演習場で訓練中に発射した砲弾のうち1発が目標地点を外れました。けが人など被害に関する情報は入っていないということです。",
    "早瀬演習場",
    undefined,
    undefined,
    "けが人など被害に関する情報は入っていない",
  ],
  [
    "live rounds fired by mistake",
    "3月3日午後3時半ごろ、北町の早瀬演習場で第5施設隊が訓練中、誤って実弾を発射した。隊員2人がかすり傷を負ったが、いずれも軽傷だという。",
    "北町の早瀬演習場",
    undefined,
    undefined,
    "隊員2人がかすり傷",
  ],
  [
    "a part that is gone",
    "輸送機「X-12」の部品が、3月3日の訓練のあとになくなっていることがわかりました。なくなった部品は、機体のパネルを固定する、長さおよそ10センチの鉄のピンです。",
    undefined,
    "X-12",
    "長さおよそ10センチの鉄のピン",
    undefined,
  ],
  [
    "a landing some minutes later, and who was not hurt",
    "3月3日午前10時ごろ、X-12輸送機の警告灯が点灯し、約20分後に北町のグラウンドに予防着陸した。乗員4人にけがはなかった。",
    "北町のグラウンド",
    "X-12",
    undefined,
    "けがはなかった",
  ],
  [
    "a lost cap",
    "訓練に参加していたX-12戦闘機が29日、油の蓋と呼ばれる重さ63グラム(直径4センチ、高さ3センチ)の部品を紛失したことが分かった。被害は確認されていない。",
    undefined,
    "X-12",
    "油の蓋と呼ばれる重さ63グラム(直径4センチ、高さ3センチ)の部品",
    "被害は確認されていない",
  ],
  [
    "a lorry on its way",
    "3月3日午後5時15分ごろ、北町早瀬(はやせ)村の国道40号を走行中の自衛隊の大型トラックが路外に飛び出した。乗っていた9人全員がけが、うち3人が重傷という。",
    "北町早瀬(はやせ)村の国道40号",
    "大型トラック",
    undefined,
    "9人全員がけが",
  ],
  [
    "a ride for visitors",
    "早瀬駐屯地(北町)で3日午前11時20分ごろ、体験試乗中の自衛隊車両が立ち木に衝突する事故が起きた。男児1人と女性1人の計2人が打撲や擦り傷を負った。",
    "早瀬駐屯地(北町)",
    undefined,
    undefined,
    "計2人が打撲や擦り傷",
  ],
  [
    "a ship at its berth",
    "護衛艦「しらさぎ」が3月3日午前8時40分ごろ、北町の早瀬岸壁に着岸する際、岸壁に接触した。艦首に長さ約80センチのへこみができたが、乗組員36人にけがはなかった。",
    "北町の早瀬岸壁",
    "しらさぎ",
    "艦首に長さ約80センチのへこみ",
    "けがはなかった",
  ],
  [
    "a craft that radar lost",
    "3月3日午前9時20分頃、早瀬基地所属のX-12戦闘機1機が、同基地北東約130キロの北町沖の海上で消息を絶った。",
    "同基地北東約130キロの北町沖の海上",
    "X-12",
    undefined,
    undefined,
  ],
  [
    "a ship in a paper that writes commas",
    "3月3日午前10時55分頃,早瀬岬南東約55キロの公海上で,潜水艦“しらさぎ”(定係港北町)が,貨物船と衝突した。“しらさぎ”は,右舷の舵などを損傷し,乗員3名が軽傷を負った。",
    "早瀬岬南東約55キロの公海上",
    "しらさぎ",
    "右舷の舵などを損傷",
    "乗員3名が軽傷",
  ],
  [
    "a hole in a ship",
    "3月3日20時28分頃、早瀬の西約50kmの公海で、護衛艦「しらさぎ」と漁船が衝突する事故があった。水線上5mの位置に1m×20cmの破孔が生じたが、人員被害は無かった。",
    "早瀬の西約50kmの公海",
    "しらさぎ",
    "水線上5mの位置に1m×20cmの破孔",
    "人員被害は無かった",
  ],
];
for (const [what, text, ...fields] of TOLD) {
  test(`sentences tell no more than a desk would have of ${what}`, () => {
    assert.deepEqual(accidentOf(text).slice(1), fields);
  });
}

test("an English report tells the same", () => {
  const text =
    "Accident Involving an X-12 Helicopter\n\nMarch 4, 2027\nAir Staff Office\n\nAt around 10:40 on March 3, 2027, an X-12 helicopter made an emergency landing at a riverside park in Kitamachi, Hayase Prefecture. The tail rotor was damaged. No injuries to the crew have been reported.";
  const fact = readAnnouncement({ text }).facts.find((one): one is AccidentFact => one.type === "accident");
  assert.deepEqual(
    [fact?.date, fact?.place, fact?.craft, fact?.damage, fact?.casualties],
    [
      "2027-03-03T10:40+09:00",
      "a riverside park in Kitamachi, Hayase Prefecture",
      "X-12",
      "The tail rotor was damaged",
      "No injuries to the crew",
    ],
  );
});

test("a craft falls into a place", () => {
  const [, place, craft] = accidentOf("3月3日、X-12輸送機が北町の大池に墜落した。");
  assert.deepEqual([place, craft], ["北町の大池", "X-12"]);
});

test("an announcement of which no accident can be read is a doubt", () => {
  const { warnings } = readAnnouncement({ text: `${HEAD}詳しくは別紙を見ること。` });
  assert.ok(warnings.some(({ code }) => code === "no-accident-found"));
});

test("with whom a craft landed is no part of where", () => {
  const [, place] = accidentOf(
    "3月3日、X-12ヘリ1機が、警告灯がついたため、北町の河口付近の公園に僚機(X-12ヘリ1機)とともに予防着陸した。",
  );
  assert.equal(place, "北町の河口付近の公園");
});
