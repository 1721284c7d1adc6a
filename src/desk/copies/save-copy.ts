// Save copy: a working copy → the next revision of its article by itself, where readers do not see it yet.

import type { Article } from "../../terms/article.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { Result } from "../../terms/result.ts";
import { isShown } from "../../newsroom/is-shown.ts";
import type { NotSaved } from "../api/articles/save-with-copy.ts";
import { saveCopyAlone } from "./take-copy.ts";
import { type Archived, takeWithSource, toResult } from "./take-with-source.ts";

export type SavedCopy = {
  /** Undefined where the copy says nothing new. */
  readonly saved?: Result<Article, NotSaved>;
  /** The version whose words the article has now; 0 where there is no copy. */
  readonly version: number;
};

export async function saveCopy(
  archive: Archived,
  id: ArticleId,
  entry: Pick<NewAuditEntry, "at" | "actor">,
): Promise<SavedCopy> {
  let version = 0;
  const taken = await takeWithSource(archive, id, (copy, source) => {
    const { state } = copy.article;
    // What is scheduled goes out by itself, as it was when somebody chose its time.
    if (isShown(state) || state.kind === "scheduled") {
      const message = `Article ${id} is ${state.kind}: readers get its words by a decision, not by saving`;
      return { kind: "refused", refusal: { code: "wrong-state", message } };
    }
    const own = saveCopyAlone(copy, entry, source);
    version = own?.kind === "taken" ? own.change.head.takenVersion : copy.head.version;
    return own;
  });
  return { version, ...(taken && { saved: await toResult(archive, id, taken) }) };
}
