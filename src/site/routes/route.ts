// Route: what a request's address names: a page, a feed, a file, something to be done, or nothing.

import type { CardQuery } from "../../newsroom/ports/archive.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { PictureName } from "../../terms/picture.ts";
import type { TermName } from "../../terms/term.ts";
import type { FeedSubject } from "../feeds/feed-subject.ts";
import type { LedgerRoute } from "../ledger/routes.ts";
import type { SearchAsking } from "../search/search-asking.ts";
import type { Language } from "../site-config.ts";
import type { StandingName } from "../standing/standing-text.ts";
import type { RankedList, RankingForm } from "./addresses.ts";

export const FEED_FORMATS = ["atom", "rss", "json"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export type FeedRoute = {
  readonly kind: "feed";
  readonly format: FeedFormat;
  readonly language: Language;
  readonly subject: FeedSubject;
  /** Entries behind the newest ones. */
  readonly before?: NonNullable<CardQuery["before"]>;
};

export type SearchFeedRoute = {
  readonly kind: "search-feed";
  readonly format: FeedFormat;
  readonly asking: SearchAsking;
};

export type PageRoute =
  | { readonly kind: "home"; readonly language: Language }
  | {
      readonly kind: "section";
      readonly language: Language;
      readonly slug: string;
      readonly before?: NonNullable<CardQuery["before"]>;
    }
  | { readonly kind: "article"; readonly language: Language; readonly id: ArticleId }
  | { readonly kind: "series"; readonly language: Language; readonly series: string }
  | {
      readonly kind: "term";
      readonly language: Language;
      readonly term: TermName;
      readonly before?: NonNullable<CardQuery["before"]>;
    }
  /** A year, a month or a day; the overview of all months unless one is named. */
  | {
      readonly kind: "date";
      readonly language: Language;
      readonly date?: string;
      readonly before?: NonNullable<CardQuery["before"]>;
    }
  /** The overview unless a list is named; `.json`: its rows for the script. */
  | {
      readonly kind: "ranking";
      readonly language: Language;
      readonly form: RankingForm;
      readonly list?: RankedList;
    }
  | { readonly kind: "ranking-block"; readonly language: Language }
  | { readonly kind: "counting"; readonly language: Language }
  | { readonly kind: "api"; readonly language: Language }
  /** `about`: the article that a report was about, for the way back to it; of `received` only. */
  | {
      readonly kind: "standing";
      readonly language: Language;
      readonly name: StandingName;
      readonly about?: ArticleId;
    }
  /** All that stands below `/ledger`. */
  | { readonly kind: "ledger"; readonly language: Language; readonly page: LedgerRoute }
  | { readonly kind: "missing"; readonly language: Language };

export type SearchRoute = {
  readonly kind: "search";
  readonly language: Language;
  readonly asking: SearchAsking;
};

export type CardRoute = { readonly kind: "card"; readonly id: ArticleId; readonly version: string };

export type ApiRoute = { readonly kind: "api-request"; readonly path: string; readonly query: string };

/** What has been typed into a search field so far. */
export type SuggestRoute = {
  readonly kind: "suggest";
  readonly language: Language;
  readonly words: string;
};

export type MachineRoute =
  | FeedRoute
  | SearchFeedRoute
  | { readonly kind: "sitemap" }
  | { readonly kind: "sitemap-articles"; readonly shard: number }
  | { readonly kind: "sitemap-terms"; readonly shard: number }
  | { readonly kind: "sitemap-pages" }
  /** `YYYY-MM`: of the announcements. */
  | { readonly kind: "sitemap-ledger"; readonly month: string }
  | { readonly kind: "sitemap-news" }
  | { readonly kind: "robots" }
  | { readonly kind: "llms" }
  | { readonly kind: "security" };

export type MovedRoute = { readonly kind: "moved"; readonly to: string };

export type Route =
  | PageRoute
  | SearchRoute
  | SuggestRoute
  | MachineRoute
  | { readonly kind: "asset"; readonly name: string }
  | { readonly kind: "media"; readonly name: PictureName }
  /** What the API makes of it is its own affair. */
  | ApiRoute
  | CardRoute
  | { readonly kind: "report"; readonly language: Language }
  | { readonly kind: "beacon" }
  | { readonly kind: "beacon-picture" }
  | MovedRoute
  | { readonly kind: "refused"; readonly status: 400 | 414; readonly language: Language };
