// Ledger store: records, evidence, links and decisions, each list along an index of its own.

import type { LedgerStore } from "../../newsroom/ports/ledger-store.ts";
import type { Engine } from "../engines/engine.ts";
import { askToKeep } from "./ask-to-keep.ts";
import { findMentions, findPromises } from "./candidates/find-candidates.ts";
import { countRecords, countRecordsByKey, countRecordsByMonth } from "./count-records.ts";
import { decide, decideAfter } from "./decide.ts";
import { listDecisions, listPersonDecisions, listSettling } from "./decisions.ts";
import { listUnread, noteFilled, readFill, startRebuild, startRefill } from "./fill-ledger.ts";
import { findInForce, listNames } from "./find-in-force.ts";
import { findOutcomes } from "./find-outcomes.ts";
import { findShownArticles } from "./find-shown-articles.ts";
import { keepRead, readLedgerNumber } from "./keep-read.ts";
import { listEvidence, listRestatements } from "./list-evidence.ts";
import { findRecord, listRecords, listRecordsOf } from "./list-records.ts";
import { nameRecords } from "./name-records.ts";

export function createLedgerStore(engine: Engine): LedgerStore {
  const { reads } = engine;
  return {
    findRecord: (id) => findRecord(reads, id),
    listRecords: (query) => listRecords(reads, query),
    listRecordsOf: (announcement) => listRecordsOf(reads, announcement),
    countRecords: (query) => countRecords(reads, query),
    countRecordsByMonth: (query) => countRecordsByMonth(reads, query),
    countRecordsByKey: (query) => countRecordsByKey(reads, query),
    listEvidence: (query) => listEvidence(reads, query),
    listRestatements: (id) => listRestatements(reads, id),
    listPersonDecisions: (appointments) => listPersonDecisions(reads, appointments),
    listDecisions: (query) => listDecisions(reads, query),
    listSettling: (kind, limit) => listSettling(reads, kind, limit),
    findOutcomes: (undertakings) => findOutcomes(reads, undertakings),
    findShownArticles: (announcements) => findShownArticles(reads, announcements),
    findInForce: (chain) => findInForce(reads, chain),
    listNames: (chain) => listNames(reads, chain),
    nameRecords: (announcement, found, carried = []) => nameRecords(engine, announcement, found, carried),
    readLedgerNumber: () => readLedgerNumber(reads),
    findPromises: (asked) => findPromises(engine, asked),
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
