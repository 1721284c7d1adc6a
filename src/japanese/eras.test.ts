// Eras: their exact first and last days, and years that no era has.

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatBothCalendars } from "./calendar.ts";
import { eraHas, eraOfDay, findEra, gregorianYear, type Era } from "./eras.ts";

function era(sign: string): Era {
  const found = findEra(sign);
  assert.ok(found, sign);
  return found;
}

test("an era is found by its name, its letter and its ligature", () => {
  assert.equal(era("令和"), era("R"));
  assert.equal(era("㍻"), era("H"));
  assert.equal(findEra("慶応"), undefined);
});

test("each era begins and ends on its day", () => {
  const rows: readonly (readonly [day: string, written: string | undefined])[] = [
    ["2019-05-01", "令和元"],
    ["2019-04-30", "平成31"],
    ["1989-01-08", "平成元"],
    ["1989-01-07", "昭和64"],
    ["1926-12-25", "昭和元"],
    ["1926-12-24", "大正15"],
    ["1912-07-30", "大正元"],
    ["1912-07-29", "明治45"],
    ["1873-01-01", "明治6"],
    ["1872-12-31", undefined],
    ["2025-09-08", "令和7"],
  ];
  for (const [day, written] of rows) assert.equal(formatBothCalendars(day)?.eraYearText, written, day);
  assert.deepEqual(eraOfDay({ year: 2026, month: 2, day: 16 }), { era: "令和", eraYear: 8 });
});

test("until 1872-12-31 the years of 明治 begin with the moon's", () => {
  assert.deepEqual(eraOfDay({ year: 1872, month: 12, day: 31 }), { era: "明治", eraYear: 5 });
  assert.deepEqual(eraOfDay({ year: 1872, month: 2, day: 8 }), { era: "明治", eraYear: 4 });
  assert.deepEqual(eraOfDay({ year: 1868, month: 1, day: 25 }), { era: "明治", eraYear: 1 });
  assert.equal(eraOfDay({ year: 1868, month: 1, day: 24 }), undefined);
  assert.equal(eraHas(era("M"), 5, 12, 2), true);
  assert.equal(eraHas(era("M"), 5, 12, 3), false);
});

test("an era's year becomes the Gregorian year", () => {
  assert.equal(gregorianYear(era("R"), 7), 2025);
  assert.equal(gregorianYear(era("H"), 31), 2019);
  assert.equal(gregorianYear(era("S"), 20), 1945);
  assert.equal(gregorianYear(era("T"), 12), 1923);
  assert.equal(gregorianYear(era("M"), 45), 1912);
});

test("a day outside the era is known for what it is", () => {
  assert.equal(eraHas(era("H"), 31, 4, 30), true);
  assert.equal(eraHas(era("H"), 31, 5, 1), false);
  assert.equal(eraHas(era("H"), 31), true);
  assert.equal(eraHas(era("H"), 32), false);
  assert.equal(eraHas(era("R"), 1, 4), false);
  assert.equal(eraHas(era("R"), 1, 5), true);
  assert.equal(eraHas(era("R"), 0), false);
  assert.equal(eraHas(era("S"), 1, 12, 25), true);
  assert.equal(eraHas(era("T"), 15, 12, 25), true);
});
