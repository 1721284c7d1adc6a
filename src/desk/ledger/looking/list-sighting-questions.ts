// List sighting questions: the latest pairs of reports that may tell of one sighting, as the store keeps them, in, each with what either report says out.

import type { LedgerReads, LedgerStore } from "../../../newsroom/ports/ledger-store.ts";
import type { KeptRecord } from "../../../terms/ledger/kept-record.ts";
import type { SightingQuestion } from "../../../terms/ledger/sighting-question.ts";

export type SightingAsked = {
  readonly question: SightingQuestion;
  /** What each of them says, in the question's order. */
  readonly reports: readonly KeptRecord[];
};

export type AskedOfSightings = { readonly asked: readonly SightingAsked[]; readonly next?: string };

/** On one page; those behind them come up as these are answered, too. */
const SHOWN = 20;

type Reads = Pick<LedgerStore, "listSightingQuestions"> & Pick<LedgerReads, "findRecord">;

/** Only of reports that readers see: of others nothing is joined. */
export async function listSightingQuestions(reads: Reads, before?: string): Promise<AskedOfSightings> {
  const found = await reads.listSightingQuestions({
    limit: SHOWN,
    ...(before !== undefined && { before }),
  });
  const asked = await Promise.all(
    found.map(async ({ question }) => {
      const reports = await Promise.all(question.records.map((id) => reads.findRecord(id)));
      return { question, reports: reports.flatMap((report) => report?.record ?? []) };
    }),
  );
  const next = found.length === SHOWN ? found.at(-1)?.place : undefined;
  return { asked, ...(next !== undefined && { next }) };
}
