// Held page: announcements that nobody drafts before somebody asks → a page that lists them, each with the button that asks.

import { type Html, html, safeAddress } from "../../../site/markup/html.ts";
import { stamp } from "../../../site/markup/stamp.ts";
import type { HeldOf } from "../../../newsroom/ports/archive.ts";
import type { Announcement } from "../../../terms/announcement.ts";
import { HELD_RANKS, heldRankOf } from "../../../watching/routing/held-rank.ts";
import { titleOf } from "../../api/rules/rule-schemas.ts";
import { HELD_PARTS, rulePlacePath } from "../rule-places.ts";
import { type RuleView, actForm, ruleFrame, wordsOf } from "./rule-frame.ts";

function heldEntry(view: RuleView, announcement: Announcement): Html {
  const words = wordsOf(view);
  const { id, receivedAt, route, document } = announcement;
  const by = route?.publish?.by;
  const to = safeAddress(document.address);
  const title = titleOf(announcement);
  const isUrgent = route !== undefined && heldRankOf(route) === HELD_RANKS.urgent;
  return html`<li>
    ${to === undefined ? title : html`<a href="${to}" rel="noreferrer">${title}</a>`}
    ${isUrgent && html`<strong class="ledger-state">${words.urgent}</strong>`}
    <span class="ledger-of"
      >${by?.kind === "rule" ? words.heldBy(by.rule, by.name) : words.backfill} ${stamp(receivedAt)}</span
    >
    ${view.mayDraft && actForm(view, "draft", id, words.draft, title)}
  </li> `;
}

export type HeldCounts = Readonly<Record<HeldOf, number>>;

/** What is urgent is not looked for among what years of an archive brought. */
function heldParts(view: RuleView, of: HeldOf, counts: HeldCounts): Html {
  const words = wordsOf(view);
  const { language } = view.place;
  return html`<nav class="ledger-nav" aria-label="${words.held}">
    <ul>
      ${(["all", ...HELD_PARTS] as const).map((part) => {
        const path = rulePlacePath({ page: "held", ...(part !== "all" && { of: part }), language });
        return html`<li>
          <a href="${path}" ${part === of && html`aria-current="page"`}
            >${words.heldParts[part]}: ${counts[part]}</a
          >
        </li> `;
      })}
    </ul>
  </nav>`;
}

type ShownHeld = {
  readonly held: readonly Announcement[];
  readonly of: HeldOf;
  readonly counts: HeldCounts;
  /** There may be older ones. */
  readonly isMore: boolean;
};

export function heldPage(view: RuleView, { held, of, counts, isMore }: ShownHeld): string {
  const words = wordsOf(view);
  const { language } = view.place;
  const last = held.at(-1);
  const main = html`<h1>${words.held}</h1>
    <p class="desk-note">${words.heldIntro}</p>
    ${counts.all > 0 && heldParts(view, of, counts)}
    ${
      held.length === 0
        ? html`<p class="none">${words.noneHeld}</p>`
        : html`<ol class="ledger-history">
            ${held.map((announcement) => heldEntry(view, announcement))}
          </ol>`
    }
    ${last && isMore && html`<p class="desk-note"><a href="${rulePlacePath({ page: "held", ...(of !== "all" && { of }), before: last.id, language })}">${words.older}</a></p>`}`;
  return ruleFrame(view, words.held, main);
}
