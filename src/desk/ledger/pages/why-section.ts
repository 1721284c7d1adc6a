// Why section: a proposal in, the few reasons that an editor reads, for and against, and how they make its score, out.

import { mainReasons } from "../../../ledger/evidence/reasons/main-reasons.ts";
import { sayReason, tellReason } from "../../../ledger/evidence/reasons/reason-words.ts";
import { type Html, html } from "../../../site/markup/html.ts";
import type { EvidenceProposal, EvidenceReason } from "../../../terms/ledger/evidence.ts";
import { type LedgerView, wordsOf } from "./ledger-frame.ts";

/** `isOpen`: the reasons are there to be read at once. */
export function whySection(view: LedgerView, proposal: EvidenceProposal, isOpen: boolean): Html {
  const words = wordsOf(view);
  const { language } = view.place;
  const { speaksFor, speaksAgainst, rest, sum } = mainReasons(proposal);
  const list = (title: string, reasons: readonly EvidenceReason[]): Html | false =>
    reasons.length > 0 &&
    html`<p><b>${title}</b></p>
      <ul>
        ${reasons.map((reason) => html`<li>${tellReason(reason, language)}</li> `)}
      </ul>`;
  return html`<details class="ledger-why" ${isOpen && html`open`}>
    <summary>${words.why}</summary>
    ${list(words.speaksFor, speaksFor)} ${list(words.speaksAgainst, speaksAgainst)}
    <details>
      <summary>${words.figures}</summary>
      <ul>
        ${[...speaksFor, ...speaksAgainst, rest].map((reason) => html`<li>${sayReason(reason, language)}</li> `)}
      </ul>
      <p>${words.figuresSum(sum, proposal.score)}</p>
    </details>
  </details>`;
}
