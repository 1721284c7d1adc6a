// Addresses: the path of each page, in each language of the interface.

import type { ArticleId } from "../../terms/ids.ts";
import type { PictureName } from "../../terms/picture.ts";
import type { TermName } from "../../terms/term.ts";
import type { RankingWindow } from "../../terms/ranking.ts";
import type { FeedSubject } from "../feeds/feed-subject.ts";
import type { FeedFormat } from "./route.ts";
import { type SearchAsking, writeSearchAsking } from "../search/search-asking.ts";
import type { Language } from "../site-config.ts";
import type { StandingName } from "../standing/standing-text.ts";

/**
 * Names that mean something else as a step of an address: browsers take `.` and `..` for ways through folders, however
 * they are encoded, and a feed stands at its own. They are written with a tilde before them, and so are names that
 * look as if they were.
 */
const EATEN = /^~*(?:\.{1,2}|feed\.(?:atom|rss|json))$/;

/** A name with half a character in it has an address, too; encoding it as it is would throw. */
export const stepOf = (name: string): string =>
  (EATEN.test(name) ? "~" : "") + encodeURIComponent(name.toWellFormed());

/** `step`: decoded. */
export function nameOfStep(step: string): string {
  return step.startsWith("~") && EATEN.test(step.slice(1)) ? step.slice(1) : step;
}

const prefix = (language: Language): string => (language === "en" ? "/en" : "");

export function homePath(language: Language): string {
  return language === "en" ? "/en" : "/";
}

export function articlePath(language: Language, id: ArticleId): string {
  return `${prefix(language)}/articles/${id}`;
}

export function sectionPath(language: Language, slug: string, before?: string): string {
  const query = before === undefined ? "" : `?before=${encodeURIComponent(before)}`;
  return `${prefix(language)}/section/${stepOf(slug)}${query}`;
}

export function seriesPath(language: Language, series: string): string {
  return `${prefix(language)}/series/${stepOf(series)}`;
}

/** `/person/中谷元`, `/topic/…`. */
export function termPath(language: Language, { kind, key }: TermName, before?: string): string {
  const query = before === undefined ? "" : `?before=${encodeURIComponent(before)}`;
  return `${prefix(language)}/${kind}/${stepOf(key)}${query}`;
}

/** `/date/2025`, `/date/2025-09` and `/date/2025-09-08`. */
export function datePath(language: Language, date: string, before?: string): string {
  const query = before === undefined ? "" : `?before=${encodeURIComponent(before)}`;
  return `${prefix(language)}/date/${date}${query}`;
}

/** All months that have articles. */
export function dateOverviewPath(language: Language): string {
  return `${prefix(language)}/date`;
}

/** A whole ranking, of one section or of all, fifty places a page. */
export type RankedList = {
  readonly window: RankingWindow;
  readonly section?: string;
  /** From 1. */
  readonly page: number;
};

/** `.json`: the same rows for the script that keeps a shown page up to date. */
export type RankingForm = "" | ".json";

/** The overview of the three windows, or one list whole. */
export function rankingPath(language: Language, list?: RankedList, form: RankingForm = ""): string {
  const steps = list ? [list.window, ...(list.section === undefined ? [] : [list.section])] : [];
  const path = ["ranking", ...steps.map(stepOf)].join("/");
  const query = list && list.page > 1 ? `?page=${list.page}` : "";
  return `${prefix(language)}/${path}${form}${query}`;
}

/** The ten first of each window: what the block beside every page shows. */
export function rankingBlockPath(language: Language): string {
  return `${prefix(language)}/ranking-block.json`;
}

export function countingPath(language: Language): string {
  return `${prefix(language)}/about/counting`;
}

/** The page that explains the API. */
export function apiPath(language: Language): string {
  return `${prefix(language)}/api`;
}

export function standingPath(language: Language, name: StandingName): string {
  return `${prefix(language)}/about${name === "about" ? "" : `/${name}`}`;
}

/** What a reader sees after a report; `about`: the article that it was about. */
export function receivedPath(language: Language, about?: ArticleId): string {
  return `${standingPath(language, "received")}${about === undefined ? "" : `?article=${about}`}`;
}

/** Where the form for reports is sent. */
export function reportPath(language: Language): string {
  return `${prefix(language)}/report`;
}

/** The search page, empty or with what is asked. */
export function searchPath(language: Language, asking?: SearchAsking): string {
  return `${prefix(language)}/search${asking ? writeSearchAsking(asking) : ""}`;
}

/** The beginning of an address; what has been typed, encoded, ends it. */
export function suggestPath(language: Language): string {
  return `${prefix(language)}/search/suggest.json?q=`;
}

export function searchFeedPath(asking: SearchAsking, format: FeedFormat): string {
  return `/search/feed.${format}${writeSearchAsking({ ...asking, order: "newest" })}`;
}

/** The page that lists what a feed of it has. */
export function subjectPath(language: Language, subject: FeedSubject): string {
  switch (subject.kind) {
    case "all":
      return homePath(language);
    case "section":
      return sectionPath(language, subject.slug);
    case "series":
      return seriesPath(language, subject.series);
    case "term":
      return termPath(language, subject.term);
    case "date":
      return datePath(language, subject.date);
  }
}

/** The feed of what a page lists, at the page's own address; `before`: the document behind the newest one. */
export function feedPath(
  language: Language,
  subject: FeedSubject,
  format: FeedFormat,
  before?: string,
): string {
  const page = subjectPath(language, subject);
  const query = before === undefined ? "" : `?before=${encodeURIComponent(before)}`;
  return `${page === "/" ? "" : page}/feed.${format}${query}`;
}

/** The same in every language. */
export function mediaPath(name: PictureName): string {
  return `/media/${name}`;
}

/** The drawn picture of an article that other sites show; another version is another address. */
export function cardPath(id: ArticleId, version: string): string {
  return `/cards/${id}-${version}.png`;
}

/** The place in a list after this card, as it stands in `?before=`. */
export function cursorOf(card: { readonly publishedAt: string; readonly id: ArticleId }): string {
  return `${Date.parse(card.publishedAt)}-${card.id}`;
}
