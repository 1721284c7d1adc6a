// Reading of sightings: what a list is narrowed by and where it begins in, the sightings of one page and the series over time out.

import type { LedgerReads, KeyCount } from "../../../../newsroom/ports/ledger-store.ts";
import { seenFacet, type SeenBy } from "../../../../ledger/sightings/seen-facet.ts";
import { fillMonths, type MonthValue } from "../../../../ledger/sightings/series.ts";
import type { FacetName } from "../../../../terms/ledger/facet.ts";
import type { JoinedSighting } from "../../../../terms/ledger/joined-sighting.ts";
import type { LedgerBefore, RegisterFilters } from "../../routes.ts";

/** So many keys of each kind are offered. */
const KEYS_READ = 500;
const NATIONS_DRAWN = 3;

export type SightingKeys = Readonly<
  Record<"nationality" | "craft" | "model" | "strait", readonly KeyCount[]>
>;

export type SightingsRead = {
  readonly all: number;
  readonly by: SeenBy;
  readonly rows: readonly JoinedSighting[];
  readonly next?: LedgerBefore;
  readonly series: readonly MonthValue[];
};

/** Of the filters those that are kept by keys; the month is a stretch of the list. */
export function seenByOf({ nationality, craft, model, strait }: RegisterFilters): SeenBy {
  return {
    ...(nationality !== undefined && { nationality }),
    ...(craft !== undefined && { craft }),
    ...(model !== undefined && { model }),
    ...(strait !== undefined && { strait }),
  };
}

/** Most first. */
export async function readSightingKeys(
  ledger: Pick<LedgerReads, "countRecordsByKey">,
): Promise<SightingKeys> {
  const read = async (facet: FacetName<"sighting">): Promise<readonly KeyCount[]> => {
    const counts = await ledger.countRecordsByKey({
      kind: "sighting",
      facet,
      shownOnly: true,
      limit: KEYS_READ,
    });
    return counts.toSorted((a, b) => b.records - a.records || (a.key < b.key ? -1 : 1));
  };
  const [nationality, craft, model, strait] = await Promise.all([
    read("seen-nationality"),
    read("seen-craft"),
    read("seen-model"),
    read("seen-strait"),
  ]);
  return { nationality, craft, model, strait };
}

/** What was joined, in the order in which it was asked for. */
export async function readJoined(
  ledger: Pick<LedgerReads, "findSightings">,
  ids: readonly JoinedSighting["id"][],
): Promise<readonly JoinedSighting[]> {
  const found = await ledger.findSightings(ids);
  return ids.flatMap((id) => found.get(id) ?? []);
}

const YEAR = "YYYY".length;

/** Of a month, `YYYY-MM`, or a year. */
function daysWithin(month: string): { readonly from: string; readonly to: string } {
  return month.length === YEAR
    ? { from: `${month}-01-01`, to: `${month}-12-31` }
    : { from: `${month}-01`, to: `${month}-31` };
}

export async function readSightings(
  ledger: LedgerReads,
  filters: RegisterFilters,
  before: LedgerBefore | undefined,
  limit: number,
): Promise<SightingsRead> {
  const by = seenByOf(filters);
  const of = { kind: "sighting", facet: seenFacet(by), shownOnly: true } as const;
  const { month } = filters;
  const within = month === undefined ? {} : daysWithin(month);
  const [all, counts, listed] = await Promise.all([
    ledger.countRecords(of),
    ledger.countRecordsByMonth(of),
    ledger.listRecords({ ...of, ...within, order: "newest", limit: limit + 1, ...(before && { before }) }),
  ]);
  const rows = await readJoined(
    ledger,
    listed.slice(0, limit).map(({ record }) => record.id),
  );
  const last = rows.at(-1);
  return {
    all,
    by,
    rows,
    ...(listed.length > limit && last && { next: { day: last.day, id: last.id } }),
    series: fillMonths(counts),
  };
}

export type NationYears = {
  readonly years: readonly number[];
  /** The countries seen most, and behind them all others as one where there are more. */
  readonly nations: readonly { readonly key: string | undefined; readonly values: readonly number[] }[];
};

/** `series`: of all. */
export async function readNationYears(
  ledger: Pick<LedgerReads, "countRecordsByMonth">,
  keys: readonly KeyCount[],
  series: readonly MonthValue[],
): Promise<NationYears> {
  const years = [...new Set(series.map(({ month }) => Number(month.slice(0, 4))))];
  const sumByYear = (
    months: readonly { readonly month: string; readonly value: number }[],
  ): readonly number[] =>
    years.map((year) =>
      months
        .filter(({ month }) => Number(month.slice(0, 4)) === year)
        .reduce((sum, { value }) => sum + value, 0),
    );
  const nations = await Promise.all(
    keys.slice(0, NATIONS_DRAWN).map(async ({ key }) => {
      const facet = seenFacet({ nationality: key });
      const counts = await ledger.countRecordsByMonth({ kind: "sighting", facet, shownOnly: true });
      return { key, values: sumByYear(counts.map(({ month, records }) => ({ month, value: records }))) };
    }),
  );
  const rest = sumByYear(series).map(
    (sum, at) => sum - nations.reduce((known, { values }) => known + (values[at] ?? 0), 0),
  );
  const others = rest.some((value) => value > 0) ? [{ key: undefined, values: rest }] : [];
  return { years, nations: [...nations, ...others] };
}
