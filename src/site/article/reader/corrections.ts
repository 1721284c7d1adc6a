// Corrections: what the desk had to put right in an article, newest first, on top of its page.

import type { Correction } from "../../../terms/article.ts";
import { type Html, html } from "../../markup/html.ts";
import { languageOf } from "../../markup/language-of.ts";
import { stamp } from "../../markup/stamp.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { ARTICLE_WORDS } from "../../words/article-words.ts";

export function correctionsBox(
  { language }: PageContext,
  corrections: readonly Correction[] = [],
): Html | undefined {
  if (corrections.length === 0) return undefined;
  const words = ARTICLE_WORDS[language];
  return html`<section class="corrections" aria-labelledby="corrections-title">
    <h2 class="quiet" id="corrections-title">${words.corrections}</h2>
    ${corrections.toReversed().map(
      ({ at, kind, text }) =>
        html`<div class="correction">
          <p class="meta"><span class="mark">${words.correctionKinds[kind]}</span>${stamp(at)}</p>
          <p lang="${languageOf(text)}">${text}</p>
        </div>`,
    )}
  </section>`;
}
