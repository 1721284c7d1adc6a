// WrittenFeed: a feed as it writes itself, before its addresses and dates are read.

import type { WrittenItem } from "./written-item.ts";

export type WrittenFeed = {
  readonly title?: string | undefined;
  readonly ttlMinutes?: number | undefined;
  readonly hub?: string | undefined;
  /** Older entries (RFC 5005 `next` and `prev-archive`, JSON Feed `next_url`). */
  readonly next?: string | undefined;
  /** Newer ones. */
  readonly previous?: string | undefined;
  readonly items: readonly WrittenItem[];
};

export type WrittenLink = {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
  readonly type?: string | undefined;
};

/** By the registry of relations a relation may be written as an address, and in any case. */
export function linkOf(links: readonly WrittenLink[] | undefined, relation: string): string | undefined {
  return links?.find(({ rel }) => relationOf(rel) === relation)?.href;
}

export function relationOf(rel: string | undefined): string {
  return rel?.trim().toLowerCase().replace("http://www.iana.org/assignments/relation/", "") ?? "alternate";
}

export function readPaging(
  links: readonly WrittenLink[] | undefined,
): Pick<WrittenFeed, "hub" | "next" | "previous"> {
  return {
    hub: linkOf(links, "hub"),
    next: linkOf(links, "next") ?? linkOf(links, "prev-archive"),
    previous: linkOf(links, "previous") ?? linkOf(links, "prev") ?? linkOf(links, "next-archive"),
  };
}

const MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** RSS 1.0's syndication module: so often in each such period. */
export function minutesOfPeriod(
  period: string | undefined,
  frequency: number | undefined,
): number | undefined {
  const minutes = MINUTES[period?.trim().toLowerCase() ?? ""];
  if (minutes === undefined) return undefined;
  const times = frequency !== undefined && frequency >= 1 ? frequency : 1;
  return Math.max(1, Math.round(minutes / times));
}
