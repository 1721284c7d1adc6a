// Takes a matter's span; gives the date to come that it names, with what the date rests on.

import type { ActFact, DateFact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import { spanContains } from "../../terms/span.ts";
import type { ActGround } from "./act-ground.ts";

export type Due = NonNullable<ActFact["due"]>;

/** The last date of the matter that lies after the announcement, compared at the precision that the date has. */
export function findDue(ground: ActGround, matter: Span): Due | undefined {
  const date = ground.dates.findLast(
    (candidate) => spanContains(matter, candidate.span) && isToCome(candidate.value, ground.announcedAt),
  );
  return date === undefined ? undefined : dueOf(date);
}

function dueOf(date: DateFact): Due {
  const { value, span } = date;
  if (date.basis === "stated") return { value, span, basis: "stated" };
  return { value, span, basis: "inferred", from: [date.id, ...date.from] };
}

/** True when the value begins after the announcement's day; 2025 is not to come within 2025, 2025-11 is in September. */
export function isToCome(value: string, announcedAt: string | undefined): boolean {
  if (announcedAt === undefined) return false;
  const begins = (value.split("/")[0] ?? "").slice(0, 10);
  return /^\d{4}/u.test(begins) && begins > announcedAt.slice(0, begins.length);
}
