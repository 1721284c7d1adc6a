// A training cruise that is told by its ports is a deployment, our own ships welcomed home are a plain notice, and an accident is that of the force whose craft it was.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const PORTS =
  "派遣人員は、護衛艦「みほん(DD-120)」と練習艦「れいじ」に乗艦し、訪問国との友好親善の増進や親善訓練の実施も目的としている。寄港地は、ブルネイのムアラ、カンボジアのシハヌークビルとなる予定。";

test("a training cruise with its ports of call is a deployment, and its ports are places", () => {
  const { kind, facts } = readAnnouncement({
    text: `海上自衛隊は2031年2月13日(木)から4月1日(火)までの期間、「令和12年度外洋練習航海(部内)」を実施、護衛艦をブルネイ、カンボジアへ派遣する。\n${PORTS}`,
  });
  assert.equal(kind, "deployment");
  const places = facts.flatMap((fact) => (fact.type === "place" ? [fact.name] : []));
  assert.ok(places.includes("シハヌークビル"), places.join());
});

test("our own ships welcomed home are a notice, guests a unit exchange", () => {
  const kindOf = (who: string): string =>
    readAnnouncement({
      text: `${who}入港歓迎行事(3.3.10)\n\n3月10日(月)、見本基地の岸壁において、${who}の入港歓迎行事が行われました。艦隊は各地に寄港しつつ、およそ1か月の航海を終えました。`,
    }).kind;
  assert.equal(kindOf("練習艦隊"), "notice");
  assert.equal(kindOf("インド海軍艦隊"), "unit-exchange");
});

test("自衛隊 of an accident is the force whose craft it was", () => {
  const issuerOf = (text: string): string | undefined => readAnnouncement({ text }).issuer?.name;
  const accident =
    "3カ月前に、早瀬島の周辺で陸上自衛隊のヘリコプターが消息を絶ち、乗っていた4人が死亡した事故について自衛隊は";
  assert.equal(issuerOf(`${accident}報告の期限の延長を防衛大臣に申請しました。`), "陸上自衛隊");
  assert.equal(issuerOf(`${accident}説明を避けています。`), undefined);
});
