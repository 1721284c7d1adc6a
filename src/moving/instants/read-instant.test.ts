import assert from "node:assert/strict";
import { test } from "node:test";
import { readInstant } from "./read-instant.ts";
import { readZone } from "./zone.ts";

function at(text: unknown, zone = "Asia/Tokyo"): string | undefined {
  const read = readZone(zone);
  assert.ok(read.ok, zone);
  const instant = readInstant(text, read.value);
  return instant?.kind === "instant" ? instant.at : instant?.kind;
}

test("the forms that exports write dates in are read, in the zone they state or else the newsroom's", () => {
  const forms: readonly (readonly [string | number, string])[] = [
    ["2020-01-02T03:04:05Z", "2020-01-02T03:04:05.000Z"],
    ["2020-01-02T03:04:05.678+09:00", "2020-01-01T18:04:05.000Z"],
    ["2020-01-02 03:04:05", "2020-01-01T18:04:05.000Z"],
    ["2020-01-02 03:04:05 +0900", "2020-01-01T18:04:05.000Z"],
    ["2020/1/2 3:04", "2020-01-01T18:04:00.000Z"],
    ["2020-01-02", "2020-01-01T15:00:00.000Z"],
    ["Thu, 02 Jan 2020 03:04:05 +0000", "2020-01-02T03:04:05.000Z"],
    ["2020年1月2日", "2020-01-01T15:00:00.000Z"],
    [1577934245, "2020-01-02T03:04:05.000Z"],
    [1577934245000, "2020-01-02T03:04:05.000Z"],
  ];
  for (const [text, instant] of forms) assert.equal(at(text), instant, String(text));
});

test("a zone with summer time counts by the day, also in the hours around the change", () => {
  assert.equal(at("2024-07-01 12:00:00", "America/New_York"), "2024-07-01T16:00:00.000Z");
  assert.equal(at("2024-01-01 12:00:00", "America/New_York"), "2024-01-01T17:00:00.000Z");
  assert.equal(at("2024-11-03 00:30:00", "America/New_York"), "2024-11-03T04:30:00.000Z");
  assert.equal(at("2024-03-10 03:30:00", "America/New_York"), "2024-03-10T07:30:00.000Z");
  assert.equal(at("2024-07-01 12:00:00", "-03:30"), "2024-07-01T15:30:00.000Z");
});

test("what is no date of this calendar is broken, and nothing is nothing", () => {
  for (const text of [
    "0000-00-00 00:00:00",
    "2020-02-30",
    "2020-13-01",
    "2020-01-01 25:00",
    "soon",
    "1300-01-01",
    [],
    true,
  ])
    assert.equal(at(text), "broken", String(text));
  for (const nothing of [undefined, null, "", "  "]) assert.equal(at(nothing), undefined);
});

test("a zone that is none is named", () => {
  for (const name of ["Mars/Base", "+25:00", ""]) {
    const zone = readZone(name);
    assert.ok(!zone.ok && zone.error.includes(JSON.stringify(name)), name);
  }
});
