// Thirty days: what readers got in the last thirty days → the minutes from announcement to reader that half of it took at most.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { PublishedReceipt } from "../../../newsroom/ports/sources-store.ts";
import { type Median, medianOfAll } from "../../../watching/timeliness/median-timeliness.ts";
import { sortArticles } from "../../../watching/timeliness/sort-articles.ts";
import { officeOf } from "../../api/sources/count-timeliness.ts";
import { type AllSources, TAKEN_DAYS } from "./judge-sources.ts";

const PAGE = 500;
const DAY_MS = 86_400_000;

/** Undefined where not one article counts. */
export async function countThirtyDays(
  store: Pick<Archive, "listPublished">,
  { sources }: AllSources,
  now: number,
): Promise<Median | undefined> {
  const offices = new Map(sources.map(({ source }) => [source.id, officeOf(source)]));
  const usual = officeOf(undefined);
  const published: PublishedReceipt[] = [];
  for (;;) {
    const after = published.at(-1);
    const page = await store.listPublished({
      from: now - TAKEN_DAYS * DAY_MS,
      until: now,
      limit: PAGE,
      ...(after && { after }),
    });
    published.push(...page);
    if (page.length < PAGE) break;
  }
  const { counted } = sortArticles(published, (id) => offices.get(id) ?? usual);
  return medianOfAll(counted);
}
