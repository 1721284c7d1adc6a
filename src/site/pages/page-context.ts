// Page context: what every page is rendered with, and the words and marks most of them share.

import type { SiteConfig, SiteSection, Language } from "../site-config.ts";
import { type Html, html } from "../markup/html.ts";
import { sectionPath } from "../routes/addresses.ts";
import type { RankingsView } from "../ranking/rankings-view.ts";
import { WORDS, type Words } from "../words/words.ts";

/** A page that is only looked at has no script. */
export type AssetPaths = { readonly style: string; readonly script?: string };

export type PageContext = {
  readonly config: SiteConfig;
  readonly language: Language;
  readonly words: Words;
  readonly assets: AssetPaths;
  /** Absent where they cannot be read: the error page must not fail on them. */
  readonly rankings?: RankingsView;
};

export function pageContext(
  config: SiteConfig,
  language: Language,
  assets: AssetPaths,
  rankings?: RankingsView,
): PageContext {
  return {
    config,
    language,
    words: WORDS[language],
    assets,
    ...(rankings && !config.isCopy && { rankings }),
  };
}

export function findSection(config: SiteConfig, slug: string): SiteSection | undefined {
  return config.sections.find((section) => section.slug === slug);
}

export function sectionName(context: PageContext, slug: string): string {
  return findSection(context.config, slug)?.name[context.language] ?? slug;
}

/** In English as the issuer calls itself, where the house knows it: 防衛省 海上幕僚監部 by its last part. */
export function issuerName({ config, language }: PageContext, issuer: string): string {
  const known = language === "en" ? config.issuersInEnglish : undefined;
  return known?.get(issuer) ?? known?.get(issuer.split(/\s+/u).at(-1) ?? "") ?? issuer;
}

/** `- 日本の防衛`: the section above a headline; a link where the section has a page. */
export function sectionLabel(context: PageContext, slug: string): Html {
  const name = sectionName(context, slug);
  return findSection(context.config, slug)
    ? html`<a class="label" href="${sectionPath(context.language, slug)}">${name}</a>`
    : html`<span class="label">${name}</span>`;
}
