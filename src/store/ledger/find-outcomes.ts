// Find outcomes: undertakings in, what the desk decided became of each and did not take back, the latest first, out.

import { type StatusDecision, standingStatuses } from "../../ledger/status/standing-statuses.ts";
import { matterOfStatus } from "../../ledger/decisions/matters-of.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { findDecisionsAbout } from "./decisions.ts";

export async function findOutcomes(
  reader: ArchiveReader,
  undertakings: readonly LedgerId[],
): Promise<ReadonlyMap<LedgerId, readonly StatusDecision[]>> {
  return standingStatuses(await findDecisionsAbout(reader, undertakings.map(matterOfStatus)));
}
