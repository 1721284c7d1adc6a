// About message: what the thread of terms is asked, one question after another, and what it answers.

import type { Article } from "../../terms/article.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { Source } from "../../terms/source.ts";
import type { Term } from "../../terms/term.ts";

export type AboutQuestion = {
  readonly article: Pick<Article, "headline" | "lead">;
  readonly document: SourceDocument;
  readonly source?: Source;
};

/** `no-house`: nothing can be read until the house's files are right. `unreadable`: this one cannot. */
export type AboutAnswer =
  | { readonly kind: "about"; readonly about: readonly Term[] }
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "no-house"; readonly reason: string };
