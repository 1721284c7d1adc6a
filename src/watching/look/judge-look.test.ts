import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { sourceId } from "../../terms/ids.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { type Asked, type Shown, judgeLook } from "./judge-look.ts";
import { nextVisit } from "./next-visit.ts";

const NOW = Date.parse("2025-09-10T01:00:00.000Z");
const SOURCE = sourceId("mod");
const SETTINGS: WatchSettings = {
  kind: "feed",
  place: "https://ministry.example/feed",
  rhythm: {
    zone: "Asia/Tokyo",
    officeDays: [1, 2, 3, 4, 5],
    from: "09:00",
    to: "18:00",
    leastMinutes: 10,
    mostMinutes: 180,
  },
  follow: "page",
  state: "on",
  verified: true,
};
const STATE: PlaceState = {
  source: SOURCE,
  failures: 0,
  nextAt: "2025-09-10T01:00:00.000Z",
  hours: [],
  etag: "before",
  bodySha: "before",
};

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
const entry = (name: string, more: Partial<Item> = {}): Item => ({
  guid: name,
  address: `https://ministry.example/${name}`,
  title: `発表 ${name}`,
  enclosures: [],
  ...more,
});
const read = (...items: readonly Item[]): Shown => ({
  kind: "read",
  reading: { items, hints: {}, warnings: [], complete: true },
  etag: "now",
});
const judge = (shown: Shown, more: Partial<Asked> = {}) =>
  judgeLook({
    source: SOURCE,
    settings: SETTINGS,
    state: STATE,
    shown,
    kept: [],
    told: { bytes: 9, milliseconds: 3 },
    now: NOW,
    chance: 0.5,
    digest,
    ...more,
  });
/** As they stand in the store after they were taken. */
const keptOf = (items: readonly KeptItem[]): readonly KeptItem[] =>
  items.map(({ entry: _entry, ...kept }) => ({ ...kept, state: "taken" }));

test("what a place shows for the first time is new, from its oldest on, each once", () => {
  const { look, items, state } = judge(read(entry("b"), entry("a"), entry("b")));
  assert.deepEqual(
    items.map(({ guid, state: its }) => [guid, its]),
    [
      ["a", "to-fetch"],
      ["b", "to-fetch"],
    ],
  );
  assert.deepEqual([look.outcome, look.items, look.new, look.changed], ["fresh", 2, 2, 0]);
  assert.deepEqual([state.etag, state.bodySha, state.failures], ["now", undefined, 0]);
  assert.equal(state.nextAt, "2025-09-10T01:10:00.000Z");
  assert.equal(state.lastNewAt, look.at);
});

test("what is kept is seen again, and is fetched again only where it was changed", () => {
  const kept = keptOf(judge(read(entry("a"), entry("b"), entry("c"))).items);
  const again = judge(read(entry("a"), entry("b", { content: "訂正" }), entry("c")), {
    kept,
    now: NOW + 60_000,
  });
  assert.deepEqual(
    again.items.map(({ guid, changedAt }) => [guid, changedAt]),
    [["b", "2025-09-10T01:01:00.000Z"]],
  );
  assert.equal(again.items[0]?.key, kept.find(({ guid }) => guid === "b")?.key);
  assert.equal(again.seen.length, 2);
  assert.deepEqual([again.look.new, again.look.changed], [0, 1]);
  assert.deepEqual(judge(read(entry("a"), entry("c")), { kept }).items, []);
});

test("a guid that is used again for another page is another entry, and a date that moves changes nothing", () => {
  const kept = keptOf(judge(read(entry("a", { announcedAt: "2025-09-10T09:00:00+09:00" }))).items);
  const reused = judge(read(entry("other", { guid: "a" })), { kept });
  assert.notEqual(reused.items[0]?.key, kept[0]?.key);
  assert.deepEqual([reused.look.new, reused.look.changed], [1, 0]);
  const moved = judge(read(entry("a", { announcedAt: "2025-09-10T12:00:00+09:00" })), { kept });
  assert.equal(moved.look.changed, 0);
});

test("entries without a guid are told by their address, and without both by their title", () => {
  const bare: Item = { title: "発表", enclosures: [] };
  const kept = keptOf(judge(read({ address: "https://ministry.example/1", enclosures: [] }, bare)).items);
  assert.equal(
    judge(read({ address: "https://ministry.example/1", enclosures: [] }, bare), { kept }).look.new,
    0,
  );
  assert.equal(judge(read({ ...bare, title: "別の発表" }), { kept }).look.new, 1);
});

test("a failure is counted, an answer ends the count, and a wish to be left alone is obeyed to the second", () => {
  const failed = judge({ kind: "failed", reason: "It is away." }, { state: { ...STATE, failures: 4 } });
  assert.deepEqual([failed.state.failures, failed.look.reason], [5, "It is away."]);
  assert.deepEqual([failed.state.etag, failed.state.lastSuccessAt], ["before", undefined]);
  assert.equal(failed.state.nextAt, "2025-09-10T01:16:00.000Z");
  const well = judge({ kind: "not-modified" }, { state: { ...STATE, failures: 4 } });
  assert.deepEqual([well.state.failures, well.state.etag], [0, "before"]);
  const until = NOW + 3_601_000;
  assert.equal(judge({ kind: "put-off", reason: "Later.", until }).state.nextAt, "2025-09-10T02:00:01.000Z");
});

test("an archive at one address is taken in parts, from its oldest on, and asked for whole until it is", () => {
  const all = Array.from({ length: 1_200 }, (_, at) => entry(`n${1_199 - at}`));
  const kept: KeptItem[] = [];
  const news: number[] = [];
  for (let looks = 0; looks < 4; looks += 1) {
    const judged = judge({ ...read(...all), bodySha: "whole" } as Shown, { kept });
    news.push(judged.look.new);
    if (looks === 0) {
      assert.equal(judged.items[0]?.guid, "n0");
      assert.deepEqual([judged.state.etag, judged.state.bodySha], [undefined, undefined]);
      assert.match(judged.look.reason ?? "", /^700 more entries/);
    }
    if (looks === 2) assert.deepEqual([judged.state.etag, judged.state.bodySha], ["now", "whole"]);
    kept.push(...keptOf(judged.items));
  }
  assert.deepEqual(news, [500, 500, 200, 0]);
});

test("the same place and the same answer give the same look, whoever looks", () => {
  const shown = read(entry("a"), entry("b"));
  assert.deepEqual(judge(shown), judge(shown));
});

test("a page is asked again for a month, less and less often, and then no more", () => {
  const hours: number[] = [];
  for (let at: number | undefined = nextVisit(NOW, NOW); at !== undefined; at = nextVisit(NOW, at))
    hours.push((at - NOW) / 3_600_000);
  assert.deepEqual(hours, [1, 6, 24, 72, 168, 720]);
});
