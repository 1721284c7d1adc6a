// Articles by day: readers of each section and of each kind of article on each of the last thirty days.

import type { Bilingual } from "../../site/site-config.ts";
import { sectionNames } from "./columns.ts";
import type { FigureContext } from "./figure-source.ts";
import { KIND_NAMES } from "../words/figure-words.ts";
import type { Figure } from "./figure.ts";
import { describeByDay, rangeBack } from "./over-time.ts";

const DAY = 1440;
const DAYS = 30;

type Side = "section" | "kind";

export async function describeSectionsByDay(context: FigureContext): Promise<Figure> {
  const days = await readDays(context, "section");
  const known = sectionNames(context.sections);
  // Sections that the house has no more are called by what stands in their articles.
  const found = new Set([...days.values()].flatMap((readers) => [...readers.keys()]));
  const others = [...found].filter((slug) => !(slug in known)).toSorted();
  const names = { ...known, ...Object.fromEntries(others.map((slug) => [slug, { ja: slug, en: slug }])) };
  return describe(context, "sections-by-day", names, days);
}

export async function describeKindsByDay(context: FigureContext): Promise<Figure> {
  return describe(context, "kinds-by-day", KIND_NAMES, await readDays(context, "kind"));
}

type Days = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** From the first day that anybody read on. */
async function readDays(context: FigureContext, side: Side): Promise<Days> {
  const { source } = context;
  const first = await source.readFirstBucket(DAY);
  const { from, until } = rangeBack(context, DAY, DAYS);
  const days = new Map<number, ReadonlyMap<string, number>>();
  for (let start = Math.max(from, first ?? until); start < until; start += DAY) {
    const readers = new Map<string, number>();
    for (const row of await source.sumSections({ width: DAY, from: start, until: start + DAY })) {
      readers.set(row[side], (readers.get(row[side]) ?? 0) + row.readers);
    }
    days.set(start, readers);
  }
  return days;
}

function describe(
  context: FigureContext,
  name: "sections-by-day" | "kinds-by-day",
  names: Readonly<Record<string, Bilingual>>,
  days: Days,
): Figure {
  const readersOf = (start: number, key: string): number => days.get(start)?.get(key) ?? 0;
  return describeByDay(context, name, names, [...days.keys()], readersOf);
}
