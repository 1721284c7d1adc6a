// Time in proportion: twice as many signs left open, about twice the time; what is read anew for each would take four times.

import assert from "node:assert/strict";
import { test } from "node:test";
import { markdownToHtml } from "../folder/markdown-to-html.ts";
import { readHtmlBody } from "./read-html-body.ts";

const SIGNS = [
  "[caption ",
  "[caption]",
  "{{",
  "{%",
  "[a b=",
  "[/a]",
  "<!--",
  "<a href=",
  "[[x",
  "<td>",
  "&nbsp;",
  "<b>x</b><br>",
  "<a href=/x>y</a>",
  "<ruby>x<rt>y</rt></ruby>",
];
const MARKDOWN = ["> ", "[a](", "![", "**", "- a\n", "a@", "`a``", "| a"];
/** Enough that the measurement is not of the clock. */
const MANY = 60_000;

function timeOf(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}

for (const sign of SIGNS) {
  test(`bodies full of ${sign} are read in proportion`, () => {
    const read = (count: number) => timeOf(() => readHtmlBody({ html: sign.repeat(count) }));
    read(1_000);
    const [once, twice] = [read(MANY), read(2 * MANY)];
    assert.ok(twice < 3 * once + 50, `${once.toFixed(0)} ms, then ${twice.toFixed(0)} ms`);
  });
}

for (const sign of MARKDOWN) {
  test(`Markdown full of ${JSON.stringify(sign)} is read in proportion, or refused`, () => {
    const read = (count: number) => timeOf(() => markdownToHtml(sign.repeat(count)));
    read(100);
    const [once, twice] = [read(MANY / 6), read(MANY / 3)];
    assert.ok(twice < 3 * once + 50, `${once.toFixed(0)} ms, then ${twice.toFixed(0)} ms`);
  });
}
