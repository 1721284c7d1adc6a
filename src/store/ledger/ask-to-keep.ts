// Ask to keep: announcements whose records have to be worked out anew → due work.

import type { ArchiveWriter } from "../engines/engine.ts";
import { findChain } from "./find-chain.ts";

/** In the transaction of what makes it necessary. Whoever is at it loses it, and does not take it off the list. */
export async function askToKeep(writer: ArchiveWriter, announcement: number): Promise<void> {
  const chain = await findChain(writer, announcement);
  if (chain === undefined) return;
  const due = { due_at: 0, lease: null, lease_until: 0, attempts: 0, last_error: null };
  await writer
    .insertInto("due_work")
    .values({ kind: "keep-ledger", key: String(chain), ...due })
    .onConflict((at) => at.columns(["kind", "key"]).doUpdateSet(due))
    .execute();
}
