// Hours plot: each hour in which something came has a bar, the highest the tallest, and the table says the same.

import assert from "node:assert/strict";
import { test } from "node:test";
import { WATCH } from "../../../testing/sources/watched-source.ts";
import { SOURCE_WORDS } from "../../words/source-words.ts";
import { bestHours, hoursPlot, hoursTable, tellBest } from "./hours-plot.ts";

const HOURS = Array.from({ length: 168 }, (_, hour) => ({ 10: 3, 34: 1 })[hour] ?? 0);

test("the hours of a week are drawn from Monday, with the office's", () => {
  const { markup } = hoursPlot(SOURCE_WORDS.ja, HOURS, WATCH.rhythm);
  const bars = [...markup.matchAll(/class="source-bar"[^>]*height="([\d.]+)"/g)].map(([, height]) =>
    Number(height),
  );
  assert.deepEqual(bars, [20, 6.7]);
  assert.equal([...markup.matchAll(/class="source-office"/g)].length, 45);
  assert.match(markup, /role="img"/);
  assert.match(markup, /aria-label="[^"]*月曜10時台、火曜10時台/);
});

test("the table has what the drawing has, as shares", () => {
  assert.deepEqual(bestHours(HOURS), [
    { hour: 10, share: 0.75 },
    { hour: 34, share: 0.25 },
  ]);
  assert.match(hoursTable(SOURCE_WORDS.en, HOURS).markup, /Mon 10:00–11:00<\/th>\s*<td>75 %/);
  assert.equal(tellBest(SOURCE_WORDS.en, Array<number>(168).fill(0)), undefined);
});
