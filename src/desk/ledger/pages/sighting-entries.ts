// Sighting entries: pairs of reports that may tell of one sighting in, what each says and the two answers of the desk out.

import { ledgerPath } from "../../../site/ledger/ledger-address.ts";
import { type Html, html } from "../../../site/markup/html.ts";
import type { SightingAsked } from "../looking/list-sighting-questions.ts";
import { actForm, button } from "./act-form.ts";
import type { LedgerView } from "./ledger-frame.ts";

function sightingEntry(
  view: LedgerView,
  { question, reports }: SightingAsked,
  next: string | undefined,
): Html {
  const { language } = view.place;
  const choose = ({ words, decision }: SightingAsked["question"]["choices"][number]): Html | false => {
    if (decision.kind !== "same-sighting" && decision.kind !== "other-sighting") return false;
    const same = decision.kind === "same-sighting" ? "1" : "0";
    // What is asked has no answer that holds.
    const fields = { of: "sighting", same, records: decision.sightings, seen: null };
    const goesOn = next === undefined ? {} : { next };
    return actForm(view, { act: "judge-same", fields, ...goesOn }, button(words[language]));
  };
  return html`<article
    class="ledger-entry"
    data-item
    tabindex="-1"
    ${view.place.next === question.key && html`autofocus`}
  >
    <p class="ledger-told"><b>${question.words[language]}</b></p>
    <ul>
      ${reports.map(
        ({ id, day, sentence, language: spoken }) =>
          html`<li>
            <a href="${ledgerPath(language, { page: "sighting", id })}">${day}</a>
            <span lang="${spoken}">${sentence}</span>
          </li> `,
      )}
    </ul>
    ${view.mayPublish && html`<div class="ledger-acts">${question.choices.map(choose)}</div>`}
  </article> `;
}

export function sightingEntries(view: LedgerView, asked: readonly SightingAsked[]): readonly Html[] {
  return asked.map((one, at) => sightingEntry(view, one, (asked[at + 1] ?? asked[at - 1])?.question.key));
}
