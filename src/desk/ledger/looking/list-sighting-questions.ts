// List sighting questions: the latest pairs of reports that may tell of one sighting, as the store keeps them, in, each with what either report says out.

import type { LedgerReads, LedgerStore } from "../../../newsroom/ports/ledger-store.ts";
import type { KeptRecord } from "../../../terms/ledger/kept-record.ts";
import type { SightingQuestion } from "../../../terms/ledger/sighting-question.ts";

export type SightingAsked = {
  readonly question: SightingQuestion;
  /** What each of them says, in the question's order. */
  readonly reports: readonly KeptRecord[];
};

/** Shown at once: those behind them come up as these are answered. */
const SHOWN = 20;

type Reads = Pick<LedgerStore, "listSightingQuestions"> & Pick<LedgerReads, "findRecord">;

/** Only of reports that readers see: of others nothing is joined. */
export async function listSightingQuestions(reads: Reads): Promise<readonly SightingAsked[]> {
  const found = await reads.listSightingQuestions({ limit: SHOWN });
  return Promise.all(
    found.map(async ({ question }) => {
      const reports = await Promise.all(question.records.map((id) => reads.findRecord(id)));
      return { question, reports: reports.flatMap((report) => report?.record ?? []) };
    }),
  );
}
