// List proposals: what waits for the desk in, the proposals of evidence with what each speaks to and where it stands, out.

import {
  type LessonsInUse,
  scoreByLessons,
  type TaughtScore,
} from "../../../ledger/evidence/learning/learn-from-decisions.ts";
import { partiesKey } from "../../../ledger/undertakings/facets-of-undertaking.ts";
import type { StoredEvidence } from "../../../newsroom/ports/ledger-store.ts";
import type { AnnouncementId } from "../../../terms/ids.ts";
import type { EvidenceId, LedgerId } from "../../../terms/ledger/ledger-id.ts";
import { type StoredUndertaking, isUndertaking } from "../deciding/load-undertaking.ts";
import type { LedgerReading } from "./look-at-undertaking.ts";
import { type DeskAnnouncement, createTeller } from "./told-announcement.ts";
import { wordsAround } from "./words-around.ts";

export type Proposal = {
  readonly evidence: StoredEvidence;
  readonly undertaking: StoredUndertaking;
  readonly announcement: DeskAnnouncement;
  /** What it scores by what the desk decided of its like; absent where that taught nothing, or it is judged. */
  readonly taught?: TaughtScore;
  /** What stands around the sentence in its paragraph. */
  readonly before: string;
  readonly after: string;
};

export type Proposals = {
  readonly proposals: readonly Proposal[];
  /** Behind which the list goes on. */
  readonly next?: EvidenceId;
  /** So many of those looked through are left out by a lesson alone. */
  readonly lowered: number;
};

export type ProposalQuery =
  | { readonly undertaking: LedgerId }
  | { readonly announcement: AnnouncementId }
  /** Newest announcement first. `least`: those with a lower score, lessons counted in, are passed over. */
  | { readonly before?: EvidenceId; readonly limit: number; readonly least: number };

/** What is looked through at once for proposals that are sure enough. */
const LOOKED_THROUGH = 200;

async function findUndertakings(
  archive: LedgerReading,
  evidence: readonly StoredEvidence[],
): Promise<ReadonlyMap<LedgerId, StoredUndertaking>> {
  const ids = [...new Set(evidence.map(({ proposal }) => proposal.undertaking))];
  const found = await Promise.all(ids.map((id) => archive.findRecord(id)));
  return new Map(found.flatMap((one) => (one && isUndertaking(one) ? [[one.record.id, one]] : [])));
}

function teach(
  { proposal, decided }: StoredEvidence,
  undertaking: StoredUndertaking | undefined,
  lessons: LessonsInUse,
): TaughtScore | undefined {
  if (decided || !undertaking) return undefined;
  const { parties, topics } = undertaking.record.value;
  return scoreByLessons({ proposal, parties: partiesKey(parties), topics }, lessons);
}

/** Evidence whose undertaking or announcement is gone is left out. */
export async function describeEvidence(
  archive: LedgerReading,
  evidence: readonly StoredEvidence[],
  lessons: LessonsInUse,
): Promise<readonly Proposal[]> {
  const tell = createTeller(archive);
  const undertakings = await findUndertakings(archive, evidence);
  const described = await Promise.all(
    evidence.map(async (one) => {
      const { undertaking: id, announcement: number, span } = one.proposal;
      const undertaking = undertakings.get(id);
      const announcement = await tell(number);
      if (!undertaking || !announcement) return [];
      const taught = teach(one, undertaking, lessons);
      const around = wordsAround(announcement.text, span);
      return [{ evidence: one, undertaking, announcement, ...around, ...(taught && { taught }) }];
    }),
  );
  return described.flat();
}

async function listWaiting(
  archive: LedgerReading,
  { before, limit, least }: Extract<ProposalQuery, { least: number }>,
  lessons: LessonsInUse,
): Promise<Proposals> {
  const looked = await archive.listEvidence({
    undecided: true,
    limit: LOOKED_THROUGH,
    ...(before !== undefined && { before }),
  });
  const undertakings = lessons.size === 0 ? new Map() : await findUndertakings(archive, looked);
  const scoreOf = (one: StoredEvidence): number =>
    teach(one, undertakings.get(one.proposal.undertaking), lessons)?.score ?? one.proposal.score;
  const sure = looked.filter((one) => scoreOf(one) >= least);
  const shown = sure.slice(0, limit);
  const last =
    sure.length > limit ? shown.at(-1) : looked.length === LOOKED_THROUGH ? looked.at(-1) : undefined;
  const passed = last ? looked.slice(0, looked.indexOf(last) + 1) : looked;
  return {
    proposals: await describeEvidence(archive, shown, lessons),
    lowered: passed.filter((one) => one.proposal.score >= least && scoreOf(one) < least).length,
    ...(last && { next: last.id }),
  };
}

export async function listProposals(
  archive: LedgerReading,
  query: ProposalQuery,
  lessons: LessonsInUse,
): Promise<Proposals> {
  if ("least" in query) return listWaiting(archive, query, lessons);
  const evidence = await archive.listEvidence(query);
  return { proposals: await describeEvidence(archive, evidence, lessons), lowered: 0 };
}
