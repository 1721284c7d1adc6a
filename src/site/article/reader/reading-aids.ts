// Reading aids: readings over the words and vertical lines, each a box to tick; the boxes work without script.

import { type Html, html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { ARTICLE_WORDS } from "../../words/article-words.ts";

/** Which aids an article has a use for. */
export type AidsOffered = { readonly readings: boolean; readonly vertical: boolean };

/** The style looks at the boxes (`:has`); a script remembers them in the reader's own browser. */
export function readingAids({ language }: PageContext, offered: AidsOffered): Html | undefined {
  if (!offered.readings && !offered.vertical) return undefined;
  const words = ARTICLE_WORDS[language];
  const box = (name: keyof AidsOffered, label: string): Html =>
    html`<label
      ><input type="checkbox" id="aid-${name}" data-aid="${name}" autocomplete="off" />${label}</label
    >`;
  return html`<fieldset class="aids" data-frame="${words.verticalFrame}">
    <legend class="quiet">${words.aids}</legend>
    ${offered.readings && box("readings", words.readings)}${offered.vertical && box("vertical", words.vertical)}
    ${offered.readings && html`<p class="aids-note">${words.readingsNote}</p>`}
    ${offered.vertical && html`<p class="aids-note vertical-note">${words.verticalNote}</p>`}
  </fieldset>`;
}
