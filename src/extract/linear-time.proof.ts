// Reading takes time in proportion to the text; measured as a ratio within one run, by `npm run prove`.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "./read-announcement.ts";

const HEAD = "早見外務大臣、モンゴル国外務大臣と会談\n令和8年3月4日\n外務省\n";
const PARAGRAPH =
  "両大臣は、令和8年3月4日に東京で会談し、同年秋の往来を歓迎するとともに、協力を続けていくことで一致し、課題の検討を急ぐ必要性を強調した。\n";

function time(text: string): number {
  const start = performance.now();
  readAnnouncement({ text });
  return performance.now() - start;
}

test("ten times the text takes about ten times as long, not a hundred", () => {
  const grow = (count: number): string => `${HEAD}${PARAGRAPH.repeat(count)}(以上)`;
  time(grow(100));
  const small = Math.min(...[1, 2, 3].map(() => time(grow(100))));
  const large = Math.min(...[1, 2, 3].map(() => time(grow(1000))));
  console.log(`${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
  assert.ok(large < small * 40);
});

test("five million characters take about ten times as long as half a million", () => {
  const text = (length: number): string =>
    `${HEAD}${PARAGRAPH.repeat(Math.round(length / PARAGRAPH.length))}`;
  const small = Math.min(time(text(500_000)), time(text(500_000)));
  const large = time(text(5_000_000));
  console.log(`${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
  assert.ok(large < small * 30);
});

test("one line of English items, which is read for several ends, takes ten times as long for ten times the text", () => {
  const text = (length: number): string => "The Joint Statement A 1 We ".repeat(Math.round(length / 27));
  time(text(20_000));
  const small = Math.min(time(text(20_000)), time(text(20_000)));
  const large = time(text(200_000));
  console.log(`${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
  assert.ok(large < small * 30 + 100);
});

test("thousands of events whose days are past take ten times as long for ten times the text", () => {
  const event = "見本省は、令和8(2026)年4月1日(水)に見本広場で式典を開催します。\n";
  const text = (count: number): string => `見本式典の開催について\n令和8年4月2日\n${event.repeat(count)}`;
  time(text(300));
  const small = Math.min(time(text(1_000)), time(text(1_000)));
  const large = time(text(10_000));
  console.log(`${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
  assert.ok(large < small * 30);
});

test("thousands of sightings with a number each take ten times as long for ten times the text", () => {
  const begin = "防衛省統合幕僚監部は令和8年4月1日、中国海軍の駆逐艦1隻が見本海峡を通過したと発表した。\n";
  const text = (count: number): string => begin + "H64機、".repeat(count);
  time(text(300));
  const small = Math.min(time(text(1_500)), time(text(1_500)));
  const large = time(text(15_000));
  console.log(`${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
  assert.ok(large < small * 30);
});

test("thousands of penalties in one line take ten times as long for ten times the text", () => {
  const told = "早瀬市は職員を戒告とした。書架の鍵の確認を、川辺市の職員にも求めた。";
  const text = (count: number): string => `懲戒処分について\n${told.repeat(count)}`;
  time(text(300));
  const small = Math.min(time(text(2_000)), time(text(2_000)));
  const large = time(text(20_000));
  console.log(`${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
  assert.ok(large < small * 30);
});
