// Find outcomes: undertakings in, what the desk decided became of each and was not taken back, out.

import { issueOf } from "../../ledger/decisions/matters-of.ts";
import type { LedgerDecision } from "../../terms/ledger/decision.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { findInForce } from "./decisions.ts";

export async function findOutcomes(
  reader: ArchiveReader,
  undertakings: readonly LedgerId[],
): Promise<ReadonlyMap<LedgerId, LedgerDecision>> {
  const inForce = await findInForce(reader, undertakings);
  return new Map(
    undertakings.flatMap((undertaking) => {
      const issue = issueOf({ kind: "status", undertaking, outcome: "open", cites: [] });
      const decision = inForce.get(issue);
      return decision ? [[undertaking, decision] as const] : [];
    }),
  );
}
