// scoreLists: reads the trial set of list pages, gives for each page how many of its announcements were found, and what was wrong.

import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type ListPage, readListPage } from "../../intake/list-page/read-list-page.ts";
import type { LinkExamples } from "../../terms/sources/watch-settings.ts";

export type GoldEntry = { readonly title: string; readonly address: string; readonly announcedAt: string };

export type ListSpecimen = {
  readonly name: string;
  readonly address: string;
  readonly charset: string;
  readonly examples: LinkExamples;
  readonly before: readonly GoldEntry[];
  readonly after: readonly GoldEntry[];
};

export type Side = "before" | "after";

export type ListScore = {
  readonly name: string;
  readonly side: Side;
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
  /** Of those that are right. */
  readonly titles: number;
  readonly days: number;
  readonly page: ListPage | undefined;
  readonly wrong: readonly string[];
};

export const LIST_PAGES = join(import.meta.dirname, "../../../specimens/list-pages");

export function listSpecimens(): readonly ListSpecimen[] {
  return globSync(join(LIST_PAGES, "*/gold.json"))
    .toSorted()
    .map((path) => ({ ...JSON.parse(readFileSync(path, "utf8")), name: basename(dirname(path)) }));
}

export function readPage({ name }: ListSpecimen, side: Side): Uint8Array {
  return readFileSync(join(LIST_PAGES, name, `${side}.html`));
}

/** `examples`: none, to see what is guessed. */
export async function scoreList(
  specimen: ListSpecimen,
  side: Side,
  examples?: LinkExamples,
): Promise<ListScore> {
  const { name, address } = specimen;
  const read = await readListPage(readPage(specimen, side), { address, ...(examples && { examples }) });
  const items = read.ok ? read.value.items : [];
  const gold = new Map(specimen[side].map((entry) => [entry.address, entry]));
  const right = items.filter((item) => gold.has(item.address ?? ""));
  const same = (key: "title" | "announcedAt") =>
    right.filter((item) => item[key] === gold.get(item.address ?? "")?.[key]);
  const missed = specimen[side].filter(({ address: each }) => !items.some((item) => item.address === each));
  return {
    name,
    side,
    right: right.length,
    found: items.length,
    wanted: gold.size,
    titles: same("title").length,
    days: same("announcedAt").length,
    page: read.ok ? read.value : undefined,
    wrong: [
      ...(read.ok ? [] : [read.error.message]),
      ...items
        .filter((item) => !gold.has(item.address ?? ""))
        .map((item) => `too much: ${item.title} ${item.address}`),
      ...missed.map((entry) => `missed: ${entry.title} ${entry.address}`),
      ...right
        .filter((item) => !same("title").includes(item) || !same("announcedAt").includes(item))
        .map(
          (item) =>
            `other: ${item.title} ${item.announcedAt} for ${JSON.stringify(gold.get(item.address ?? ""))}`,
        ),
    ],
  };
}
