// Time grows with the text and no faster, also on texts made to be slow; measured as a ratio within one run.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAmounts } from "./numbers/amounts.ts";
import { readNumbers } from "./numbers/read-numbers.ts";
import { foldWidth } from "./fold-width.ts";
import { readDurations } from "./dates/lengths/read-durations.ts";
import { readSets } from "./dates/lengths/read-sets.ts";
import { readNames } from "./names.ts";
import { readDates } from "./read-dates.ts";
import { splitSentences } from "./sentences.ts";

const REPEATS: readonly string[] = [
  "1",
  "一",
  "1日",
  "令和",
  "令和7",
  "2025-",
  "2025年",
  "9月8日から",
  "2/",
  "1:",
  "午前",
  "同1",
  "R7.",
  "11日7日",
  "同8分",
  "毎年",
  "3日",
  "1年2か月",
  "一万",
  "9月8日25:00",
  "1535",
  "きょう",
  "第1四半期",
  "May 1",
  "十",
  "1~",
  " ",
  "(",
  "2025(",
  "令和7(2025",
  "日本時間",
  "来週の",
  "11時から",
  "12年1月",
  "中谷",
  "大臣",
  "中谷大臣",
  "(あ",
  "中(あ)",
  "空 将 ",
  "武 藤 ",
  "Minister ",
  "Aa ",
  "1万",
  "1,",
  "「",
  "。",
  "A. ",
  "早見氏",
  "早見、",
  "早見・",
  "長の",
  "長 早見 ",
  "司令官早見",
  "ア・",
  "ア海軍",
  "人事早見が",
  "(呉",
  "▽同(",
  ")早見▽",
  "海将",
  "1海佐 ",
  "「ゆ」艦長",
  "【 記者",
  "General Aa ",
  "Aa, ",
  "早見、例示両防衛大臣",
  "早見大臣(夏時間)",
  "1535(日本時間",
  "令和8年3月4日:",
];
const SMALL = 100_000;
const LARGE = 1_000_000;
/** Ten times the text may cost ten times the time; quadratic growth would cost a hundred. */
const BOUND = 40;

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  foldWidth,
  readDates: (text) => readDates(text, { anchor: "2025-09-08" }),
  readNames,
  "readDates, loose": (text) => readDates(text, { anchor: "2025-09-08", loose: true }),
  readDurations,
  readSets,
  readAmounts,
  readNumbers,
  splitSentences,
};

/** In the thread's own time: what else the machine does is no work of the reader. */
function milliseconds(reader: (text: string) => unknown, text: string): number {
  const start = process.threadCpuUsage();
  reader(text);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

for (const [name, reader] of Object.entries(READERS)) {
  test(`${name} takes time in proportion to the text`, () => {
    for (const repeat of REPEATS) {
      const text = repeat.repeat(Math.ceil(LARGE / repeat.length));
      const small = milliseconds(reader, text.slice(0, SMALL));
      const bound = Math.max(small, 20) * BOUND;
      const first = milliseconds(reader, text.slice(0, LARGE));
      // A collection of garbage or a busy machine spoils one run, not two; a quadratic reader spoils both.
      const large = first < bound ? first : milliseconds(reader, text.slice(0, LARGE));
      // Below some milliseconds the small run measures the clock and the machine's other work.
      assert.ok(
        large < bound,
        `${name} on repeats of ${JSON.stringify(repeat)}: ${small} ms, then ${large} ms`,
      );
    }
  });
}
