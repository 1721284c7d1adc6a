// Addresses: the path of each page, in each language of the interface.

import type { ArticleCard } from "../terms/article.ts";
import type { ArticleId } from "../terms/ids.ts";
import type { RankingWindow } from "../terms/ranking.ts";
import type { Language } from "./site-config.ts";

const prefix = (language: Language): string => (language === "en" ? "/en" : "");

export function homePath(language: Language): string {
  return language === "en" ? "/en" : "/";
}

export function articlePath(language: Language, id: ArticleId): string {
  return `${prefix(language)}/articles/${id}`;
}

export function sectionPath(language: Language, slug: string, before?: string): string {
  const query = before === undefined ? "" : `?before=${encodeURIComponent(before)}`;
  return `${prefix(language)}/section/${encodeURIComponent(slug)}${query}`;
}

export function seriesPath(language: Language, series: string): string {
  return `${prefix(language)}/series/${encodeURIComponent(series)}`;
}

export function rankingPath(language: Language, window?: RankingWindow): string {
  return `${prefix(language)}/ranking${window === undefined ? "" : `#${window}`}`;
}

export function countingPath(language: Language): string {
  return `${prefix(language)}/about/counting`;
}

/** The place in a list after this card, as it stands in `?before=`. */
export function cursorOf(card: ArticleCard): string {
  return `${Date.parse(card.publishedAt)}-${card.id}`;
}
