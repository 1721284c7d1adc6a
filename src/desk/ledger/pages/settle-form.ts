// Settle form: an undertaking and how it stands in, where it stands in words and the forms that settle it out.

import { type Html, html } from "../../../site/markup/html.ts";
import { formatStamp } from "../../../site/markup/stamp.ts";
import { LEDGER_WORDS } from "../../../site/ledger/words/ledger-words.ts";
import { decisionsInForce } from "../../../ledger/decisions/decisions-in-force.ts";
import { standingStatuses } from "../../../ledger/status/standing-statuses.ts";
import { type Outcome, OUTCOMES, type Status } from "../../../terms/ledger/status.ts";
import type { LookedAt } from "../looking/look-at-undertaking.ts";
import { type Act, actForm, button, choice, foldedForm, noteField, typedInto } from "./act-form.ts";
import { type LedgerView, linkTo, wordsOf } from "./ledger-frame.ts";

/** The number of the decision that holds about the status. */
export function statusSeen({ stored, decisions }: LookedAt): number | null {
  return decisionsInForce(decisions).get(`status ${stored.record.id}`)?.id ?? null;
}

const outcomeName = ({ place }: LedgerView, outcome: Outcome): string =>
  LEDGER_WORDS[place.language].outcomes[outcome];

export function sayStatus(view: LedgerView, { outcome, lateness, by, at }: Status): Html {
  const words = wordsOf(view);
  const names = LEDGER_WORDS[view.place.language];
  const who = by === "proposed" ? words.byNobody : words.byDesk(by.name, formatStamp(at ?? ""));
  return html`<b>${names.outcomes[outcome]}</b> · ${names.latenesses[lateness]} · ${who}`;
}

/** What the rule proposes is settled by one key, where it is something else than holds. */
export function settleAsProposed(view: LedgerView, looked: LookedAt, next?: string): Html | false {
  const words = wordsOf(view);
  const { proposed, status, stored } = looked;
  if (!view.maySettle || proposed.outcome === "open" || proposed.outcome === status.outcome) return false;
  const { outcome, cites } = proposed;
  const successor = outcome === "superseded" ? (looked.successor ?? null) : null;
  return actForm(
    view,
    {
      act: "settle-status",
      fields: { undertaking: stored.record.id, outcome, cites, successor, seen: statusSeen(looked) },
      ...(next !== undefined && { next }),
    },
    button(words.settleAs(outcomeName(view, outcome)), "s"),
  );
}

function chooseGrounds(
  view: LedgerView,
  { evidence, proposed, status }: LookedAt,
  typed: URLSearchParams | undefined,
): Html {
  const words = wordsOf(view);
  const confirmed = evidence.filter(({ decided }) => decided?.verdict === "confirmed");
  const proposedOrHeld = proposed.cites.length > 0 ? proposed.cites : status.cites;
  const checked = new Set<string>(typed?.getAll("cites") ?? proposedOrHeld);
  return html`<fieldset class="ledger-grounds">
    <legend>${words.cites}</legend>
    ${confirmed.length === 0 && html`<p>${words.citesNone}</p>`}
    ${confirmed.map(
      ({ id, proposal }) =>
        html`<label
          ><input type="checkbox" name="cites" value="${id}" ${checked.has(id) && html`checked`} />
          ${proposal.sentence}</label
        > `,
    )}
  </fieldset>`;
}

/** Later statements that say it again are offered; any other is named by its number. */
function successorField(
  view: LedgerView,
  { links, stored, successor }: LookedAt,
  typed: URLSearchParams | undefined,
): Html {
  const words = wordsOf(view);
  const later = links.filter(
    ({ link, decided }) => link.earlier === stored.record.id && decided?.verdict !== "rejected",
  );
  return html`<label class="ledger-field"
    ><span>${words.successor}</span>
    <input
      name="successor"
      list="successors"
      maxlength="40"
      value="${typed?.get("successor") ?? successor ?? ""}"
    /><small>${words.successorHint}</small>
    <datalist id="successors">
      ${later.map(({ link }) => html`<option value="${link.later}"></option> `)}
    </datalist></label
  >`;
}

export function settleSection(view: LedgerView, looked: LookedAt): Html {
  const words = wordsOf(view);
  const { proposed, status, stored, decisions } = looked;
  const [latest] = standingStatuses(decisions).get(stored.record.id) ?? [];
  const isHeld = latest?.decision.held === true;
  const act: Act = {
    act: "settle-status",
    fields: { undertaking: stored.record.id, seen: statusSeen(looked) },
  };
  const typed = typedInto(view, act, "publicNote");
  const outcomes = OUTCOMES.map((outcome) => [outcome, outcomeName(view, outcome)] as const);
  const content = html`${choice(words.outcome, "outcome", outcomes, typed?.get("outcome") ?? proposed.outcome)}
  ${chooseGrounds(view, looked, typed)} ${successorField(view, looked, typed)}
  ${noteField(words.publicNote, { name: "publicNote", hint: words.publicNoteHint, text: typed?.get("publicNote") ?? status.note })}
  ${noteField(words.note, { hint: words.noteHint, text: typed?.get("note") ?? "" })} ${button(words.settle)}`;
  return html`<section class="ledger-part">
    <h2>${words.holds}</h2>
    <p>${sayStatus(view, status)} ${isHeld && html`<span class="ledger-state">${words.heldMark}</span>`}</p>
    ${status.successor !== undefined && html`<p>${words.successor}: ${linkTo(view, { page: "undertaking", id: status.successor }, status.successor)}</p>`}
    ${status.note !== undefined && html`<p>${words.publicNote}: ${status.note}</p>`}
    <p class="desk-note">
      ${words.proposedNow}: ${outcomeName(view, proposed.outcome)} (${words.rules[proposed.rule]})
    </p>
    <div class="ledger-acts" data-page>${settleAsProposed(view, looked)}</div>
    ${
      view.maySettle &&
      foldedForm(words.settle, actForm(view, act, content), {
        isRefused: typed !== undefined,
        isOpen: typed !== undefined || looked.question !== undefined,
      })
    }
  </section>`;
}
