// Takes an article and gives the card that lists, feeds and rankings show of it; none unless it is published.

import type { Article, ArticleCard } from "../terms/article.ts";

export function cardOf(article: Article): ArticleCard | undefined {
  const { id, state, headline, lead, section, kind, updatedAt, series, provenance } = article;
  if (state.kind !== "published") return undefined;
  return {
    id,
    headline: headline.text,
    lead: lead.text,
    section,
    kind,
    publishedAt: state.publishedAt,
    updatedAt,
    ...(series === undefined ? {} : { series }),
    ...(provenance === undefined || provenance.issuer === "" ? {} : { issuer: provenance.issuer }),
  };
}
