// List of undertakings: what a list is of, by what it is narrowed and where it begins in, one page of it with the state of each out.

import { daysOfTime } from "../../../ledger/days-of-time.ts";
import type { LedgerReads, RecordQuery } from "../../../newsroom/ports/ledger-store.ts";
import type { Facet } from "../../../terms/ledger/facet.ts";
import type { Undertaking } from "../../../terms/ledger/undertaking.ts";
import { type Standing, type StatusReads, readStandings } from "../status/public-status.ts";
import type { LedgerBefore, UndertakingFilters } from "../routes.ts";

export type ListedUndertaking = Standing & { readonly undertaking: Undertaking };

export type UndertakingPage = {
  readonly rows: readonly ListedUndertaking[];
  /** Where the next page begins. */
  readonly next?: LedgerBefore;
};

export type UndertakingsAsked = {
  readonly facet?: Facet<"undertaking">;
  readonly filters: UndertakingFilters;
  readonly before?: LedgerBefore;
  /** Days of announcement, both within; of a list that is narrowed by no due time. */
  readonly from?: string;
  readonly to?: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly limit: number;
};

const SOON_DAYS = 92;
const DAY_MS = 86_400_000;
const FIRST_DAY = "0000-01-01";
/** So many are looked at for one page, however few of them are asked for. */
const MOST_LOOKED_AT = 600;
/** Most of what is asked for stands near the beginning; where it does not, stretches grow. */
const MOST_AT_ONCE = 120;

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, FIRST_DAY.length);

type Order = Pick<RecordQuery<"undertaking">, "order" | "from" | "to">;

function orderOf({ due }: UndertakingFilters, today: string): Order {
  if (due === "soon") return { order: "due", from: today, to: addDays(today, SOON_DAYS) };
  if (due === "passed") return { order: "latest-due", to: addDays(today, -1) };
  return due === undefined ? { order: "newest" } : { order: "due", from: `${due}-01`, to: `${due}-31` };
}

/** Behind which of the order the next one stands. */
function placeIn({ order }: Order, { day, at, id }: Undertaking): LedgerBefore {
  const due = order === "newest" || at === undefined ? undefined : daysOfTime(at).last;
  return { day: due ?? day, id };
}

async function readRun(
  ledger: LedgerReads,
  { facet, filters, before, from, to, today }: UndertakingsAsked,
  limit: number,
): Promise<readonly Undertaking[]> {
  // Without another key the index finds those of a strength by itself.
  const key = facet ?? (filters.strength && ({ facet: "strength", key: filters.strength } as const));
  const found = await ledger.listRecords({
    kind: "undertaking",
    ...(key && { facet: key }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...orderOf(filters, today),
    shownOnly: true,
    limit,
    ...(before && { before }),
  });
  return found.map(({ record }) => record);
}

/** Of outcomes there is no index: what the desk decides today would change it for years of undertakings. */
export async function listUndertakings(
  ledger: LedgerReads & StatusReads,
  asked: UndertakingsAsked,
): Promise<UndertakingPage> {
  const { filters, today, limit } = asked;
  const order = orderOf(filters, today);
  const rows: ListedUndertaking[] = [];
  let { before } = asked;
  let atOnce = limit + 1;
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += atOnce) {
    if (looked > 0) atOnce = Math.min(2 * atOnce, MOST_AT_ONCE);
    const run = await readRun(ledger, { ...asked, ...(before && { before }) }, atOnce);
    const standings = await readStandings(ledger, run, today);
    for (const undertaking of run) {
      const standing = standings.get(undertaking.id);
      if (!standing) continue;
      if (filters.outcome !== undefined && standing.status.outcome !== filters.outcome) continue;
      if (filters.strength !== undefined && undertaking.value.strength !== filters.strength) continue;
      const last = rows.at(-1);
      if (rows.length === limit && last) return { rows, next: placeIn(order, last.undertaking) };
      rows.push({ undertaking, ...standing });
    }
    const last = run.at(-1);
    if (!last || run.length < atOnce) return { rows };
    before = placeIn(order, last);
  }
  return { rows, ...(before && { next: before }) };
}
