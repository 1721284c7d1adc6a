// Undertaking page: an undertaking with all that speaks to it in, the desk's page of it out: judged, settled, added to, and all that was decided.

import { type Html, html } from "../../../site/markup/html.ts";
import { ledgerPath } from "../../../site/ledger/ledger-address.ts";
import { STANCES, TELLS } from "../../../terms/ledger/evidence.ts";
import { LEDGER_WORDS } from "../../../site/ledger/words/ledger-words.ts";
import type { Proposal } from "../looking/list-proposals.ts";
import type { LookedAt } from "../looking/look-at-undertaking.ts";
import { articleDeskPath } from "../ledger-places.ts";
import { type Act, actForm, button, choice, foldedForm, noteField, typedInto } from "./act-form.ts";
import { evidenceEntry } from "./evidence-entry.ts";
import { historySection } from "./history-section.ts";
import { type LedgerView, ledgerFrame, wordsOf } from "./ledger-frame.ts";
import { type DescribedLink, linksSection } from "./links-section.ts";
import { partsNav } from "./parts.ts";
import { promiseTold } from "./promised-words.ts";
import { settleSection } from "./settle-form.ts";

function addForm(view: LedgerView, { stored }: LookedAt): Html {
  const words = wordsOf(view);
  const names = LEDGER_WORDS[view.place.language];
  const act: Act = { act: "add-evidence", fields: { undertaking: stored.record.id } };
  const typed = typedInto(view, act, "sentence");
  const content = html`<label class="ledger-field"
      ><span>${words.announcementNumber}</span>
      <input
        name="announcement"
        inputmode="numeric"
        pattern="[1-9][0-9]*"
        value="${typed?.get("announcement") ?? ""}"
        required
    /></label>
    <label class="ledger-field"
      ><span>${words.sentence}</span>
      <textarea name="sentence" rows="3" maxlength="2000" required>${typed?.get("sentence") ?? ""}</textarea
      ><small>${words.sentenceHint}</small></label
    >
    ${choice(
      words.stance,
      "stance",
      STANCES.map((one) => [one, names.stances[one]] as const),
      typed?.get("stance") ?? "for",
    )}
    ${choice(
      words.tells,
      "tells",
      TELLS.map((one) => [one, names.tells[one]] as const),
      typed?.get("tells") ?? "done",
    )}
    <label class="ledger-field"
      ><span>${words.date}</span>
      <input name="date" maxlength="40" value="${typed?.get("date") ?? ""}" /><small
        >${words.dateHint}</small
      ></label
    >
    ${noteField(words.note, { hint: words.noteHint, text: typed?.get("note") ?? "" })} ${button(words.add)}`;
  return html`<div class="ledger-part">
    ${foldedForm(words.addEvidence, actForm(view, act, content), { isRefused: typed !== undefined })}
  </div>`;
}

export function undertakingPage(
  view: LedgerView,
  looked: LookedAt,
  evidence: readonly Proposal[],
  links: readonly DescribedLink[],
): string {
  const words = wordsOf(view);
  const { language } = view.place;
  const { record, shown } = looked.stored;
  const main = html`<h1>${record.value.title}</h1>
    ${promiseTold(view, looked.stored)}
    <p class="desk-note">
      ${record.article !== undefined && html`<a href="${articleDeskPath(language, record.article)}">${words.article}</a>`}
      ${shown && html`<a href="${ledgerPath(language, { page: "undertaking", id: record.id })}">${words.publicPage}</a>`}
    </p>
    ${settleSection(view, looked)}
    <section class="ledger-part">
      <h2>${words.evidence}</h2>
      ${
        evidence.length === 0
          ? html`<p class="none">${words.evidenceEmpty}</p>`
          : evidence.map((one, at) => {
              const next = evidence[at + 1]?.evidence.id;
              return evidenceEntry(view, one, { withPromise: false, ...(next !== undefined && { next }) });
            })
      }
      ${view.mayJudge && addForm(view, looked)}
    </section>
    ${linksSection(view, links)} ${partsNav(view, [looked.evidence.length, looked.links.length])}
    ${historySection(view, looked.decisions)}`;
  return ledgerFrame(view, record.value.title, main);
}
