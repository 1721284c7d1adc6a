// List proposals: what waits for the desk in, the proposals of evidence with what each speaks to and where it stands, out.

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
  /** What stands around the sentence in its paragraph. */
  readonly before: string;
  readonly after: string;
};

export type Proposals = {
  readonly proposals: readonly Proposal[];
  /** Behind which the list goes on. */
  readonly next?: EvidenceId;
};

export type ProposalQuery =
  | { readonly undertaking: LedgerId }
  | { readonly announcement: AnnouncementId }
  /** Newest announcement first. `least`: those with a lower score are passed over. */
  | { readonly before?: EvidenceId; readonly limit: number; readonly least: number };

/** What is looked through at once for proposals that are sure enough. */
const LOOKED_THROUGH = 200;

/** Evidence whose undertaking or announcement is gone is left out. */
export async function describeEvidence(
  archive: LedgerReading,
  evidence: readonly StoredEvidence[],
): Promise<readonly Proposal[]> {
  const tell = createTeller(archive);
  const ids = [...new Set(evidence.map(({ proposal }) => proposal.undertaking))];
  const found = await Promise.all(ids.map((id) => archive.findRecord(id)));
  const undertakings = new Map(
    found.flatMap((one) => (one && isUndertaking(one) ? [[one.record.id, one]] : [])),
  );
  const described = await Promise.all(
    evidence.map(async (one) => {
      const { undertaking: id, announcement: number, span } = one.proposal;
      const undertaking = undertakings.get(id);
      const announcement = await tell(number);
      if (!undertaking || !announcement) return [];
      return [{ evidence: one, undertaking, announcement, ...wordsAround(announcement.text, span) }];
    }),
  );
  return described.flat();
}

async function listWaiting(
  archive: LedgerReading,
  { before, limit, least }: Extract<ProposalQuery, { least: number }>,
): Promise<Proposals> {
  const looked = await archive.listEvidence({
    undecided: true,
    limit: LOOKED_THROUGH,
    ...(before !== undefined && { before }),
  });
  const sure = looked.filter(({ proposal }) => proposal.score >= least);
  const shown = sure.slice(0, limit);
  const last =
    sure.length > limit ? shown.at(-1) : looked.length === LOOKED_THROUGH ? looked.at(-1) : undefined;
  return { proposals: await describeEvidence(archive, shown), ...(last && { next: last.id }) };
}

export async function listProposals(archive: LedgerReading, query: ProposalQuery): Promise<Proposals> {
  if ("least" in query) return listWaiting(archive, query);
  return { proposals: await describeEvidence(archive, await archive.listEvidence(query)) };
}
