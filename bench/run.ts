// `npm run bench`: speed and memory, as figures of this machine and, where a peer exists, as ratios within this run.

import { measureBeacons } from "./beacons.ts";
import { measureColdStart } from "./cold-start.ts";
import { measureCopies } from "./copies.ts";
import { measureLedger } from "./ledger/measure-ledger.ts";
import { measureLedgerData } from "./ledger-data.ts";
import { measureLedgerPages } from "./ledger-pages.ts";
import { measureLedgerReaders } from "./ledger-readers.ts";
import { measureLedgerSightings } from "./ledger-sightings.ts";
import { measureEvidence } from "./evidence/measure-evidence.ts";
import { measureLikeness } from "./likeness.ts";
import { measureRankings } from "./rankings.ts";
import { measureReading } from "./reading.ts";
import { measureMemory } from "./scale/measure-memory.ts";
import { measureScale } from "./scale/measure-scale.ts";
import { measureServer } from "./server/measure-server.ts";
import { measureSources } from "./sources/measure-sources.ts";
import { measureTyping } from "./typing/measure-typing.ts";
import { measureSearch } from "./search/measure-search.ts";
import { messageOf } from "../src/terms/message-of.ts";

export type Figure = {
  readonly name: string;
  readonly figure: string;
  readonly beside?: string;
  readonly aim?: string;
};

const parts: readonly (readonly [title: string, measure: () => Promise<readonly Figure[]>])[] = [
  ["Reading and drafting (one core, in process)", measureReading],
  ["From process start (median of 9, interleaved)", measureColdStart],
  ["The server (one core, the load on another)", measureServer],
  ["Scale: costs by the number of articles (in process, both engines)", measureScale],
  ["Memory of a server over the largest store (over HTTP, both engines)", measureMemory],
  ["Counting readers (over HTTP on this machine)", measureBeacons],
  ["Rankings (in process, SQLite)", measureRankings],
  ["Working copies (in process, SQLite)", measureCopies],
  ["The ledger with 100,000 records (in process, both engines)", measureLedger],
  ["Fifty editors typing (over HTTP on this machine, both engines)", measureTyping],
  ["Pages of the ledger at 100,000 undertakings (over HTTP, SQLite)", measureLedgerPages],
  ["Readers while the ledger is kept (over HTTP, SQLite)", measureLedgerReaders],
  ["ledger-data: files of the ledger at 100,000 undertakings (in process, SQLite)", measureLedgerData],
  [
    "ledger-sightings: the register of sightings at 20,000 reports (over HTTP, SQLite)",
    measureLedgerSightings,
  ],
  ["Likeness of 200,000 announcements (in process, both engines)", measureLikeness],
  ["Rounds over 1,000 watched sources with 200,000 announcements (in process, both engines)", measureSources],
  ["Evidence of the ledger (in process, both engines)", measureEvidence],
  ["Search (in process, both engines)", measureSearch],
];

// With words behind it, only the parts whose title holds them: npm run bench -- rankings
const words = process.argv.slice(2);
const chosen = parts.filter(([title]) => words.every((word) => title.toLowerCase().includes(word)));

for (const [title, measure] of chosen) {
  process.stdout.write(`\n${title}\n`);
  try {
    for (const { name, figure, beside, aim } of await measure()) {
      process.stdout.write(
        `  ${name.padEnd(46)} ${figure.padStart(18)}${beside ? `   ${beside}` : ""}${aim ? `   (aim: ${aim})` : ""}\n`,
      );
    }
  } catch (error) {
    process.stdout.write(`  FAILED: ${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
