// Desk said: what the desk tells readers of its reasons in, the words by which it stands beside an outcome out.

import { type Html, html } from "../../markup/html.ts";
import { languageOf } from "../../markup/language-of.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { LEDGER_WORDS } from "../words/ledger-words.ts";

/** Nothing where the desk wrote nothing. It stands in the language in which it was written. */
export function deskSaid({ language }: PageContext, note: string | undefined): Html | undefined {
  if (note === undefined) return undefined;
  return html`<span class="desk-said"
    >${LEDGER_WORDS[language].deskNote}: <span lang="${languageOf(note)}">${note}</span></span
  >`;
}
