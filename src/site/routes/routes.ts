// Routes: a request target in, which page it names out, or why it names none.

import { type ArticleId, articleId, parseArticleId } from "../../terms/ids.ts";
import type { CardQuery } from "../../newsroom/ports/archive.ts";
import { type PictureName, parsePictureName } from "../../terms/picture.ts";
import { RANKING_WINDOWS } from "../../terms/ranking.ts";
import { TERM_KINDS, type TermName } from "../../terms/term.ts";
import { readTermKey } from "../../japanese/names/term-key.ts";
import { type RankedList, type RankingForm, termPath } from "./addresses.ts";
import type { FeedSubject } from "../feeds/feed-subject.ts";
import { type SearchAsking, readSearchAsking } from "../search/search-asking.ts";
import type { Language } from "../site-config.ts";
import { STANDING_PAGES, type StandingName } from "../standing/standing-text.ts";

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
  | { readonly kind: "standing"; readonly language: Language; readonly name: StandingName }
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
  | { readonly kind: "sitemap-pages" }
  | { readonly kind: "sitemap-news" }
  | { readonly kind: "robots" }
  | { readonly kind: "llms" }
  | { readonly kind: "security" };

type MovedRoute = { readonly kind: "moved"; readonly to: string };

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

/** Longer targets are refused unread; the longest of our own addresses is far below. */
export const LONGEST_TARGET = 2_048;

/** A series may be called 日米/日豪: its name is looked up, never walked. */
function hidesSeparator(step: string, index: number, steps: readonly string[]): boolean {
  return /[\u0000-\u001f\u007f]/.test(step) || (/[/\\]/.test(step) && steps[index - 1] !== "series");
}

/** Decoded steps of a path; undefined where the percent-encoding is broken or hides a separator. */
function readSteps(path: string): readonly string[] | undefined {
  try {
    const steps = path.slice(1).split("/").map(decodeURIComponent);
    return steps.some(hidesSeparator) ? undefined : steps;
  } catch {
    return undefined;
  }
}

/** `?before=1757467080000-123`; a cursor that is not one is as if it were absent. */
function readCursor(query: URLSearchParams): NonNullable<CardQuery["before"]> | undefined {
  const match = /^(\d{1,14})-([1-9]\d{0,9})$/.exec(query.get("before") ?? "");
  if (!match || parseArticleId(match[2] ?? "") === undefined) return undefined;
  return { publishedAt: new Date(Number(match[1])).toISOString(), id: articleId(Number(match[2])) };
}

/** `/ranking`, `/ranking/week`, `/ranking/week/defence?page=2`, and the same with `.json` at the end of the path. */
function readRanking(steps: readonly string[], query: URLSearchParams, language: Language): PageRoute {
  const form = steps.at(-1)?.endsWith(".json") === true ? ".json" : "";
  const [, name, section] = steps.map((step, index) =>
    index === steps.length - 1 ? step.slice(0, step.length - form.length) : step,
  );
  if (name === undefined) return { kind: "ranking", language, form };
  const window = RANKING_WINDOWS.find((known) => known === name);
  const page = query.get("page") ?? "1";
  if (window === undefined || section === "" || !/^[1-9]\d{0,5}$/.test(page))
    return { kind: "missing", language };
  const list = { window, ...(section !== undefined && { section }), page: Number(page) };
  return { kind: "ranking", language, form, list };
}

/** However the name is written: 髙橋一 names 高橋一; kinds are the program's own words. Undefined where it is no term's. */
function readTerm(room: string, name: string): TermName | undefined {
  const kind = TERM_KINDS.find((known) => known === room);
  const key = kind === "kind" ? name : readTermKey(name);
  return kind === undefined || key === "" ? undefined : { kind, key };
}

/** A term has one address: other ways of writing it lead there. */
function readTermPage(
  [room = "", name = ""]: readonly string[],
  query: URLSearchParams,
  language: Language,
): PageRoute | MovedRoute | undefined {
  const term = readTerm(room, name);
  // /person/feed.atom is the feed of nobody, and nobody's name.
  if (!term || FEED_FORMATS.some((format) => name === `feed.${format}`)) return undefined;
  if (term.key !== name) return { kind: "moved", to: termPath(language, term) };
  const before = readCursor(query);
  return { kind: "term", language, term, ...(before && { before }) };
}

function readPage(
  steps: readonly string[],
  query: URLSearchParams,
  language: Language,
): PageRoute | SearchRoute | SuggestRoute | MovedRoute {
  const [room = "", name = ""] = steps;
  const id = name === undefined ? undefined : parseArticleId(name);
  const before = readCursor(query);
  switch (`${room}/${steps.length}`) {
    case "/1":
      return { kind: "home", language };
    case "ranking/1":
    case "ranking.json/1":
    case "ranking/2":
    case "ranking/3":
      return readRanking(steps, query, language);
    case "ranking-block.json/1":
      return { kind: "ranking-block", language };
    case "search/1":
      return { kind: "search", language, asking: readSearchAsking(query) };
    case "search/2":
      return name === "suggest.json"
        ? { kind: "suggest", language, words: query.get("q") ?? "" }
        : { kind: "missing", language };
    case "articles/2":
      return id === undefined ? { kind: "missing", language } : { kind: "article", language, id };
    case "section/2":
      return { kind: "section", language, slug: name, ...(before && { before }) };
    case "series/2":
      return { kind: "series", language, series: name };
    case "date/1":
      return { kind: "date", language };
    case "date/2":
      return { kind: "date", language, date: name, ...(before && { before }) };
    case "api/1":
      return { kind: "api", language };
    case "about/1":
      return { kind: "standing", language, name: "about" };
    case "about/2":
      return readAbout(name, language);
    default:
      return (
        (steps.length === 2 ? readTermPage(steps, query, language) : undefined) ?? {
          kind: "missing",
          language,
        }
      );
  }
}

