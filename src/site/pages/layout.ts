// Layout: one page's own part in, the whole document out, with masthead, ranking block and footer.

import {
  apiPath,
  countingPath,
  feedPath,
  homePath,
  rankingPath,
  searchPath,
  sectionPath,
  suggestPath,
  standingPath,
} from "../routes/addresses.ts";
import { ledgerPath } from "../ledger/ledger-address.ts";
import { feedLinks } from "../feeds/feed-links.ts";
import { picturePath } from "../beacon/read-picture.ts";
import { type Html, html } from "../markup/html.ts";
import { LANGUAGES, type Language } from "../site-config.ts";
import type { PageContext } from "./page-context.ts";
import { rankingBlock } from "../ranking/ranking-block.ts";

export type PageParts = {
  readonly title: string;
  readonly description?: string;
  /** The page's path in each language; absent for pages that have no address of their own. */
  readonly path?: (language: Language) => string;
  /** Where the same stands in another language, for a page that is not to be found by search engines. */
  readonly otherPath?: (language: Language) => string;
  /** Slug of the section that the navigation marks. */
  readonly section?: string;
  /** More elements of the head. */
  readonly head?: Html;
  readonly main: Html;
  /** Stands above the ranking block, beside the text where there is room. */
  readonly aside?: Html;
  /** Stands under both the main part and the ranking block, in the full width. */
  readonly below?: Html;
  /** `aside`: the ranking block stands beside the text; `none`: the page shows rankings itself or cannot. */
  readonly ranking: "aside" | "none";
  /** The article whose reading the beacon tells of, with the token that shows that the page is ours. */
  readonly reading?: { readonly articleId: number; readonly token: string };
};

const OTHER: Readonly<Record<Language, Language>> = { ja: "en", en: "ja" };

function addressLinks(context: PageContext, path: PageParts["path"]): Html {
  if (!path) return html`<meta name="robots" content="noindex" />`;
  const base = context.config.baseAddress;
  return html`<link rel="canonical" href="${base}${path(context.language)}" />
    ${LANGUAGES.map((language) => html`<link rel="alternate" hreflang="${language}" href="${base}${path(language)}" /> `)}
    <link rel="alternate" hreflang="x-default" href="${base}${path("ja")}" />`;
}

function script(address: string, reading: PageParts["reading"]): Html {
  return reading
    ? html`<script
        src="${address}"
        data-article="${reading.articleId}"
        data-token="${reading.token}"
        defer
      ></script> `
    : html`<script src="${address}" defer></script> `;
}

/** Loaded only where scripts are off: the script's beacon knows more. */
function beaconPicture({ articleId, token }: NonNullable<PageParts["reading"]>): Html {
  const address = picturePath(articleId, token);
  return html`<noscript><img class="beacon" src="${address}" width="1" height="1" alt="" /></noscript> `;
}

