// Save copy: a working copy → the next revision of its article by itself, where readers do not see it yet.

import type { Article } from "../../terms/article.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { Result } from "../../terms/result.ts";
import { isShown } from "../../newsroom/is-shown.ts";
import type { NotSaved } from "../api/articles/save-with-copy.ts";
import { saveCopyAlone } from "./take-copy.ts";
import { type Archived, takeWithSource, toResult } from "./take-with-source.ts";

/** Undefined where it says nothing new. */
export async function saveCopy(
  archive: Archived,
  id: ArticleId,
  entry: Pick<NewAuditEntry, "at" | "actor">,
): Promise<Result<Article, NotSaved> | undefined> {
  const taken = await takeWithSource(archive, id, (copy, source) => {
    const { state } = copy.article;
    // What is scheduled goes out by itself, as it was when somebody chose its time.
    if (isShown(state) || state.kind === "scheduled") {
      const message = `Article ${id} is ${state.kind}: readers get its words by a decision, not by saving`;
      return { kind: "refused", refusal: { code: "wrong-state", message } };
    }
    return saveCopyAlone(copy, entry, source);
  });
  return taken && toResult(archive, id, taken);
}
