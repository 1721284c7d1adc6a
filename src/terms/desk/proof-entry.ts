// Proof entry: a warning or slip of an article as it is now, with where it is and what would mend it.

import type { Span } from "../span.ts";
import type { ArticlePlace } from "./article-place.ts";

export type ProofEntry = {
  /** Names it beyond this list: the same slip after an edit elsewhere has the same. */
  readonly matter: string;
  readonly code: string;
  /** A sentence in English. */
  readonly message: string;
  /** Of a slip, in the article's own words; `span` is in the text at the place. */
  readonly place?: { readonly at: ArticlePlace; readonly span: Span };
  /** Of a doubt, in the announcement's text. */
  readonly source?: Span;
  /** What stands at the span becomes the text. */
  readonly fix?: { readonly span: Span; readonly text: string };
  /** Nothing with it is published unseen. */
  readonly blocking: boolean;
};
