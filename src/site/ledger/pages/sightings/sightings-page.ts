// Sightings page: a route with its filters in, the series over time and one page of the list out.

import type { Rendered } from "../../../delivery/page-cache.ts";
import { type Html, html } from "../../../markup/html.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import { renderedPage } from "../../../pages/rendered-page.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { ledgerLayout } from "../../parts/ledger-layout.ts";
import { figure, figureQuery } from "../../parts/figure.ts";
import { countedKeys } from "../../registers/counted-keys.ts";
import { monthBlock } from "../../registers/month-table.ts";
import { nameOfFilter } from "../../registers/register-names.ts";
import { type RegisterRoute, registerPager, registerTabs } from "../../registers/register-pager.ts";
import type { LedgerSources } from "../../render-ledger.ts";
import { REGISTER_FILTERS, type RegisterFilters } from "../../routes.ts";
import { REGISTER_WORDS } from "../../words/register-words.ts";
import { nationBlock } from "./nation-block.ts";
import {
  type NationYears,
  type SightingKeys,
  type SightingsRead,
  readNationYears,
  readSightingKeys,
  readSightings,
} from "./read-sightings.ts";
import { sightingFilters } from "./sighting-filters.ts";
import { sightingRows, sightingTitle } from "./sighting-row.ts";

type SightingsRoute = RegisterRoute & { readonly page: "sightings" };

const ROWS_PER_PAGE = 30;
const NARROWS = ["nationality", "craft", "model", "strait"] as const;

/** 中国、対馬海峡 */
function filterNames(filters: RegisterFilters, { language }: PageContext): readonly string[] {
  return REGISTER_FILTERS.sightings.flatMap((filter) => {
    const key = filters[filter];
    return key === undefined ? [] : [nameOfFilter(filter, key, language)];
  });
}

/** Of a month, a year, or all of what it is narrowed by. */
function queryOf({ nationality, model, strait, craft }: RegisterFilters, month?: string): string {
  const by = {
    ...(nationality !== undefined && { seen_nationality: nationality }),
    ...(model !== undefined && { seen_model: model }),
    ...(strait !== undefined && { seen_straits: strait }),
    ...(craft !== undefined && { craft }),
  };
  const within = month === undefined ? {} : { [month.includes("-") ? "seen_month" : "seen_year"]: month };
  return figureQuery("sightings", { ...by, ...within }, { distinct: "sighting" });
}

function waysIn(context: PageContext, keys: SightingKeys): Html {
  const { language, config } = context;
  if (config.isCopy) return html``;
  const words = REGISTER_WORDS[language];
  return html`${NARROWS.map((filter) =>
    countedKeys(
      context,
      filter,
      keys[filter].map(({ key, records }) => ({
        name: nameOfFilter(filter, key, language),
        path: ledgerPath(language, { page: "sightings", filters: { [filter]: key } }),
        said: figure(queryOf({ [filter]: key }), words.counts.sightings(records)),
      })),
    ),
  )}`;
}

/** Of the month or year that the list is narrowed to, too. */
function countWithin({ all, series }: SightingsRead, { month: within }: RegisterFilters): number {
  if (within === undefined) return all;
  return series.filter(({ month }) => month.startsWith(within)).reduce((sum, { value }) => sum + value, 0);
}

function underTitle({ language }: PageContext, read: SightingsRead, filters: RegisterFilters): Html {
  const words = REGISTER_WORDS[language];
  const feed = ledgerPath(language, { page: "feed", subject: { page: "sightings" }, format: "atom" });
  return html`<p class="ledger-about">${words.about.sightings}</p>
    <p class="meta">
      <span
        >${figure(queryOf(filters, filters.month), words.counts.sightings(countWithin(read, filters)))}</span
      ><a href="${feed}">${words.feed}</a>
    </p>`;
}

type Parts = {
  readonly route: SightingsRoute;
  readonly read: SightingsRead;
  readonly keys: SightingKeys;
  readonly nations: NationYears | undefined;
};

function mainOf(context: PageContext, { route, read, keys, nations }: Parts, title: string): Html {
  const { language, config } = context;
  const words = REGISTER_WORDS[language];
  const { rows, next, series } = read;
  const pathOf = (month: string): string | undefined =>
    config.isCopy
      ? undefined
      : ledgerPath(language, { page: "sightings", filters: { ...route.filters, month } });
  const isFirst = route.before === undefined;
  const list = html`<section class="ledger-block" aria-labelledby="list">
    <h2 class="block-title" id="list">${words.list}</h2>
    ${rows.length === 0 ? html`<p class="empty">${words.emptyList}</p>` : sightingRows(context, rows)}
    ${registerPager(context, route, next)}
  </section>`;
  const plots =
    isFirst &&
    html`${monthBlock(context, title, { series, pathOf, queryOf: (month) => queryOf(route.filters, month) })}${nations && nationBlock(context, title, nations)}`;
  const isWhole = isFirst && Object.keys(route.filters).length === 0;
  return html`${registerTabs(context, "sightings")}${sightingFilters(context, route, keys, series)}
  ${route.filters.month === undefined ? html`${plots}${list}` : html`${list}${plots}`}
  ${isWhole && html`<div class="ledger-blocks">${waysIn(context, keys)}</div>`}`;
}

function sightingsPage(context: PageContext, parts: Parts): Html {
  const { language } = context;
  const words = REGISTER_WORDS[language];
  const { route, read } = parts;
  const names = filterNames(route.filters, context);
  const title = names.length === 0 ? words.titles.sightings : words.narrowedTo(words.titles.sightings, names);
  return ledgerLayout(context, {
    route,
    title,
    description: `${title} | ${words.about.sightings}`,
    isHidden: route.before !== undefined || names.length > 0,
    under: underTitle(context, read, route.filters),
    feed: { subject: { page: "sightings" }, title: words.titles.sightings },
    listed: read.rows.map((seen) => ({
      name: sightingTitle(seen, language),
      path: ledgerPath(language, { page: "sighting", id: seen.id }),
    })),
    main:
      read.all === 0 && names.length === 0
        ? html`${registerTabs(context, "sightings")}
            <p class="empty">${words.empty}</p>`
        : mainOf(context, parts, title),
  });
}

/** Missing where a filter names nothing that was ever seen; what no sighting has together is an empty list. */
export async function renderSightings(
  { archive }: LedgerSources,
  context: PageContext,
  route: RegisterRoute,
): Promise<Rendered | "missing"> {
  const { filters, before } = route;
  const [keys, read] = await Promise.all([
    readSightingKeys(archive),
    readSightings(archive, filters, before, ROWS_PER_PAGE),
  ]);
  const isUnknown = NARROWS.some(
    (filter) => filters[filter] !== undefined && !keys[filter].some(({ key }) => key === filters[filter]),
  );
  if (isUnknown) return "missing";
  const isWhole = before === undefined && Object.keys(read.by).length === 0 && filters.month === undefined;
  const nations = isWhole ? await readNationYears(archive, keys.nationality, read.series) : undefined;
  return renderedPage(
    sightingsPage(context, { route: { ...route, page: "sightings" }, read, keys, nations }),
  );
}
