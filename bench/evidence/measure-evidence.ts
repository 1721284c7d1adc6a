// What evidence costs: proposals for one new announcement, and later announcements for one new promise, over 100,000 of each on each engine; most pairs of countries have few of them, the first every fourth. Reading is not counted.

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { keysOfOutline } from "../../src/ledger/evidence/keys/keys-of-outline.ts";
import { glanceOf, leastTold } from "../../src/ledger/evidence/keys/least-told.ts";
import { mentionOfLater } from "../../src/ledger/evidence/keys/mention-of-later.ts";
import { outlineOfPromise } from "../../src/ledger/evidence/keys/outline-of-promise.ts";
import { createThreadIndex, type ThreadIndex } from "../../src/commands/ledger/find-in-thread.ts";
import { promiseOfUndertaking } from "../../src/ledger/evidence/reading/promise-of-undertaking.ts";
import { readLater } from "../../src/ledger/evidence/reading/read-later.ts";
import type { Engine } from "../../src/store/engines/engine.ts";
import { findMentions } from "../../src/store/ledger/candidates/find-candidates.ts";
import { listPromises, listPromising } from "../../src/store/ledger/candidates/keep-promises.ts";
import { createFractions } from "../../src/testing/statements/passages/random.ts";
import type { Figure } from "../run.ts";
import { makeLater, makePromise } from "../../src/testing/evidence/evidence-world.ts";
import { createCosts, figureOf, readCore, type Cost } from "./costs.ts";
import { measureEntries } from "./measure-entries.ts";
import { openPostgresqlStore, openSqliteStore, type EvidenceStore } from "./evidence-stores.ts";

/** SHIRASE_EVIDENCE asks for fewer, where there is little time. */
const COUNT = Number(process.env["SHIRASE_EVIDENCE"] ?? 100_000);
const ASKED = 100;
/** Each takes much longer. */
const PROMISES_ASKED = 30;
const CHAINS_AT_ONCE = 2_000;
const AIM = "< 50 ms";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** In megabytes, without what is garbage. */
function heldMemory(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** All promises read by a thread that just started: once, not for each announcement. */
async function timeStart(engine: Engine, index: ThreadIndex, name: string): Promise<Figure> {
  const before = heldMemory();
  const [wall, core] = [performance.now(), readCore()];
  for (;;) {
    const after = index.number();
    const changed = await listPromises(engine.reads, after, CHAINS_AT_ONCE);
    if (changed.length === 0) break;
    index.take({ after, changed });
  }
  const [took, used] = [performance.now() - wall, readCore() - core];
  const held = heldMemory() - before;
  return {
    name,
    figure: `${used.toFixed(0)} ms`,
    beside: `by the clock ${took.toFixed(0)}; ${held.toFixed(0)} MB held`,
  };
}

/** The promises found, and each looked at. The announcement is read before: that is the reader's cost. */
async function timeAnnouncements(engine: Engine, index: ThreadIndex): Promise<readonly Cost[]> {
  const draw = createFractions(11);
  const costs: Cost[] = [];
  for (let asked = 0; asked < ASKED; asked += 1) {
    const later = readLater(makeLater(draw, COUNT + 1 + asked, "2026-12-01"));
    const { issuer, title, language } = later;
    const mention = mentionOfLater(later, { issuer, title, language });
    const end = createCosts();
    const changed = await listPromises(engine.reads, index.number(), CHAINS_AT_ONCE);
    index.take({ after: index.number(), changed });
    const found = index.propose({ later, mention, chain: 0, upTo: 0 }, later) ?? [];
    const there = await listPromising(engine.reads, [...new Set(found.map(({ chain }) => chain))]);
    costs.push(end({ found: there.length }));
  }
  return costs;
}

/** The later announcements found; what they say is read anew, which is the reader's cost. */
async function timePromises(engine: Engine): Promise<readonly Cost[]> {
  const draw = createFractions(13);
  const costs: Cost[] = [];
  for (let asked = 0; asked < PROMISES_ASKED; asked += 1) {
    const outline = outlineOfPromise(
      promiseOfUndertaking(makePromise(draw, COUNT + 1 + asked, "2006-01-01")),
    );
    const end = createCosts();
    const mentions = await findMentions(engine, { keys: keysOfOutline(outline), day: "2005-12-31" });
    const found = mentions.filter(({ glance, share }) => share >= leastTold(outline, glanceOf(glance)));
    costs.push(end({ found: found.length }));
  }
  return costs;
}

async function measureOn({ engine, end }: EvidenceStore): Promise<readonly Figure[]> {
  const of = `${COUNT.toLocaleString("en")} of each, ${engine.name}`;
  try {
    const index = createThreadIndex();
    const figures = [
      await timeStart(engine, index, `promises read by a thread that starts, ${of}`),
      figureOf(`one announcement, ${of}`, await timeAnnouncements(engine, index), {
        what: "proposed",
        aim: AIM,
      }),
      figureOf(`one promise, found among ${of}`, await timePromises(engine)),
    ];
    const { first, entries, decisions } = await measureEntries(engine);
    return [
      ...figures,
      figureOf(`the first that enters, all promises read, ${of}`, [first], { what: "proposed" }),
      figureOf(`an announcement's whole entry, ${of}`, entries, { what: "proposed" }),
      figureOf(`a decision about its evidence, ${of}`, decisions, { what: "decided" }),
    ];
  } finally {
    await end();
  }
}

export async function measureEvidence(): Promise<readonly Figure[]> {
  const engine = process.env["SHIRASE_SCALE_ENGINE"];
  return [
    ...(engine === "postgresql" ? [] : await measureOn(await openSqliteStore(COUNT))),
    ...(engine === "sqlite" ? [] : await measureOn(await openPostgresqlStore(COUNT))),
  ];
}
