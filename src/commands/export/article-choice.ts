// Article choice: in which form published articles go to other systems, and where.

export const ARTICLE_FORMATS = ["markdown", "ninjs"] as const;

export type ArticleChoice = {
  readonly format: (typeof ARTICLE_FORMATS)[number];
  readonly folder: string;
  /** Without a trailing slash. */
  readonly base: string;
};
