// History section: all that was decided about an undertaking in, who decided what and when, out; nothing of it ever goes.

import { decisionsInForce } from "../../../ledger/decisions/decisions-in-force.ts";
import { type Html, html } from "../../../site/markup/html.ts";
import { stamp } from "../../../site/markup/stamp.ts";
import { LEDGER_WORDS } from "../../../site/ledger/words/ledger-words.ts";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import { actForm, button } from "./act-form.ts";
import { type LedgerView, wordsOf } from "./ledger-frame.ts";

export type DoneName = keyof ReturnType<typeof wordsOf>["done"];

export function doneName({ decision }: LedgerDecision): DoneName {
  switch (decision.kind) {
    case "evidence":
      return `evidence-${decision.verdict}`;
    case "restatement":
      return `restatement-${decision.verdict}`;
    case "question":
      return `question-${decision.answer}`;
    case "same-person":
    case "same-sighting":
      return "same";
    case "other-person":
    case "other-sighting":
      return "other";
    case "evidence-added":
    case "status":
    case "undone":
    case "lesson-off":
      return decision.kind;
  }
}

/** Of what readers see only who may publish takes something back. */
const mayBeSeen = ({ decision }: LedgerDecision): boolean =>
  decision.kind === "status" || decision.kind === "evidence-added" || decision.kind === "evidence"
    ? !decision.held
    : decision.kind !== "question";

function tellMore(view: LedgerView, { decision }: LedgerDecision): string {
  const names = LEDGER_WORDS[view.place.language];
  const outcome = decision.kind === "status" ? names.outcomes[decision.outcome] : "";
  const note = "note" in decision ? (decision.note ?? "") : "";
  const publicNote = decision.kind === "status" ? (decision.publicNote ?? "") : "";
  const held = "held" in decision && decision.held ? wordsOf(view).heldMark : "";
  return [outcome, held, publicNote, note].filter((part) => part !== "").join(" · ");
}

/** Those that were taken back, and by nothing that was taken back itself. */
function undoneOf(decisions: readonly LedgerDecision[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { id, decision } of decisions.toReversed())
    if (decision.kind === "undone" && !undone.has(id)) undone.add(decision.decision);
  return undone;
}

const isSettling = ({ decision: { kind } }: LedgerDecision): boolean =>
  kind === "status" || kind === "question";

type Standing = { readonly holding: ReadonlySet<number>; readonly undone: ReadonlySet<number> };

function entry(view: LedgerView, decision: LedgerDecision, { holding, undone }: Standing): Html {
  const words = wordsOf(view);
  const { id, at, actor } = decision;
  const holds = holding.has(id);
  const hasRight = isSettling(decision) ? view.maySettle : view.mayJudge;
  const mayUndo = holds && hasRight && (view.mayPublish || !mayBeSeen(decision));
  return html`<li id="d-${id}">
    ${stamp(at)} ${actor.name}: ${words.done[doneName(decision)]} ${tellMore(view, decision)}
    ${undone.has(id) && html`<i>(${words.takenBack})</i>`}
    ${mayUndo && actForm(view, { act: "undo", fields: { decision: id, seen: id } }, button(words.undo, undefined, true))}
  </li> `;
}

export function historySection(view: LedgerView, decisions: readonly LedgerDecision[]): Html {
  const words = wordsOf(view);
  const holding = new Set([...decisionsInForce(decisions).values()].map(({ id }) => id));
  const standing = { holding, undone: undoneOf(decisions) };
  return html`<section class="ledger-part">
    <h2>${words.history}</h2>
    ${
      decisions.length === 0
        ? html`<p class="none">${words.historyEmpty}</p>`
        : html`<ol class="ledger-history">
            ${decisions.toReversed().map((decision) => entry(view, decision, standing))}
          </ol>`
    }
  </section>`;
}
