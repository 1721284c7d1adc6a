// Missile launches: how many, when, how high and far, and where they fell.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function factsOf(body: string): readonly string[] {
  const text = `北朝鮮のミサイル等関連情報\n令和9年3月3日\n防衛省\n${body}`;
  return readAnnouncement({ text }).facts.flatMap((fact) => {
    if (fact.type === "event") return [`${fact.name} ${fact.date ?? "-"}`];
    return fact.type === "amount" ? [`${fact.value} ${fact.unit} ${fact.of}`] : [];
  });
}

test("a launch has its time, its number, its measures and where it fell", () => {
  assert.deepEqual(
    factsOf(
      "北朝鮮は、本日7時39分頃、北朝鮮西岸付近から、少なくとも1発の弾道ミサイルを東方向に向けて発射しました。最高高度は約90km程度で、約640km程度飛翔し、我が国の排他的経済水域(EEZ)外に落下したものと推定されます。",
    ),
    [
      "1 発 弾道ミサイル",
      "弾道ミサイルの発射 2027-03-03T07:39+09:00",
      "90 km 最高高度",
      "640 km 飛翔距離",
      "我が国の排他的経済水域(EEZ)外に落下 -",
    ],
  );
});

test("each numbered launch is an event of its own", () => {
  const facts = factsOf(
    "防衛省は、次の2発を確認しました。\n① 7時39分頃、北朝鮮西岸付近から発射し、最高高度約900km程度で飛翔。\n② 8時48分頃、北朝鮮内陸部から発射し、最高高度約50km程度で飛翔。",
  );
  assert.deepEqual(
    facts.filter((fact) => fact.startsWith("弾道ミサイルの発射")),
    ["弾道ミサイルの発射 2027-03-03T07:39+09:00", "弾道ミサイルの発射 2027-03-03T08:48+09:00"],
  );
});

test("an earlier launch that is recalled is no launch of this announcement", () => {
  const facts = factsOf("北朝鮮による弾道ミサイルの発射は、昨年11月5日7時30分の発射以来である。");
  assert.ok(!facts.some((fact) => fact.startsWith("弾道ミサイルの発射")));
});

test("launches of a table are events with their times, its heights and ranges are named by their columns", () => {
  const { facts: found } = readAnnouncement({
    text: "北朝鮮のミサイル等関連情報\n令和9年3月18日10時00分現在\n防衛省\n北朝鮮は、本日、次のとおり計2発の弾道ミサイルを発射しました。\n発数\t発射時刻\t最高高度\t飛翔距離\n1\t7時44分頃\t約50km\t約350km\n2\t8時21分頃\t約90km\t約650km",
  });
  const told = found.flatMap((fact) => {
    if (fact.type === "event") return [`${fact.name} ${fact.date}`];
    return fact.type === "amount" ? [`${fact.value}${fact.unit} ${fact.of}`] : [];
  });
  assert.deepEqual(told, [
    "2発 弾道ミサイル",
    "弾道ミサイルの発射 2027-03-18T07:44+09:00",
    "50km 最高高度",
    "350km 飛翔距離",
    "弾道ミサイルの発射 2027-03-18T08:21+09:00",
    "90km 最高高度",
    "650km 飛翔距離",
  ]);
});

test("where it fell keeps the sea before the bracket that tells the zone", () => {
  const facts = factsOf(
    "北朝鮮は、本日午前7時39分頃、弾道ミサイル1発を発射しました。午前7時58分頃、見本岬の東約900kmの太平洋(我が国の排他的経済水域(EEZ)外)に落下したものと推定されます。",
  );
  assert.ok(
    facts.includes("太平洋(我が国の排他的経済水域(EEZ)外)に落下 2027-03-03T07:58+09:00"),
    facts.join(),
  );
});
