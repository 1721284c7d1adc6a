// Find evidence: an announcement as the ledger reads it, in; what it gives of earlier promises, what later announcements give of its own, and the keys by which they find each other, out.

import type { KeptRead } from "../../newsroom/ports/ledger-keeping.ts";
import type { LaterAnnouncement } from "../../ledger/evidence/reading/later-announcement.ts";
import { keysOfOutline } from "../../ledger/evidence/keys/keys-of-outline.ts";
import { glanceOf, leastTold } from "../../ledger/evidence/keys/least-told.ts";
import type { LedgerRead } from "../../read-ledger.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { EvidenceKeys } from "../../terms/ledger/evidence-keys.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import { askFor, findEarlier } from "./find-earlier.ts";
import type { LedgerDeps } from "./keep-announcement.ts";
import type { ProposeAsked } from "./propose-in-thread.ts";

export type EvidenceAsked = {
  readonly announcement: Announcement;
  readonly chain: number;
  /** Its revisions, itself among them: none speaks to another's promises. */
  readonly revisions: ReadonlySet<AnnouncementId>;
  readonly read: LedgerRead;
  /** Its own, as they are now. */
  readonly undertakings: readonly Undertaking[];
};

async function propose(deps: LedgerDeps, asked: ProposeAsked): Promise<readonly EvidenceProposal[]> {
  if (asked.promises.length === 0 || asked.laters.length === 0) return [];
  return (await askFor(deps, { kind: "propose", asked }, "proposed"))?.proposals ?? [];
}

async function keysOfPromises(
  deps: LedgerDeps,
  undertakings: readonly Undertaking[],
): Promise<EvidenceKeys["promises"]> {
  if (undertakings.length === 0) return [];
  return (await askFor(deps, { kind: "keys", undertakings }, "keys"))?.promises ?? [];
}

/** What later announcements give of its own undertakings, each of those that it may speak to. */
async function fromLater(
  deps: LedgerDeps,
  { read, revisions }: EvidenceAsked,
  promises: EvidenceKeys["promises"],
): Promise<readonly EvidenceProposal[]> {
  const { archive } = deps;
  const proposals: EvidenceProposal[] = [];
  for (const { prepared, outline } of promises) {
    const laters: LaterAnnouncement[] = [];
    const mentions = await archive.findMentions({ keys: keysOfOutline(outline), day: read.day });
    for (const { announcement, day, told, glance, share } of mentions) {
      if (revisions.has(announcement) || share < leastTold(outline, glanceOf(glance))) continue;
      const found = await archive.findAnnouncement(announcement);
      if (found) laters.push({ id: announcement, day, text: found.document.text, ...told });
    }
    proposals.push(...(await propose(deps, { promises: [prepared], laters })));
  }
  return proposals;
}

export async function findEvidence(
  deps: LedgerDeps,
  asked: EvidenceAsked,
): Promise<Pick<KeptRead, "evidence" | "keys">> {
  const { announcement, chain, read, undertakings } = asked;
  const { mention } = read;
  const promises = await keysOfPromises(deps, undertakings);
  const later = await fromLater(deps, asked, promises);
  if (mention === undefined) return { evidence: later };
  const own: LaterAnnouncement = {
    id: announcement.id,
    day: read.day,
    text: announcement.document.text,
    ...mention.told,
  };
  const given = await findEarlier(deps, { later: own, mention, chain });
  return { evidence: [...given, ...later], keys: { promises, mention } };
}
