// News item: an article, or a card of one, in; its ninjs out.

import { termKey } from "../../japanese/names/term-key.ts";
import { cardOf } from "../../newsroom/card-of.ts";
import { termsOfArticle } from "../../newsroom/terms/terms-of-article.ts";
import type { ArticleCard, PictureBlock } from "../../terms/article.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { TermKind } from "../../terms/term.ts";
import { PICTURE_TYPES, parsePictureName } from "../../terms/picture.ts";
import { SHARE_CARD_SIZE } from "../../terms/share-card.ts";
import { shareCardOf, shareCardPath } from "../cards/share-card-of.ts";
import { articlePath, mediaPath, sectionPath, seriesPath, termPath } from "../routes/addresses.ts";
import type { PublishedArticle } from "../article/article-head.ts";
import { safeAddress } from "../markup/html.ts";
import { languageOf } from "../markup/language-of.ts";
import { findTerms } from "../publisher.ts";
import type { SiteConfig } from "../site-config.ts";
import { WORDS } from "../words/words.ts";
import { articleContent } from "../feeds/feed-content.ts";
import { type Association, type NewsItem, NINJS_STANDARD } from "./ninjs.ts";
import { plainText } from "./plain-text.ts";

export const articleUri = ({ baseAddress }: SiteConfig, id: ArticleId): string =>
  baseAddress + articlePath("ja", id);

function issuerOf(config: SiteConfig, issuer: string) {
  const key = termKey(issuer);
  return {
    name: issuer.toWellFormed(),
    role: "issuer",
    ...(key !== "" && { uri: config.baseAddress + termPath("ja", { kind: "issuer", key }) }),
  };
}

/** Of the issuer's words, where there are any, and of the desk's. */
function usageTermsOf({ publisher }: SiteConfig, language: "ja" | "en", issuer = ""): string {
  const lines = [publisher.reuse.desk[language]];
  if (issuer !== "") {
    const { credit, licence, address = "" } = findTerms(publisher, issuer);
    const told = [credit[language], licence[language], address].filter((part) => part !== "");
    lines.unshift(`${WORDS[language].officialLabel}: ${told.join(" / ")}`);
  }
  return lines.join("\n").trim().toWellFormed();
}

/** What an article and its card both tell. */
function sharedOf(config: SiteConfig, card: ArticleCard, language: "ja" | "en") {
  const section = config.sections.find(({ slug }) => slug === card.section);
  const usageTerms = usageTermsOf(config, language, card.issuer);
  return {
    uri: articleUri(config, card.id),
    type: "text",
    pubStatus: "usable",
    language,
    firstCreated: card.publishedAt,
    // Published after it was last changed, it is new to readers only then.
    versionCreated: card.updatedAt > card.publishedAt ? card.updatedAt : card.publishedAt,
    title: card.headline.toWellFormed(),
    headlines: [{ role: "main", value: card.headline.toWellFormed() }],
    subjects: [
      {
        name: section?.name[language] ?? card.section,
        rel: "section",
        literal: card.section,
        ...(section && { uri: config.baseAddress + sectionPath("ja", section.slug) }),
      },
    ],
    renditions: [
      {
        name: "card",
        href: config.baseAddress + shareCardPath(card.id, shareCardOf(config, card)),
        contentType: "image/png",
        ...SHARE_CARD_SIZE,
      },
    ],
    genres: [{ name: WORDS[language].kinds[card.kind], literal: card.kind }],
    ...(card.issuer !== undefined &&
      card.issuer !== "" && {
        infoSources: [issuerOf(config, card.issuer)],
      }),
    ...(usageTerms !== "" && { usageTerms }),
  } as const satisfies Partial<NewsItem>;
}

const summaryOf = (lead: string) => (lead === "" ? [] : [{ role: "summary", value: lead.toWellFormed() }]);

/** As it stands in a list. */
export function listedItem(config: SiteConfig, card: ArticleCard): Association {
  const descriptions = summaryOf(card.lead);
  return {
    name: card.headline.toWellFormed(),
    rel: "item",
    representationType: "partial",
    ...sharedOf(config, card, languageOf(card.headline)),
    ...(descriptions.length > 0 && { descriptions }),
  };
}

