// What is kept: a store → its announcements by the number that their text bears, their articles and entries, as the judges of the test ministry ask for them.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { Announcement } from "../../../terms/announcement.ts";
import type { KeptItem } from "../../../terms/sources/kept-item.ts";
import type { World } from "../plan/world.ts";
import { sourceId } from "../../../terms/ids.ts";

export type WhatIsKept = {
  readonly announcements: readonly Announcement[];
  /** Announcement → how many articles were written of it. */
  readonly articles: ReadonlyMap<number, number>;
  readonly items: readonly KeptItem[];
};

const PAGE = 500;

export async function readWhatIsKept(
  archive: Archive,
  { offices }: Pick<World, "offices">,
): Promise<WhatIsKept> {
  const announcements: Announcement[] = [];
  for await (const announcement of archive.readAnnouncements()) announcements.push(announcement);
  const articles = new Map<number, number>();
  for await (const { provenance } of archive.readArticles()) {
    const of = provenance?.announcementId;
    if (of !== undefined) articles.set(of, (articles.get(of) ?? 0) + 1);
  }
  const items: KeptItem[] = [];
  for (const { id } of offices) {
    let before: KeptItem | undefined;
    for (;;) {
      const page = await archive.listKeptItems({
        source: sourceId(id),
        limit: PAGE,
        ...(before && { before }),
      });
      items.push(...page);
      before = page.at(-1);
      if (page.length < PAGE) break;
    }
  }
  return { announcements, articles, items };
}

/** 「発表第12号」; a line of a PDF may end within it. */
export function numberOf({ document }: Pick<Announcement, "document">): number | undefined {
  const found = /発表第(\d+)号/.exec(document.text.replaceAll(/\s/g, ""));
  return found ? Number(found[1]) : undefined;
}

/** 「約250名」: what tells one version from another. */
export function countIn(text: string): string | undefined {
  return /約\d+名/.exec(text.replaceAll(/\s/g, ""))?.[0];
}
