// What holds for every text: spans, prefixes, widths, order, and that nothing makes the reader throw.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldWidth } from "../fold-width.ts";
import { readDates } from "../read-dates.ts";
import { readDurations } from "./lengths/read-durations.ts";
import { readSets } from "./lengths/read-sets.ts";

const PIECES = [
  "令和7年",
  "令和",
  "平成31年",
  "2025年",
  "9月",
  "8日",
  "(月)",
  "（火）",
  "16時30分",
  "午後",
  "3時",
  "~",
  "〜",
  "から",
  "まで",
  "今年",
  "昨年",
  "11月",
  "本日",
  "同日",
  "以降",
  "、",
  "。",
  "\n",
  " ",
  "2/18",
  "(",
  ")",
  "R7.9.8",
  "2025-9-10",
  "10:18",
  "1535",
  "九月",
  "八日",
  "二〇二五年",
  "September 8, 2025",
  "May 2",
  "today",
  "年度",
  "上半期",
  "度",
  "末",
  "下旬",
  "間",
  "両大臣は",
  "1",
  "２０",
  "翌",
  "の",
  "現地時間",
  "Z",
  "元年",
  "同時刻",
  "同8分",
  "25:00",
  "11日7日",
  "きょう",
  "第1四半期",
  "毎年",
  "半年前",
  "3回",
  "ごと",
  "Q1",
  "世紀",
  "紀元前",
  "7/8",
  "0830 ",
  "明治5年",
  "午後13時",
  "\ud842",
  "ｶﾞ",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 30 })
  .map((pieces) => pieces.join(""));
/** More where the environment asks for them: `npm run prove`. */
const SETTINGS = { seed: 20250908, numRuns: Number(process.env["SHIRASE_PROPERTY_RUNS"] ?? 250) };
const OPTIONS = { anchor: "2025-09-08" };

test("spans slice to their surface, stand in order and do not overlap", () => {
  fc.assert(
    fc.property(text, (input) => {
      let last = 0;
      for (const { span, surface, value } of readDates(input, OPTIONS)) {
        assert.equal(input.slice(span[0], span[1]), surface);
        assert.ok(span[0] >= last && span[1] > span[0], value);
        assert.match(value, /^(?:[0-9X]{3,4}|\.\.)[-0-9TX:+/.]*$/);
        last = span[1];
      }
    }),
    SETTINGS,
  );
});

test("a line before the text moves every span and changes no value", () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom("前書き\n", "announcement\n", "◎\n\n", "防衛省は以下のように公表した。\n"),
      (input, prefix) => {
        const plain = readDates(input, OPTIONS);
        const moved = readDates(prefix + input, OPTIONS);
        assert.deepEqual(
          moved.map(({ span, value, basis }) => [
            span[0] - prefix.length,
            span[1] - prefix.length,
            value,
            basis,
          ]),
          plain.map(({ span, value, basis }) => [span[0], span[1], value, basis]),
        );
      },
    ),
    SETTINGS,
  );
});

test("folding the width changes no value and no span", () => {
  fc.assert(
    fc.property(text, (input) => {
      const values = (written: string): unknown =>
        readDates(written, OPTIONS).map(({ span, value }) => [span, value]);
      assert.deepEqual(values(foldWidth(input)), values(input));
    }),
    SETTINGS,
  );
});

type Mention = {
  readonly span: readonly [number, number];
  readonly surface: string;
  readonly value: unknown;
};

const LENGTHS: Readonly<Record<string, (input: string) => readonly Mention[]>> = {
  durations: (input) => readDurations(input),
  "durations, loose": (input) => readDurations(input, { loose: true }),
  sets: (input) => readSets(input),
  "dates, loose": (input) => readDates(input, { loose: true }),
};

test("lengths, what recurs and loose dates too: spans, prefix and width", () => {
  fc.assert(
    fc.property(text, (input) => {
      for (const [name, read] of Object.entries(LENGTHS)) {
        const plain = read(input);
        for (const { span, surface } of plain) assert.equal(input.slice(...span), surface, name);
        const seen = (mentions: readonly Mention[], shift: number): unknown =>
          mentions.map(({ span, value }) => [span[0] - shift, span[1] - shift, value]);
        assert.deepEqual(seen(read(`◎\n${input}`), 2), seen(plain, 0), name);
        assert.deepEqual(seen(read(foldWidth(input)), 0), seen(plain, 0), name);
      }
    }),
    SETTINGS,
  );
});

test("no text makes the reader throw, with any options", () => {
  const options = fc.record(
    {
      anchor: fc.constantFrom("2025-09-08", "2025", "", "2025-02-30", "2025-09-08T16:30+09:00"),
      anchorFromText: fc.boolean(),
      keepUnresolved: fc.boolean(),
      loose: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(text, fc.string({ unit: "binary" })),
      options,
      (input, chosen) => void readDates(input, chosen),
    ),
    SETTINGS,
  );
});
