// Sections by day: readers of each section on each of the last thirty days.

import type { Bilingual } from "../../site/site-config.ts";
import { sectionNames } from "./columns.ts";
import type { FigureContext } from "./figure-source.ts";
import type { Figure } from "./figure.ts";
import { describeByDay, rangeBack } from "./over-time.ts";

const DAY = 1440;
const DAYS = 30;

export async function describeSectionsByDay(context: FigureContext): Promise<Figure> {
  const { source, sections } = context;
  const first = await source.readFirstBucket(DAY);
  const { from, until } = rangeBack(context, DAY, DAYS);
  const readers = new Map<string, number>();
  const found = new Set<string>();
  const starts: number[] = [];
  for (let start = Math.max(from, first ?? until); start < until; start += DAY) {
    starts.push(start);
    for (const row of await source.sumSections({ width: DAY, from: start, until: start + DAY })) {
      const key = `${start} ${row.section}`;
      readers.set(key, (readers.get(key) ?? 0) + row.readers);
      found.add(row.section);
    }
  }
  const names: Readonly<Record<string, Bilingual>> = {
    ...sectionNames(sections),
    ...Object.fromEntries(
      [...found]
        .filter((slug) => !sections.some((section) => section.slug === slug))
        .toSorted()
        .map((slug) => [slug, { ja: slug, en: slug }]),
    ),
  };
  return describeByDay(
    context,
    "sections-by-day",
    names,
    starts,
    (start, slug) => readers.get(`${start} ${slug}`) ?? 0,
  );
}
