import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";
import { findToldOffset } from "./offset-told.ts";

test("a time told by two clocks tells how far they are apart", () => {
  const offsets = [
    ["令和9年3月4日、現地時間3月4日午後4時(日本時間5日午前6時)から", "-05:00"],
    ["令和9年3月4日、現地時間3月4日午前9時30分(日本時間同日午後1時)から", "+05:30"],
    ["令和9年3月4日、現地時間3月4日午後4時から", undefined],
    // Nobody's clock is so far from ours.
    ["令和9年3月4日、現地時間3月1日午後4時(日本時間4日午前6時)から", undefined],
  ] as const;
  for (const [head, offset] of offsets) assert.equal(findToldOffset(head), offset, head);
});

test("what the text says of its clocks counts before the place that it names", () => {
  const { facts } = readAnnouncement({
    text: "日蒙外相会談\n令和9年3月4日\n現地時間3月4日午後4時(日本時間5日午前6時)から約30分間、早見外務大臣は、マレーシアで会談を行ったところ、概要は以下のとおりです。",
  });
  const times = facts.flatMap((fact) => (fact.type === "date" ? [fact.value] : []));
  assert.deepEqual(times, ["2027-03-04", "2027-03-04T16:00-05:00", "2027-03-05T06:00+09:00"]);
});

test("the clock of a country that has summer time is that of the day", () => {
  const timesOf = (day: string): readonly string[] =>
    readAnnouncement({
      text: `日英外相会談\n令和9年${day}\n${day}13時~15時(英国時間)、英国を訪問中の早見外務大臣は、会談を行いました。`,
    }).facts.flatMap((fact) => (fact.type === "date" && fact.value.includes("T") ? [fact.value] : []));
  assert.deepEqual(timesOf("1月21日"), ["2027-01-21T13:00+00:00/2027-01-21T15:00+00:00"]);
  assert.deepEqual(timesOf("7月21日"), ["2027-07-21T13:00+01:00/2027-07-21T15:00+01:00"]);
});
