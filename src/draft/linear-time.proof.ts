// Reading and drafting take time in proportion to the text, also on texts made to be slow: core time of four times the text.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHouse } from "../house.ts";
import { draftFrom } from "../path.ts";
import { readReceived } from "../read-received.ts";

const HEAD = "早見外務大臣、モンゴル国外務大臣と会談\n令和9年3月4日\n外務省\n";
/** What rules of drafting and of places look for, again and again, in one line and in many. */
const REPEATS: readonly string[] = [
  "中国・",
  "中国",
  "中国と日本と",
  "サモアとトンガ、",
  "東京都",
  "ソマリア沖・アデン湾・",
  "エジプトの",
  "と",
  "「",
  "備考\n",
  "備考 早見防衛大臣臨時会見\n",
  "1点目は、見本です。2点目は、例示です。",
  "早見、例示両防衛大臣",
  "早見大臣の",
  "早見防衛大臣の見本会議への出席について",
  "と短時間、懇談",
  "火器管制レーダーを照射された。",
  "ロシア海軍駆逐艦1隻から火器管制レーダーを照射された。\n",
  "落札者 早見木工\n",
  "「停職」",
  "護衛艦「甲」と漁船「乙」の衝突",
  "北海道上空を通過し、",
  "早見\t1等陸佐\t中国\n",
  "Mr. ",
  "We will, and the Ministers will ",
];
const SMALL = 25_000;
const TIMES = 4;
/** Linear growth costs 4 times as much, quadratic growth 16 times. */
const BOUND = 9;
/** A smaller time measures the collection of garbage. */
const LEAST = 60;

test("four times the text takes about four times as long to draft, whatever it repeats", async () => {
  const house = await loadHouse();
  assert.ok(house.ok);
  const measure = async (text: string): Promise<number> => {
    const before = process.threadCpuUsage();
    const read = await readReceived({ bytes: new TextEncoder().encode(text), name: "a.txt" });
    assert.ok(read.ok);
    draftFrom(read.value, house.value);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  for (const repeat of REPEATS) {
    for (const head of ["", HEAD]) {
      const text = (length: number): string => head + repeat.repeat(Math.ceil(length / repeat.length));
      await measure(text(SMALL));
      const small = Math.max(LEAST, Math.min(await measure(text(SMALL)), await measure(text(SMALL))));
      const first = await measure(text(SMALL * TIMES));
      const large = first < small * BOUND ? first : Math.min(first, await measure(text(SMALL * TIMES)));
      const ratio = `${JSON.stringify(repeat)}: ${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`;
      console.log(ratio);
      assert.ok(large < small * BOUND, ratio);
    }
  }
});
