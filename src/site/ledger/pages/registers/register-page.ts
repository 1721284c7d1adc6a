// Register page: a route of scrambles, contracts, discipline or accidents in, counts by month and key and one page of the list out.

import type { Rendered } from "../../../delivery/page-cache.ts";
import { type Html, html } from "../../../markup/html.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import { renderedPage } from "../../../pages/rendered-page.ts";
import { fillMonths } from "../../../../ledger/sightings/series.ts";
import type { Facet, FacetName } from "../../../../terms/ledger/facet.ts";
import type { StoredRecord } from "../../../../newsroom/ports/ledger-store.ts";
import { scrambleYears } from "../../../../ledger/records/scramble-years.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { figure, figureQuery } from "../../parts/figure.ts";
import { ledgerLayout } from "../../parts/ledger-layout.ts";
import { countedKeys } from "../../registers/counted-keys.ts";
import { monthBlock } from "../../registers/month-table.ts";
import { nameOfFilter } from "../../registers/register-names.ts";
import { type RegisterRoute, registerPager, registerTabs } from "../../registers/register-pager.ts";
import type { LedgerSources } from "../../render-ledger.ts";
import { REGISTER_WORDS, type RegisterOfRecords } from "../../words/register-words.ts";
import { type OwnPeriods, readOwnPeriods } from "./own-periods.ts";
import { type ListedKind, registerRow } from "./register-row.ts";
import { scrambleBlock } from "./scramble-block.ts";

type Page = Exclude<RegisterOfRecords, "sightings">;
type Filter = "nationality" | "programme" | "counterparty" | "penalty" | "conduct" | "kind" | "casualties";

const REGISTERS: Readonly<Record<Page, { readonly kind: ListedKind; readonly filters: readonly Filter[] }>> =
  {
    scrambles: { kind: "scramble", filters: ["nationality"] },
    contracts: { kind: "contract", filters: ["programme", "counterparty"] },
    discipline: { kind: "discipline", filters: ["penalty", "conduct"] },
    accidents: { kind: "accident", filters: ["kind", "casualties"] },
  };
const ROWS_PER_PAGE = 30;
const KEYS_READ = 1_000;
const KEYS_SHOWN = 60;
/** Amounts of more contracts are not added up for one page. */
const MOST_ADDED = 2_000;
/** Thirty years of four announcements with eight figures each. */
const MOST_FIGURES = 1_000;
const YEAR = "YYYY".length;

type Asked = { readonly facet?: Facet<ListedKind>; readonly name?: string };

/** Each list is narrowed by one thing at a time: undefined where it is asked for by two, or by a year. */
function readAsked({ filters }: RegisterRoute, { language }: PageContext): Asked | undefined {
  const [only, ...others] = Object.entries(filters);
  if (others.length > 0) return undefined;
  if (!only) return {};
  const [filter, key] = only;
  if (filter === "month" && key.length === YEAR) return undefined;
  return { facet: { facet: filter, key } as Facet<ListedKind>, name: nameOfFilter(filter, key, language) };
}

async function addAmounts(
  { archive }: LedgerSources,
  { language }: PageContext,
  facet: Facet<ListedKind> | undefined,
  all: number,
): Promise<Html | undefined> {
  if (all > MOST_ADDED) return undefined;
  const words = REGISTER_WORDS[language];
  const records = await archive.listRecords({
    kind: "contract",
    ...(facet && { facet: facet as Facet<"contract"> }),
    shownOnly: true,
    order: "newest",
    limit: MOST_ADDED,
  });
  const amounts = records.flatMap(({ record }) => record.value.amountYen ?? []);
  const sum = amounts.reduce((whole, amount) => whole + amount, 0);
  const of = filtersOf(facet);
  const whole = figure(figureQuery("contracts", of, { sum: "amount_yen" }), words.yen(sum));
  const stated = figure(figureQuery("contracts", { ...of, amount_yen: { not: "" } }), String(amounts.length));
  const untold = records.length - amounts.length;
  const without = figure(figureQuery("contracts", { ...of, amount_yen: "" }), String(untold));
  return words.stated(whole, stated, untold === 0 ? undefined : without);
}

/** Columns of the downloads that hold the keys by which a register is narrowed. */
const KEY_COLUMNS: Readonly<Record<Filter | "month", string>> = {
  month: "month",
  nationality: "nationality_key",
  programme: "programme_key",
  counterparty: "counterparty_key",
  penalty: "penalty_key",
  conduct: "conduct_key",
  kind: "kind",
  casualties: "casualties_key",
};

type Narrowed = { readonly facet: string; readonly key: string };

const isColumn = (facet: string): facet is keyof typeof KEY_COLUMNS => facet in KEY_COLUMNS;

const filtersOf = (facet: Narrowed | undefined): Readonly<Record<string, string>> =>
  facet && isColumn(facet.facet) ? { [KEY_COLUMNS[facet.facet]]: facet.key } : {};

function queryOf(page: Page, facet: Narrowed | undefined, month?: string): string {
  const within = month === undefined ? {} : { [month.includes("-") ? "month" : "year"]: month };
  return figureQuery(page, { ...filtersOf(facet), ...within });
}

