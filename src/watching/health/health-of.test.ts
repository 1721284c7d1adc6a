import assert from "node:assert/strict";
import { test } from "node:test";
import { sourceId } from "../../terms/ids.ts";
import { FAILURE_CAUSES } from "../../terms/sources/failure-cause.ts";
import type { Look } from "../../terms/sources/look.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { CAUSE_WORDS } from "./cause-words.ts";
import { healthOf, type Watched } from "./health-of.ts";
import { tellSpan, tellTime } from "./tell-time.ts";

const SOURCE = sourceId("mod");
const SETTINGS: WatchSettings = {
  kind: "list-page",
  place: "https://ministry.example/list",
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
const NOW = Date.parse("2025-09-10T15:00:00+09:00");
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
const instant = (minutesAgo: number): string => new Date(NOW - minutesAgo * MINUTE_MS).toISOString();

function look(minutesAgo: number, more: Partial<Look> = {}): Look {
  const counts = { items: 40, new: 0, changed: 0, gone: 0, bytes: 9_000, milliseconds: 80 };
  return { source: SOURCE, at: instant(minutesAgo), outcome: "fresh", ...counts, ...more };
}
const failed = (minutesAgo: number, more: Partial<Look> = {}): Look =>
  look(minutesAgo, { outcome: "failed", items: 0, cause: "missing", status: 404, ...more });
const unchanged = (minutesAgo: number): Look => look(minutesAgo, { outcome: "not-modified", items: 0 });

function health(
  looks: readonly Look[],
  more: Partial<Watched> & { readonly kept?: Partial<PlaceState> } = {},
) {
  const { kept, ...rest } = more;
  const state: PlaceState = {
    source: SOURCE,
    failures: 0,
    hours: [],
    nextAt: instant(-10),
    lastSuccessAt: instant(90),
    ...kept,
  };
  return healthOf({ settings: SETTINGS, state, looks, now: NOW, ...rest });
}

test("a source that answers is well, also after one look that failed, and says so with when it is looked at next", () => {
  const well = health([unchanged(10), look(20)], { kept: { lastNewAt: instant(20) } });
  assert.equal(well.verdict, "well");
  assert.equal(
    well.sentences.ja,
    "2025年9月10日14時50分に確認しました。新しい発表は2025年9月10日14時40分が最後です。次は2025年9月10日15時10分に確認します。",
  );
  assert.equal(health([failed(1), failed(5), unchanged(10)]).verdict, "well", "for some minutes");
  assert.match(
    health([failed(1), unchanged(10)]).sentences.en,
    /gave nothing\. Nothing stands at the address/,
  );
});

test("a place that cannot be read is failing: what happened, since when, what was there before, what to do", () => {
  const { verdict, since, sentences } = health([failed(1), failed(20), failed(60), unchanged(90), look(100)]);
  assert.deepEqual([verdict, since], ["failing", instant(60)]);
  assert.equal(
    sentences.ja,
    "2025年9月10日14時00分から3回続けて読み取れていません。ページがなくなっています(404)。最後に読めたのは2025年9月10日13時30分で、そのころは40件ありました。移転先を探し、情報源のアドレスを直してください。",
  );
  assert.equal(
    sentences.en,
    "Since 10 September 2025, 14:00 (Japan time) it could not be read, 3 times in a row. Nothing stands at the address any more (404). It was read last on 10 September 2025, 13:30 (Japan time), when it had 40 entries. Look where it has moved to and give the source its new address.",
  );
});

test("what will not be over by itself is told at once: gone for good, forbidden by robots.txt", () => {
  assert.equal(health([failed(1, { cause: "gone", status: 410 }), look(10)]).verdict, "failing");
  const refused = health([look(1, { outcome: "refused", items: 0 }), look(10)]);
  assert.deepEqual([refused.verdict, /robots\.txt/.test(refused.sentences.en)], ["failing", true]);
});

test("a host that only ever asks to be left alone is failing, too", () => {
  const looks = [1, 30, 60, 90].map((ago) => look(ago, { outcome: "put-off", items: 0, cause: "too-often" }));
  const { verdict, sentences } = health(looks);
  assert.equal(verdict, "failing");
  assert.match(sentences.en, /asked too often \(429\).*longer shortest interval/);
});

test("a place at which nobody has looked when it was due is late, whatever was before", () => {
  const kept = { nextAt: instant(200) };
  const { verdict, since, sentences } = health([failed(210), failed(220), failed(400)], { kept });
  assert.deepEqual([verdict, since], ["late", instant(200)]);
  assert.match(sentences.ja, /3時間たっても確認できていません/);
  assert.equal(health([look(10)], { kept: { nextAt: instant(25) } }).verdict, "well");
});

test("a list that shows hardly any entries was built anew, since the first look that found so few", () => {
  const few = { items: 2 };
  const { verdict, since, sentences } = health([
    unchanged(10),
    look(20, few),
    failed(25),
    look(30, few),
    look(40),
  ]);
  assert.deepEqual([verdict, since], ["changed-shape", instant(30)]);
  assert.match(sentences.ja, /以前は40件あった項目が2件しか見つかりません/);
  assert.match(sentences.en, /it shows 2 entries, where it had 40\..*Open the list/);
  assert.equal(health([look(20, { items: 9 }), look(30)]).verdict, "well", "a fifth and more are enough");
  assert.equal(health([look(20), look(30, { items: 2 }), look(40)]).verdict, "well", "it is over");
  assert.equal(health([look(20, { items: 1 }), look(30, { items: 0 })]).verdict, "well", "it never had more");
  const folder = { settings: { ...SETTINGS, kind: "folder" as const } };
  assert.equal(
    health([look(20, { items: 0 }), look(30)], folder).verdict,
    "well",
    "a folder that was emptied",
  );
});

test("a list whose entries are all unknown was built anew, for three days; the first look at it was not", () => {
  const rebuilt = look(20, { items: 40, new: 38 });
  const { verdict, since } = health([look(10), rebuilt, look(30)]);
  assert.deepEqual([verdict, since], ["changed-shape", instant(20)]);
  assert.equal(health([look(10), rebuilt]).verdict, "well");
  assert.equal(health([look(10), look(4_400, { new: 38 }), look(4_500)]).verdict, "well");
});

test("a source that is silent far beyond its habit is silent, and one of which little is known is not", () => {
  // 26 weights of six weeks' half-life: three a week.
  const habit = { hours: Array.from({ length: 168 }, (_, hour) => (hour === 63 ? 26 : 0)) };
  const since = (days: number) => ({
    kept: { ...habit, lastNewAt: new Date(NOW - days * DAY_MS).toISOString() },
  });
  assert.equal(health([unchanged(10)], since(20)).verdict, "well");
  const { verdict, sentences } = health([unchanged(10)], since(30));
  assert.equal(verdict, "silent");
  assert.match(sentences.ja, /30日のあいだ新しい発表がありません。ふだんは平均2日ごと/);
  const once = { hours: [1], lastNewAt: new Date(NOW - 300 * DAY_MS).toISOString() };
  assert.equal(health([unchanged(10)], { kept: once }).verdict, "well");
});

test("announcements that are received hours after they were made make a source late", () => {
  const day = 1_440;
  assert.equal(health([look(10)], { delays: [day, day, day, day] }).verdict, "well", "too few");
  assert.equal(health([look(10)], { delays: [10, day, 20, 30, day] }).verdict, "well");
  const { verdict, sentences } = health([look(10)], { delays: [day, day, day, 5, day] });
  assert.deepEqual([verdict, /中央値で24時間/.test(sentences.ja)], ["late", true]);
});

test("a paused source, one that is brought and one that was never looked at are well, and say why", () => {
  const looks = [failed(1), failed(20), failed(60)];
  const paused = healthOf({ settings: { ...SETTINGS, state: "paused" }, looks, now: NOW });
  assert.deepEqual([paused.verdict, paused.sentences.en], ["well", "It is paused."]);
  assert.equal(healthOf({ settings: { ...SETTINGS, kind: "push" }, looks, now: NOW }).verdict, "well");
  assert.match(healthOf({ settings: SETTINGS, looks: [], now: NOW }).sentences.ja, /まだ確認していません/);
});

test("each cause has its own words, in both languages, with what to do", () => {
  const words = FAILURE_CAUSES.map((cause) => CAUSE_WORDS[cause]);
  assert.equal(new Set(words.map(({ what }) => what.ja)).size, FAILURE_CAUSES.length);
  assert.equal(new Set(words.map(({ what }) => what.en)).size, FAILURE_CAUSES.length);
  for (const { what, toDo } of words)
    for (const { ja, en } of [what, toDo]) assert.ok(ja.endsWith("。") && en.endsWith("."), en);
});

test("times are told by the desk's clock, spans in days or hours", () => {
  assert.deepEqual(tellTime("2025-12-31T15:05:00.000Z"), {
    ja: "2026年1月1日0時05分",
    en: "1 January 2026, 00:05 (Japan time)",
  });
  assert.deepEqual(
    [0.2, 1, 47, 48].map((hours) => tellSpan(hours).en),
    ["1 hour", "1 hour", "2 days", "2 days"],
  );
});
