// The public test cases of chrono's Japanese locale, as tables of inputs and values, against our reader of dates.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readDates } from "../../read-dates.ts";
import {
  CHRONO_CASUAL,
  CHRONO_NONE,
  CHRONO_SLASH,
  CHRONO_STANDARD,
  CHRONO_TIMES,
  CHRONO_WEEKDAYS,
  type ChronoRow,
} from "./chrono-ja.ts";
import { DISAGREEMENTS } from "./disagreements.ts";

const ROWS: readonly ChronoRow[] = [
  ...CHRONO_CASUAL,
  ...CHRONO_SLASH,
  ...CHRONO_STANDARD,
  ...CHRONO_TIMES,
  ...CHRONO_WEEKDAYS,
];
const OFFSET = /\+09:00/g;

/** Our range takes まで with it; hours that chrono implies (今夜 at 22) are left out of its value. */
function agrees([text, readOn, words, value]: ChronoRow): boolean {
  const mentions = readDates(text, { anchor: readOn, loose: true });
  const [mention] = mentions;
  return (
    mentions.length === 1 &&
    mention?.surface.replace(/まで$/, "") === words &&
    mention.value.replaceAll(OFFSET, "") === value
  );
}

test("words and values are the peer's, but for one that says why", () => {
  const disagreed = ROWS.filter((row) => !agrees(row)).map(([text]) => text);
  assert.deepEqual(disagreed, ["土曜日～月曜日"]);
  for (const text of disagreed) assert.ok(DISAGREEMENTS[text], text);
  assert.deepEqual(
    [CHRONO_CASUAL, CHRONO_SLASH, CHRONO_STANDARD, CHRONO_TIMES, CHRONO_WEEKDAYS].map(({ length }) => length),
    [16, 4, 17, 21, 14],
  );
  assert.equal(ROWS.length + CHRONO_NONE.length, 84);
});

test("none of the peer's must-nots is read", () => {
  const read = CHRONO_NONE.filter((text) => readDates(text, { anchor: "2012-08-10" }).length > 0);
  assert.deepEqual(read, []);
});

test("without loose only the bracketed weekday and the figures that may be a page are left out", () => {
  const left = ROWS.filter(([text, anchor]) => readDates(text, { anchor }).length === 0).map(
    ([text]) => text,
  );
  assert.deepEqual(left, ["12/31", "(木)", "（木）"]);
});
