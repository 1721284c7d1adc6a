// Links section: what other statements say of the same undertaking, each judged by the desk.

import { type Html, html } from "../../../site/markup/html.ts";
import { formatStated } from "../../../site/markup/stamp.ts";
import { LEDGER_WORDS } from "../../../site/ledger/words/ledger-words.ts";
import type { StoredLink } from "../../../newsroom/ports/ledger-store.ts";
import { RESTATED_CHANGES } from "../../../terms/ledger/restatement.ts";
import type { StoredUndertaking } from "../deciding/load-undertaking.ts";
import { type Act, actForm, button, choice, foldedForm } from "./act-form.ts";
import { type LedgerView, linkTo, wordsOf } from "./ledger-frame.ts";
import { markedPromise, promisedWords } from "./promised-words.ts";

export type DescribedLink = {
  readonly stored: StoredLink;
  /** The undertaking of the other statement. */
  readonly other: StoredUndertaking;
  readonly isLater: boolean;
};

function judgeForms(view: LedgerView, { link, decided }: StoredLink): Html {
  const words = wordsOf(view);
  const { changes } = LEDGER_WORDS[view.place.language];
  const fields = { earlier: link.earlier, later: link.later, seen: decided?.decision ?? null };
  const judge = (verdict: string): Act => ({ act: "judge-restatement", fields: { ...fields, verdict } });
  const undo: Act = {
    act: "undo",
    fields: { decision: decided?.decision ?? 0, seen: decided?.decision ?? 0 },
  };
  const options = RESTATED_CHANGES.map((change) => [change, changes[change]] as const);
  const content = html`${choice(words.changed, "change", options, decided?.change ?? link.change)}
  ${button(words.changeAndConfirm)}`;
  return html`<div class="ledger-acts">
    ${decided?.verdict !== "confirmed" && actForm(view, judge("confirmed"), button(words.confirm, "y"))}
    ${decided?.verdict !== "rejected" && actForm(view, judge("rejected"), button(words.reject, "n", true))}
    ${decided && actForm(view, undo, button(words.undo, undefined, true))}
    ${foldedForm(words.change, actForm(view, judge("confirmed"), content), { key: "c" })}
  </div>`;
}

/** `own`: where the page is not that of the undertaking itself. */
export function linkEntry(
  view: LedgerView,
  { stored, other, isLater }: DescribedLink,
  own?: StoredUndertaking,
): Html {
  const words = wordsOf(view);
  const { link, decided } = stored;
  const { id, day, value } = other.record;
  const change = decided?.change ?? link.change;
  const reasons = link.reasons.map(
    ({ code, words: surface }) =>
      `${words.linkReasons[code] ?? code}${surface === undefined || surface === "" ? "" : ` (${surface})`}`,
  );
  return html`<article class="ledger-entry" id="r-${link.earlier}-${link.later}" data-item tabindex="-1">
    ${own && promisedWords(view, own)}
    <h3>
      ${isLater ? words.later : words.earlier}: ${linkTo(view, { page: "undertaking", id }, value.title)}
    </h3>
    <p class="ledger-of">
      <span class="stamp">${formatStated(day)}</span> ${LEDGER_WORDS[view.place.language].changes[change]} ·
      ${decided ? (decided.verdict === "confirmed" ? words.confirmedBy : words.rejectedBy) : words.undecided}
    </p>
    ${markedPromise(other)}
    <p class="desk-note">${reasons.join(view.place.language === "ja" ? "、" : ", ")}</p>
    ${view.mayJudge && (view.mayPublish || !other.shown) && judgeForms(view, stored)}
  </article>`;
}

export function linksSection(view: LedgerView, links: readonly DescribedLink[]): Html {
  const words = wordsOf(view);
  return html`<section class="ledger-part">
    <h2>${words.links}</h2>
    ${links.length === 0 ? html`<p class="none">${words.linksEmpty}</p>` : links.map((link) => linkEntry(view, link))}
  </section>`;
}
