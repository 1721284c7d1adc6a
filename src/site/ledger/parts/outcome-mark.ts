// Outcome mark: an outcome in, its name with a sign of its own out, told apart without colour.

import type { Outcome } from "../../../terms/ledger/status.ts";
import { type Html, html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { LEDGER_WORDS } from "../words/ledger-words.ts";

/** By shape alone: full, half, crossed, led on, empty, unknown. */
const SIGNS: Readonly<Record<Outcome, string>> = {
  open: "○",
  kept: "●",
  "partly-kept": "◐",
  "not-kept": "×",
  superseded: "→",
  "not-assessable": "?",
};

export function outcomeMark({ language }: PageContext, outcome: Outcome): Html {
  return html`<span class="outcome"
    ><span aria-hidden="true">${SIGNS[outcome]}</span> ${LEDGER_WORDS[language].outcomes[outcome]}</span
  >`;
}
