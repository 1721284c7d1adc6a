// List page: the rules in force → a page that says each in a sentence and as text, in the order in which they are asked.

import { type Html, html } from "../../../site/markup/html.ts";
import type { RuleInForce } from "../../../terms/sources/routing-rule.ts";
import { tellRule } from "../../../watching/routing/text/tell-rule.ts";
import { writeRule } from "../../../watching/routing/text/write-rule.ts";
import { rulePlacePath } from "../rule-places.ts";
import type { HeldCounts } from "./held-page.ts";
import { type RuleView, actForm, ruleFrame, unsentNote, wordsOf } from "./rule-frame.ts";

function ruleEntry(view: RuleView, rule: RuleInForce): Html {
  const words = wordsOf(view);
  const { language } = view.place;
  const { id, name, state, version } = rule;
  const isOn = state === "on";
  return html`<li class="ledger-entry">
    <h2>${id}. ${name} <span class="ledger-state">${isOn ? words.on : words.off}</span></h2>
    <p class="rule-told">${tellRule(rule)[language]}</p>
    ${unsentNote(view, rule)}
    <pre class="rule-written" lang="en">${writeRule(rule)}</pre>
    ${
      view.mayChange &&
      html`<div class="ledger-acts">
        ${actForm(view, isOn ? "off" : "on", id, isOn ? words.turnOff : words.turnOn, name, version)}
        <p>
          <a href="${rulePlacePath({ page: "rule", id, language })}" aria-label="${words.edit}: ${name}"
            >${words.edit}</a
          >
        </p>
        ${actForm(view, "remove", id, words.remove, name, version)}
      </div>`
    }
  </li> `;
}

export function listPage(view: RuleView, rules: readonly RuleInForce[], held: HeldCounts): string {
  const words = wordsOf(view);
  const { language } = view.place;
  const main = html`<h1>${words.rules}</h1>
    <p class="desk-note">${words.intro}</p>
    ${!view.mayChange && html`<p class="desk-note">${words.mayNot}</p>`}
    ${held.all > 0 && html`<p class="desk-note"><a href="${rulePlacePath({ page: "held", language })}">${words.held}: ${held.all}</a></p>`}
    ${held.urgent > 0 && html`<p class="desk-note"><a href="${rulePlacePath({ page: "held", of: "urgent", language })}">${words.heldParts.urgent}: ${held.urgent}</a></p>`}
    ${
      rules.length === 0
        ? html`<p class="none">${words.none}</p>`
        : html`<ol class="rule-list">
            ${rules.map((rule) => ruleEntry(view, rule))}
          </ol>`
    }`;
  return ruleFrame(view, words.rules, main);
}
