// Held page: announcements that nobody drafts before somebody asks → a page that lists them, each with the button that asks.

import { type Html, html, safeAddress } from "../../../site/markup/html.ts";
import { stamp } from "../../../site/markup/stamp.ts";
import type { Announcement } from "../../../terms/announcement.ts";
import { titleOf } from "../../api/rules/rule-schemas.ts";
import { rulePlacePath } from "../rule-places.ts";
import { type RuleView, actForm, ruleFrame, wordsOf } from "./rule-frame.ts";

function heldEntry(view: RuleView, announcement: Announcement): Html {
  const words = wordsOf(view);
  const { id, receivedAt, route, document } = announcement;
  const by = route?.publish?.by;
  const to = safeAddress(document.address);
  const title = titleOf(announcement);
  return html`<li>
    ${to === undefined ? title : html`<a href="${to}" rel="noreferrer">${title}</a>`}
    <span class="ledger-of"
      >${by?.kind === "rule" ? words.heldBy(by.rule, by.name) : words.backfill} ${stamp(receivedAt)}</span
    >
    ${view.mayDraft && actForm(view, "draft", id, words.draft, title)}
  </li> `;
}

/** `isMore`: there may be older ones. */
export function heldPage(view: RuleView, held: readonly Announcement[], isMore: boolean): string {
  const words = wordsOf(view);
  const { language } = view.place;
  const last = held.at(-1);
  const main = html`<h1>${words.held}</h1>
    <p class="desk-note">${words.heldIntro}</p>
    ${
      held.length === 0
        ? html`<p class="none">${words.noneHeld}</p>`
        : html`<ol class="ledger-history">
            ${held.map((announcement) => heldEntry(view, announcement))}
          </ol>`
    }
    ${last && isMore && html`<p class="desk-note"><a href="${rulePlacePath({ page: "held", before: last.id, language })}">${words.older}</a></p>`}`;
  return ruleFrame(view, words.held, main);
}
