// Save with copy: an article's number and a decision on it → its next revision, saved with the entry of the audit log, or why nothing was.

import type { Refusal } from "../../../newsroom/decisions/change-article.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { Article } from "../../../terms/article.ts";
import type { NewAuditEntry } from "../../../terms/desk/audit-entry.ts";
import type { ArticleId } from "../../../terms/ids.ts";
import { failure, success } from "../../../terms/result.ts";
import type { Result } from "../../../terms/result.ts";

export type DecisionToSave = {
  readonly id: ArticleId;
  /** The revision that whoever decides was looking at: another one there now is a conflict. Whatever is there unless given. */
  readonly expected?: number;
  /** Called with the article as its working copy has it, in the revision that the store has. */
  readonly decide: (article: Article) => Result<Article, Refusal>;
  readonly audit: (next: Article, before: Article) => NewAuditEntry;
};

export type NotSaved =
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** Somebody was faster: the article as it is now. */
  | { readonly kind: "conflict"; readonly current: Article };

export type SaveWithCopy = (decision: DecisionToSave) => Promise<Result<Article, NotSaved>>;

export function createSaveWithCopy(archive: Pick<Archive, "findArticle" | "saveArticle">): SaveWithCopy {
  return async ({ id, expected, decide, audit }) => {
    const article = await archive.findArticle(id);
    if (!article) return failure({ kind: "missing" });
    if (expected !== undefined && article.revision !== expected)
      return failure({ kind: "conflict", current: article });
    const decided = decide(article);
    if (!decided.ok) return failure({ kind: "refused", refusal: decided.error });
    const outcome = await archive.saveArticle(decided.value, audit(decided.value, article));
    if (outcome === "saved") return success(decided.value);
    const current = await archive.findArticle(id);
    return failure(current ? { kind: "conflict", current } : { kind: "missing" });
  };
}
