import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sourceId } from "../../terms/ids.ts";
import type { SourceAlert } from "../../terms/sources/source-alert.ts";
import { judgeAlerts } from "./alerts.ts";
import { VERDICTS, type Verdict } from "./health-of.ts";

const SOURCE = sourceId("mod");
const START = Date.parse("2025-09-10T00:00:00.000Z");
const MINUTE_MS = 60_000;

type Telling = { readonly minute: number; readonly what: string };

/** Judged at each of these minutes, told at once as the store asks for it: what was told, and what is kept. */
function live(verdicts: readonly (readonly [minute: number, verdict: Verdict])[]): {
  readonly told: readonly Telling[];
  readonly known: readonly SourceAlert[];
} {
  const known = new Map<string, SourceAlert>();
  const told: Telling[] = [];
  for (const [minute, verdict] of verdicts) {
    const now = START + minute * MINUTE_MS;
    const at = new Date(now).toISOString();
    const health = { verdict, sentences: { ja: verdict, en: verdict } };
    for (const { alert } of judgeAlerts({ source: SOURCE, health, known: [...known.values()], now })) {
      const matter = alert.key.split(" ")[1] ?? "";
      const begins = alert.clearedAt === undefined && alert.toldAt === undefined;
      const ends =
        alert.clearedAt !== undefined && alert.toldAt !== undefined && alert.clearToldAt === undefined;
      if (begins || ends) told.push({ minute, what: `${matter} ${begins ? "begins" : "is over"}` });
      known.set(alert.key, { ...alert, ...(begins && { toldAt: at }), ...(ends && { clearToldAt: at }) });
    }
  }
  return { told, known: [...known.values()] };
}

const every = (step: number, until: number, verdictAt: (minute: number) => Verdict) =>
  Array.from(
    { length: Math.floor(until / step) + 1 },
    (_, look) => [look * step, verdictAt(look * step)] as const,
  );
const lines = (told: readonly Telling[]): readonly string[] =>
  told.map(({ minute, what }) => `${minute} ${what}`);

test("a matter is told once while it lasts, and once when it has been over for an hour", () => {
  const { told, known } = live(
    every(10, 600, (minute) => (minute >= 60 && minute < 300 ? "failing" : "well")),
  );
  assert.deepEqual(lines(told), ["60 failing begins", "350 failing is over"]);
  assert.equal(known.length, 1);
});

test("a source that is well now and failing the next moment is told of once, not at each turn", () => {
  const { told } = live(every(10, 1_440, (minute) => (minute % 20 === 0 ? "failing" : "well")));
  assert.deepEqual(lines(told), ["0 failing begins"]);
});

test("what begins again shortly after it was over is told when the hour is past, and not lost", () => {
  const { told } = live(every(10, 300, (minute) => (minute === 0 || minute >= 70 ? "failing" : "well")));
  assert.deepEqual(lines(told), ["0 failing begins", "60 failing is over", "120 failing begins"]);
});

test("while a place cannot be read nobody says that it speaks again", () => {
  const verdictAt = (minute: number): Verdict =>
    minute < 100 ? "silent" : minute < 400 ? "failing" : "well";
  const { told } = live(every(10, 600, verdictAt));
  assert.deepEqual(lines(told), [
    "0 silent begins",
    "100 failing begins",
    "400 silent is over",
    "450 failing is over",
  ]);
});

test("an alert that lasts has its latest words, and the same question twice gives nothing new", () => {
  const ask = (known: readonly SourceAlert[], words: string, minute: number) =>
    judgeAlerts({
      source: SOURCE,
      health: { verdict: "failing", sentences: { ja: words, en: words } },
      known,
      to: "desk@news.example",
      now: START + minute * MINUTE_MS,
    });
  const [begun] = ask([], "first", 0);
  assert.ok(begun);
  assert.deepEqual(
    [begun.kind, begun.alert.to, begun.alert.firstAt],
    ["begins", "desk@news.example", "2025-09-10T00:00:00.000Z"],
  );
  assert.deepEqual(ask([], "first", 0), [begun]);
  assert.deepEqual(ask([begun.alert], "first", 0), []);
  const [later] = ask([begun.alert], "second", 10);
  assert.deepEqual(
    [later?.kind, later?.alert.key, later?.alert.sentences.en],
    ["holds", begun.alert.key, "second"],
  );
});

test("whatever a source does, each matter is told at most once an hour, begins and ends by turns, and ends after an hour of health", () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom(...VERDICTS)), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(steps, (drawn) => {
      let minute = 0;
      const verdicts = drawn.map(([step, verdict]) => [(minute += step), verdict] as const);
      const { told, known } = live([...verdicts, [minute + 61, "well"]]);
      for (const matter of VERDICTS) {
        const ours = told.filter(({ what }) => what.startsWith(`${matter} `));
        ours.forEach((telling, place) => {
          assert.equal(telling.what, `${matter} ${place % 2 === 0 ? "begins" : "is over"}`);
          const before = ours[place - 1];
          assert.ok(!before || telling.minute - before.minute >= 60, lines(told).join());
        });
        assert.equal(ours.length % 2, 0, `${matter} is still open`);
      }
      assert.ok(known.every(({ clearedAt }) => clearedAt !== undefined));
      const wasBad = verdicts.some(([, verdict]) => verdict !== "well");
      assert.equal(told.length > 0, wasBad);
    }),
  );
});
