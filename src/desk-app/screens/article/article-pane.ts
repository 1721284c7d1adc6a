// Article pane: what each part of the article's screen is given.

export type ArticlePaneProps = {
  /** The article's number. */
  readonly id: number;
};
