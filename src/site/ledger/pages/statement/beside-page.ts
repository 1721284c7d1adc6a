// Beside page: the route of two statements in, both side by side out, each undertaking beside its like, differing words marked.

import { compareTexts } from "../../../../newsroom/workflow/difference/compare-texts.ts";
import { dayOf } from "../../../../readership/day-of.ts";
import type { Rendered } from "../../../delivery/page-cache.ts";
import { breakHeadline } from "../../../markup/headline.ts";
import { type Html, html } from "../../../markup/html.ts";
import { languageOf } from "../../../markup/language-of.ts";
import { formatStated } from "../../../markup/stamp.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import { renderedPage } from "../../../pages/rendered-page.ts";
import { ledgerPath } from "../../ledger-address.ts";
import type { ListedUndertaking } from "../../lists/list-undertakings.ts";
import { ledgerLayout } from "../../parts/ledger-layout.ts";
import { namesOfParties } from "../../parts/ledger-names.ts";
import { outcomeMark } from "../../parts/outcome-mark.ts";
import { undertakingLink } from "../../parts/undertaking-row.ts";
import type { LedgerSources } from "../../render-ledger.ts";
import type { LedgerRoute } from "../../routes.ts";
import type { Undertaking } from "../../../../terms/ledger/undertaking.ts";
import { LEDGER_WORDS } from "../../words/ledger-words.ts";
import { type Pair, pairStatements } from "./pair-statements.ts";
import { type ShownStatement, findAround, readStatement } from "./read-statement.ts";

/** What only this one of the two has is marked: taken away from the earlier, put into the later. */
function differing(
  own: ListedUndertaking,
  other: ListedUndertaking | undefined,
  is: "earlier" | "later",
): Html {
  const { sentence } = own.undertaking;
  if (!other) return html`${sentence}`;
  const [before, after] =
    is === "earlier" ? [sentence, other.undertaking.sentence] : [other.undertaking.sentence, sentence];
  return html`${compareTexts(before, after).map(({ kind, text }) => {
    if (kind === "same") return html`${text}`;
    if (kind === "removed") return is === "earlier" ? html`<del>${text}</del>` : undefined;
    return is === "later" ? html`<ins>${text}</ins>` : undefined;
  })}`;
}

function side(context: PageContext, { change, ...pair }: Pair, is: "earlier" | "later"): Html {
  const words = LEDGER_WORDS[context.language];
  const own = pair[is];
  const other = pair[is === "earlier" ? "later" : "earlier"];
  const label = html`<p class="ledger-side">${words[is]}</p>`;
  if (!own) {
    const none = change === "new" ? "new" : "dropped";
    return html`<div class="ledger-absent">
      ${label}
      <p class="ledger-note">${words.notThere[none]}</p>
    </div>`;
  }
  const { undertaking, status } = own;
  return html`<div>
    ${label}
    <h3 class="row-head">${undertakingLink(context, undertaking)}</h3>
    <blockquote class="ledger-words" lang="${undertaking.language}">
      <p>${differing(own, other, is)}</p>
    </blockquote>
    <p class="meta">
      <span>${words.strengths[undertaking.value.strength]}</span>${outcomeMark(context, status.outcome)}
    </p>
  </div>`;
}

function pairItem(context: PageContext, pair: Pair): Html {
  const words = LEDGER_WORDS[context.language];
  return html`<li class="ledger-pair">
    <p class="meta">
      <span class="mark">${words.changes[pair.change]}</span
      ><span>${words.changesSaid[pair.change]}</span
      >${pair.by && html`<span>${pair.by === "desk" ? words.besideConfirmed : words.besideRule}</span>`}
    </p>
    <div class="ledger-sides">${side(context, pair, "earlier")}${side(context, pair, "later")}</div>
  </li>`;
}

function heading(
  { language }: PageContext,
  { announcement, day, article }: ShownStatement,
  label: string,
): Html {
  const text = article.headline.text;
  return html`<div>
    <p class="ledger-side">${label} <span class="stamp">${formatStated(day)}</span></p>
    <h2 class="row-head">
      <a href="${ledgerPath(language, { page: "statement", announcement })}" lang="${languageOf(text)}"
        >${breakHeadline(text)}</a
      >
    </h2>
  </div>`;
}

type Both = {
  readonly earlier: ShownStatement;
  readonly later: ShownStatement;
  /** Of the same parties, after the later one. */
  readonly next: Undertaking | undefined;
};

function toNext({ language }: PageContext, { earlier, next }: Both): Html | undefined {
  if (!next) return undefined;
  const path = ledgerPath(language, {
    page: "beside",
    earlier: earlier.announcement,
    later: next.announcement,
  });
  const said = LEDGER_WORDS[language].besideNext(formatStated(earlier.day), formatStated(next.day));
  return html`<p class="more"><a href="${path}">${said}</a></p>`;
}

function besidePage(context: PageContext, both: Both, pairs: readonly Pair[]): Html {
  const { earlier, later } = both;
  const { language } = context;
  const words = LEDGER_WORDS[language];
  const { parties } = later;
  const title = words.besideTitle(
    namesOfParties(parties, language),
    formatStated(earlier.day),
    formatStated(later.day),
  );
  return ledgerLayout(context, {
    route: { page: "beside", earlier: earlier.announcement, later: later.announcement },
    title,
    description: `${earlier.article.headline.text} / ${later.article.headline.text}`,
    ...(parties !== "" && {
      above: [
        {
          name: namesOfParties(parties, language),
          path: ledgerPath(language, { page: "parties", parties, filters: {} }),
        },
      ],
    }),
    under: html`<p class="ledger-about">${words.besideText}</p>`,
    main: html`<div class="ledger-sides ledger-heads">
        ${heading(context, earlier, words.earlier)}${heading(context, later, words.later)}
      </div>
      <ol class="ledger-pairs">
        ${pairs.map((pair) => pairItem(context, pair))}
      </ol>
      ${toNext(context, both)}`,
  });
}

const isReadable = (read: Awaited<ReturnType<typeof readStatement>>): read is ShownStatement =>
  read !== "missing" && !("kind" in read);

const isBefore = (a: ShownStatement, b: ShownStatement): boolean =>
  a.day === b.day ? a.announcement < b.announcement : a.day < b.day;

/** Statements that have nobody in common are not laid side by side, and the earlier one stands first. */
export async function renderBeside(
  { archive, now }: LedgerSources,
  context: PageContext,
  route: Extract<LedgerRoute, { readonly page: "beside" }>,
): Promise<Rendered | "missing"> {
  const today = dayOf(now());
  const [earlier, later] = await Promise.all([
    readStatement(archive, route.earlier, today),
    readStatement(archive, route.later, today),
  ]);
  if (!isReadable(earlier) || !isReadable(later)) return "missing";
  if (earlier.parties === "" || earlier.parties !== later.parties || !isBefore(earlier, later))
    return "missing";
  const [pairs, { next }] = await Promise.all([
    pairStatements(archive, earlier, later),
    findAround(archive, later),
  ]);
  return renderedPage(besidePage(context, { earlier, later, next }, pairs));
}