async function scramblesByYear({ archive }: LedgerSources, context: PageContext): Promise<Html | undefined> {
  const words = REGISTER_WORDS[context.language];
  const found = await archive.listRecords({
    kind: "scramble",
    shownOnly: true,
    order: "newest",
    limit: MOST_FIGURES,
  });
  return scrambleBlock(context, words.titles.scrambles, scrambleYears(found.map(({ record }) => record)));
}

async function waysIn({ archive }: LedgerSources, context: PageContext, page: Page): Promise<Html> {
  const { language } = context;
  const { kind, filters } = REGISTERS[page];
  const words = REGISTER_WORDS[language];
  const blocks = await Promise.all(
    filters.map(async (filter) => {
      const facet = filter as FacetName<ListedKind>;
      const counts = await archive.countRecordsByKey({ kind, facet, shownOnly: true, limit: KEYS_READ });
      const most = counts.toSorted((a, b) => b.records - a.records || (a.key < b.key ? -1 : 1));
      const keys = most.slice(0, KEYS_SHOWN).map(({ key, records }) => ({
        name: nameOfFilter(filter, key, language),
        path: ledgerPath(language, { page, filters: { [filter]: key } }),
        said: figure(queryOf(page, { facet: filter, key }), words.counts[page](records)),
      }));
      return html`${countedKeys(context, filter, keys)}${most.length > KEYS_SHOWN && html`<p class="ledger-note">${words.mostKeys}</p>`}`;
    }),
  );
  return html`<div class="ledger-blocks">${blocks.map((block) => html`<div>${block}</div>`)}</div>`;
}

function notes(page: Page, context: PageContext, amounts: Html | undefined): Html {
  const words = REGISTER_WORDS[context.language];
  return html`${page === "scrambles" && html`<p class="ledger-note">${words.scrambleNote}</p>`}
  ${page === "contracts" && html`<p class="ledger-note">${words.contractNote}</p>`}
  ${page === "discipline" && html`<p class="ledger-note">${words.anonymous}</p>`}
  ${amounts !== undefined && html`<p class="ledger-note">${words.amount}: ${amounts}</p>`}`;
}

type Listing = {
  readonly rows: readonly StoredRecord<ListedKind>[];
  readonly hasMore: boolean;
  readonly ownPeriods: OwnPeriods;
};

function listOf(context: PageContext, route: RegisterRoute, { rows, hasMore, ownPeriods }: Listing): Html {
  const words = REGISTER_WORDS[context.language];
  const last = rows.at(-1)?.record;
  return html`<section class="ledger-block" aria-labelledby="list">
    <h2 class="block-title" id="list">${words.list}</h2>
    <ol class="rows">
      ${rows.map(({ record }) => registerRow(context, record, ownPeriods.get(record.announcement)))}
    </ol>
    ${registerPager(context, route, hasMore && last ? { day: last.day, id: last.id } : undefined)}
  </section>`;
}

/** Missing where nothing is kept under what it is narrowed by. */
export async function renderRegister(
  sources: LedgerSources,
  context: PageContext,
  route: RegisterRoute,
): Promise<Rendered | "missing"> {
  const { page, before } = route;
  const asked = readAsked(route, context);
  if (page === "sightings" || !asked) return "missing";
  const { archive } = sources;
  const { language, config } = context;
  const words = REGISTER_WORDS[language];
  const { facet, name } = asked;
  const of = { kind: REGISTERS[page].kind, ...(facet && { facet }), shownOnly: true } as const;
  const all = await archive.countRecords(of);
  if (all === 0 && facet) return "missing";
  const [counts, listed] = await Promise.all([
    archive.countRecordsByMonth(of),
    archive.listRecords({ ...of, order: "newest", limit: ROWS_PER_PAGE + 1, ...(before && { before }) }),
  ]);
  const title = name === undefined ? words.titles[page] : words.narrowedTo(words.titles[page], [name]);
  const isWhole = !facet && before === undefined;
  const pathOf = (month: string): string | undefined =>
    config.isCopy || month.length === YEAR || facet
      ? undefined
      : ledgerPath(language, { page, filters: { month } });
  const amounts = page === "contracts" ? await addAmounts(sources, context, facet, all) : undefined;
  const rows = listed.slice(0, ROWS_PER_PAGE);
  const list = {
    rows,
    hasMore: listed.length > ROWS_PER_PAGE,
    ownPeriods: await readOwnPeriods(archive, rows),
  };
  // Figures of several periods are no series by month: what a quarter and its year count is not laid side by side.
  const plot =
    page === "scrambles"
      ? isWhole && (await scramblesByYear(sources, context))
      : before === undefined &&
        monthBlock(context, title, {
          series: fillMonths(counts),
          pathOf,
          queryOf: (month) => queryOf(page, facet, month),
        });
  return renderedPage(
    ledgerLayout(context, {
      route,
      title,
      description: `${title} | ${words.about[page]}`,
      isHidden: !isWhole,
      under: html`<p class="ledger-about">${words.about[page]}</p>
        <p class="meta"><span>${figure(queryOf(page, facet), words.counts[page](all))}</span></p>`,
      main: html`${registerTabs(context, page)}${notes(page, context, amounts)}
      ${all === 0 ? html`<p class="empty">${words.empty}</p>` : html`${plot}${listOf(context, route, list)}`}
      ${isWhole && !config.isCopy && (await waysIn(sources, context, page))}`,
    }),
  );
}
