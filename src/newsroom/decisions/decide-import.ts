// Takes an imported article and what the store has under its key, and decides: add it, leave it, revise it, or keep the desk's.

import type { Article, ArticleState } from "../../terms/article.ts";
import type { ImportedArticle, KeptBecause } from "../ports/import-store.ts";

/** What the store has under a key. */
export type KnownImport = {
  readonly revision: number;
  readonly isPublished: boolean;
  /** What the import wrote last, and as which revision; absent where another way brought the article here. */
  readonly written?: { readonly fingerprint: string; readonly revision: number };
};

export type ImportDecision =
  | { readonly kind: "add" | "same" | "revise" }
  | { readonly kind: "keep"; readonly because: KeptBecause };

/** What the desk did is never undone by an import: whoever wrote last here decides. */
export function decideImport(imported: ImportedArticle, known: KnownImport | undefined): ImportDecision {
  if (!known) return { kind: "add" };
  if (!known.written) return { kind: "keep", because: "unknown" };
  if (known.written.fingerprint === imported.fingerprint) return { kind: "same" };
  if (known.written.revision !== known.revision) return { kind: "keep", because: "edited" };
  if (known.isPublished && imported.publishedAt === undefined) return { kind: "keep", because: "published" };
  return { kind: "revise" };
}

const stateOf = ({ publishedAt }: ImportedArticle): ArticleState =>
  publishedAt === undefined ? { kind: "draft" } : { kind: "published", publishedAt };

/** The first revision of an article that is new here. */
export function firstRevision(imported: ImportedArticle, id: Article["id"]): Article {
  const { draft, createdAt, updatedAt } = imported;
  return { ...draft, id, state: stateOf(imported), revision: 1, createdAt, updatedAt };
}

/** Its next one, with what was told of corrections kept. */
export function nextRevision(imported: ImportedArticle, stored: Article): Article {
  const { draft, updatedAt } = imported;
  const kept = { ...stored, ...draft };
  return {
    ...kept,
    state: stateOf(imported),
    revision: stored.revision + 1,
    // History goes forward, whatever the other system's clock says.
    updatedAt: updatedAt > stored.updatedAt ? updatedAt : stored.updatedAt,
  };
}
