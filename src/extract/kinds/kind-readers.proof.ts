// The time of every kind's reader grows with the text and no faster, whatever is repeated in it; a ratio within one run.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";
import type { ActGround } from "../acts/act-ground.ts";
import { readDatesOfPage } from "../found/read-dates-of-page.ts";
import { readEvents } from "../found/read-events.ts";
import { readClock } from "../head/read-clock.ts";
import { layOut } from "../page/page.ts";
import { readPeople } from "../people/read-people.ts";
import { findKindReader } from "./kind-readers.ts";

const REPEATS: readonly string[] = [
  "、",
  "。",
  "1",
  "1\n",
  "1\t",
  "あ\n",
  "1人",
  "1名",
  "回1",
  "1機、",
  "1円",
  "9月8日1回、",
  "9月8日、",
  "(",
  "((あ)",
  "「",
  "「あ」、",
  "○ ",
  "○中谷\n",
  "・あ",
  "ア・ア、",
  "中谷大臣は、",
  "中谷元(なかたに・げん)",
  "▽あ(",
  "▽同(",
  "▽中谷=",
  "▽長官に、次長の中谷元氏\\n",
  "長官に中谷元次長が就任する。",
  "中谷元・長官(1期)=次長へ\\n",
  "【退職者】中谷元(隊)",
  "=中谷",
  "1佐 中谷 元\n",
  "を命ずる\n",
  "4月1日付",
  "艦番号「1」、",
  "Y-9哨戒機1機、",
  "ロシア海軍",
  "島から海峡へ",
  "停職1月、",
  "契約金額:1円\n",
  "法律第1号、",
  "問:",
  "(記者)",
  "大臣:あ\n",
  "ことを確認し、",
  "について協議し、",
  "訓練を実施した。",
  "第1師団は、",
  "Tu-",
  "Mr. ",
  "Minister Aa ",
  "the ministers agreed, and ",
  "ｶﾞ",
  "e\u0301",
  "\ud800",
  "🇯🇵",
];
const SMALL = 10_000;
const LARGE = 80_000;
/** Eight times the text may cost eight times the time; quadratic growth would cost sixty-four times. */
const BOUND = 28;
/** Shorter times measure the clock and the machine's other work. */
const LEAST = 8;

function groundOf(repeat: string, length: number): ActGround {
  const body = repeat.repeat(Math.ceil(length / repeat.length)).slice(0, length);
  const page = layOut({ text: `早見防衛大臣の会談について\n令和9年9月8日\n防衛省\n${body}した。\n(以上)` });
  const people = readPeople(page, {});
  const dates = readDatesOfPage(
    page,
    { ...readClock(page, undefined), anchor: "2027-09-08" },
    people.facts,
  ).facts;
  const events = readEvents(page, dates, "2027-09-08");
  return { page, people, dates, events, announcedAt: "2027-09-08" };
}

function time(kind: AnnouncementKind, ground: ActGround): number {
  const start = performance.now();
  findKindReader(kind)(ground);
  return performance.now() - start;
}

/** The second of two where the first was slow: a busy machine spoils one run. */
function fairTime(kind: AnnouncementKind, ground: ActGround, bound: number): number {
  const first = time(kind, ground);
  return first < bound ? first : Math.min(first, time(kind, ground));
}

const KINDS = [...new Map(ANNOUNCEMENT_KINDS.map((kind) => [findKindReader(kind), kind])).values()];

for (const repeat of REPEATS) {
  test(`every kind is read in proportion to repeats of ${JSON.stringify(repeat)}`, () => {
    const [small, large] = [groundOf(repeat, SMALL), groundOf(repeat, LARGE)];
    const slow = KINDS.flatMap((kind) => {
      time(kind, small);
      const base = Math.max(time(kind, small), LEAST);
      const grown = fairTime(kind, large, base * BOUND);
      return grown < base * BOUND ? [] : [`${kind}: ${base.toFixed(0)} ms, then ${grown.toFixed(0)} ms`];
    });
    assert.deepEqual(slow, []);
  });
}
