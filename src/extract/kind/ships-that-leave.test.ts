// Kinds of ships on their way and of a ceremony, as papers tell them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const kindOf = (text: string): string => readAnnouncement({ text }).kind;

test("ships that leave to guard against pirates are a deployment, what was done there a report", () => {
  const body =
    "護衛艦みほんと同れいじが13日、甲国沖での海賊対処活動に向け、見本基地を出港した。乗員は計400人。海賊対処を半年続ける。";
  assert.equal(kindOf(`2護衛艦 見本基地を出港 甲国沖で海賊対処活動\n${body}`), "deployment");
  assert.equal(kindOf(`甲国沖での海賊対処活動の状況\n${body}`), "operation-report");
});

test("our ships that call abroad are a deployment, those of others who call here guests", () => {
  const body =
    "両艦が埠頭に到着した際、音楽隊がメドレーを演奏し、乗組員たちを歓迎しました。司令官は交流を楽しみにしていると述べました。";
  assert.equal(kindOf(`日本の護衛艦2隻、3日間の訪問でマニラに寄港\n${body}`), "deployment");
  assert.equal(kindOf(`フィリピン海軍の艦艇2隻、3日間の訪問で横須賀に寄港\n${body}`), "unit-exchange");
});

test("a ceremony with a paper's caption is a paper's report, and an issuer's own stays what it is", () => {
  const told = "警備艦「みほん」の命名・進水式が13日、例示造船所で開かれた。関係者ら約100人が参加。";
  const caption = "命名・進水式を前に報道陣に公開された警備艦「みほん」=13日午後、見本市玉区";
  assert.equal(kindOf(`${caption} ${told}`), "news-report");
  assert.equal(kindOf(`警備艦の命名・進水式について\n${told}`), "unit-exchange");
});
