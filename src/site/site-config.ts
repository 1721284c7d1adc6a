// Site configuration: what a newsroom decides about its public pages, and what the site asks of its neighbours.

import type { Article } from "../terms/article.ts";
import type { PublishedArticles } from "../newsroom/ports/archive.ts";
import type { RedirectStore } from "../newsroom/ports/redirect-store.ts";
import type { LedgerMoments } from "../newsroom/ports/ledger-moment.ts";
import type { LedgerReads } from "../newsroom/ports/ledger-store.ts";
import type { MediaStore } from "../newsroom/ports/media-store.ts";
import type { NewReport } from "../newsroom/ports/report-store.ts";
import type { ReadershipStore } from "../newsroom/ports/readership-store.ts";
import type { SearchStore } from "../newsroom/ports/search-store.ts";
import type { SitemapStore } from "../newsroom/ports/sitemap-store.ts";
import type { Ranker } from "../readership/ranking/ranker.ts";
import type { Counting } from "../readership/rule/counting.ts";
import type { SearchKnowledge } from "../search/names/widen-search.ts";
import type { ShareCard } from "../terms/share-card.ts";
import type { View } from "../terms/view.ts";
import type { KnownReading } from "./article/readings/reading-book.ts";
import type { FileShelf } from "./ledger/downloads/shelf/file-shelf.ts";
import type { Publisher } from "./publisher.ts";

export const LANGUAGES = ["ja", "en"] as const;
/** The language of the interface; articles stay in their own. */
export type Language = (typeof LANGUAGES)[number];
export type Bilingual = Readonly<Record<Language, string>>;

export type SiteSection = { readonly slug: string; readonly name: Bilingual };

export type SiteConfig = {
  readonly name: Bilingual;
  readonly tagline: Bilingual;
  /** Where readers reach the site, without a trailing slash: `https://news.example`. */
  readonly baseAddress: string;
  /** A UUID that this newsroom keeps for good, wherever its site moves: ids in feeds are made of it. */
  readonly identity: string;
  /** Address of the WebSub hub that is told of changes, where there is one. */
  readonly hub?: string;
  /** In the order of the navigation. */
  readonly sections: readonly SiteSection[];
  /** Shows on every page that this is a sample newsroom. */
  readonly sample: boolean;
  /** How many proxies of our own stand in front; that many entries of X-Forwarded-For are believed. */
  readonly trustedProxies: number;
  /** The pages go into a copy of plain files: what needs a server (search, rankings, counting) is left out of them. */
  readonly isCopy?: boolean;
  readonly publisher: Publisher;
  /** What issuers are called in English, by their names in Japanese, where the house knows it. */
  readonly issuersInEnglish?: ReadonlyMap<string, string>;
  /** What the house's topics are called, by their keys. */
  readonly topicNames?: ReadonlyMap<string, Bilingual>;
  /** Most bytes of rendered pages held in memory. */
  readonly cacheBytes?: number;
};

export type SiteArchive = PublishedArticles &
  SitemapStore &
  LedgerReads &
  LedgerMoments &
  Pick<SearchStore, "search"> &
  Pick<RedirectStore, "findRedirect"> &
  Pick<MediaStore, "findShownPicture" | "readPicture"> &
  Pick<ReadershipStore, "listRankable">;

export type SiteOptions = {
  readonly archive: SiteArchive;
  readonly ranker: Ranker;
  readonly config: SiteConfig;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Draws the pictures that other sites show of articles. */
  readonly cards: {
    /** Rejects where it cannot. */
    draw(card: ShareCard): Promise<Uint8Array>;
    /** Shown where a card cannot be drawn, or not now. */
    loadPlain(): Promise<Uint8Array>;
  };
  /** The stated rule by which a beacon tells of a reader. */
  readonly counting: Counting;
  /** The verbatim law, held once more before a page is rendered: why the article breaks it, if it does. */
  readonly findFault: (article: Article) => Promise<string | undefined>;
  /** Resolves once the view is durable; `busy` asks the reader's browser to come back. */
  readonly recordView: (view: View) => Promise<"recorded" | "busy">;
  /** What the desk knows of names and words, for searches in other spellings; without it there are none. */
  readonly findKnowledge?: () => Promise<SearchKnowledge | undefined>;
  /** How names are read by the house's authority, for who asks for readings; none where it cannot be loaded. */
  readonly loadReadings: () => Promise<readonly KnownReading[]>;
  /** Resolves once what a reader reports is durable. */
  readonly saveReport: (report: NewReport) => Promise<unknown>;
  /** Told of words that a reader looked for in vain, as typed, and from which network address, to bound how many. */
  readonly onEmptySearch: (words: string, address: string) => void;
  /** How long the files of the ledger's data were when they were made last; known to the site itself. */
  readonly ledgerFiles?: Pick<FileShelf, "sizeOf">;
  /** Told of each failure that became a 500 page. */
  readonly onError?: (error: unknown, request: { readonly method: string; readonly target: string }) => void;
};

export const DEFAULT_SITE_NAME: Bilingual = { ja: "知らせ", en: "Shirase" };
export const DEFAULT_TAGLINE: Bilingual = {
  ja: "公式発表を、原文とともに。",
  en: "Official announcements, in their own words.",
};
