// Article entry: a published article and the markup of its whole text in, its entry in any feed out.

import { changedAt } from "../../newsroom/changed-at.ts";
import type { PublishedArticle } from "../article/article-head.ts";
import { safeAddress } from "../markup/html.ts";
import { articlePath } from "../routes/addresses.ts";
import type { Language, SiteConfig } from "../site-config.ts";
import { articleUrn } from "./feed-identity.ts";
import type { FeedCategory, FeedEntry } from "./feed.ts";

function extension({ provenance, kind, section, corrections }: PublishedArticle): object {
  const source = safeAddress(provenance?.address);
  return {
    kind,
    section,
    ...(provenance && {
      issuer: provenance.issuer,
      ...(source !== undefined && { source }),
      sha256: provenance.sha256,
    }),
    // Who of the desk decided them is shown to no reader.
    ...(corrections && {
      corrections: corrections.map(({ at, kind: of, text }) => ({ at, kind: of, text })),
    }),
  };
}

function categories(
  { sections }: SiteConfig,
  { section, kind }: PublishedArticle,
  language: Language,
): readonly FeedCategory[] {
  const label = sections.find(({ slug }) => slug === section)?.name[language] ?? section;
  return [
    { scheme: "/section/", term: section, label },
    { scheme: "/kind/", term: kind },
  ];
}

export function articleEntry(
  config: SiteConfig,
  language: Language,
  article: PublishedArticle,
  content: string,
): FeedEntry {
  const { id, state, updatedAt, provenance, authors = [] } = article;
  const { publishedAt } = state;
  const source = safeAddress(provenance?.address);
  return {
    id: articleUrn(config.identity, id),
    address: config.baseAddress + articlePath(language, id),
    title: article.headline.text,
    language: article.language,
    summary: article.lead.text,
    content,
    publishedAt,
    changedAt: changedAt({ publishedAt, updatedAt }),
    authors,
    ...(provenance && provenance.issuer !== "" && { issuer: provenance.issuer }),
    ...(source !== undefined && { source }),
    categories: categories(config, article, language),
    extension: extension(article),
  };
}
