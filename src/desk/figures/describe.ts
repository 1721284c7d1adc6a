// Describe: a question of the desk → the figures that answer it, each made only when it is asked for.

import { isShown } from "../../newsroom/is-shown.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { ArticleQuestion } from "./article-life.ts";
import { describeArticleWindows, describeLife } from "./article-life.ts";
import { describeKindsByDay, describeSectionsByDay } from "./articles-by-day.ts";
import { describeArticles, describeNow } from "./articles-read.ts";
import { describeBeacons } from "./beacons.ts";
import type { FigureContext } from "./figure-source.ts";
import type { FigureName } from "../words/figure-titles.ts";
import type { Figure } from "./figure.ts";
import { describeDevices, describeKinds, describeReferrers, describeSections } from "./in-windows.ts";
import {
  describeDays,
  describeDevicesByDay,
  describeHours,
  describeMinutes,
  describeMonths,
  describeReferrersByDay,
} from "./over-time.ts";
import { describePublicationHours } from "./publication-hours.ts";
import { describeSearches } from "./searches.ts";

type Describe = (context: FigureContext) => Promise<Figure>;
type DescribeArticle = (context: FigureContext, article: ArticleQuestion) => Promise<Figure>;

/** In the order of the page. */
const OVERVIEW: Partial<Readonly<Record<FigureName, Describe>>> = {
  now: describeNow,
  minutes: describeMinutes,
  hours: describeHours,
  days: describeDays,
  months: describeMonths,
  articles: describeArticles,
  sections: describeSections,
  "sections-by-day": describeSectionsByDay,
  kinds: describeKinds,
  "kinds-by-day": describeKindsByDay,
  referrers: describeReferrers,
  "referrers-by-day": describeReferrersByDay,
  devices: describeDevices,
  "devices-by-day": describeDevicesByDay,
  "publication-hours": describePublicationHours,
  searches: describeSearches,
  beacons: describeBeacons,
};

const ARTICLE: Partial<Readonly<Record<FigureName, DescribeArticle>>> = {
  life: describeLife,
  windows: describeArticleWindows,
};

export const OVERVIEW_FIGURES: readonly string[] = Object.keys(OVERVIEW);
export const ARTICLE_FIGURES: readonly string[] = Object.keys(ARTICLE);

export type Subject =
  | { readonly kind: "overview" }
  | {
      readonly kind: "article";
      readonly id: ArticleId;
      readonly headline: string;
      readonly publishedAt: string;
    };

/** All figures of the subject, or the one of that name; none where there is no such figure. */
export async function describeReaders(
  context: FigureContext,
  subject: Subject,
  name?: string,
): Promise<readonly Figure[]> {
  const chosen = <T>(all: Partial<Readonly<Record<FigureName, T>>>): readonly T[] =>
    Object.entries(all).flatMap(([key, describe]) => (name === undefined || key === name ? [describe] : []));
  const figures: Figure[] = [];
  if (subject.kind === "overview") {
    for (const describe of chosen(OVERVIEW)) figures.push(await describe(context));
  } else {
    const article = { id: subject.id, publishedAt: Date.parse(subject.publishedAt) };
    for (const describe of chosen(ARTICLE)) figures.push(await describe(context, article));
  }
  return figures;
}

/** Undefined for an article that was never published. What was withdrawn has been read, and is looked at all the same. */
export async function findSubject(
  { source }: FigureContext,
  id: ArticleId | undefined,
): Promise<Subject | undefined> {
  if (id === undefined) return { kind: "overview" };
  const article = await source.findArticle(id);
  if (!article || !isShown(article.state)) return undefined;
  return { kind: "article", id, headline: article.headline.text, publishedAt: article.state.publishedAt };
}
