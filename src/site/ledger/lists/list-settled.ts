// List of the settled: the newest decisions of the desk in, the undertakings that they settled out, each once, the latest first.

import type { LedgerReads } from "../../../newsroom/ports/ledger-store.ts";
import type { Undertaking } from "../../../terms/ledger/undertaking.ts";
import { findShownUndertaking } from "./find-shown-undertaking.ts";
import { readStandings } from "../status/public-status.ts";
import type { ListedUndertaking } from "./list-undertakings.ts";

/** Some are taken back, some are of what readers do not see. */
const DECISIONS_READ_FOR_ONE = 5;

export async function listRecentlySettled(
  ledger: LedgerReads,
  today: string,
  limit: number,
): Promise<readonly ListedUndertaking[]> {
  const decisions = await ledger.listSettling("status", limit * DECISIONS_READ_FOR_ONE);
  const ids = new Set(
    decisions.flatMap(({ decision }) => (decision.kind === "status" ? [decision.undertaking] : [])),
  );
  const undertakings: Undertaking[] = [];
  for (const id of ids) {
    const found = await findShownUndertaking(ledger, id);
    if (found) undertakings.push(found);
  }
  const standings = await readStandings(ledger, undertakings, today);
  return undertakings
    .flatMap((undertaking) => {
      const standing = standings.get(undertaking.id);
      return standing && standing.status.outcome !== "open" ? [{ undertaking, ...standing }] : [];
    })
    .toSorted((a, b) => (b.status.at ?? "").localeCompare(a.status.at ?? ""))
    .slice(0, limit);
}
