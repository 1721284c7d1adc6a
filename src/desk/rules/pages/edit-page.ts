// Edit page: a rule as text → the form in which it is changed and tried, with what is wrong in it, or what it would have done.

import { type Html, html, safeAddress } from "../../../site/markup/html.ts";
import { stamp } from "../../../site/markup/stamp.ts";
import { KINDS_IN_JAPANESE } from "../../../terms/kind-names.ts";
import { ANNOUNCEMENT_KINDS } from "../../../terms/kind.ts";
import type { NewRoutingRule, RuleInForce } from "../../../terms/sources/routing-rule.ts";
import { writeRule } from "../../../watching/routing/text/write-rule.ts";
import { tellTrial } from "../../../watching/routing/trying/tell-trial.ts";
import type { Trial } from "../../../watching/routing/trying/trial.ts";
import { rulePlacePath } from "../rule-places.ts";
import { type RuleView, ruleFrame, seenField, unsentNote, wordsOf } from "./rule-frame.ts";

type Tried = { readonly rule: Pick<NewRoutingRule, "name" | "does">; readonly trial: Trial };

export type EditedRule = {
  /** As it was typed last. */
  readonly text: string;
  /** The one that it changes, where it is there. */
  readonly rule?: RuleInForce;
  /** The newest version of any rule when the page was drawn, 0 where there was none. */
  readonly seen: number;
  /** What somebody else has made of it meanwhile. */
  readonly now?: RuleInForce;
  readonly faults?: readonly string[];
  readonly trials?: readonly Tried[];
  /** How many more the text holds than were tried. */
  readonly untried?: number;
};

function faultList(view: RuleView, faults: readonly string[]): Html {
  return html`<section class="ledger-said-now ledger-fault" role="alert">
    <div>
      <h2>${wordsOf(view).faults}</h2>
      <ul class="rule-told">
        ${faults.map((fault) => html`<li>${fault}</li> `)}
      </ul>
    </div>
  </section>`;
}

function trialSection(view: RuleView, { rule, trial }: Tried): Html {
  const words = wordsOf(view);
  const { language } = view.place;
  return html`<section class="ledger-part">
    <h2>${words.trial(rule.name)}</h2>
    <ul class="rule-told">
      ${tellTrial(trial).map((told) => html`<li>${told[language]}</li> `)}
    </ul>
    ${unsentNote(view, rule)}
    ${
      trial.examples.length > 0 &&
      html`<h3>${words.examples}</h3>
        <ol class="ledger-history">
          ${trial.examples.map(({ headline, address, receivedAt }) => {
            const to = safeAddress(address);
            return html`<li>
              ${to === undefined ? headline : html`<a href="${to}" rel="noreferrer">${headline}</a>`}
              ${stamp(receivedAt)}
            </li> `;
          })}
        </ol>`
    }
  </section>`;
}

export function editPage(
  view: RuleView,
  { text, rule, seen, now, faults = [], trials = [], untried = 0 }: EditedRule,
): string {
  const words = wordsOf(view);
  const { done: _done, ...here } = view.place;
  const title = rule ? `${rule.id}. ${rule.name}` : words.add;
  const main = html`<h1>${title}</h1>
    ${faults.length > 0 && faultList(view, faults)} ${rule && trials.length === 0 && unsentNote(view, rule)}
    ${now && html`<pre class="rule-written" lang="en">${writeRule(now)}</pre>`}
    <form class="rule-edit ledger-change" method="post" action="${rulePlacePath(here)}">
      ${seen > 0 && seenField(seen)}
      <label for="rule-text">${words.text}</label>
      <textarea
        class="rule-text"
        id="rule-text"
        name="text"
        rows="12"
        maxlength="50000"
        spellcheck="false"
        lang="en"
        aria-describedby="rule-hint"
        ${!view.mayChange && html`readonly`}
      >
${text}</textarea>
      <small id="rule-hint">${words.textHint}</small>
      <details class="rule-kinds">
        <summary>${words.kinds}</summary>
        <ul>
          ${ANNOUNCEMENT_KINDS.map((kind) => html`<li><code>${kind}</code> ${view.place.language === "ja" && KINDS_IN_JAPANESE[kind]}</li> `)}
        </ul>
      </details>
      ${
        view.mayChange
          ? html`<div class="ledger-acts">
              <button type="submit" name="act" value="try" class="ledger-quiet">${words.tryIt}</button>
              <button type="submit" name="act" value="save">${words.save}</button>
            </div>`
          : html`<p class="desk-note">${words.mayNot}</p>`
      }
    </form>
    ${trials.map((tried) => trialSection(view, tried))}
    ${untried > 0 && html`<p class="desk-note">${words.untried(trials.length, untried)}</p>`}`;
  return ruleFrame(view, title, main);
}
