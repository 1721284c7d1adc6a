// Ask to index: an article whose announcement has to be read for what it is about → due work.

import type { ArchiveWriter } from "../engines/engine.ts";

/** The work is due again, from this article on; whoever is at it loses it, and does not take it off the list. */
export async function askToIndexTerms(writer: ArchiveWriter, articleId: number): Promise<void> {
  await writer
    .updateTable("counters")
    .set({ value: articleId - 1 })
    .where("name", "=", "terms")
    .where("value", ">=", articleId)
    .execute();
  const due = { due_at: 0, lease: null, lease_until: 0, attempts: 0, last_error: null };
  await writer
    .insertInto("due_work")
    .values({ kind: "index-terms", key: "", ...due })
    .onConflict((at) => at.columns(["kind", "key"]).doUpdateSet(due))
    .execute();
}
