// List pages: all undertakings, those of parties and those of a topic: a route in, one page of the list out.

import { dayOf } from "../../../readership/day-of.ts";
import type { Facet } from "../../../terms/ledger/facet.ts";
import type { Rendered } from "../../delivery/page-cache.ts";
import { type Html, html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { renderedPage } from "../../pages/rendered-page.ts";
import { ledgerPath } from "../ledger-address.ts";
import { filterForm } from "../lists/filter-form.ts";
import { type UndertakingPage, listUndertakings } from "../lists/list-undertakings.ts";
import { figure, figureQuery } from "../parts/figure.ts";
import { ledgerLayout } from "../parts/ledger-layout.ts";
import { namesOfParties, topicName } from "../parts/ledger-names.ts";
import { undertakingRows } from "../parts/undertaking-row.ts";
import { writeTime } from "../parts/written-time.ts";
import type { LedgerSources } from "../render-ledger.ts";
import type { LedgerRoute, LedgerSubject, UndertakingFilters } from "../routes.ts";
import { LEDGER_WORDS } from "../words/ledger-words.ts";

type ListRoute = Extract<LedgerRoute, { readonly page: "undertakings" | "parties" | "topic" }>;

const ROWS_PER_PAGE = 30;

type ListOf = {
  readonly title: string;
  readonly facet?: Facet<"undertaking">;
  readonly subject?: LedgerSubject;
};

/** Whoever is one of several is found under `party`, all of them together under `parties`. */
export function facetOfParties(parties: string): Facet<"undertaking"> {
  return { facet: parties.includes("+") ? "parties" : "party", key: parties };
}

function listOf(context: PageContext, route: ListRoute): ListOf {
  const { language } = context;
  const words = LEDGER_WORDS[language];
  if (route.page === "undertakings") return { title: words.all };
  if (route.page === "topic") {
    const { key } = route;
    const subject = { page: "topic", key } as const;
    return { title: words.topicTitle(topicName(context, key)), facet: { facet: "topic", key }, subject };
  }
  const { parties } = route;
  return {
    title: words.partiesTitle(namesOfParties(parties, language)),
    facet: facetOfParties(parties),
    subject: { page: "parties", parties },
  };
}

/** What the list was narrowed by, in the words of the form that did. */
function namesOfFilters(
  { language }: PageContext,
  { outcome, strength, due }: UndertakingFilters,
): readonly string[] {
  const words = LEDGER_WORDS[language];
  const dues: Readonly<Record<string, string>> = {
    soon: words.dueSoon,
    passed: words.latenesses["due-passed"],
  };
  return [
    outcome && words.outcomes[outcome],
    strength && words.strengths[strength],
    due && (dues[due] ?? words.dueIn(writeTime(due, language))),
  ].filter((name) => name !== undefined);
}

const isNarrowed = ({ filters }: ListRoute): boolean => Object.keys(filters).length > 0;

function pager(
  context: PageContext,
  route: ListRoute,
  { rows, next }: UndertakingPage,
  title: string,
): Html | undefined {
  const { language } = context;
  const words = LEDGER_WORDS[language];
  if (route.before === undefined && next === undefined) return undefined;
  const { before: _before, ...first } = route;
  const older = next && ledgerPath(language, { ...route, before: next });
  return html`<nav class="pager" aria-label="${title}">
    ${route.before && html`<a href="${ledgerPath(language, first)}">${words.toNewest}</a>`}${older !== undefined && html`<a class="older" rel="next" href="${older}">${rows.length === 0 ? words.goOn : words.older}</a>`}
  </nav>`;
}

function rowsOf(context: PageContext, { rows, next }: UndertakingPage): Html {
  const words = LEDGER_WORDS[context.language];
  if (rows.length > 0) return undertakingRows(context, rows, "page");
  return html`<p class="empty">${next ? words.noneHere : words.emptyList}</p>`;
}

/** Undefined where no look-up says how many there are. */
function queryOf(route: ListRoute): string | undefined {
  const { strength, ...others } = route.filters;
  if (Object.keys(others).length > 0 || (strength !== undefined && route.page !== "undertakings"))
    return undefined;
  if (strength !== undefined) return figureQuery("undertakings", { strength });
  if (route.page === "topic") return figureQuery("undertakings", { topics: route.key });
  if (route.page === "undertakings") return figureQuery("undertakings");
  const { facet, key } = facetOfParties(route.parties);
  return figureQuery("undertakings", { [facet === "parties" ? "parties_key" : "parties"]: key });
}

function underTitle(
  { language }: PageContext,
  route: ListRoute,
  all: number,
  subject: LedgerSubject | undefined,
): Html {
  const words = LEDGER_WORDS[language];
  const query = queryOf(route);
  const feed = subject && ledgerPath(language, { page: "feed", subject, format: "atom" });
  return html`<p class="meta">
    ${query !== undefined && html`<span>${figure(query, words.count(all))}</span>`}${route.filters.due === undefined && html`<span>${words.newestFirst}</span>`}${feed !== undefined && html`<a href="${feed}">${words.feed}</a>`}
  </p>`;
}

/** Missing where the ledger has nothing at all of it; a list that was narrowed to nothing says so. */
export async function renderUndertakingList(
  { archive, now }: LedgerSources,
  context: PageContext,
  route: ListRoute,
): Promise<Rendered | "missing"> {
  const { language } = context;
  const { title: whole, facet, subject } = listOf(context, route);
  const narrowedBy = namesOfFilters(context, route.filters);
  const title = narrowedBy.length === 0 ? whole : LEDGER_WORDS[language].narrowed(whole, narrowedBy);
  const { strength } = route.filters;
  const counted = facet ?? (strength && ({ facet: "strength", key: strength } as const));
  const all = await archive.countRecords({
    kind: "undertaking",
    ...(counted && { facet: counted }),
    shownOnly: true,
  });
  if (all === 0 && facet) return "missing";
  const page = await listUndertakings(archive, {
    ...(facet && { facet }),
    filters: route.filters,
    ...(route.before && { before: route.before }),
    today: dayOf(now()),
    limit: ROWS_PER_PAGE,
  });
  const { before: _before, ...first } = route;
  const path = ledgerPath(language, { ...first, filters: {} });
  return renderedPage(
    ledgerLayout(context, {
      route,
      title,
      description: `${title} | ${LEDGER_WORDS[language].about[0]}`,
      isHidden: route.before !== undefined || isNarrowed(route),
      under: underTitle(context, route, all, subject),
      ...(subject && { feed: { subject, title: LEDGER_WORDS[language].feedTitle(whole) } }),
      listed: page.rows.map(({ undertaking: { id, value } }) => ({
        name: value.title,
        path: ledgerPath(language, { page: "undertaking", id }),
      })),
      main: html`${filterForm(context, path, route.filters)} ${rowsOf(context, page)}
      ${pager(context, route, page, title)}`,
    }),
  );
}
