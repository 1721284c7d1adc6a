// Related block: articles that share most with the one above in, the list out, each with what it shares.

import type { Related } from "../../newsroom/ports/terms-store.ts";
import { type Html, html } from "../markup/html.ts";
import { languageOf } from "../markup/language-of.ts";
import { stamp } from "../markup/stamp.ts";
import { headlineLink } from "../pages/card.ts";
import type { PageContext } from "../pages/page-context.ts";
import { termLabel } from "./term-label.ts";
import { TERM_WORDS } from "./term-words.ts";

/** The rarest say why; that both are press conferences is seen anyway. */
const MOST_SHARED = 3;

function sharedLine({ language }: PageContext, { shared }: Related): Html {
  const labels = shared
    .filter(({ kind }) => kind !== "kind" && kind !== "issuer")
    .slice(0, MOST_SHARED)
    .map((term) => termLabel(term, language));
  return html`<span class="shared"
    >${TERM_WORDS[language].shared}:
    ${labels.map((label, at) => html`${at > 0 && " / "}<span lang="${languageOf(label)}">${label}</span>`)}</span
  >`;
}

export function relatedBlock(context: PageContext, related: readonly Related[]): Html | undefined {
  if (related.length === 0) return undefined;
  const { related: title } = TERM_WORDS[context.language];
  return html`<section class="related" aria-labelledby="related-title">
    <h2 class="block-title" id="related-title">${title}</h2>
    <ol class="rows">
      ${related.map(
        (one) =>
          html`<li class="row">
            <h3 class="row-head">${headlineLink(context, one.card)}</h3>
            <p class="row-when">${stamp(one.card.publishedAt)} ${sharedLine(context, one)}</p>
          </li>`,
      )}
    </ol>
  </section>`;
}
