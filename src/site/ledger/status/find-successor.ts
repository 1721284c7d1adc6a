// Find successor: an undertaking that is superseded in, the one that stands in its place out, where readers see that one.

import { successorOf } from "../../../ledger/status/successor-of.ts";
import type { LedgerReads, StoredEvidence } from "../../../newsroom/ports/ledger-store.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { Status } from "../../../terms/ledger/status.ts";
import type { Undertaking } from "../../../terms/ledger/undertaking.ts";
import { findShownUndertaking } from "../lists/find-shown-undertaking.ts";

export async function findSuccessor(
  ledger: Pick<LedgerReads, "findRecord" | "listRestatements">,
  id: LedgerId,
  status: Pick<Status, "outcome" | "successor" | "cites">,
  evidence: readonly StoredEvidence[],
): Promise<Undertaking | undefined> {
  if (status.outcome !== "superseded") return undefined;
  const links = status.successor === undefined ? await ledger.listRestatements(id) : [];
  const cited = evidence.filter((one) => status.cites.includes(one.id));
  const successor = successorOf(
    id,
    status,
    links,
    cited.map(({ proposal }) => proposal.announcement),
  );
  return successor === undefined ? undefined : findShownUndertaking(ledger, successor);
}
