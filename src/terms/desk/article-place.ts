// Article place: where in an article some words of the desk stand.

export type ArticlePlace =
  | { readonly kind: "headline" | "lead" }
  /** `block`: index in the body. `part`: which of the block's texts, counted through its rows: an entry of a list, a cell of a table. */
  | { readonly kind: "block"; readonly block: number; readonly part: number };