function head(context: PageContext, parts: PageParts): Html {
  const { config, language, assets } = context;
  const name = config.name[language];
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${parts.title === name ? name : `${parts.title} | ${name}`}</title>
    ${parts.description && html`<meta name="description" content="${parts.description}" /> `}
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#101214" />
    <link rel="stylesheet" href="${assets.style}" />
    ${assets.script !== undefined && script(assets.script, config.isCopy ? undefined : parts.reading)}
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    ${addressLinks(context, parts.path)} ${feedLinks(language, { kind: "all" }, name)} ${parts.head}
  </head>`;
}

function sampleBand(context: PageContext): Html | undefined {
  const { words, config } = context;
  if (!config.sample) return undefined;
  return html`<p class="sample" role="note">
    <strong>${words.sample}</strong><span>${words.sampleText}</span>
  </p>`;
}

function navigation(context: PageContext, current: string | undefined): Html {
  const { config, language, words } = context;
  const here = html` aria-current="page"`;
  return html`<nav class="sections" aria-label="${words.sections}">
    <ul>
      ${config.sections.map(
        ({ slug, name }) =>
          html`<li>
            <a href="${sectionPath(language, slug)}" ${slug === current && here}>${name[language]}</a>
          </li>`,
      )}
      <li>
        <a href="${ledgerPath(language, { page: "home" })}" ${current === "ledger" && here}
          >${words.ledger}</a
        >
      </li>
      ${!config.isCopy && html`<li><a href="${rankingPath(language)}" ${current === "ranking" && here}>${words.rankingAll}</a></li>`}
    </ul>
  </nav>`;
}

/** Where the page itself is a search there is one form, not two. */
function seekForm({ language, words }: PageContext): Html {
  return html`<form class="seek" role="search" action="${searchPath(language)}" method="get">
    <label class="quiet" for="seek">${words.search}</label>
    <input
      id="seek"
      name="q"
      type="search"
      autocomplete="off"
      data-suggest="${suggestPath(language)}"
      data-suggest-label="${words.suggestions}"
    />
    <button type="submit">${words.search}</button>
  </form>`;
}

function masthead(context: PageContext, parts: PageParts): Html {
  const { config, language, words } = context;
  const other = OTHER[language];
  const otherPath = parts.path ?? parts.otherPath ?? homePath;
  return html`<header>
    ${sampleBand(context)}
    <div class="masthead">
      <div class="masthead-top">
        <p class="brand">
          <a href="${homePath(language)}"
            ><span class="brand-mark" aria-hidden="true"></span
            ><span class="brand-ja" lang="ja">${config.name.ja}</span>
            <span class="brand-en" lang="en">${config.name.en}</span></a
          >
        </p>
        <p class="tagline">${config.tagline[language]}</p>
        ${parts.section !== "search" && !config.isCopy && seekForm(context)}
        <p class="tools">
          <a href="${otherPath(other)}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
        </p>
      </div>
      ${navigation(context, parts.section)}
    </div>
  </header>`;
}

/** The pages about the newsroom. */
function footerLinks({ language, words }: PageContext): Html {
  const link = (path: string, name: string): Html => html`<li><a href="${path}">${name}</a></li> `;
  return html`${link(standingPath(language, "about"), words.about)}
  ${link(ledgerPath(language, { page: "home" }), words.ledger)}
  ${link(standingPath(language, "contact"), words.contact)}
  ${link(standingPath(language, "corrections"), words.howWeCorrect)}
  ${link(standingPath(language, "reuse"), words.reuse)} ${link(countingPath(language), words.counting)}`;
}

function footer(context: PageContext): Html {
  const { config, language, words } = context;
  return html`<footer class="footer">
    <div class="footer-inner">
      <p class="footer-brand"><span lang="ja">${config.name.ja}</span></p>
      <p class="footer-text">${words.footer}${config.isCopy && html` ${words.copyNote}`}</p>
      <ul class="footer-links">
        ${footerLinks(context)} ${!config.isCopy && html`<li><a href="${apiPath(language)}">API</a></li>`}
        <li><a href="${feedPath(language, { kind: "all" }, "atom")}">Atom</a></li>
        <li><a href="${feedPath(language, { kind: "all" }, "rss")}">RSS</a></li>
        <li><a href="${feedPath(language, { kind: "all" }, "json")}">JSON Feed</a></li>
      </ul>
    </div>
  </footer>`;
}

export function layout(context: PageContext, parts: PageParts): Html {
  const beside = parts.ranking === "aside" && context.rankings !== undefined;
  return html`<!doctype html>
    <html lang="${context.language}">
      ${head(context, parts)}
      <body>
        <a class="skip" href="#main">${context.words.skip}</a>
        ${masthead(context, parts)}
        <main id="main" class="frame" tabindex="-1">
          ${
            beside
              ? html`<div class="beside">
                  <div>${parts.main}</div>
                  ${parts.aside ? html`<div class="aside">${parts.aside} ${rankingBlock(context)}</div>` : rankingBlock(context)}
                </div>`
              : parts.main
          }
          ${parts.below}
        </main>
        ${footer(context)} ${parts.reading && !context.config.isCopy && beaconPicture(parts.reading)}
      </body>
    </html> `;
}
