// Save with copy: an article's number and a decision on it → its next revision with what editors have done in the working copy, saved with the entry of the audit log, or why nothing was.

import type { Refusal } from "../../../newsroom/decisions/change-article.ts";
import type { Article } from "../../../terms/article.ts";
import type { NewAuditEntry } from "../../../terms/desk/audit-entry.ts";
import type { ArticleId } from "../../../terms/ids.ts";
import { type Result, failure, success } from "../../../terms/result.ts";
import { takeCopy } from "../../copies/take-copy.ts";
import { type Archived, takeWithSource, toResult } from "../../copies/take-with-source.ts";

export type DecisionToSave = {
  readonly id: ArticleId;
  /** The revision that whoever decides was looking at: another one there now is a conflict. Whatever is there unless given. */
  readonly expected?: number;
  /** The version of the working copy that was looked at, 0 where there was none: one step more is a conflict. */
  readonly expectedCopy?: number;
  /** Called with the article as its working copy has it, in the revision that the store has; may be called again. */
  readonly decide: (article: Article) => Result<Article, Refusal>;
  readonly audit: (next: Article, before: Article) => NewAuditEntry;
  /** Decides nothing about words: of what goes out by itself they stay as somebody saw them who may let it out. */
  readonly isAside?: boolean;
};

export type NotSaved =
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** Somebody was faster: the article as it is now. */
  | { readonly kind: "conflict"; readonly current: Article };

export type SaveWithCopy = (decision: DecisionToSave) => Promise<Result<Article, NotSaved>>;

async function saveAlone(archive: Archived, decision: DecisionToSave): Promise<Result<Article, NotSaved>> {
  const { id, expected, decide, audit } = decision;
  const article = await archive.findArticle(id);
  if (!article) return failure({ kind: "missing" });
  if (expected !== undefined && article.revision !== expected) {
    return failure({ kind: "conflict", current: article });
  }
  const decided = decide(article);
  if (!decided.ok) return failure({ kind: "refused", refusal: decided.error });
  const outcome = await archive.saveArticle(decided.value, audit(decided.value, article));
  if (outcome === "saved") return success(decided.value);
  const current = await archive.findArticle(id);
  return failure(current ? { kind: "conflict", current } : { kind: "missing" });
}

/**
 * The decision, with what editors have done in the working copy since the last revision, saved in one transaction. An
 * article that nobody has opened has no copy: its decision is saved alone, and a copy that is opened meanwhile takes it over.
 */
export function createSaveWithCopy(archive: Archived): SaveWithCopy {
  return async (decision) => {
    const { id, expected, expectedCopy, isAside = false } = decision;
    if (!(await archive.findCopy(id))) return saveAlone(archive, decision);
    if (isAside && (await archive.findArticle(id))?.state.kind === "scheduled")
      return saveAlone(archive, decision);
    const taken = await takeWithSource(archive, id, (copy, source) => {
      const { article, head } = copy;
      const isOther =
        (expected !== undefined && article.revision !== expected) ||
        (expectedCopy !== undefined && head.version !== expectedCopy);
      if (isOther) {
        return { kind: "conflict", current: article };
      }
      const { decide, audit } = decision;
      return takeCopy(copy, { decide, audit, ...(source && { source }) });
    });
    return taken ? toResult(archive, id, taken) : failure({ kind: "missing" });
  };
}
