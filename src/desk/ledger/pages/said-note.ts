// Said note: what was decided before a page was come to, or why it was not, in; the words at its head out, with what undoes or settles it.

import { type Html, html } from "../../../site/markup/html.ts";
import { LEDGER_WORDS } from "../../../site/ledger/words/ledger-words.ts";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import type { DeskProblem } from "../../api/problems.ts";
import type { LookedAt } from "../looking/look-at-undertaking.ts";
import { actForm, button } from "./act-form.ts";
import { doneName } from "./history-section.ts";
import { type LedgerView, linkTo, wordsOf } from "./ledger-frame.ts";
import { settleAsProposed } from "./settle-form.ts";

export type Done = {
  readonly decision: LedgerDecision;
  /** Whether it still holds, so that it can be taken back. */
  readonly holds: boolean;
  /** What it is about, where that is an undertaking. */
  readonly looked?: LookedAt;
};

export function doneNote(view: LedgerView, { decision, holds, looked }: Done): Html {
  const words = wordsOf(view);
  const { next } = view.place;
  const undo = {
    act: "undo",
    fields: { decision: decision.id, seen: decision.id },
    ...(next !== undefined && { next }),
  } as const;
  const settle =
    looked && looked.question?.kind === "status-proposed" && settleAsProposed(view, looked, next);
  const outcome = looked && LEDGER_WORDS[view.place.language].outcomes[looked.proposed.outcome];
  return html`<div class="ledger-said-now" role="status" data-page>
    <p>
      ${words.done[doneName(decision)]}
      ${"held" in decision.decision && decision.decision.held && words.heldDone}
      ${looked && linkTo(view, { page: "undertaking", id: looked.stored.record.id }, looked.stored.record.value.title)}
      ${settle && outcome !== undefined && words.amountsTo(outcome)}
    </p>
    ${settle} ${holds && actForm(view, undo, button(words.undo, "u", true))}
  </div>`;
}

/** In the words of the page where it has some, else as the API says it. */
export function faultNote(view: LedgerView, { name, code, detail, current }: DeskProblem): Html {
  const words = wordsOf(view);
  const by = typeof current === "object" && current !== null && "by" in current ? current["by"] : undefined;
  const said =
    name === "conflict"
      ? typeof by !== "string"
        ? words.faults["taken-back"]
        : words.conflict(by)
      : words.faults[code ?? name];
  return html`<div class="ledger-said-now ledger-fault" role="alert">
    <p><b>${words.faultTitle}</b> ${said ?? detail}</p>
  </div>`;
}
