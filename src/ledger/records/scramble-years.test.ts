// Figures of scrambles by fiscal year: as they were announced, never added up.

import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId } from "../../terms/ids.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { ScrambleRecord, ScrambleValue } from "../../terms/ledger/scramble-record.ts";
import { scrambleYears } from "./scramble-years.ts";

function told(number: number, day: string, values: readonly ScrambleValue[]): readonly ScrambleRecord[] {
  const announcement = announcementId(number);
  return values.map((value, at) => ({
    id: ledgerIdOf(announcement, at * 10),
    kind: "scramble",
    announcement,
    span: [at * 10, at * 10 + 5],
    sentence: "見本の文。",
    day,
    value,
    basis: "stated",
    language: "ja",
    issuer: "見本庁",
  }));
}

const YEAR = "2024-04-01/2025-03-31";

test("what is told of a country without a period is of that of its announcement, not of the year before", () => {
  const [year] = scrambleYears(
    told(1, "2025-04-10", [
      { count: 704, of: "緊急発進回数", period: YEAR },
      { count: 669, period: "2023-04-01/2024-03-31" },
      { count: 35, of: "緊急発進回数の増加" },
      { count: 464, of: "中国機に対する緊急発進回数" },
      { count: 15, of: "中国機に対する緊急発進回数の減少" },
      { count: 237, of: "ロシア機に対する緊急発進回数" },
    ]),
  );
  assert.deepEqual(year?.whole, {
    from: "2024-04",
    to: "2025-03",
    day: "2025-04-10",
    counts: { CN: 464, RU: 237, total: 704 },
    told: {
      CN: ledgerIdOf(announcementId(1), 30),
      RU: ledgerIdOf(announcementId(1), 50),
      total: ledgerIdOf(announcementId(1), 0),
    },
  });
});

test("a quarter, the half year that holds it, and a figure told anew stand each for itself, and none for the year", () => {
  const years = scrambleYears([
    ...told(1, "2025-10-15", [{ count: 312, of: "緊急発進回数", period: "2025-04-01/2025-09-30" }]),
    ...told(2, "2025-07-15", [{ count: 157, period: "2025-04/2025-06" }]),
    ...told(3, "2025-08-01", [{ count: 158, period: "2025-04/2025-06" }]),
    ...told(4, "2024-04-10", [{ count: 9, period: "2023-04/2024-03" }]),
    ...told(5, "2024-05-10", [{ count: 8, period: "2023-04/2024-03" }]),
  ]);
  assert.deepEqual(
    years.map(({ year, rows, whole }) => [year, rows.map(({ counts }) => counts.total), whole?.counts.total]),
    [
      [2025, [157, 158, 312], undefined],
      [2023, [9, 8], 8],
    ],
  );
});

test("nothing is told of a year where periods are two, none, across years, or a figure is told in two ways", () => {
  const years = scrambleYears([
    ...told(1, "2025-01-15", [
      { count: 5, period: "2024-04/2024-06" },
      { count: 6, period: "2024-07/2024-09" },
      { count: 7, of: "対中国機" },
    ]),
    ...told(2, "2025-02-15", [{ count: 1, of: "合計" }]),
    ...told(3, "2025-03-15", [{ count: 99, period: "2024-01/2024-12" }]),
    ...told(4, "2025-03-16", [
      { count: 3, of: "対ロシア機", period: "2024-10/2024-12" },
      { count: 4, of: "対ロシア機", period: "2024-10/2024-12" },
    ]),
  ]);
  assert.deepEqual(
    years.flatMap(({ rows }) => rows.map(({ counts }) => counts)),
    [{ total: 5 }, { total: 6 }],
  );
});
