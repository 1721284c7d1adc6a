// Contracts whose day, other party or teller stands apart: the day of signing in a sentence of its own, who procures in a relative clause, an agency that tells for its ministry.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function read(text: string): readonly string[] {
  return readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "contract"
      ? [[fact.programme, fact.counterparty, fact.date].map((value) => value ?? "-").join(" | ")]
      : [],
  );
}

const PAGE = "見本新聞に2031年10月12日、早見造船の記事が載りました。\n";

test("the day of signing stands in a sentence of its own, and the ministry's agency tells of it", () => {
  const order =
    "早見造船はこのほど、図書省から小型書庫船(LBS)2隻を受注した。契約額は12億円。今年2月に受注した中型書庫船に続く契約となる。";
  assert.deepEqual(read(`${PAGE}${order}図書整備庁が契約情報で明らかにした。7月12日に契約を結んだ。`), [
    "小型書庫船(LBS)2隻 | 早見造船 | 2031-07-12",
  ]);
  // Another ministry's agency tells nothing of this one.
  assert.deepEqual(read(`${PAGE}${order}学芸庁が統計で明らかにした。7月12日に契約を結んだ。`), [
    "小型書庫船(LBS)2隻 | 図書省 | 2031-07-12",
  ]);
});

test("who procures what a firm makes concludes it with the firm, where nobody else is named", () => {
  const told = (relative: string): readonly string[] =>
    read(`早見重工業は${relative}の建造契約を結んだと発表した。従来より小型の新型船。`);
  assert.deepEqual(told("図書省が2031年度から調達を始めた4100トン型書庫船2隻"), [
    "4100トン型書庫船2隻の建造 | 図書省 | -",
  ]);
  assert.match(told("図書省が調達を見送った4100トン型書庫船2隻").join(""), /\| - \| -$/u);
  assert.match(told("川辺造船と、図書省が調達する4100トン型書庫船2隻").join(""), /\| 川辺造船 \| -$/u);
});

test("the firm that is told to have announced it announces it", () => {
  const issuer = (text: string): string | undefined => readAnnouncement({ text }).issuer?.name;
  assert.equal(
    issuer("早見重工業は図書省が2031年度から調達を始めた書庫船2隻の建造契約を結んだと発表した。新型船。"),
    "早見重工業",
  );
  assert.notEqual(
    issuer("早見重工業は図書省が書庫船の建造を見送ると発表したことに驚いている。"),
    "早見重工業",
  );
});
