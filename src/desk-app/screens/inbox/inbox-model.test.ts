import assert from "node:assert/strict";
import { test } from "node:test";
import type { InboxEntry } from "../../../terms/desk/inbox-entry.ts";
import { articleId } from "../../../terms/ids.ts";
import { NO_FILTER, readFilter, writeFilter } from "./inbox-filter.ts";
import {
  EMPTY_INBOX,
  type InboxModel,
  choose,
  chooseAll,
  chooseTo,
  matches,
  meant,
  move,
  showArrived,
  withChanges,
  withPage,
} from "./inbox-model.ts";

const entry = (article: number, more: Partial<InboxEntry> = {}): InboxEntry => ({
  article: articleId(article),
  revision: 1,
  issuer: "防衛省",
  kind: "announcement",
  section: "japan",
  state: "draft",
  receivedAt: `2025-09-10T00:${String(article).padStart(2, "0")}:00.000Z`,
  updatedAt: "2025-09-10T00:00:00.000Z",
  headline: `第${article}号`,
  warnings: 0,
  priority: "normal",
  rank: 0,
  arrival: article,
  ...more,
});

const list = (...ids: readonly number[]): InboxModel =>
  withPage(EMPTY_INBOX, { entries: ids.map((id) => entry(id)) });
const idsOf = (entries: readonly InboxEntry[]) => entries.map(({ article }) => article);
const all = () => true;

test("what arrives waits, and takes its place when it is asked for; the reader stays where they were", () => {
  const reading = { ...list(8, 5), current: 5 };
  const arrived = withChanges(withChanges(reading, [entry(9)], all), [entry(7)], all);
  assert.deepEqual(idsOf(arrived.entries), [8, 5]);
  assert.deepEqual(idsOf(arrived.arrived), [9, 7]);
  const shown = showArrived(arrived);
  assert.deepEqual([idsOf(shown.entries), idsOf(shown.arrived), shown.current], [[9, 8, 7, 5], [], 5]);
});

test("a line that somebody changes changes in its place, and does not go while it is looked at", () => {
  const published = withChanges(list(3, 2, 1), [entry(2, { state: "published" })], () => false);
  assert.deepEqual(idsOf(published.entries), [3, 2, 1]);
  assert.equal(published.entries[1]?.state, "published");
  const gone = withChanges(
    { ...list(3), arrived: [entry(4)] },
    [entry(4, { state: "published" })],
    () => false,
  );
  assert.deepEqual(idsOf(gone.arrived), [], "what waits and is wanted no more is not announced");
});

test("what belongs below the part that is loaded comes with its page, once", () => {
  const part = withPage(EMPTY_INBOX, { entries: [entry(9), entry(8)], next: "there" });
  assert.deepEqual(idsOf(withChanges(part, [entry(2)], all).arrived), []);
  const whole = withPage(withChanges(part, [entry(10)], all), { entries: [entry(8), entry(2)] });
  assert.deepEqual(idsOf(whole.entries), [9, 8, 2]);
  assert.equal(whole.next, undefined);
});

test("what is urgent and open stands first, once, also among what arrives; what is published stands by its time", () => {
  const urgent = [entry(2, { rank: 2 }), entry(5, { rank: 1 })];
  const first = withPage(EMPTY_INBOX, { entries: [...urgent, entry(9), ...urgent.toReversed(), entry(1)] });
  assert.deepEqual(idsOf(first.entries), [2, 5, 9, 1]);
  const part = withPage(EMPTY_INBOX, { entries: [entry(9), entry(8)], next: "there" });
  const came = [entry(3, { rank: 1 }), entry(10), entry(4, { rank: 1, state: "published" })];
  assert.deepEqual(idsOf(showArrived(withChanges(part, came, all)).entries), [3, 10, 9, 8]);
});

test("j and k move line by line and stop at the ends", () => {
  const start = list(3, 2, 1);
  const down = [1, 1, 1, 1].reduce<InboxModel>((model) => move(model, 1), start);
  assert.equal(move(start, 1).current, 3);
  assert.equal(down.current, 1);
  assert.equal(move(move(down, -1), -1).current, 3);
  assert.equal(move(EMPTY_INBOX, 1).current, undefined);
});

test("a range goes from the last choice to the line, in either direction", () => {
  const chosen = chooseTo(choose(list(5, 4, 3, 2, 1), 4), 2);
  assert.deepEqual(idsOf(meant(chosen)), [4, 3, 2]);
  assert.deepEqual(idsOf(meant(chooseTo(choose(list(5, 4, 3), 3), 5))), [5, 4, 3]);
  assert.deepEqual(idsOf(meant(choose(chosen, 3))), [4, 2]);
  assert.deepEqual(chooseAll(chooseAll(list(2, 1))).chosen.size, 0);
});

test("an act is about what is chosen, else about the line that the reader is at", () => {
  const at = move(list(3, 2, 1), 1);
  assert.deepEqual(idsOf(meant(at)), [3]);
  assert.deepEqual(idsOf(meant(choose(at, 1))), [1]);
  assert.deepEqual(meant(list(3)), []);
});

test("a filter comes back from the address as it was, and what is none is as usual", () => {
  const filter = {
    state: "all",
    issuer: "防衛省 & 外務省",
    announcementKind: "accident",
    section: "japan",
    isMine: true,
    hasWarnings: true,
    words: "ヘリ 墜落?",
  } as const;
  assert.deepEqual(readFilter(writeFilter(filter)), filter);
  assert.equal(writeFilter(NO_FILTER), "");
  assert.deepEqual(readFilter("state=nothing&kind=x"), NO_FILTER);
  assert.equal(matches(entry(1, { state: "published" }), NO_FILTER, 1), false);
  assert.equal(matches(entry(1, { assignee: 2 as never }), { ...NO_FILTER, isMine: true }, 1), false);
});
