// Ledger store: records, evidence, links and decisions, read as they are now or at one moment, and changed.

import type { LedgerStore } from "../../newsroom/ports/ledger-store.ts";
import type { Engine } from "../engines/engine.ts";
import { askToKeep } from "./ask-to-keep.ts";
import { findMentions } from "./candidates/find-candidates.ts";
import { listPromises, listPromising } from "./candidates/keep-promises.ts";
import { decide, decideAfter } from "./decide.ts";
import { listUnread, noteFilled, readFill, startRebuild, startRefill } from "./fill-ledger.ts";
import { findInForce, listNames } from "./find-in-force.ts";
import { keepRead, readLedgerNumber } from "./keep-read.ts";
import { createLedgerReads } from "./ledger-reads.ts";
import { createLedgerMoments } from "./moment/at-one-moment.ts";
import { nameRecords } from "./name-records.ts";
import { listSightingQuestions } from "./sightings/find-sightings.ts";

export function createLedgerStore(engine: Engine): LedgerStore {
  const { reads } = engine;
  return {
    ...createLedgerReads(reads),
    ...createLedgerMoments(engine),
    listSightingQuestions: (asked) => listSightingQuestions(reads, asked),
    findInForce: (chain) => findInForce(reads, chain),
    listNames: (chain) => listNames(reads, chain),
    nameRecords: (announcement, found, carried = []) => nameRecords(engine, announcement, found, carried),
    readLedgerNumber: () => readLedgerNumber(reads),
    listPromises: (after, limit) => listPromises(reads, after, limit),
    listPromising: (chains) => listPromising(reads, chains),
    findMentions: (asked) => findMentions(engine, asked),
    keepRead: (kept) => keepRead(engine, kept),
    startRebuild: () => startRebuild(engine),
    startRefill: (rules) => startRefill(engine, rules),
    readFill: () => readFill(reads),
    listUnread: (rules, after, limit) => listUnread(reads, rules, after, limit),
    noteFilled: (from, to) => noteFilled(engine, from, to),
    askToRead: (chain) => engine.writes.transaction().execute((writer) => askToKeep(writer, chain)),
    decide: (decision, audit) => decide(engine, decision, audit),
    decideAfter: (seen, decision, audit) => decideAfter(engine, seen, decision, audit),
  };
}
