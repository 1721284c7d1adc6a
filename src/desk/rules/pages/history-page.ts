// History page: versions of the rules, newest first → a page that says who made each, when, and how it read.

import { html } from "../../../site/markup/html.ts";
import { stamp } from "../../../site/markup/stamp.ts";
import type { RuleVersion } from "../../../newsroom/ports/sources-store.ts";
import { writeRule } from "../../../watching/routing/text/write-rule.ts";
import { rulePlacePath } from "../rule-places.ts";
import { type RuleView, ruleFrame, wordsOf } from "./rule-frame.ts";

export function historyPage(view: RuleView, versions: readonly RuleVersion[]): string {
  const words = wordsOf(view);
  const { language } = view.place;
  const last = versions.at(-1);
  const main = html`<h1>${words.history}</h1>
    ${
      versions.length === 0
        ? html`<p class="none">${words.none}</p>`
        : html`<ol class="rule-list">
            ${versions.map(
              ({ version, id, at, by, rule }) =>
                html`<li class="ledger-entry">
                  <h2>
                    ${id}. ${rule?.name}
                    <span class="ledger-state">${rule ? words[rule.state] : words.removed}</span>
                  </h2>
                  <p class="ledger-of">${words.versions(version)} ${words.by(by)} ${stamp(at)}</p>
                  ${rule && html`<pre class="rule-written" lang="en">${writeRule(rule)}</pre>`}
                </li> `,
            )}
          </ol>`
    }
    ${last && last.version > 1 && html`<p class="desk-note"><a href="${rulePlacePath({ page: "history", before: last.version, language })}">${words.older}</a></p>`}`;
  return ruleFrame(view, words.history, main);
}
