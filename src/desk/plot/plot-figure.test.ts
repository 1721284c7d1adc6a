import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure, Plot } from "../figures/figure.ts";
import { plotFigure } from "./plot-figure.ts";

const both = (text: string) => ({ ja: text, en: text });

function figureOf(
  plot: Plot,
  kinds: readonly Figure["columns"][number]["kind"][],
  rows: Figure["rows"],
): Figure {
  return {
    name: "now",
    title: both('題 "<&>"'),
    about: both(""),
    empty: both(""),
    columns: kinds.map((kind, at) => ({ name: `c${at}`, label: both(`列${at}`), kind })),
    rows,
    plot,
  };
}

const BARS: Plot = { kind: "bars", label: 0, value: 1 };
const HOSTILE = "</text></svg><script>alert(1)</script>&\"'\u0000\ud800";

const count = (markup: string, pattern: RegExp): number => [...markup.matchAll(pattern)].length;

/** Every element that opens is closed, in order; nothing stands outside of what we know. */
function assertWellFormed(markup: string): void {
  const open: string[] = [];
  for (const [, close, name = ""] of markup.matchAll(/<(\/?)([a-z]+)(?:\s+[\w:-]+="[^"<]*")*>/gi)) {
    if (close) assert.equal(open.pop(), name);
    else open.push(name);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(markup.replace(/<\/?[a-z]+(?:\s+[\w:-]+="[^"<]*")*>/gi, ""), /[<>]/);
}

test("a hostile headline is drawn as text", async () => {
  for (const size of ["wide", "narrow"] as const) {
    const { markup } = await plotFigure(
      figureOf(
        BARS,
        ["text", "count"],
        [
          [HOSTILE, 3],
          ["甲", 1],
        ],
      ),
      "ja",
      size,
    );
    assertWellFormed(markup);
    assert.doesNotMatch(markup, /<script|\u0000|\ud800/);
    assert.match(markup, /&lt;\/text&gt;/);
    assert.match(markup, /aria-label="題 &quot;&lt;&amp;&gt;&quot;"/);
  }
});

test("nothing in a drawing needs a style that the site does not allow, and it has one name only", async () => {
  const { markup } = await plotFigure(figureOf(BARS, ["name", "count"], [["甲", 3]]), "ja", "wide");
  assert.doesNotMatch(markup, /<style|style=/);
  assert.equal(count(markup, /aria-/g), 1);
  assert.match(markup, /^<svg [^>]*role="img"/);
});

test("each series has a class of its own, and what nobody read is not drawn", async () => {
  const plot: Plot = { kind: "stack", time: 0, series: [1, 2], unit: "day" };
  const rows = [
    ["2025-09-08", 3, 4],
    ["2025-09-09", 0, 5],
  ];
  const { markup } = await plotFigure(figureOf(plot, ["day", "count", "count"], rows), "ja", "wide");
  assert.equal(count(markup, /<rect [^>]*class="fill-series-1"/g), 1);
  assert.equal(count(markup, /<rect [^>]*class="fill-series-2"/g), 2);
  assert.match(markup, />9\/8</);
});

test("a curve rises from nought at publication", async () => {
  const plot: Plot = { kind: "curve", x: 0, y: 1 };
  const { markup } = await plotFigure(
    figureOf(
      plot,
      ["count", "count"],
      [
        [1, 4],
        [100, 9],
      ],
    ),
    "ja",
    "wide",
  );
  assert.match(
    markup,
    /<path class="stroke-series-1" d="M48,210L|<path d="M48,210L[^"]*" class="stroke-series-1"/,
    markup,
  );
  assert.match(markup, />4日</);
});

test("hours without a value leave their place empty", async () => {
  const plot: Plot = { kind: "columns", label: 0, value: 1 };
  const { markup } = await plotFigure(
    figureOf(
      plot,
      ["count", "count"],
      [
        [0, null],
        [1, 7],
      ],
    ),
    "ja",
    "narrow",
  );
  assert.equal(count(markup, /<rect /g), 2);
  assert.doesNotMatch(markup, /NaN|undefined/);
});

test("months, hours and minutes are written as the house writes times, in the newsroom's zone", async () => {
  for (const [unit, first, second, tick] of [
    ["month", "2025-12", "2026-01", ">2026-1<"],
    ["hour", "2025-09-08T23:00+09:00", "2025-09-09T00:00+09:00", ">9/9<"],
    ["minute", "2025-09-08T10:18+09:00", "2025-09-08T10:19+09:00", ">10:18<"],
  ] as const) {
    const plot: Plot = { kind: "stack", time: 0, series: [1], unit };
    const { markup } = await plotFigure(
      figureOf(
        plot,
        ["time", "count"],
        [
          [first, 1],
          [second, 2],
        ],
      ),
      "ja",
      "wide",
    );
    assert.ok(markup.includes(tick), `${unit}: ${markup}`);
  }
});

test("one row, huge numbers and long headlines are drawn within the picture", async () => {
  const rows = [["あ".repeat(5_000), Number.MAX_SAFE_INTEGER]];
  const { markup } = await plotFigure(figureOf(BARS, ["text", "count"], rows), "ja", "narrow");
  assertWellFormed(markup);
  assert.ok(markup.length < 4_000, `${markup.length}`);
  assert.match(markup, /あ…</);
});
