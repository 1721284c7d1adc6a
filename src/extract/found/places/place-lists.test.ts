// Places that are listed one after the other, and places told by what stands about them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function placesIn(text: string): readonly string[] {
  const { facts } = readAnnouncement({ text });
  const names = facts.flatMap((fact) => (fact.type === "place" ? [fact.name] : []));
  return [...new Set(names)];
}

test("the countries of a voyage are places, each of the list", () => {
  const listed = placesIn(
    "海上自衛隊は見本部隊を派遣する。訪問予定国は、カナダ、ペルー、チリ(バルパライソ)、東ティモール及びトンガの5か国の予定。",
  );
  for (const name of ["カナダ", "ペルー", "チリ", "東ティモール", "トンガ"])
    assert.ok(listed.includes(name), name);
  assert.deepEqual(placesIn("経由地としてケニアとルワンダを加える。"), ["ケニア", "ルワンダ"]);
  assert.deepEqual(placesIn("寄港地:ダーウィン、ヌメア\n"), ["ダーウィン", "ヌメア"]);
});

test("what is said of a list is no place of it", () => {
  assert.deepEqual(placesIn("派遣先は未定である。訪問先に広報官を置く。"), []);
});

test("a country is a place where one travels there, and where a truce is between it and another", () => {
  assert.deepEqual(placesIn("本日は米国出張の成果についてお話しします。"), ["米国"]);
  assert.deepEqual(placesIn("イスラエル・レバノン間の停戦合意について"), ["イスラエル", "レバノン"]);
});

test("a lake above which somebody flies and waters to the south of a region are places", () => {
  assert.deepEqual(placesIn("同機は宍道湖上空を通過した後、着陸した。"), ["宍道湖"]);
  assert.deepEqual(placesIn("両隊は東海南方海域で訓練を行う。"), ["東海南方海域"]);
});

test("an air base behind the air force of its country is its own name", () => {
  assert.deepEqual(placesIn("隊員はカナダ空軍コールドレイク空軍基地を訪問した。"), [
    "コールドレイク空軍基地",
  ]);
});

test("in English a prefecture, a cape and the place of an attack are places", () => {
  assert.deepEqual(
    placesIn("The aircraft was seen off Sado Island in Niigata Prefecture, north of Cape Erimo.").toSorted(),
    ["Cape Erimo", "Niigata Prefecture", "Sado Island"],
  );
  assert.deepEqual(placesIn("We condemn the bombing that occurred in Suva in March 2029."), ["Suva"]);
});

test("a port behind its prefecture, a town in kana and a hall by its ending are places", () => {
  assert.ok(placesIn("船は北海道見本港に入った。").includes("見本港"));
  assert.deepEqual(placesIn("和歌山県日高郡みなべ町付近を飛行中に"), ["和歌山県日高郡みなべ町"]);
  assert.deepEqual(placesIn("茨城県つくば市で"), ["茨城県つくば市"]);
  assert.deepEqual(placesIn("来週から、早瀬台ヒルズにおいて、図書が公開される。"), ["早瀬台ヒルズ"]);
});

test("of two bases in one bracket each is a place; an island in katakana is one behind its country too", () => {
  assert.deepEqual(placesIn("西部方面航空隊(目達原・佐賀県、高遊原・熊本県)が運んだ。"), [
    "目達原",
    "佐賀県",
    "高遊原",
    "熊本県",
  ]);
  assert.ok(placesIn("会合に出席するためイタリア・カプリ島を訪問中の").includes("カプリ島"));
});

test("part of a country and of an ocean keeps its direction; a visit to a country is no place", () => {
  assert.deepEqual(placesIn("北朝鮮南西部から日本海に向けて発射された。"), ["北朝鮮南西部", "日本海"]);
  assert.deepEqual(placesIn("西太平洋から東シナ海に至る海域"), ["西太平洋", "東シナ海"]);
  assert.ok(!placesIn("先般の米国公式訪問において成果が得られた。").includes("米国公式訪問"));
});

test("what stands of a district behind a reading is no town of its own", () => {
  const places = placesIn("三重県例示(れいじ)郡見本町において、水があふれた。");
  assert.ok(!places.includes("郡見本町"), places.join());
});

test("bases that share one ending are places each; a port and a city before its trains end where their names do", () => {
  assert.deepEqual(placesIn("状況を確認するため、府中・小牧及び美保基地を視察した。"), [
    "府中",
    "小牧",
    "美保基地",
  ]);
  assert.deepEqual(placesIn("今朝、横須賀港内で護衛艦と作業船が接触した。"), ["横須賀港"]);
  assert.deepEqual(placesIn("○4月3日 フィンランド:ヘルシンキ地下鉄での爆発"), ["ヘルシンキ"]);
});

test("in English the hall named behind the time of a press conference is its place", () => {
  assert.deepEqual(
    placesIn(
      "Press Conference by Minister Hayami\nMonday, March 4, 2027, 8:46 a.m. Front Garden Hall, Mihon Office",
    ),
    ["Front Garden Hall"],
  );
  assert.deepEqual(
    placesIn("At 8:46 a.m. Minister Hayami spoke. Hall doors opened at 9:10 p.m. We left."),
    [],
  );
});

test("a label of a place without a value is not given the next label's", () => {
  assert.deepEqual(placesIn("[文書名] 橋についての談話\n[場所]\n[年月日] 2027年3月4日\n"), []);
  assert.deepEqual(placesIn("[文書名] 橋についての談話\n[場所]\n早瀬会館\n[年月日] 2027年3月4日\n"), [
    "早瀬会館",
  ]);
});

test("a city in a bracketed address, a range within a training ground, and an airport by its town are places", () => {
  assert.deepEqual(placesIn("船について\n早見艦船工場(玉野市玉)で建造し、"), ["玉野市"]);
  assert.deepEqual(placesIn("事故について\n東見本演習場丙岡射場で、撃った。"), ["東見本演習場", "丙岡射場"]);
  assert.ok(placesIn("会議のためワシントンDCにお越しいただき、感謝").includes("ワシントンDC"));
  assert.ok(placesIn("司令は、日本の羽田からフィリピンのマニラに移動して").includes("羽田"));
  assert.deepEqual(placesIn("橋について\n両市は、河川の橋を早瀬川に架ける。"), ["早瀬川"]);
  assert.deepEqual(placesIn("Talks on bridges\nIn Sapporo, the two sides will meet again."), ["Sapporo"]);
  assert.deepEqual(placesIn("発言について\n羽田から説明した。(同市内)(政令指定都市内)"), []);
});

test("where something was as to a place in English is no part of the place", () => {
  const held = (place: string): readonly string[] =>
    placesIn(
      `Press Conference by Minister Hayami\nDate: 10:02-10:24 Friday, March 8, 2030\nPlace: ${place}\n`,
    );
  assert.deepEqual(held("In front of the Cabinet Garden Room in the House"), ["Cabinet Garden Room"]);
  assert.deepEqual(held("4th floor Mihon-Garden Hotel"), ["Mihon-Garden Hotel"]);
  assert.deepEqual(held("Garden room, A Building, Ministry of Rivers"), [
    "Garden room, A Building, Ministry of Rivers",
  ]);
});
