import assert from "node:assert/strict";
import { test } from "node:test";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import { ID } from "../../testing/sources/watched-source.ts";
import { type BackfillCursor, firstCursor, writeCursor } from "./backfill-cursor.ts";
import { expectEntries } from "./expect-entries.ts";
import { isNews } from "./is-news.ts";
import { notePace } from "./note-pace.ts";
import { figuresOf, tellBackfill } from "./tell-backfill.ts";

const AT = "2025-09-10T01:00:00.000Z";
const page = (number: number, way: "next" | "list") => ({
  address: `https://a.example/?page=${number}`,
  way,
});
const cursor = (more: Partial<BackfillCursor>): BackfillCursor => ({
  ...firstCursor("https://a.example/", {}),
  ...more,
});
const backfill = (of: BackfillCursor, more: Partial<SourceBackfill> = {}): SourceBackfill => ({
  source: ID,
  cursor: writeCursor(of),
  done: 0,
  found: 0,
  begunAt: AT,
  state: "running",
  ...more,
});

/** Fetched one after another, so many milliseconds apart. */
function paced(count: number, eachMs: number): BackfillCursor {
  let paces = notePace(cursor({ waiting: [] }), 0, false);
  for (let at = 1; at <= count; at += 1) paces = notePace(paces, at * eachMs, true);
  return paces;
}

test("how many entries an archive has is guessed from its years, its highest page or its days, and not where only the next page tells", () => {
  const years = cursor({ waiting: [page(2, "list"), page(3, "list")], lists: 2 });
  assert.equal(expectEntries(years, 40), 80);
  assert.equal(expectEntries(cursor({ waiting: [page(3, "next")], lists: 2 }), 40), undefined);
  assert.equal(expectEntries(cursor({ waiting: [page(3, "next")], lists: 2, lastPage: 10 }), 40), 200);
  const days = {
    until: "2023-09-10",
    newest: "2025-09-10",
    oldest: "2025-03-10",
    waiting: [page(3, "next")],
  };
  assert.equal(expectEntries(cursor({ ...days, lists: 2 }), 100), 397);
  assert.equal(expectEntries(cursor({ waiting: [page(1, "list")], lists: 0, left: 130 }), 500), 630);
  assert.equal(expectEntries(cursor({ waiting: [] }), 12), 12);
});

test("the end is told as a range by the pace so far and of late, and as not known before ten were fetched", () => {
  const told = backfill(paced(20, 10_000), { done: 20, found: 300, expected: 620 });
  const { perMinute, minutesLeft } = figuresOf(told);
  assert.equal(perMinute, 6);
  assert.deepEqual(minutesLeft, [85, 115]);
  assert.equal(
    tellBackfill(told).en,
    "under way, 20 of 300 entries found so far, about 620 in all, 0 pages read, 6 a minute, 85 min to 115 min more.",
  );
  assert.match(
    tellBackfill(backfill(paced(9, 10_000), { expected: 620 })).en,
    /when it ends is not known yet/,
  );
  assert.match(tellBackfill(backfill(paced(20, 10_000))).en, /when it ends is not known yet/);
});

test("time in which nobody worked is none of the pace", () => {
  const before = paced(10, 10_000);
  const after = notePace(before, 100_000 + 86_400_000, true);
  assert.equal(after.workedMs, 100_000 + 600_000);
});

test("why it stopped is said, and no pace of what is over", () => {
  const told = tellBackfill(
    backfill(paced(20, 10_000), {
      state: "failed",
      reason: "Nothing leads there.",
      found: 3,
      done: 3,
      expected: 3,
    }),
  );
  assert.equal(told.en, "stopped, 3 of 3 entries, 0 pages read. Nothing leads there.");
  assert.match(told.ja, /^中止、3件中3件/);
});

test("what was announced on the day before a backfill began, or later, is news; what has no day is of the archive", () => {
  assert.equal(isNews("2025-09-09", AT), true);
  assert.equal(isNews("2025-09-10T09:00+09:00", AT), true);
  assert.equal(isNews("2025-09-08", AT), false);
  assert.equal(isNews("2025-09", AT), false);
  assert.equal(isNews(undefined, AT), false);
});
