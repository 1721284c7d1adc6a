// Routes: a row for each kind of answer: its addresses, what reads them, how long caches may keep it, by which methods it is asked for.

import type { Freshness } from "../delivery/freshness.ts";
import { readLedger } from "../ledger/read-ledger-route.ts";
import type { Asked } from "./asked.ts";
import { readFeed, readSearchFeed } from "./read-feeds.ts";
import { readApiRequest, readAsset, readCard, readLedgerSitemap } from "./read-files.ts";
import { readMedia, readReport, readShard } from "./read-files.ts";
import { readArticle, readRanking, readStanding, readTermPage } from "./read-pages.ts";
import { readDate, readSearch, readSection, readSeries, readSuggest } from "./read-pages.ts";
import type { Route } from "./route.ts";

/** Gives nothing where the address is none of these after all. */
type Read = (asked: Asked) => Route | undefined;

type Row = {
  /** A page is there in each language, however its address is encoded; a file is there once, to the letter. */
  readonly as: "page" | "file";
  readonly at: readonly string[];
  readonly read: Read;
  /** `each`: its answers differ in this, and say it themselves. */
  readonly kept: Freshness | "each";
  readonly methods: readonly string[];
};

const READING = ["GET", "HEAD"];

function page(at: readonly string[], read: Read, kept: Row["kept"] = "page"): Row {
  return { as: "page", at, read, kept, methods: READING };
}

function file(at: readonly string[], read: Read, kept: Row["kept"], methods = READING): Row {
  return { as: "file", at, read, kept, methods };
}

/** By kind; of `missing` and `refused` there are no addresses. */
export const ROUTES: Readonly<Record<Exclude<Route["kind"], "missing" | "refused">, Row>> = {
  home: page(["/"], ({ language }) => ({ kind: "home", language })),
  article: page(["/articles/:number"], readArticle),
  section: page(["/section/:slug"], readSection),
  series: page(["/series/:name"], readSeries),
  term: page(["/:kind/:name"], readTermPage),
  date: page(["/date", "/date/:date"], readDate),
  ranking: page(["/ranking", "/ranking.json", "/ranking/:window", "/ranking/:window/:section"], readRanking),
  "ranking-block": page(["/ranking-block.json"], ({ language }) => ({ kind: "ranking-block", language })),
  search: page(["/search"], readSearch),
  suggest: page(["/search/suggest.json"], readSuggest, "suggestions"),
  counting: page(["/about/counting"], ({ language }) => ({ kind: "counting", language })),
  standing: page(["/about", "/about/:name"], readStanding),
  ledger: page(["/ledger", "/ledger/*"], readLedger, "each"),
  api: page(["/api"], ({ language }) => ({ kind: "api", language })),

  "search-feed": page(["/search/feed.:format"], readSearchFeed, "feed"),
  feed: page(["/feed.:format", "/:kind/:name/feed.:format"], readFeed, "feed"),

  "api-request": file(["/api/*"], readApiRequest, "each"),
  sitemap: file(["/sitemap.xml"], () => ({ kind: "sitemap" }), "sitemap"),
  "sitemap-articles": file(["/sitemap-articles-:shard.xml"], readShard, "sitemap"),
  "sitemap-terms": file(["/sitemap-terms-:shard.xml"], readShard, "sitemap"),
  "sitemap-ledger": file(["/sitemap-ledger-:month.xml"], readLedgerSitemap, "sitemap"),
  "sitemap-pages": file(["/sitemap-pages.xml"], () => ({ kind: "sitemap-pages" }), "sitemap"),
  "sitemap-news": file(["/sitemap-news.xml"], () => ({ kind: "sitemap-news" }), "sitemap"),
  robots: file(["/robots.txt"], () => ({ kind: "robots" }), "page"),
  llms: file(["/llms.txt"], () => ({ kind: "llms" }), "page"),
  security: file(["/.well-known/security.txt"], () => ({ kind: "security" }), "page"),
  card: file(["/cards/:name"], readCard, "each"),
  media: file(["/media/:name"], readMedia, "each"),
  asset: file(["/favicon.svg", "/site.:ending", "/site-:version"], readAsset, "each"),

  beacon: file(["/beacon"], () => ({ kind: "beacon" }), "never", ["POST"]),
  "beacon-picture": file(["/beacon.gif"], () => ({ kind: "beacon-picture" }), "never", ["GET"]),
  report: file(["/report", "/en/report"], readReport, "never", [...READING, "POST"]),
  moved: file(
    ["/contact", "/en/contact"],
    ({ path }) => ({ kind: "moved", to: path.replace("contact", "about/contact") }),
    "each",
  ),
};

/** What has no address of its own is asked for as a page is. */
export function methodsOf(kind: Route["kind"]): readonly string[] {
  return kind === "missing" || kind === "refused" ? READING : ROUTES[kind].methods;
}

/** Of what is there: word that something is missing is kept as a page is. */
export function freshnessOf(kind: keyof typeof ROUTES): Freshness {
  const { kept } = ROUTES[kind];
  return kept === "each" ? "page" : kept;
}
