// groupLinks: takes a page's links, gives those that stand alike together, with what tells a list of announcements from other links.

import { addressPattern } from "./address-pattern.ts";
import type { PageLink } from "./page-link.ts";

export type LinkGroup = {
  readonly links: readonly PageLink[];
  /** Shares of its links, 0 to 1. */
  readonly dated: number;
  readonly furniture: number;
  readonly distinct: number;
  /** Units of a title on average. */
  readonly titleUnits: number;
  readonly patterns: ReadonlyMap<string, number>;
};

export function groupLinks(links: readonly PageLink[]): readonly LinkGroup[] {
  const families = new Map<string, PageLink[]>();
  for (const link of links) {
    const key = `${link.family} ${link.label ?? ""} ${link.isFurniture ? "-" : "+"}`;
    const family = families.get(key);
    if (family) family.push(link);
    else families.set(key, [link]);
  }
  return [...families.values()].map((family) => describeGroup(family));
}

export function describeGroup(links: readonly PageLink[]): LinkGroup {
  const share = (test: (link: PageLink) => boolean): number =>
    links.length === 0 ? 0 : links.filter(test).length / links.length;
  const units = links.reduce((sum, { title }) => sum + Math.min(title.length, 80), 0);
  return {
    links,
    dated: share(({ day }) => day !== undefined),
    furniture: share(({ isFurniture }) => isFurniture),
    distinct: new Set(links.map(({ address }) => address)).size / Math.max(links.length, 1),
    titleUnits: units / Math.max(links.length, 1),
    patterns: countPatterns(links),
  };
}

function countPatterns(links: readonly PageLink[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { address } of links) {
    const pattern = addressPattern(address);
    if (pattern !== undefined) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return counts;
}

/** The most frequent one. */
export function mainPattern({ patterns }: LinkGroup): string | undefined {
  return [...patterns].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Titles of announcements are no words of a menu. */
const SHORT_TITLE = 8;
const SHORTEST_TITLE = 4;
const MANY = 200;

/** How much it looks like the list that a page of announcements is there for; comparable within one page. */
export function weighGroup(group: LinkGroup): number {
  const { links, dated, furniture, distinct, titleUnits } = group;
  const words = titleUnits < SHORTEST_TITLE ? 0.2 : titleUnits < SHORT_TITLE ? 0.6 : 1;
  const label = links[0]?.label === undefined ? 1 : 0.5;
  return (
    Math.log2(1 + Math.min(links.length, MANY)) *
    (0.15 + dated) *
    words *
    label *
    distinct *
    (1 - furniture * 0.9)
  );
}
