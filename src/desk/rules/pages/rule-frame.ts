// Rule frame: what stands around every page of rules: where else to go, what was done last; and the forms that change one thing.

import { type Html, html } from "../../../site/markup/html.ts";
import { type Frame, framePage } from "../../page/frame.ts";
import type { NewRoutingRule } from "../../../terms/sources/routing-rule.ts";
import { type MailWay, tellUnsent } from "../../../watching/routing/text/tell-unsent.ts";
import { RULE_WORDS, type RuleWords } from "../../words/rule-words.ts";
import { type RulePlace, rulePlacePath } from "../rule-places.ts";

export type RuleView = {
  readonly frame: Frame;
  readonly place: RulePlace;
  readonly mayChange: boolean;
  readonly mayDraft: boolean;
  /** What becomes of the mails that rules ask for. */
  readonly mail: MailWay;
  /** Why what was asked was not done. */
  readonly fault?: string;
};

export const wordsOf = ({ place }: RuleView): RuleWords => RULE_WORDS[place.language];

export function ruleFrame(view: RuleView, title: string, main: Html): string {
  const words = wordsOf(view);
  const { place, frame, mayChange, fault } = view;
  const { done, ...here } = place;
  const { language } = place;
  const other = rulePlacePath({ ...here, language: language === "ja" ? "en" : "ja" });
  const isHere = (page: RulePlace["page"]): boolean =>
    place.page === page && !(place.page === "rule" && place.id !== undefined);
  const entry = (page: "list" | "held" | "history" | "rule", text: string): Html =>
    html`<li>
      <a href="${rulePlacePath({ page, language })}" ${isHere(page) && html`aria-current="page"`}>${text}</a>
    </li>`;
  const whole = html`<nav class="ledger-nav" aria-label="${words.rules}">
      <ul>
        ${entry("list", words.rules)} ${entry("held", words.held)} ${entry("history", words.history)}
        ${mayChange && entry("rule", words.add)}
      </ul>
    </nav>
    ${done && html`<p class="ledger-said-now" role="status">${words.done[done]}</p>`}
    ${fault !== undefined && html`<p class="ledger-said-now ledger-fault" role="alert">${fault}</p>`} ${main}`;
  return framePage(frame, { title, main: whole, other }).markup;
}

/** Where some of its alerts reach nobody. */
export function unsentNote({ place, mail }: RuleView, rule: Pick<NewRoutingRule, "does">): Html | undefined {
  const told = tellUnsent(rule, mail);
  return told && html`<p class="ledger-said-now ledger-fault">${told[place.language]}</p>`;
}

/** So that what somebody else has changed since is not overwritten. */
export function seenField(version: number): Html {
  return html`<input type="hidden" name="seen" value="${version}" />`;
}

/** What pressing a button does with one rule or one announcement. */
export function actForm(
  { place }: RuleView,
  act: string,
  id: number,
  text: string,
  about: string,
  seen?: number,
): Html {
  const { done: _done, ...here } = place;
  return html`<form method="post" action="${rulePlacePath(here)}">
    <input type="hidden" name="act" value="${act}" /><input type="hidden" name="id" value="${id}" />
    ${seen !== undefined && seenField(seen)}
    <button type="submit" class="ledger-quiet" aria-label="${text}: ${about}">${text}</button>
  </form>`;
}
