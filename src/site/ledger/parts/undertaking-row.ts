// Undertaking row: an undertaking and its state in, its line in a list out.

import { daysOfTime } from "../../../ledger/days-of-time.ts";
import { type Html, html } from "../../markup/html.ts";
import { breakHeadline } from "../../markup/headline.ts";
import { languageOf } from "../../markup/language-of.ts";
import { formatStated } from "../../markup/stamp.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { ledgerPath } from "../ledger-address.ts";
import type { ListedUndertaking } from "../lists/list-undertakings.ts";
import { LEDGER_WORDS } from "../words/ledger-words.ts";
import { namesOf } from "./ledger-names.ts";
import { shortTime } from "./written-time.ts";
import { outcomeMark } from "./outcome-mark.ts";

function dueOf(
  { language }: PageContext,
  { value: { due } }: ListedUndertaking["undertaking"],
): Html | undefined {
  if (due === undefined || daysOfTime(due).last === undefined) return undefined;
  return html`<span>${LEDGER_WORDS[language].due} <span class="stamp">${shortTime(due)}</span></span>`;
}

/** `named`: the page may be framed by others, and a link would open within the frame. */
type SuccessorShown = "linked" | "named";

function successorOf(
  context: PageContext,
  { successor }: ListedUndertaking,
  shown: SuccessorShown,
): Html | undefined {
  if (!successor) return undefined;
  const { title } = successor.value;
  const name =
    shown === "linked"
      ? undertakingLink(context, successor)
      : html`<span lang="${languageOf(title)}">${title}</span>`;
  return html`<span>${LEDGER_WORDS[context.language].successor}: ${name}</span>`;
}

/** Where it stands: outcome and lateness, each for itself; of what is superseded what stands in its place. */
export function stateLine(
  context: PageContext,
  listed: ListedUndertaking,
  shown: SuccessorShown = "linked",
): Html {
  const words = LEDGER_WORDS[context.language];
  const { undertaking, status } = listed;
  return html`<p class="meta">
    ${outcomeMark(context, status.outcome)}${successorOf(context, listed, shown)}${status.lateness !== "no-due" && html`<span>${words.latenesses[status.lateness]}</span>`}${dueOf(context, undertaking)}
  </p>`;
}

export function undertakingLink(
  { language }: PageContext,
  undertaking: ListedUndertaking["undertaking"],
): Html {
  const { title } = undertaking.value;
  const path = ledgerPath(language, { page: "undertaking", id: undertaking.id });
  return html`<a href="${path}" lang="${languageOf(title)}">${breakHeadline(title)}</a>`;
}

/** `within`: a page that is a list, or a block of a page that has a heading of its own. */
function row(context: PageContext, listed: ListedUndertaking, within: "page" | "block"): Html {
  const { language } = context;
  const { day, value } = listed.undertaking;
  const parties = namesOf(value.parties, language);
  const link = undertakingLink(context, listed.undertaking);
  return html`<li class="row">
    <p class="meta">
      <span class="stamp">${formatStated(day)}</span
      >${parties !== "" && html`<span lang="${languageOf(parties)}">${parties}</span>`}<span
        >${LEDGER_WORDS[language].strengths[value.strength]}</span
      >
    </p>
    ${within === "page" ? html`<h2 class="row-head">${link}</h2>` : html`<h3 class="row-head">${link}</h3>`}
    ${stateLine(context, listed)}
  </li>`;
}

export function undertakingRows(
  context: PageContext,
  rows: readonly ListedUndertaking[],
  within: "page" | "block",
): Html {
  return html`<ol class="rows">
    ${rows.map((listed) => row(context, listed, within))}
  </ol>`;
}
