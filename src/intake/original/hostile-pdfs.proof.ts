// Hostile PDFs read and drawn: each within its time and memory, with a sentence, and never on the thread that answers.

import assert from "node:assert/strict";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { describe, it } from "node:test";
import { HOSTILE_PDFS } from "../../testing/intake/hostile-pdfs.ts";
import { DEFAULT_LIMITS } from "../limits.ts";
import { readPdf } from "../pdf/read-pdf.ts";
import { showOriginal } from "./show-original.ts";

const MEBIBYTE = 1024 * 1024;
/** Beyond the limit: what a thread fills until it has been looked at, and until it is gone. */
const BEYOND = 450 * MEBIBYTE;
/** Beside others on the machine. */
const SLACK_MS = 5_000;
const LONGEST_TURN_MS = 1_000;

type Cost = { readonly milliseconds: number; readonly grown: number; readonly turnMs: number };

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  const began = performance.now();
  await work();
  clearInterval(timer);
  return { milliseconds: performance.now() - began, grown: most - before, turnMs: loop.max / 1_000_000 };
}

function checkCost({ milliseconds, grown, turnMs }: Cost): string {
  const told = `${(milliseconds / 1_000).toFixed(1)} s, ${(grown / MEBIBYTE).toFixed(0)} MB, nobody waited longer than ${turnMs.toFixed(0)} ms`;
  assert.ok(milliseconds < DEFAULT_LIMITS.pdfMs + SLACK_MS, told);
  assert.ok(grown < DEFAULT_LIMITS.pdfMemoryMegabytes * MEBIBYTE + BEYOND, told);
  assert.ok(turnMs < LONGEST_TURN_MS, told);
  return told;
}

describe("a hostile PDF costs no more than it may, read and drawn", () => {
  for (const [name, make] of Object.entries(HOSTILE_PDFS)) {
    it(name, async (t) => {
      const bytes = make();
      let told = "";
      const reading = await costOf(async () => {
        const read = await readPdf(bytes, "hostile.pdf", DEFAULT_LIMITS);
        told = read.ok ? `${read.value.text.length} characters` : read.error.message;
      });
      t.diagnostic(`read: ${told} (${checkCost(reading)})`);
      let ended: Promise<unknown> = Promise.resolve();
      const drawing = await costOf(async () => {
        const showing = showOriginal({ kind: "pdf", bytes, page: 1, width: 800 });
        ({ ended } = showing);
        told = (await showing.shown).kind;
      });
      t.diagnostic(`drawn: ${told} (${checkCost(drawing)})`);
      await ended;
    });
  }
});
