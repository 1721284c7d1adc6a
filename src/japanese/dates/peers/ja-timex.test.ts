// The public test cases of ja-timex, as tables of inputs and expected values, against our readers of dates, lengths and sets.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Timex } from "../../../testing/dates/timex3.ts";
import {
  readAllTimes,
  timexDates,
  timexDurations,
  timexSets,
  TIMEX_ANCHOR,
} from "../../../testing/dates/timex3.ts";
import { readDates } from "../../read-dates.ts";
import { readDurations } from "../lengths/read-durations.ts";
import { readSets } from "../lengths/read-sets.ts";
import { DISAGREEMENTS } from "./disagreements.ts";
import { DATES_MODS, DATES_NONE, DATES_VALUES } from "./ja-timex-dates.ts";
import { DURATIONS_NONE, DURATIONS_VALUES } from "./ja-timex-durations.ts";
import {
  PARSER_NONE,
  PARSER_NONE_OF_FIGURES,
  PARSER_ONE,
  PARSER_RANGES,
  PARSER_VALUES,
} from "./ja-timex-parser.ts";
import { RELATIVE_MODS, RELATIVE_NONE, RELATIVE_VALUES } from "./ja-timex-relative.ts";
import { SETS_FOUND, SETS_FREQUENCIES, SETS_NONE, SETS_QUANTIFIERS, SETS_VALUES } from "./ja-timex-sets.ts";
import type { PeerRow } from "./peer-row.ts";

type Reader = (text: string) => readonly Timex[];
type Attribute = "value" | "mod" | "freq" | "quant";
type Tally = { readonly agreed: number; readonly disagreed: readonly string[] };

/** Its tests match the whole input, without the white space around it. */
function whole(text: string, reader: Reader): readonly Timex[] {
  const start = text.length - text.trimStart().length;
  return reader(text).filter(({ span }) => span[0] === start && span[1] === start + text.trim().length);
}

function compare(rows: readonly PeerRow[], reader: Reader, attribute: Attribute): Tally {
  const inputs = rows.flatMap(([expected, ...texts]) => texts.map((text) => ({ expected, text })));
  const disagreed = inputs.filter(
    ({ expected, text }) => !whole(text, reader).some((timex) => timex[attribute] === expected),
  );
  return { agreed: inputs.length - disagreed.length, disagreed: disagreed.map(({ text }) => text) };
}

function falselyFound(texts: readonly string[], reader: Reader): Tally {
  const disagreed = texts.filter((text) => whole(text, reader).length > 0);
  return { agreed: texts.length - disagreed.length, disagreed };
}

const dates: Reader = (text) => timexDates(text);
const durations: Reader = (text) => timexDurations(text, true);
const relative: Reader = (text) => [...timexDates(text, TIMEX_ANCHOR), ...durations(text)];

test("dates and times of day have the peer's values and modifiers", () => {
  assert.deepEqual(compare(DATES_VALUES, dates, "value"), { agreed: 133, disagreed: ["13/8", "大化1年"] });
  assert.deepEqual(compare(DATES_MODS, dates, "mod"), { agreed: 21, disagreed: [] });
  assert.deepEqual(falselyFound(DATES_NONE, dates), { agreed: 26, disagreed: ["令和0年", "令和00年"] });
});

test("lengths of time have the peer's values", () => {
  assert.deepEqual(compare(DURATIONS_VALUES, durations, "value"), { agreed: 48, disagreed: [] });
  assert.deepEqual(falselyFound(DURATIONS_NONE, durations), { agreed: 8, disagreed: [] });
});

test("words counted from the day of the text, and lengths before and after it, have the peer's values", () => {
  assert.deepEqual(compare(RELATIVE_VALUES, relative, "value"), {
    agreed: 68,
    disagreed: ["先日", "1世紀目"],
  });
  assert.deepEqual(compare(RELATIVE_MODS, relative, "mod"), { agreed: 68, disagreed: [] });
  assert.deepEqual(falselyFound(RELATIVE_NONE, relative), { agreed: 5, disagreed: [] });
});

test("what recurs has the peer's period, frequency and quantifier", () => {
  assert.deepEqual(compare(SETS_VALUES, timexSets, "value"), { agreed: 21, disagreed: [] });
  assert.deepEqual(compare(SETS_FREQUENCIES, timexSets, "freq"), { agreed: 13, disagreed: [] });
  assert.deepEqual(compare(SETS_QUANTIFIERS, timexSets, "quant"), { agreed: 11, disagreed: [] });
  assert.equal(SETS_FOUND.filter((text) => whole(text, timexSets).length === 1).length, 11);
  assert.deepEqual(falselyFound(SETS_NONE, timexSets), { agreed: 34, disagreed: [] });
});

test("the expressions of a sentence are those of the peer's whole parser", () => {
  const disagreed = PARSER_VALUES.filter(
    ([text, ...expected]) => readAllTimes(text).join("\n") !== expected.join("\n"),
  ).map(([text]) => text);
  assert.deepEqual(disagreed, ["翌週28日", "西暦2021年、皇紀2681年"]);
  assert.equal(PARSER_VALUES.length, 24);
});

test("a range is one interval from the peer's first expression to its last", () => {
  for (const [text, first, last] of PARSER_RANGES) {
    const [found] = readDates(text, { loose: true, anchor: TIMEX_ANCHOR });
    assert.ok(found, text);
    assert.ok(found.surface.startsWith(first), text);
    assert.ok(found.surface.replace(/まで$/, "").endsWith(last), text);
    assert.match(found.value, /\//);
  }
  assert.equal(PARSER_RANGES.length, 12);
});

function countAll(text: string, figuresOnly: boolean): number {
  return (
    readDates(text, { loose: true, anchor: TIMEX_ANCHOR }).length +
    readDates(text, { anchor: TIMEX_ANCHOR }).length +
    readDurations(text, { loose: true, figuresOnly }).length +
    readDurations(text, { figuresOnly }).length +
    readSets(text, { figuresOnly }).length
  );
}

test("none of the must-nots is an expression of time, in loose texts either", () => {
  assert.deepEqual(
    PARSER_NONE.filter((text) => countAll(text, false) > 0),
    [],
  );
  assert.deepEqual(
    PARSER_NONE_OF_FIGURES.filter((text) => countAll(text, true) > 0),
    [],
  );
  assert.ok(PARSER_ONE.every((text) => countAll(text, true) > 0));
  assert.equal(PARSER_NONE.length + PARSER_NONE_OF_FIGURES.length + PARSER_ONE.length, 27);
});

test("every disagreement has its reason, and at most 3 in 100 values are disagreements", () => {
  const tables = [
    compare(DATES_VALUES, dates, "value"),
    compare(DURATIONS_VALUES, durations, "value"),
    compare(RELATIVE_VALUES, relative, "value"),
    compare(SETS_VALUES, timexSets, "value"),
  ];
  const disagreed = tables.flatMap((table) => table.disagreed);
  for (const text of [...disagreed, "翌週28日", "西暦2021年、皇紀2681年", "令和0年", "令和00年"])
    assert.ok(DISAGREEMENTS[text], text);
  const agreed = tables.reduce((sum, table) => sum + table.agreed, PARSER_VALUES.length - 2);
  const all = agreed + disagreed.length + 2;
  assert.deepEqual([agreed, all], [292, 298]);
  assert.ok(agreed / all >= 0.97);
});
