// Article head: what machines are told of an article (JSON-LD, Open Graph, neighbours).

import type { Article } from "../../terms/article.ts";
import type { Neighbours } from "../../newsroom/archive.ts";
import { articlePath, homePath, sectionPath } from "../addresses.ts";
import { type Html, embedJson, html, safeAddress } from "../markup/html.ts";
import { formatMachineTime } from "../markup/stamp.ts";
import { type PageContext, findSection, sectionName } from "../pages/page-context.ts";

export type PublishedArticle = Article & { readonly state: Extract<Article["state"], { kind: "published" }> };

const SCHEMA_TYPES: Readonly<Record<Article["kind"], string>> = {
  announcement: "NewsArticle",
  notice: "NewsArticle",
  feature: "NewsArticle",
  explainer: "BackgroundNewsArticle",
};

function basedOn(article: Article): object | undefined {
  const { provenance } = article;
  if (!provenance) return undefined;
  const url = safeAddress(provenance.address);
  return {
    "@type": "CreativeWork",
    ...(url !== undefined && { url }),
    identifier: `sha256:${provenance.sha256}`,
    publisher: { "@type": "Organization", name: provenance.issuer },
    // A day without its year (XXXX-03-04) is no date for machines.
    ...(provenance.announcedAt !== undefined &&
      /^\d{4}/.test(provenance.announcedAt) && { datePublished: provenance.announcedAt }),
  };
}

function newsArticle(context: PageContext, article: PublishedArticle): object {
  const { config, language } = context;
  const isBasedOn = basedOn(article);
  return {
    "@type": SCHEMA_TYPES[article.kind],
    headline: article.headline.text,
    description: article.lead.text,
    datePublished: formatMachineTime(article.state.publishedAt),
    dateModified: formatMachineTime(article.updatedAt),
    inLanguage: article.language,
    articleSection: sectionName(context, article.section),
    mainEntityOfPage: config.baseAddress + articlePath(language, article.id),
    publisher: { "@type": "NewsMediaOrganization", name: config.name[language], url: config.baseAddress },
    ...(isBasedOn && { isBasedOn }),
    ...(article.series && { isPartOf: { "@type": "CreativeWorkSeries", name: article.series.series } }),
  };
}

function breadcrumbList(context: PageContext, article: Article): object {
  const { config, language, words } = context;
  const steps = [
    { name: words.home, path: homePath(language) },
    ...(findSection(config, article.section)
      ? [{ name: sectionName(context, article.section), path: sectionPath(language, article.section) }]
      : []),
    { name: article.headline.text, path: articlePath(language, article.id) },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: config.baseAddress + path,
    })),
  };
}

/** In lists newest first, what comes before an article in time is the older one: `prev` is older, `next` newer. */
function neighbourLinks(context: PageContext, { previous, next }: Neighbours): Html {
  const { language } = context;
  return html`${previous && html`<link rel="prev" href="${articlePath(language, previous.id)}" /> `}${next && html`<link rel="next" href="${articlePath(language, next.id)}" /> `}`;
}

export function articleHead(context: PageContext, article: PublishedArticle, neighbours: Neighbours): Html {
  const { config, language } = context;
  const graph = {
    "@context": "https://schema.org",
    "@graph": [newsArticle(context, article), breadcrumbList(context, article)],
  };
  return html`<meta property="og:type" content="article" />
    <meta property="og:site_name" content="${config.name[language]}" />
    <meta property="og:title" content="${article.headline.text}" />
    <meta property="og:description" content="${article.lead.text}" />
    <meta property="og:url" content="${config.baseAddress}${articlePath(language, article.id)}" />
    <meta property="og:locale" content="${article.language === "ja" ? "ja_JP" : "en_US"}" />
    <meta property="article:published_time" content="${formatMachineTime(article.state.publishedAt)}" />
    <meta property="article:modified_time" content="${formatMachineTime(article.updatedAt)}" />
    <meta property="article:section" content="${sectionName(context, article.section)}" />
    <meta name="twitter:card" content="summary" />
    ${neighbourLinks(context, neighbours)}
    <script type="application/ld+json">
      ${embedJson(graph)}
    </script> `;
}
