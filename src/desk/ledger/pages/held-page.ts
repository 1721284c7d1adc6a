// Held page: what was decided by who may not publish in, the page on which somebody who may lets readers see it out.

import { type Html, html } from "../../../site/markup/html.ts";
import type { HeldEvidence, HeldStatus } from "../looking/list-held.ts";
import { actForm, button } from "./act-form.ts";
import { evidenceEntry } from "./evidence-entry.ts";
import { type LedgerView, ledgerFrame, linkTo, wordsOf } from "./ledger-frame.ts";
import { promisedWords } from "./promised-words.ts";
import { sayStatus } from "./settle-form.ts";

function statusEntry(view: LedgerView, { stored, status, held }: HeldStatus): Html {
  const words = wordsOf(view);
  const { decision, id } = held;
  const { undertaking, outcome, cites, successor, publicNote, note } = decision;
  const fields = {
    undertaking,
    outcome,
    cites,
    successor: successor ?? null,
    publicNote: publicNote ?? null,
    note: note ?? null,
    seen: id,
  };
  return html`<article class="ledger-entry" id="s-${undertaking}" data-item tabindex="-1">
    ${promisedWords(view, stored)}
    <p class="ledger-told">${sayStatus(view, status)}</p>
    ${publicNote !== undefined && html`<p class="ledger-told">${words.publicNote}: ${publicNote}</p>`}
    <div class="ledger-acts">
      ${view.mayPublish && actForm(view, { act: "settle-status", fields }, button(words.release, "y"))}
      ${view.maySettle && actForm(view, { act: "undo", fields: { decision: id, seen: id } }, button(words.undo, undefined, true))}
    </div>
  </article> `;
}

type Shown = HeldEvidence & { readonly statuses: readonly HeldStatus[] };

export function heldPage(view: LedgerView, { evidence, next, statuses }: Shown): string {
  const words = wordsOf(view);
  const isFirst = view.place.page === "held" && view.place.before === undefined;
  const main = html`<h1>${words.held}</h1>
    <p class="desk-note">${words.heldText}</p>
    ${evidence.length === 0 && statuses.length === 0 && html`<p class="none">${words.heldEmpty}</p>`}
    ${evidence.map((one, at) => {
      const behind = (evidence[at + 1] ?? evidence[at - 1])?.evidence.id;
      return evidenceEntry(view, one, { withPromise: true, ...(behind !== undefined && { next: behind }) });
    })}
    <p class="desk-note">
      ${!isFirst && linkTo(view, { page: "held" }, words.newest)}
      ${next !== undefined && linkTo(view, { page: "held", before: next }, words.older)}
    </p>
    ${
      statuses.length > 0 &&
      html`<section class="ledger-part">
        <h2>${words.outcome}</h2>
        ${statuses.map((one) => statusEntry(view, one))}
      </section>`
    }`;
  return ledgerFrame(view, words.held, main);
}
