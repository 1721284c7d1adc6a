import assert from "node:assert/strict";
import { test } from "node:test";
import { openArchive } from "../../store/open-archive.ts";
import { makeArticle } from "../../testing/archive/specimens.ts";
import { COUNTING_RULE } from "./counting-rule.ts";

const HOUR_MS = 3_600_000;
const START = Date.parse("2026-11-26T03:30:20Z");

test("numbers by minute and by hour are kept as long as rankings need them, and no longer than the rule states", async () => {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  const { id } = await archive.createArticle(makeArticle({ publishedAt: "2026-11-25T00:00:00.000Z" }));
  await archive.recordViews([{ articleId: id, visitor: { address: "192.0.2.1", userAgent: "A" } }], START);
  /** Whether the reader is still in the buckets of `width` minutes, so many hours later and cleared. */
  const isKept = async (width: 1 | 60 | 1440, hours: number): Promise<boolean> => {
    const now = START + hours * HOUR_MS;
    while ((await archive.forgetViews(now)) === "more");
    const from = Math.floor(START / 60_000) - 2 * width;
    const aligned = from - ((from + archive.offsetMinutes) % width);
    const readers = await archive.sumReaders({ width, from: aligned, until: aligned + 4 * width });
    return readers.articles.length > 0;
  };
  const { minutesKeptHours, hoursKeptDays } = COUNTING_RULE.limits;
  assert.equal(await isKept(1, 25), true);
  assert.equal(await isKept(1, minutesKeptHours), false);
  assert.equal(await isKept(60, 31 * 24), true);
  assert.equal(await isKept(60, hoursKeptDays * 24), false);
  assert.equal(await isKept(1_440, 400 * 24), true);
  await archive.close();
});
