// Held page: announcements that nobody drafts before somebody asks → a page that lists them, each with the button that asks.

import { type Html, html, safeAddress } from "../../../site/markup/html.ts";
import { stamp } from "../../../site/markup/stamp.ts";
import type { HeldAnnouncement, HeldOf } from "../../../newsroom/ports/held-store.ts";
import { HELD_RANKS, heldRankOf } from "../../../watching/routing/held-rank.ts";
import { titleOf } from "../../api/rules/rule-schemas.ts";
import { HELD_PARTS, rulePlacePath } from "../rule-places.ts";
import { type RuleView, actForm, ruleFrame, wordsOf } from "./rule-frame.ts";

/** The form that the boxes of all lines belong to: a form cannot stand around those of the lines. */
const TICKED = "ticked";

function heldEntry(view: RuleView, announcement: HeldAnnouncement): Html {
  const words = wordsOf(view);
  const { id, receivedAt, route, document, aside } = announcement;
  const by = route?.publish?.by;
  const to = safeAddress(document.address);
  const title = titleOf(announcement);
  const isUrgent = route !== undefined && heldRankOf(route) === HELD_RANKS.urgent;
  return html`<li>
    ${
      view.mayDraft &&
      html`<label class="rule-tick"
        ><input type="checkbox" name="id" value="${id}" form="${TICKED}" aria-label="${words.tick(title)}"
      /></label>`
    }
    <div>
      <p>
        ${to === undefined ? title : html`<a href="${to}" rel="noreferrer">${title}</a>`}
        ${isUrgent && html`<strong class="ledger-state">${words.urgent}</strong>`}
      </p>
      <p class="ledger-of">
        ${by?.kind === "rule" ? words.heldBy(by.rule, by.name) : words.backfill} ${stamp(receivedAt)}
      </p>
      ${aside && html`<p class="ledger-of">${words.asideBy(aside.by)} ${stamp(aside.at)}</p>`}
    </div>
    ${
      view.mayDraft &&
      html`<div class="rule-held-acts">
        ${actForm(view, "draft", id, words.draft, title)}
        ${
          aside
            ? actForm(view, "take-back", id, words.takeBack, title)
            : actForm(view, "set-aside", id, words.setAside, title)
        }
      </div>`
    }
  </li> `;
}

function tickedForm(view: RuleView, of: HeldOf): Html {
  const words = wordsOf(view);
  const { done: _done, ...here } = view.place;
  const isBack = of === "aside";
  return html`<form id="${TICKED}" class="ledger-acts" method="post" action="${rulePlacePath(here)}">
    <button type="submit" name="act" value="${isBack ? "take-back" : "set-aside"}" class="ledger-quiet">
      ${isBack ? words.takeTickedBack : words.setTickedAside}
    </button>
  </form>`;
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
  readonly held: readonly HeldAnnouncement[];
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
    ${counts.all + counts.aside > 0 && heldParts(view, of, counts)}
    ${
      held.length === 0
        ? html`<p class="none">${of === "aside" ? words.noneAside : words.noneHeld}</p>`
        : html`<ol class="rule-held">
              ${held.map((announcement) => heldEntry(view, announcement))}
            </ol>
            ${view.mayDraft && tickedForm(view, of)}`
    }
    ${last && isMore && html`<p class="desk-note"><a href="${rulePlacePath({ page: "held", ...(of !== "all" && { of }), before: last.id, language })}">${words.older}</a></p>`}`;
  return ruleFrame(view, words.held, main);
}
