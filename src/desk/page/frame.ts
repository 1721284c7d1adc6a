// Frame: what stands around every page of the desk.

import { countingPath, homePath } from "../../site/routes/addresses.ts";
import { type Html, html } from "../../site/markup/html.ts";
import type { Bilingual, Language } from "../../site/site-config.ts";
import { inboxPath, readersPath, reportsPath } from "../desk-paths.ts";
import { ledgerPlacePath } from "../ledger/ledger-places.ts";
import { rulePlacePath } from "../rules/rule-places.ts";
import { sourcePlacePath } from "../sources/source-places.ts";
import { linkedStyle, writtenStyle } from "./desk-asset.ts";
import { DESK_WORDS } from "../words/desk-words.ts";

/** On the site, where links to the rest of it lead somewhere, or as a file of its own. */
export type ShownAs = "page" | "file";

export type Frame = {
  readonly language: Language;
  /** The newsroom's. */
  readonly name: Bilingual;
  readonly shownAs: ShownAs;
};

/** `other`: the same page in the other language. `more`: further elements of the head. */
export function framePage(
  { language, name, shownAs }: Frame,
  parts: { readonly title: string; readonly main: Html; readonly other?: string; readonly more?: Html },
): Html {
  const onSite = shownAs === "page";
  const words = DESK_WORDS[language];
  const other: Language = language === "ja" ? "en" : "ja";
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${parts.title} | ${name[language]} ${words.desk}</title>
        ${onSite ? linkedStyle() : writtenStyle()} ${parts.more}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header class="desk-head">
          <p class="desk-name">${name[language]} ${words.desk}</p>
          ${
            onSite &&
            html`<nav class="desk-links" aria-label="${words.links}">
              <a href="${inboxPath(language)}">${words.inbox}</a>
              <a href="${ledgerPlacePath({ page: "queue", language })}">${words.ledger}</a>
              <a href="${sourcePlacePath({ page: "list", language })}">${words.sources}</a>
              <a href="${rulePlacePath({ page: "list", language })}">${words.rules}</a>
              <a href="${readersPath({ language, format: "html" })}">${words.readers}</a>
              <a href="${reportsPath(language)}">${words.reports}</a>
              <a href="${countingPath(language)}">${words.counting}</a>
              <a href="${homePath(language)}">${words.site}</a>
              ${parts.other && html`<a href="${parts.other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>`}
            </nav>`
          }
        </header>
        <main id="main" class="desk" tabindex="-1">${parts.main}</main>
      </body>
    </html> `;
}

/** A page that says one thing. */
export function noticePage(frame: Frame, title: string, text: string, more?: Html): Html {
  const main = html`<div class="closed">
    <h1>${title}</h1>
    <p>${text}</p>
    ${more}
  </div>`;
  return framePage(frame, { title, main });
}
