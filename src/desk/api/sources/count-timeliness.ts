// Count timeliness: a period → the minutes from announcement to reader as one figure, and by source and month, with how many articles each is of.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { PublishedReceipt } from "../../../newsroom/ports/sources-store.ts";
import type { SourceId } from "../../../terms/ids.ts";
import type { Source } from "../../../terms/source.ts";
import type { OfficeHours } from "../../../watching/rhythm/office-clock.ts";
import {
  type Median,
  medianOfAll,
  medianTimeliness,
  type MonthOfSource,
} from "../../../watching/timeliness/median-timeliness.ts";
import { type SortedArticles, sortArticles } from "../../../watching/timeliness/sort-articles.ts";

const PAGE = 500;
/** Of sources that are not looked at. */
const OFFICE: OfficeHours = { zone: "Asia/Tokyo", officeDays: [1, 2, 3, 4, 5], from: "09:00", to: "18:00" };

export type CountedTimeliness = {
  /** Absent where not one article counts. */
  readonly all?: Median;
  readonly months: readonly MonthOfSource[];
  /** Articles that do not count, and why. */
  readonly left: Omit<SortedArticles, "counted">;
};

type Asked = {
  readonly source?: SourceId | undefined;
  /** Months of publication in Japan, `YYYY-MM`, both included. */
  readonly from: string;
  readonly to: string;
};

export async function countTimeliness(
  archive: Pick<Archive, "listPublished" | "findSource">,
  asked: Asked,
): Promise<CountedTimeliness> {
  const published = await listAll(archive, asked);
  const offices = new Map<SourceId, OfficeHours>();
  for (const id of new Set(published.map(({ source }) => source)))
    offices.set(id, officeOf(await archive.findSource(id)));
  const { counted, ...left } = sortArticles(published, (source) => offices.get(source) ?? OFFICE);
  const all = medianOfAll(counted);
  return { ...(all && { all }), months: medianTimeliness(counted), left };
}

export function officeOf(source: Source | undefined): OfficeHours {
  return source?.watch?.rhythm ?? OFFICE;
}

async function listAll(
  archive: Pick<Archive, "listPublished">,
  { source, from, to }: Asked,
): Promise<readonly PublishedReceipt[]> {
  const period = { from: startOf(from), until: startOf(monthBehind(to)) };
  const all: PublishedReceipt[] = [];
  for (;;) {
    const after = all.at(-1);
    const page = await archive.listPublished({
      ...period,
      limit: PAGE,
      ...(source !== undefined && { source }),
      ...(after && { after }),
    });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

const startOf = (month: string): number => Date.parse(`${month}-01T00:00:00+09:00`);

function monthBehind(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${month.slice(0, 5)}${String(number + 1).padStart(2, "0")}`;
}

const JAPAN_MS = 9 * 3_600_000;

/** The month in Japan, and so many before it in all: what is shown where nobody asks for a period. */
export function lastMonths(now: number, count: number): { readonly from: string; readonly to: string } {
  const here = new Date(now + JAPAN_MS);
  const first = new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() - count + 1, 1));
  const text = (date: Date): string => date.toISOString().slice(0, "YYYY-MM".length);
  return { from: text(first), to: text(here) };
}
