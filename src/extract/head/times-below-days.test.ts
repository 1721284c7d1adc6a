// A day alone on its line with its hours below it; words for yesterday in what a conference was asked.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const datesOf = (text: string, address?: string): readonly string[] =>
  readAnnouncement({ text, ...(address === undefined ? {} : { address }) }).facts.flatMap((fact) =>
    fact.type === "date" ? [fact.value] : [],
  );

test("hours in brackets, alone on the line below a day that is alone on its own, are that day's", () => {
  const page = (day: string): string =>
    `大臣会見概要\n\n${day}\n(16時55分〜17時38分)\n\n1 発表事項\n\n 皆さん、こんにちは。図書の話をいたします。`;
  assert.deepEqual(datesOf(page("令和9年3月4日(木)")), ["2027-03-04T16:55+09:00/2027-03-04T17:38+09:00"]);
  assert.equal(datesOf(page("令和9年3月4日の会見")).length, 2);
});

test("the day before yesterday is never the day of a conference whose head is lost", () => {
  const text = `前回の定例会見2月26日以降、3冊が届きました。それから、書庫船「みほん」の寄港についてであります。書庫船は、3月8日から9日までの間、早瀬沖において図書館と合同訓練を行い、その後、9日から早瀬港に寄港いたします。この寄港は、図書の普及に早瀬国が関わることを示す上で重要な意義を有するものであり、書庫の整備とともに歓迎をいたしております。これからも図書の普及に、積極的に貢献していきたいと考えております。\nQ:一昨日に図書の選挙が行われまして`;
  const { announcedAt, facts } = readAnnouncement({
    text,
    address: "https://www.mod.go.jp/j/press/kisha/2027/0304a.html",
  });
  assert.equal(announcedAt, "2027-03-04");
  assert.ok(facts.some((fact) => fact.type === "date" && fact.value === "2027-03-02"));
});
