// Addresses of the ledger that somebody makes up without end: each answered at little cost, and none kept under a key of its own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite } from "../../testing/site/open-site.ts";
import { fillLedger } from "../../testing/site/sample-ledger.ts";
import { fillRegisters } from "../../testing/site/sample-registers.ts";
import { fillSightings } from "../../testing/site/sample-sightings.ts";
import type { LedgerRoute } from "./routes.ts";

const DAY = "2025-09-08";
const month = (at: number): string => `${1900 + (at % 200)}-${String(1 + (at % 12)).padStart(2, "0")}`;

/** Of each page what can be made up about it; of some nothing can. */
const MADE_UP: Readonly<Record<LedgerRoute["page"], readonly ((at: number) => string)[]>> = {
  home: [(at) => `?x=${at}`, (at) => `/nothing-${at}`],
  undertakings: [
    (at) => `/undertakings?due=${month(at)}`,
    (at) => `/undertakings?before=${DAY}.${at}-0`,
    (at) => `/undertakings?outcome=made-up-${at}`,
  ],
  parties: [
    (at) => `/parties/X${at}+Y${at}`,
    (at) => `/parties/JP+FJ?due=${month(at)}`,
    (at) => `/parties/FJ+JP+Z${at}/`,
  ],
  topic: [(at) => `/topics/made-up-${at}`, (at) => `/topics/joint-exercise?before=${DAY}.${at}-${at}`],
  undertaking: [(at) => `/undertakings/${at + 9_000}-${at}`, (at) => `/undertakings/${"9".repeat(12)}-${at}`],
  card: [(at) => `/undertakings/${at + 9_000}-${at}/card`],
  statement: [(at) => `/statements/${at + 9_000}`],
  beside: [
    (at) => `/statements/${at + 1}/beside/${at + 9_000}`,
    (at) => `/statements/1001/beside/${at + 1_002}`,
  ],
  person: [(at) => `/people/${at + 9_000}-${at}-2`],
  post: [(at) => `/posts/${encodeURIComponent(`見本${at}長`)}`],
  people: [
    (at) => `/people?name=${encodeURIComponent(`見${at}`)}`,
    (at) => `/people?month=${month(at)}&service=s${at}`,
  ],
  sightings: [
    (at) => `/sightings?nationality=N${at}`,
    (at) => `/sightings?model=m${at}&strait=s${at}&month=${month(at)}`,
    (at) => `/sightings?before=${DAY}.${at + 1}-0`,
  ],
  scrambles: [(at) => `/scrambles?nationality=n${at}&month=${month(at)}`],
  contracts: [
    (at) => `/contracts?programme=p${at}`,
    (at) => `/contracts?counterparty=c${at}&month=${month(at)}`,
  ],
  discipline: [(at) => `/discipline?penalty=p${at}`, (at) => `/discipline?conduct=c${at}`],
  accidents: [(at) => `/accidents?kind=k${at}`, (at) => `/accidents?casualties=c${at}`],
  sighting: [(at) => `/sightings/${at + 9_000}-${at}`],
  data: [(at) => `/data?x=${at}`],
  "data-file": [(at) => `/data/made-up-${"abcdefghij"[at % 10]}.csv`, (at) => `/data/people.x${at}`],
  "data-package": [(at) => `/data/datapackage.json?x=${at}`],
  "data-columns": [(at) => `/data/made-${"abcdefghij"[at % 10]}.csv-metadata.json`],
  feed: [
    (at) => `/parties/X${at}/feed.atom`,
    (at) => `/topics/made-up-${at}/feed.json`,
    (at) => `/people/${at + 9_000}-0/feed.rss`,
  ],
  oembed: [(at) => `/oembed?url=${encodeURIComponent(`https://news.example/ledger/undertakings/${at}-0`)}`],
};
const EACH = 12;
/** Questions to the store that one answer may ask: the home page of the ledger asks some twenty. */
const MOST_QUESTIONS = 40;

test("however many addresses of the ledger are made up, pages that are read stay kept, and each answer is cheap", async () => {
  await using site = await openSite({ settings: { cacheBytes: 110_000 } });
  fillLedger(site.archive);
  fillRegisters(site.archive);
  fillSightings(site.archive);
  const asked = (): number => [...site.archive.calls.values()].reduce((sum, calls) => sum + calls, 0);
  const lists = (): number => site.archive.calls.get("listCards") ?? 0;
  const kept = [`/ledger/nothing`, "/section/defence"];
  for (const [page, addresses] of Object.entries(MADE_UP)) {
    // Twice: what was asked for again goes last.
    for (const path of [...kept, ...kept]) await site.ask(path);
    for (const address of addresses)
      for (let at = 0; at < EACH; at += 1) {
        const target = `/ledger${address(at)}`;
        const before = asked();
        const { status } = await site.ask(target);
        assert.ok([200, 308, 404].includes(status), `${status} of ${target}`);
        assert.ok(asked() - before <= MOST_QUESTIONS, `${page}: ${asked() - before} questions for ${target}`);
      }
    const before = lists();
    for (const path of kept) await site.ask(path);
    assert.equal(lists(), before, `${page}: what is read is still there`);
  }
  assert.deepEqual(site.errors, []);
});
