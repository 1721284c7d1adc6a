// Article graph: a published article in, what machines are told of it out (NewsArticle or BackgroundNewsArticle).

import type {
  BackgroundNewsArticle,
  CorrectionComment,
  CreativeWork,
  CreativeWorkSeries,
  NewsArticle,
} from "schema-dts";
import { cardOf } from "../../newsroom/card-of.ts";
import { changedAt } from "../../newsroom/changed-at.ts";
import { termsOfArticle } from "../../newsroom/terms/terms-of-article.ts";
import type { Article } from "../../terms/article.ts";
import type { TermKind } from "../../terms/term.ts";
import type { PublishedArticle } from "../article/article-head.ts";
import { shareCardOf, shareCardPath } from "../cards/share-card-of.ts";
import {
  articlePath,
  mediaPath,
  sectionPath,
  seriesPath,
  standingPath,
  termPath,
} from "../routes/addresses.ts";
import { type Html, safeAddress } from "../markup/html.ts";
import { formatMachineTime } from "../markup/stamp.ts";
import { type PageContext, findSection, sectionName } from "../pages/page-context.ts";
import { findTerms } from "../publisher.ts";
import { breadcrumb } from "./breadcrumb.ts";
import { type Node, graph } from "./graph.ts";
import { publisherNode, publisherReference, siteNode, siteReference } from "./site-nodes.ts";

type ArticleNode = Node<NewsArticle> | Node<BackgroundNewsArticle>;

const TYPES = {
  announcement: "NewsArticle",
  notice: "NewsArticle",
  feature: "NewsArticle",
  explainer: "BackgroundNewsArticle",
} as const satisfies Readonly<Record<Article["kind"], string>>;

/** The announcement; who checks it finds its bytes by their hash. */
function basedOn(
  { config, language: to }: PageContext,
  { provenance, language }: Article,
): Node<CreativeWork> | undefined {
  if (!provenance) return undefined;
  const url = safeAddress(provenance.address);
  const issuer = { "@type": "Organization", name: provenance.issuer } as const;
  const { credit, address } = findTerms(config.publisher, provenance.issuer);
  return {
    "@type": "CreativeWork",
    ...(url !== undefined && { url }),
    identifier: `sha256:${provenance.sha256}`,
    inLanguage: language,
    creditText: credit[to],
    ...(address !== undefined && { license: address }),
    ...(provenance.issuer !== "" && { author: issuer, publisher: issuer }),
    // A day without its year (XXXX-03-04) is no date for machines.
    ...(provenance.announcedAt !== undefined &&
      /^\d{4}/.test(provenance.announcedAt) && { datePublished: provenance.announcedAt }),
  };
}

function seriesNode(
  { config, language }: PageContext,
  { series }: Article,
): Node<CreativeWorkSeries> | undefined {
  if (!series) return undefined;
  const address = config.baseAddress + seriesPath(language, series.series);
  return { "@type": "CreativeWorkSeries", "@id": address, url: address, name: series.series };
}

/** Oldest first, as they were told. */
function correctionNodes({ corrections = [] }: Article): readonly Node<CorrectionComment>[] {
  return corrections.map(({ at, text }) => ({
    "@type": "CorrectionComment",
    text,
    datePublished: formatMachineTime(at),
  }));
}

/** An order of transfers names hundreds; what an article is mostly about stands first. */
const MOST_NAMED = 30;

/** Whom and what it names: each has a page of ours. */
function namedThings({ config, language }: PageContext, article: Article) {
  const terms = termsOfArticle(article);
  const named = <T extends "Person" | "Place" | "Thing">(kind: TermKind, type: T) =>
    terms
      .filter((term) => term.kind === kind)
      .slice(0, MOST_NAMED)
      .map((term) => ({
        "@type": type,
        name: term.name,
        ...(term.english !== undefined && { alternateName: term.english }),
        url: config.baseAddress + termPath(language, term),
      }));
  const about = named("topic", "Thing");
  const mentions = [...named("person", "Person"), ...named("place", "Place")];
  return { ...(about.length > 0 && { about }), ...(mentions.length > 0 && { mentions }) };
}

/** What it shows, then its card: every article has one picture at least, but in a copy. */
function pictureAddresses({ config }: PageContext, article: PublishedArticle): readonly string[] {
  const shown = article.body.flatMap((block) => (block.kind === "picture" ? [mediaPath(block.media)] : []));
  const card = config.isCopy === true ? undefined : cardOf(article);
  const drawn = card ? [shareCardPath(article.id, shareCardOf(config, card))] : [];
  return [...shown, ...drawn].map((path) => config.baseAddress + path);
}

function articleNode(context: PageContext, article: PublishedArticle): ArticleNode {
  const { config, language } = context;
  const { state, updatedAt } = article;
  const address = config.baseAddress + articlePath(language, article.id);
  const isBasedOn = basedOn(context, article);
  const series = seriesNode(context, article);
  const images = pictureAddresses(context, article);
  return {
    "@type": TYPES[article.kind],
    "@id": `${address}#article`,
    url: address,
    mainEntityOfPage: address,
    headline: article.headline.text,
    description: article.lead.text,
    ...(images.length > 0 && { image: images }),
    datePublished: formatMachineTime(article.state.publishedAt),
    dateModified: formatMachineTime(changedAt({ publishedAt: state.publishedAt, updatedAt })),
    inLanguage: article.language,
    articleSection: sectionName(context, article.section),
    isAccessibleForFree: true,
    author: article.authors?.map((name) => ({ "@type": "Person", name })) ?? publisherReference(context),
    publisher: publisherReference(context),
    copyrightHolder: publisherReference(context),
    usageInfo: config.baseAddress + standingPath(language, "reuse"),
    isPartOf: series ? [siteReference(context), series] : siteReference(context),
    ...(article.series && { position: article.series.order }),
    ...(isBasedOn && { isBasedOn }),
    ...(article.corrections && { correction: correctionNodes(article) }),
    ...namedThings(context, article),
  };
}

export function articleGraph(context: PageContext, article: PublishedArticle): Html {
  const { language, config } = context;
  const { section, headline, id } = article;
  const above = findSection(config, section)
    ? [{ name: sectionName(context, section), path: sectionPath(language, section) }]
    : [];
  return graph([
    articleNode(context, article),
    breadcrumb(context, [...above, { name: headline.text, path: articlePath(language, id) }]),
    siteNode(context),
    publisherNode(context),
  ]);
}
