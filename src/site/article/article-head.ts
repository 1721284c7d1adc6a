// Article head: what machines are told of an article (JSON-LD, Open Graph, neighbours).

import { changedAt } from "../../newsroom/changed-at.ts";
import type { Article } from "../../terms/article.ts";
import { cardOf } from "../../newsroom/card-of.ts";
import { SHARE_CARD_SIZE } from "../../terms/share-card.ts";
import type { Neighbours } from "../../newsroom/ports/archive.ts";
import { shareCardOf, shareCardPath } from "../cards/share-card-of.ts";
import { articlePath } from "../routes/addresses.ts";
import { articleGraph } from "../json-ld/article-graph.ts";
import { type Html, html } from "../markup/html.ts";
import { formatMachineTime } from "../markup/stamp.ts";
import { type PageContext, sectionName } from "../pages/page-context.ts";

export type PublishedArticle = Article & { readonly state: Extract<Article["state"], { kind: "published" }> };

/** In lists newest first, what comes before an article in time is the older one: `prev` is older, `next` newer. */
function neighbourLinks(context: PageContext, { previous, next }: Neighbours): Html {
  const { language } = context;
  return html`${previous && html`<link rel="prev" href="${articlePath(language, previous.id)}" /> `}${next && html`<link rel="next" href="${articlePath(language, next.id)}" /> `}`;
}

/** Who cannot see the picture is told the headline as it is, with characters that no font has. */
function shareCardTags({ config }: PageContext, article: PublishedArticle): Html {
  const card = cardOf(article);
  if (!card || config.isCopy === true) return html`<meta name="twitter:card" content="summary" />`;
  const { width, height } = SHARE_CARD_SIZE;
  const said = shareCardOf(config, card);
  return html`<meta property="og:image" content="${config.baseAddress}${shareCardPath(article.id, said)}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="${width}" />
    <meta property="og:image:height" content="${height}" />
    <meta property="og:image:alt" content="${said.section}: ${card.headline}" />
    <meta name="twitter:card" content="summary_large_image" />`;
}

export function articleHead(context: PageContext, article: PublishedArticle, neighbours: Neighbours): Html {
  const { config, language } = context;
  const { updatedAt } = article;
  const { publishedAt } = article.state;
  return html`<meta property="og:type" content="article" />
    <meta property="og:site_name" content="${config.name[language]}" />
    <meta property="og:title" content="${article.headline.text}" />
    <meta property="og:description" content="${article.lead.text}" />
    <meta property="og:url" content="${config.baseAddress}${articlePath(language, article.id)}" />
    <meta property="og:locale" content="${article.language === "ja" ? "ja_JP" : "en_US"}" />
    <meta property="article:published_time" content="${formatMachineTime(publishedAt)}" />
    <meta
      property="article:modified_time"
      content="${formatMachineTime(changedAt({ publishedAt, updatedAt }))}"
    />
    <meta property="article:section" content="${sectionName(context, article.section)}" />
    ${shareCardTags(context, article)} ${neighbourLinks(context, neighbours)}
    ${articleGraph(context, article)}`;
}
