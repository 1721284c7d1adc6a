// Filter form: what a list of undertakings is narrowed by in, the form that narrows it out; it works without script.

import { UNDERTAKING_STRENGTHS } from "../../../terms/fact.ts";
import { OUTCOMES } from "../../../terms/ledger/status.ts";
import { type Html, html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import type { UndertakingFilters } from "../routes.ts";
import { LEDGER_WORDS } from "../words/ledger-words.ts";
import { writeTime } from "../parts/written-time.ts";

type Choice = readonly [value: string, name: string];

function field(name: string, label: string, choices: readonly Choice[], chosen: string | undefined): Html {
  return html`<label
    ><span>${label}</span>
    <select name="${name}">
      ${choices.map(([value, text]) => html`<option value="${value}" ${value === (chosen ?? "") && html`selected`}>${text}</option> `)}
    </select></label
  >`;
}

/** `path`: of the whole list. A copy of plain files has none. */
export function filterForm(
  context: PageContext,
  path: string,
  filters: UndertakingFilters,
): Html | undefined {
  const { language, config } = context;
  if (config.isCopy) return undefined;
  const words = LEDGER_WORDS[language];
  const any: Choice = ["", words.filterAny];
  const { due, outcome, strength } = filters;
  const months: readonly Choice[] =
    due === undefined || due === "soon" || due === "passed"
      ? []
      : [[due, words.dueIn(writeTime(due, language))]];
  return html`<form class="ledger-filters" action="${path}" method="get" aria-label="${words.filters}">
    ${field("outcome", words.filterOutcome, [any, ...OUTCOMES.map((each): Choice => [each, words.outcomes[each]])], outcome)}
    ${field("strength", words.filterStrength, [any, ...UNDERTAKING_STRENGTHS.map((each): Choice => [each, words.strengths[each]])], strength)}
    ${field("due", words.filterDue, [any, ["soon", words.dueSoon], ["passed", words.latenesses["due-passed"]], ...months], due)}
    <button type="submit">${words.filters}</button>
  </form>`;
}