/** The pages below `/about`; that one itself stands above them. */
function readAbout(name: string, language: Language): PageRoute {
  if (name === "counting") return { kind: "counting", language };
  const known = STANDING_PAGES.find((each) => each === name && each !== "about");
  return known === undefined ? { kind: "missing", language } : { kind: "standing", language, name: known };
}

function readMachineRoute(path: string, steps: readonly string[], query: string): Route | undefined {
  if (path === "/robots.txt") return { kind: "robots" };
  if (path === "/.well-known/security.txt") return { kind: "security" };
  if (path === "/llms.txt") return { kind: "llms" };
  if (path === "/sitemap.xml") return { kind: "sitemap" };
  if (path === "/sitemap-news.xml") return { kind: "sitemap-news" };
  if (path === "/sitemap-pages.xml") return { kind: "sitemap-pages" };
  if (path === "/beacon") return { kind: "beacon" };
  if (path === "/beacon.gif") return { kind: "beacon-picture" };
  const [, card = "", version = ""] = /^\/cards\/(\d{1,15})-([\w-]{12})\.png$/.exec(path) ?? [];
  const id = parseArticleId(card);
  if (id !== undefined) return { kind: "card", id, version };
  if (path.startsWith("/api/") && path !== "/api/") return { kind: "api-request", path, query };
  if (
    path === "/favicon.svg" ||
    /^\/site-[\w-]+\.(?:css|js)$/.test(path) ||
    /^\/site\.(?:css|js)$/.test(path)
  ) {
    return { kind: "asset", name: path.slice(1) };
  }
  const media = parsePictureName(/^\/media\/(.+)$/.exec(path)?.[1] ?? "");
  if (media) return { kind: "media", name: media.name };
  const shard = /^\/sitemap-articles-([1-9]\d{0,5})\.xml$/.exec(path)?.[1];
  if (shard !== undefined) return { kind: "sitemap-articles", shard: Number(shard) };
  return readFeed(steps, new URLSearchParams(query));
}

/** What stands before `feed.atom` in a feed's path. */
function readSubject([room, name, ...more]: readonly string[]): FeedSubject | undefined {
  if (room === undefined) return { kind: "all" };
  if (name === undefined || more.length > 0) return undefined;
  if (room === "section") return { kind: "section", slug: name };
  const term = readTerm(room, name);
  if (term) return { kind: "term", term };
  return room === "series" ? { kind: "series", series: name } : undefined;
}

function readFeed(steps: readonly string[], query: URLSearchParams): MachineRoute | undefined {
  const format = FEED_FORMATS.find((known) => `feed.${known}` === steps.at(-1));
  if (format === undefined) return undefined;
  const language = steps[0] === "en" ? "en" : "ja";
  const before = steps.slice(language === "en" ? 1 : 0, -1);
  if (language === "ja" && before.length === 1 && before[0] === "search") {
    return { kind: "search-feed", format, asking: readSearchAsking(query) };
  }
  const subject = readSubject(before);
  const cursor = readCursor(query);
  return subject && { kind: "feed", format, language, subject, ...(cursor && { before: cursor }) };
}

/** Reads a request target in origin form or absolute form. */
export function readRoute(target: string): Route {
  // Each reading brings one, and pages are held ready: this is the address most asked for.
  if (target === "/beacon") return { kind: "beacon" };
  const withoutOrigin = /^https?:\/\//i.test(target)
    ? target.replace(/^https?:\/\/[^/?#]*/i, "") || "/"
    : target;
  const language: Language = /^\/en(?:[/?#]|$)/.test(withoutOrigin) ? "en" : "ja";
  if (target.length > LONGEST_TARGET) return { kind: "refused", status: 414, language };
  const [beforeFragment = ""] = withoutOrigin.split("#");
  const mark = beforeFragment.indexOf("?");
  const path = mark < 0 ? beforeFragment : beforeFragment.slice(0, mark);
  const query = mark < 0 ? "" : beforeFragment.slice(mark);
  const steps = path.startsWith("/") ? readSteps(path) : undefined;
  if (steps === undefined) return { kind: "refused", status: 400, language };
  const machine = readMachineRoute(path, steps, query);
  if (machine) return machine;
  if (path.length > 1 && path.endsWith("/") && !path.startsWith("//")) {
    return { kind: "moved", to: path.replace(/\/+$/, "") + query };
  }
  if (/^(?:\/en)?\/report$/.test(path)) return { kind: "report", language };
  if (/^(?:\/en)?\/contact$/.test(path))
    return { kind: "moved", to: path.replace("contact", "about/contact") };
  const inLanguage = language === "en" ? steps.slice(1) : steps;
  return readPage(inLanguage.length === 0 ? [""] : inLanguage, new URLSearchParams(query), language);
}
