// Find shown undertaking: an id in, the undertaking out where readers see it.

import type { LedgerReads } from "../../../newsroom/ports/ledger-store.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { Undertaking } from "../../../terms/ledger/undertaking.ts";

/** Nothing where readers do not see it. */
export async function findShownUndertaking(
  ledger: Pick<LedgerReads, "findRecord">,
  id: LedgerId,
): Promise<Undertaking | undefined> {
  const stored = await ledger.findRecord(id);
  if (!stored?.shown || stored.withdrawn !== undefined) return undefined;
  return stored.record.kind === "undertaking" ? stored.record : undefined;
}
