// How fast a joint statement is read and drafted, beside a date parser and a tokenizer on the same text in the same run.

import { join } from "node:path";
import { ja } from "chrono-node";
import kuromoji from "kuromoji";
import { readAnnouncement } from "../src/extract/read-announcement.ts";
import { loadHouse } from "../src/house.ts";
import { readDocument } from "../src/intake/read-document.ts";
import { receiveFile } from "../src/intake/receive.ts";
import { readDates } from "../src/japanese/index.ts";
import { draftFrom } from "../src/path.ts";
import type { SourceDocument } from "../src/terms/document.ts";
import { median } from "./median.ts";
import type { Figure } from "./run.ts";
import { findSample } from "./samples.ts";

const ROUNDS = 5;
const ROUND_MS = 400;
/** A newsroom reads for days: until then the engine is still compiling what is asked for often. */
const WARM_UP_MS = 3000;

const STATEMENTS = join(import.meta.dirname, "../specimens/joint-statement");
const LONG_STATEMENT = join(STATEMENTS, "long-two-plus-two-twelve-clauses/source.txt");
/** As a desk publishes it: with its navigation and what is most read, as the page that the project began from. */
const DESK_PAGE = join(STATEMENTS, "desk-page-three-rankings/source.txt");

async function loadStatement(path: string): Promise<SourceDocument> {
  const received = await receiveFile(path);
  if (!received.ok) throw new Error(received.error.message);
  const document = await readDocument(received.value);
  if (!document.ok) throw new Error(document.error.message);
  return document.value;
}

function loadTokenizer(): Promise<(text: string) => unknown> {
  const dicPath = join(import.meta.dirname, "../node_modules/kuromoji/dict");
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, tokenizer) => {
      if (error) reject(error);
      else resolve((text) => tokenizer.tokenize(text));
    });
  });
}

/** Calls a second of one core's time, the median of rounds that take turns, so that a noisy moment hits all alike. */
function rates(works: Readonly<Record<string, () => unknown>>): Readonly<Record<string, number>> {
  const seen: Record<string, number[]> = {};
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const started = performance.now();
      const before = process.threadCpuUsage();
      let calls = 0;
      while (performance.now() - started < (round === 0 ? WARM_UP_MS : ROUND_MS)) {
        work();
        calls += 1;
      }
      const { user, system } = process.threadCpuUsage(before);
      const rate = (calls * 1_000_000) / (user + system);
      // The first round warms up.
      if (round > 0) (seen[name] ??= []).push(rate);
    }
  }
  return Object.fromEntries(Object.entries(seen).map(([name, numbers]) => [name, median(numbers)]));
}

const thousands = (number: number): string => Math.round(number).toLocaleString("en");

export async function measureReading(): Promise<readonly Figure[]> {
  const document = await loadStatement(findSample("joint-statement"));
  const long = await loadStatement(LONG_STATEMENT);
  const page = await loadStatement(DESK_PAGE);
  const house = await loadHouse();
  if (!house.ok) throw new Error(house.error);
  const tokenize = await loadTokenizer();
  const { text } = document;
  const reading = readAnnouncement(document);
  const rate = rates({
    read: () => readAnnouncement(document),
    long: () => readAnnouncement(long),
    page: () => readAnnouncement(page),
    dates: () => readDates(text),
    draft: () => draftFrom({ document, reading }, house.value),
    chrono: () => ja.parse(text),
    kuromoji: () => tokenize(text),
  });
  const chars = (name: string): number => (rate[name] ?? 0) * text.length;
  const against = (name: string, peer: string): string =>
    `${(chars(name) / chars(peer)).toFixed(2)} × ${peer}`;
  return [
    {
      name: `reading a desk's page of a joint statement, ${thousands(page.text.length)} characters`,
      figure: `${thousands((rate["page"] ?? 0) * page.text.length)} chars/s`,
      aim: "1,500,000",
    },
    {
      name: `reading a joint statement of ${thousands(text.length)} characters`,
      figure: `${thousands(chars("read"))} chars/s`,
      beside: `${against("read", "chrono")} (dates only), ${against("read", "kuromoji")} (words only)`,
      aim: "1,500,000",
    },
    {
      name: `reading a joint statement of ${thousands(long.text.length)} characters`,
      figure: `${thousands((rate["long"] ?? 0) * long.text.length)} chars/s`,
      aim: "1,500,000",
    },
    {
      name: "dates only",
      figure: `${thousands(chars("dates"))} chars/s`,
      beside: against("dates", "chrono"),
    },
    { name: "chrono ja, dates only", figure: `${thousands(chars("chrono"))} chars/s` },
    { name: "kuromoji, words only", figure: `${thousands(chars("kuromoji"))} chars/s` },
    { name: "drafting, from its reading", figure: `${thousands(rate["draft"] ?? 0)} drafts/s` },
  ];
}
