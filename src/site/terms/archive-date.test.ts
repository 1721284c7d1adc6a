import assert from "node:assert/strict";
import { test } from "node:test";
import { dateLabel, readArchiveDate, weeksOf } from "./archive-date.ts";

test("a day, a month and a year begin and end at midnight in Japan", () => {
  const stretch = (text: string) => {
    const { since, until } = readArchiveDate(text) ?? assert.fail(text);
    return [since, until];
  };
  assert.deepEqual(stretch("2025-09-08"), ["2025-09-07T15:00:00.000Z", "2025-09-08T15:00:00.000Z"]);
  assert.deepEqual(stretch("2025-12"), ["2025-11-30T15:00:00.000Z", "2025-12-31T15:00:00.000Z"]);
  assert.deepEqual(stretch("2024"), ["2023-12-31T15:00:00.000Z", "2024-12-31T15:00:00.000Z"]);
  assert.deepEqual(stretch("2024-02-29"), ["2024-02-28T15:00:00.000Z", "2024-02-29T15:00:00.000Z"]);
});

test("what the calendar does not have, or is written in another way, is no date", () => {
  for (const text of [
    "2025-02-29",
    "2025-13",
    "2025-00",
    "2025-9-8",
    "25",
    "2025-09-08T00",
    "",
    "99999",
    "1899",
  ]) {
    assert.equal(readArchiveDate(text), undefined, text);
  }
});

test("a date is written as each language writes it", () => {
  const labels = ["2025", "2025-09", "2025-09-08"].map((text) => readArchiveDate(text) ?? assert.fail(text));
  assert.deepEqual(
    labels.map((date) => dateLabel(date, "ja")),
    ["2025年", "2025年9月", "2025年9月8日"],
  );
  assert.deepEqual(
    labels.map((date) => dateLabel(date, "en")),
    ["2025", "September 2025", "8 September 2025"],
  );
});

test("a month stands in weeks from Sunday on", () => {
  assert.deepEqual(weeksOf(2025, 9)[0], [0, 1, 2, 3, 4, 5, 6]);
  assert.deepEqual(weeksOf(2025, 9).at(-1), [28, 29, 30, 0, 0, 0, 0]);
  assert.equal(weeksOf(2026, 2).length, 4);
  for (const month of [1, 5, 8, 12]) {
    assert.equal(weeksOf(2025, month).flat().filter(Boolean).length, 31);
  }
});
