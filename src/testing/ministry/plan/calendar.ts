// Calendar: what happens to whole hosts of the test ministry, and when offices build their pages anew.

import { DAY_MS } from "./announcing-times.ts";
import type { Host, Office } from "./office.ts";
import type { Span } from "./make-plan.ts";

const HOUR_MS = 3_600_000;

export type Outage = {
  readonly host: string;
  readonly from: number;
  readonly until: number;
  /** `robots.txt` and lists are answered as ever. */
  readonly only?: "pages";
} & (
  | { readonly kind: "status"; readonly status: 500 | 503 | 429; readonly retryAfter?: "seconds" | "date" }
  /** Connections are closed without a word. */
  | { readonly kind: "closed" }
);

type Entry = Readonly<{ host: string; day: number; hour: number; hours: number }> &
  (
    | {
        readonly kind: "status";
        readonly status: 500 | 503 | 429;
        readonly retryAfter?: "seconds" | "date";
        readonly only?: "pages";
      }
    | { readonly kind: "closed" }
  );

const LONG: readonly Entry[] = [
  { host: "www.mihon.example", day: 4, hour: 10, hours: 1, kind: "status", status: 500 },
  {
    host: "kaijo.example",
    day: 8,
    hour: 14,
    hours: 1 / 3,
    kind: "status",
    status: 429,
    retryAfter: "seconds",
  },
  { host: "feeds.example", day: 9, hour: 14.5, hours: 0.5, kind: "status", status: 503, retryAfter: "date" },
  { host: "staff.mihon.example", day: 17, hour: 9.5, hours: 6.5, kind: "status", status: 500, only: "pages" },
  { host: "yakan.example", day: 21, hour: 11, hours: 2, kind: "closed" },
  { host: "press.mihon.example", day: 24, hour: 15, hours: 1 / 6, kind: "status", status: 503 },
  { host: "chiho.example", day: 40, hour: 13, hours: 2, kind: "status", status: 500 },
  { host: "www.mihon.example", day: 50, hour: 9, hours: 1, kind: "status", status: 500, only: "pages" },
];

const SHORT: readonly Entry[] = [
  {
    host: "yakan.example",
    day: 0,
    hour: 14,
    hours: 1 / 3,
    kind: "status",
    status: 429,
    retryAfter: "seconds",
  },
  { host: "www.mihon.example", day: 1, hour: 10, hours: 2, kind: "status", status: 500 },
  {
    host: "press.mihon.example",
    day: 2,
    hour: 11,
    hours: 0.5,
    kind: "status",
    status: 503,
    retryAfter: "date",
  },
  {
    host: "www.mihon.example",
    day: 2,
    hour: 13,
    hours: 2,
    kind: "status",
    status: 429,
    retryAfter: "seconds",
  },
];

const ALL_OF_THEM = 30;
/** Seconds that a host asks for with 429. */
export const RETRY_AFTER_SECONDS = 1_800;

export function outagesIn({ start, days }: Span): readonly Outage[] {
  return (days >= ALL_OF_THEM ? LONG : SHORT).map(({ day, hour, hours, ...outage }) => {
    const from = start + day * DAY_MS + hour * HOUR_MS;
    return { ...outage, from, until: from + hours * HOUR_MS };
  });
}

/** The page says that it is being built from `from` until `until`, in the middle of the span. */
export function redesignOf(
  { redesign }: Pick<Office, "redesign">,
  { start, days }: Span,
): { readonly from: number; readonly until: number } | undefined {
  if (redesign === undefined) return undefined;
  // A Wednesday of sixty days, and a Tuesday of three.
  const from = start + Math.floor(days / 2) * DAY_MS + 10 * HOUR_MS;
  return { from, until: from + 3 * HOUR_MS };
}

export function robotsOf({ crawlDelay }: Pick<Host, "crawlDelay">): string {
  return `User-agent: *\nDisallow: /internal/\n${crawlDelay === undefined ? "" : `Crawl-delay: ${crawlDelay}\n`}`;
}
