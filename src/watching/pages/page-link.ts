// PageLink: one link of a page with its surroundings, as far as they tell what it is.

/** Words that name no announcement but what hangs on one: its PDF, its text in another language, its rest. */
export type LinkLabel = "pdf" | "language" | "more";

/** Where the day of an entry stands: before its link, in it, behind it, or above several entries. */
export type DayPlace = "before" | "inside" | "behind" | "above";

export type PageLink = {
  /** Where it stands in the page's text. */
  readonly at: number;
  /** Absolute, http or https, without what stands behind #. */
  readonly address: string;
  /** Of the entry: the link's words, or those beside a link that is a label; without day, sizes and marks of what is new. */
  readonly title: string;
  readonly label?: LinkLabel;
  /** Names and classes of the elements around it, outermost first: what stands alike on one page has the same. */
  readonly family: string;
  /** The same without classes and without what only wraps: `main ul li`. */
  readonly place: string;
  /** EDTF day, or ISO 8601 with minutes and offset; `XXXX-11-20` where nothing tells the year. */
  readonly day?: string;
  readonly dayPlace?: DayPlace;
  /** As it is written, with # for its figures: `令和#年#月#日`. */
  readonly dayForm?: string;
  /** The heading above it. */
  readonly head?: string;
  /** It stands in navigation, a side column, a ranking, the page's head or foot. */
  readonly isFurniture: boolean;
  /** Addresses of PDFs that the same entry links to beside it. */
  readonly pdfs: readonly string[];
};
