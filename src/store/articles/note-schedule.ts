// Note of a schedule: an article as it is saved in; the work that publishes it is due when the article says, or is no more.

import type { Article } from "../../terms/article.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { instantOf } from "./article-row.ts";

const KIND = "publish-article";

/** In the transaction that saves it, whoever decided: no article is scheduled without work that is due, and none twice. */
export async function noteSchedule(
  writer: ArchiveWriter,
  { id, state }: Article,
  wasScheduled: boolean,
): Promise<void> {
  if (state.kind === "scheduled") {
    const fresh = {
      due_at: instantOf(state.dueAt),
      lease: null,
      lease_until: 0,
      attempts: 0,
      last_error: null,
    };
    await writer
      .insertInto("due_work")
      .values({ kind: KIND, key: String(id), ...fresh })
      .onConflict((at) => at.columns(["kind", "key"]).doUpdateSet(fresh))
      .execute();
  } else if (wasScheduled) {
    await writer.deleteFrom("due_work").where("kind", "=", KIND).where("key", "=", String(id)).execute();
  }
}
