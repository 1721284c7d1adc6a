// Ledger reads: a connection in, all that is asked of the ledger without changing it out, each list along an index of its own.

import type { LedgerReads } from "../../newsroom/ports/ledger-store.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { countRecords, countRecordsByKey, countRecordsByMonth } from "./count-records.ts";
import { listDecisions, listPersonDecisions, listSettling } from "./decisions.ts";
import { findOutcomes } from "./find-outcomes.ts";
import { findShownArticles } from "./find-shown-articles.ts";
import { listEvidence, listRestatements } from "./list-evidence.ts";
import { findRecord, listRecords, listRecordsOf } from "./list-records.ts";
import { findSightings } from "./sightings/find-sightings.ts";

export function createLedgerReads(reads: ArchiveReader): LedgerReads {
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
    listSettling: (kind, limit, before) => listSettling(reads, kind, limit, before),
    findOutcomes: (undertakings) => findOutcomes(reads, undertakings),
    findSightings: (reports) => findSightings(reads, reports),
    findShownArticles: (announcements) => findShownArticles(reads, announcements),
  };
}
