// Takes a stretch of a text, the reading's dates and the day of the announcement; gives the last time to come that the stretch names.

import type { ActFact, DateFact } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";
import type { Span } from "../../terms/span.ts";
import { spanContains } from "../../terms/span.ts";
import { daysOfTime } from "../days-of-time.ts";

/** `day`: `YYYY-MM-DD`. */
export function findDue(span: Span, { facts }: Reading, day: string): ActFact["due"] {
  const date = facts.findLast((fact): fact is DateFact => {
    if (fact.type !== "date" || !spanContains(span, fact.span)) return false;
    const { first, last } = daysOfTime(fact.value);
    return (first ?? "") > day || (first === undefined && (last ?? "") > day);
  });
  if (date === undefined) return undefined;
  const { value, span: at, basis } = date;
  return { value, span: at, basis: basis === "inferred" ? "inferred" : "stated" };
}
