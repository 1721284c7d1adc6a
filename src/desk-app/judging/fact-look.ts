// Fact look: a fact → the classes by which it is marked, alike wherever its words stand.

import type { ShownFact } from "./use-reading.ts";

/** The rows of records look alike: what they are the list says. */
const RECORDS: ReadonlySet<string> = new Set([
  "appointment",
  "sighting",
  "contract",
  "discipline",
  "accident",
  "amount",
  "statistic",
]);
const PLACES: ReadonlySet<string> = new Set(["organisation", "place", "occasion"]);

function lookOf(type: string): string {
  if (RECORDS.has(type)) return "record";
  if (PLACES.has(type)) return "place";
  return type === "question" ? "act" : type;
}

export function factClass({ key, judgement }: ShownFact, isSelected: boolean): string {
  const state = judgement?.verdict.kind ?? "unjudged";
  return `fact fact-${lookOf(key.type)} fact-${state}${isSelected ? " fact-selected" : ""}`;
}
