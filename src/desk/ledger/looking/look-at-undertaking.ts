// Look at undertaking: an undertaking in, all that speaks to it, how it stands, what is proposed and asked, and all that was decided, out.

import { matterOfStatus } from "../../../ledger/decisions/matters-of.ts";
import { linksInForce } from "../../../ledger/restated/links-in-force.ts";
import { judgedOf } from "../../../ledger/status/judged-evidence.ts";
import { type ProposedStatus, proposeStatus } from "../../../ledger/status/propose-status.ts";
import { successorOf } from "../../../ledger/status/successor-of.ts";
import { statusNow } from "../../../ledger/status/status-now.ts";
import { type UndertakingQuestion, askAbout } from "../../../ledger/status/undertaking-questions.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { StoredEvidence, StoredLink } from "../../../newsroom/ports/ledger-store.ts";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { Status } from "../../../terms/ledger/status.ts";
import type { StoredUndertaking } from "../deciding/load-undertaking.ts";

export type LookedAt = {
  readonly stored: StoredUndertaking;
  /** In the order of the days of their announcements. */
  readonly evidence: readonly StoredEvidence[];
  readonly links: readonly StoredLink[];
  /** Oldest first, also those that were taken back: the latest of them. */
  readonly decisions: readonly LedgerDecision[];
  readonly status: Status;
  /** As the rule sees it now, whatever the desk decided. */
  readonly proposed: ProposedStatus;
  /** What stands in its place where it is superseded, or would. */
  readonly successor?: LedgerId;
  readonly question?: UndertakingQuestion;
};

export type LedgerReading = Pick<
  Archive,
  | "findRecord"
  | "listEvidence"
  | "listRestatements"
  | "listDecisions"
  | "listRecords"
  | "listRecordsOf"
  | "listSettling"
  | "findAnnouncement"
  | "findArticleOf"
>;

/** Of thousands an editor looks at the latest; all stand in the log, and in the API page by page. */
const LATEST = 200;

/** The latest decided about the record, its status, or questions of it. */
async function listAbout(
  archive: LedgerReading,
  abouts: readonly string[],
): Promise<readonly LedgerDecision[]> {
  const lists = await Promise.all(abouts.map((about) => archive.listDecisions({ about, latest: LATEST })));
  const byId = new Map(lists.flat().map((decision) => [decision.id, decision]));
  return [...byId.values()].toSorted((one, other) => one.id - other.id);
}

/** `today`: `YYYY-MM-DD` in the newsroom's time zone. */
export async function lookAtUndertaking(
  archive: LedgerReading,
  stored: StoredUndertaking,
  today: string,
): Promise<LookedAt> {
  const { id, value } = stored.record;
  const [evidence, links] = await Promise.all([
    archive.listEvidence({ undertaking: id }),
    archive.listRestatements(id),
  ]);
  const confirmed = judgedOf(evidence);
  const about = {
    undertaking: id,
    ...(value.due !== undefined && { due: value.due }),
    confirmed,
    today,
  };
  const proposed = proposeStatus(stored.record, confirmed, linksInForce(links, id), today);
  const own = await listAbout(archive, [id, matterOfStatus(id)]);
  const now = statusNow(about, own);
  const grounds = now.outcome === "superseded" ? now.cites : proposed.cites;
  const cited = confirmed.filter((one) => grounds.includes(one.id)).map((one) => one.announcement);
  const successor = successorOf(id, now, links, cited);
  const standing = {
    undertaking: stored.record,
    now,
    proposed,
    confirmed: confirmed.map((one) => one.id),
    ...(successor !== undefined && { successor }),
    today,
  };
  const asked = askAbout(standing, own);
  const decisions = asked ? await listAbout(archive, [id, matterOfStatus(id), asked.key]) : own;
  const question = asked && askAbout(standing, decisions);
  return {
    stored,
    evidence,
    links,
    decisions,
    status: standing.now,
    proposed,
    ...(successor !== undefined && { successor }),
    ...(question && { question }),
  };
}
