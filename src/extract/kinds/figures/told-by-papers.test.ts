// Figures as papers and short reports tell them: changes in brackets, shares with には, heights, flights, and who sent how many.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function figuresOf(text: string): readonly string[] {
  return readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "statistic" || fact.type === "amount"
      ? [`${fact.value} ${fact.unit} ${fact.of ?? ""}`]
      : [],
  );
}

test("a country with には and a change in a bracket keep their labels", () => {
  const text = `防衛省統合幕僚監部は2034年4月19日、2033年度の緊急発進回数を発表した。総数は669回で、前年度から減った。中国機に対するものは479回(96回減)、ロシア機には174回(24回増)で、全体の約72%が中国機だった。`;
  assert.deepEqual(figuresOf(text), [
    "669 回 総数",
    "479 回 中国機",
    "96 回 中国機の減少",
    "174 回 ロシア機",
    "24 回 ロシア機の増加",
    "72 % 中国機",
  ]);
});

test("heights and distances of a launch are told apart", () => {
  const text = `防衛省の発表によると、北朝鮮は2034年5月8日午前9時10分頃、平壌近郊から弾道ミサイル2発を東方向に発射した。1発目は最高高度約80kmで約800km、2発目は約100kmの高度で約350km飛翔した。`;
  assert.deepEqual(figuresOf(text), [
    "2 発 弾道ミサイル",
    "80 km 最高高度",
    "800 km 飛翔距離",
    "100 km 高度",
    "350 km 飛翔距離",
  ]);
  assert.equal(readAnnouncement({ text }).issuer?.name, "防衛省");
});

test("a letterhead spaced letter by letter has its day, and the height comes behind its figure", () => {
  const text = `防 衛 省
令 和 16 年 5 月 8 日
北朝鮮による弾道ミサイルの発射について
北朝鮮は、本日9時10分頃、平壌近郊から1発の弾道ミサイルを東方向に発射した。約65分間、約1,000km飛翔し、6,000kmを大きく超える高度に達した。`;
  const reading = readAnnouncement({ text });
  assert.equal(reading.kind, "missile-launch");
  assert.equal(reading.announcedAt, "2034-05-08");
  assert.deepEqual(figuresOf(text), [
    "1 発 弾道ミサイル",
    "65 分間 飛翔時間",
    "1000 km 飛翔距離",
    "6000 km 高度",
  ]);
});

test("a total behind なし is of what there was none of", () => {
  const text = `派遣海賊対処行動水上部隊の活動状況について(令和16年7月)\n令和16年8月9日\n統合幕僚監部\n護衛隻数 1隻\n日本籍船 なし(累計26隻)`;
  assert.deepEqual(figuresOf(text), ["1 隻 護衛隻数", "26 隻 日本籍船の累計"]);
});

test("a paper's relief without the word for it is relief, with birds counted and who sent how many", () => {
  const text = `陸自第4師団は、2034年1月15日、佐賀県知事の要請を受け、唐津市の養鶏場で鶏約9万羽の処分を支援した。1空挺団から約240人が24時間態勢で作業した。`;
  assert.equal(readAnnouncement({ text }).kind, "disaster-relief");
  assert.deepEqual(figuresOf(text), ["90000 羽 鶏", "240 人 1空挺団"]);
});

test("a single case in a year's scrambles is a sighting of that year, and what is said of many is none", () => {
  const text = `4月22日、統合幕僚監部は令和15年度の緊急発進実施状況を公表した。緊急発進回数は700回で、前年度比70回の減少。中国機に対する緊急発進回数は400回だった。特異な事例として、2月15日には機種不明の推定ロシア機1機が知床半島を領空侵犯した。中国機に関しては東シナ海から日本海へ抜ける事例が計10件あった。`;
  // The results of a fiscal year are told when it is over.
  assert.equal(readAnnouncement({ text }).announcedAt, "2034-04-22");
  const cases = readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "sighting" ? [`${fact.model} ${fact.date} ${fact.route.join(">")}`] : [],
  );
  assert.deepEqual(cases, ["ロシア機 2034-02-15 知床半島"]);
});
