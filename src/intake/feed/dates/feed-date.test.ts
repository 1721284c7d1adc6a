import { strict as assert } from "node:assert";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readFeedDate } from "./feed-date.ts";

const RIGHT: readonly (readonly [written: string, value: string])[] = [
  ["Fri, 05 Mar 2027 10:00:00 +0900", "2027-03-05T10:00:00+09:00"],
  ["5 Mar 27 10:00 GMT", "2027-03-05T10:00:00Z"],
  ["Fri, 05 Mar 2027 10:00:00 EST", "2027-03-05T10:00:00-05:00"],
  ["Fri, 05 Mar 2027 10:00:00 JST", "2027-03-05T10:00:00+09:00"],
  ["Fri, 05 Mar 2027 10:00:00 +0900 (JST)", "2027-03-05T10:00:00+09:00"],
  ["2027-03-05T10:00:00+09:00", "2027-03-05T10:00:00+09:00"],
  ["2027-03-05T01:00:00.123Z", "2027-03-05T01:00:00Z"],
  ["2027-03-05T10:00+09:00", "2027-03-05T10:00:00+09:00"],
  ["2027-03-05", "2027-03-05"],
];

const MENDED: readonly (readonly [written: string, value: string])[] = [
  ["Fri, 05 Mar 2027 10:00:00", "2027-03-05T10:00:00+09:00"],
  ["2027-03-05T10:00:00", "2027-03-05T10:00:00+09:00"],
  ["2027-03-05 10:00:00", "2027-03-05T10:00:00+09:00"],
  ["2027/3/5", "2027-03-05"],
  ["2027.3.5 9:05", "2027-03-05T09:05:00+09:00"],
  ["2027/03/05(金) 09:05", "2027-03-05T09:05:00+09:00"],
  ["20270305T100000Z", "2027-03-05T10:00:00Z"],
  ["20270305", "2027-03-05"],
  ["令和9年3月5日", "2027-03-05"],
  ["令和元年５月１日（水）", "2019-05-01"],
  ["令和9年3月5日（金）午後1時30分", "2027-03-05T13:30:00+09:00"],
  ["令和9年3月5日 午前10時半", "2027-03-05T10:30:00+09:00"],
  ["2027年3月5日 10:00", "2027-03-05T10:00:00+09:00"],
  ["R9.3.5", "2027-03-05"],
  ["金, 05 3月 2027 10:00:00 +0900", "2027-03-05T10:00:00+09:00"],
  ["金、05 Mar 2027 10:00:00 日本標準時", "2027-03-05T10:00:00+09:00"],
  ["Fri Mar 05 10:00:00 JST 2027", "2027-03-05T10:00:00+09:00"],
  ["March 5, 2027 10:00 JST", "2027-03-05T10:00:00+09:00"],
  ["Thu, 04 Mar 2027 24:00:00 +0900", "2027-03-05T00:00:00+09:00"],
  ["Fri, 05 Mar 2027 23:59:60 GMT", "2027-03-05T23:59:59Z"],
  // The day is right, the time is none or of no known zone.
  ["Fri, 05 Mar 2027 25:00:00 +0900", "2027-03-05"],
  ["Fri, 05 Mar 2027 10:00:00 XYZ", "2027-03-05"],
  ["2027-03-05T10:00:00+99:00", "2027-03-05"],
];

describe("dates of feeds", () => {
  for (const [written, value] of RIGHT) {
    it(`reads ${written}`, () => {
      assert.deepEqual(readFeedDate(written), { value, mended: false });
    });
  }
  for (const [written, value] of MENDED) {
    it(`mends ${written}`, () => {
      assert.deepEqual(readFeedDate(written), { value, mended: true });
    });
  }

  it("leaves out what is no day, and the zeros of programs", () => {
    for (const written of [
      "",
      "近日公開",
      "2027-02-30",
      "Fri, 32 Mar 2027 10:00:00 GMT",
      "2027-13-01",
      "1970-01-01T00:00:00Z",
      "0001-01-01T00:00:00",
      "令和0年13月1日",
      "2027-03",
      "9".repeat(1_000_000),
    ])
      assert.equal(readFeedDate(written), undefined, written.slice(0, 40));
  });

  it("reads back every time that a program writes", () => {
    const time = fc.date({ min: new Date("1990-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(time, (date) => {
        for (const written of [date.toISOString(), date.toUTCString()]) {
          const value = readFeedDate(written)?.value ?? "";
          assert.equal(Date.parse(value), Math.floor(date.getTime() / 1000) * 1000, written);
        }
      }),
      { seed: 20_270_305, numRuns: 300 },
    );
  });
});