/** Without its file's own words: what the article says of it. */
function pictureOf(config: SiteConfig, block: PictureBlock): Association {
  const { media, alt, caption, credit, width, height } = block;
  const href = config.baseAddress + mediaPath(media);
  const format = parsePictureName(media)?.format;
  return {
    name: (caption ?? alt).toWellFormed(),
    rel: "picture",
    uri: href,
    type: "picture",
    ...(credit !== "" && { by: credit.toWellFormed() }),
    ...(alt !== "" && { descriptions: [{ role: "alternative", value: alt.toWellFormed() }] }),
    ...(format && {
      renditions: [{ name: "original", href, contentType: PICTURE_TYPES[format], width, height }],
    }),
  };
}

function associationsOf(config: SiteConfig, article: PublishedArticle): readonly Association[] {
  const { series, provenance, body } = article;
  const source = safeAddress(provenance?.address);
  return [
    ...(source === undefined
      ? []
      : [
          {
            name: provenance?.issuer.toWellFormed() ?? "",
            rel: "isBasedOn",
            uri: source,
            type: "text",
          } as const,
        ]),
    ...(series
      ? [
          {
            name: series.series.toWellFormed(),
            rel: "isPartOf",
            uri: config.baseAddress + seriesPath("ja", series.series),
            type: "composite",
            title: series.part.toWellFormed(),
          } as const,
        ]
      : []),
    ...body.flatMap((block) => (block.kind === "picture" ? [pictureOf(config, block)] : [])),
  ];
}

/** Of those whom it names a list of transfers has hundreds. */
const MOST_NAMED = 200;

/** What it is about, as the store has filed it: each has a page, and a list of its own here. */
function termsOf(config: SiteConfig, article: PublishedArticle) {
  const terms = termsOfArticle(article);
  const named = (kind: TermKind, rel: string) =>
    terms
      .filter((term) => term.kind === kind)
      .slice(0, MOST_NAMED)
      .map((term) => ({
        name: term.name.toWellFormed(),
        rel,
        uri: config.baseAddress + termPath("ja", term),
        literal: term.key.toWellFormed(),
      }));
  const people = named("person", "mentions");
  const places = named("place", "mentions");
  return {
    ...(people.length > 0 && { people }),
    ...(places.length > 0 && { places }),
    subjects: [...named("topic", "topic"), ...named("kind", "form")],
  };
}

const WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/;

/** Undefined for a day, or a year alone: the standard asks for an instant. */
function toInstant(stated: string): string | undefined {
  const at = WITH_ZONE.test(stated) ? Date.parse(stated) : Number.NaN;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

function provenanceOf({ provenance }: PublishedArticle): Partial<NewsItem> {
  if (!provenance) return {};
  const contentCreated = toInstant(provenance.announcedAt ?? "");
  return {
    altIds: [{ role: "sha256", value: provenance.sha256 }],
    ...(contentCreated !== undefined && { contentCreated }),
  };
}

/** Whole. */
export function newsItemOf(config: SiteConfig, article: PublishedArticle): NewsItem {
  const { lead, language, corrections = [] } = article;
  const card = cardOf(article);
  if (!card) throw new Error(`Article ${article.id} is published and has no card.`);
  const descriptions = [
    ...summaryOf(lead.text),
    ...corrections.map(({ kind, text }) => ({ role: kind, value: text.toWellFormed() })),
  ];
  const plain = plainText(article.body);
  const associations = associationsOf(config, article);
  const shared = sharedOf(config, card, language);
  const terms = termsOf(config, article);
  return {
    ...shared,
    ...terms,
    subjects: [...shared.subjects, ...terms.subjects],
    representationType: "full",
    version: String(article.revision),
    ...(descriptions.length > 0 && { descriptions }),
    bodies: [
      { role: "main", contentType: "text/plain", charCount: [...plain].length, value: plain },
      { role: "main", contentType: "text/html", value: articleContent(config, article, language) },
    ],
    ...provenanceOf(article),
    ...(associations.length > 0 && { associations: [...associations] }),
    standard: NINJS_STANDARD,
  };
}
