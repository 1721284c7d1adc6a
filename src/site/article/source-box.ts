// Source box: where an article's official text comes from, with what a reader needs to check it.

import type { Provenance } from "../../terms/article.ts";
import { type Html, html, safeAddress } from "../markup/html.ts";
import { formatMachineTime, formatStamp, formatStated } from "../markup/stamp.ts";
import { languageOf } from "../markup/language-of.ts";
import { type PageContext, issuerName } from "../pages/page-context.ts";
import { findTerms } from "../publisher.ts";
import { ARTICLE_WORDS } from "../words/article-words.ts";

function addressLine(context: PageContext, address: string | undefined): Html | undefined {
  if (address === undefined) return undefined;
  const link = safeAddress(address);
  const shown = link === undefined ? html`${address}` : html`<a href="${link}" rel="external">${link}</a>`;
  return html`<div>
    <dt>${context.words.address}</dt>
    <dd class="code">${shown}</dd>
  </div>`;
}

/** As it calls itself, and in the language of the interface where that is another name. */
function issuerNames(context: PageContext, issuer: string): Html {
  const shown = issuerName(context, issuer);
  const written = html`<span lang="${languageOf(issuer)}">${issuer}</span>`;
  return shown === issuer ? written : html`${shown} (${written})`;
}

/** What a reader who wants to use the issuer's text has to do, by the house's list of issuers. */
function termsLines({ config, language }: PageContext, issuer: string): Html {
  const words = ARTICLE_WORDS[language];
  const { credit, licence, address } = findTerms(config.publisher, issuer);
  const link = safeAddress(address);
  return html`<div>
      <dt>${words.credit}</dt>
      <dd>${credit[language]}</dd>
    </div>
    <div>
      <dt>${words.licence}</dt>
      <dd>
        ${link === undefined ? licence[language] : html`<a href="${link}" rel="license external">${licence[language]}</a>`}
      </dd>
    </div>`;
}

export function sourceBox(context: PageContext, provenance: Provenance): Html {
  const { words } = context;
  const { announcedAt, receivedAt } = provenance;
  return html`<section class="source" id="source" aria-labelledby="source-title">
    <h2 id="source-title">${words.sourceTitle}</h2>
    <dl>
      <div>
        <dt>${words.issuer}</dt>
        <dd>${issuerNames(context, provenance.issuer)}</dd>
      </div>
      ${
        announcedAt !== undefined &&
        html`<div>
          <dt>${words.announced}</dt>
          <dd>${formatStated(announcedAt)}</dd>
        </div> `
      }
      <div>
        <dt>${words.received}</dt>
        <dd><time datetime="${formatMachineTime(receivedAt)}">${formatStamp(receivedAt)}</time></dd>
      </div>
      ${addressLine(context, provenance.address)}
      <div>
        <dt>${words.hash}</dt>
        <dd class="code">${provenance.sha256}</dd>
      </div>
      ${termsLines(context, provenance.issuer)}
    </dl>
    <p class="source-note">${words.hashNote}</p>
  </section>`;
}
