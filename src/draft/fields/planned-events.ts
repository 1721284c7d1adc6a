// Planned events: takes the desk view and gives the exercise and the review, or the two exercises, that the first sentence tells of, each with its days.

import type { ComposedText } from "../../terms/article.ts";
import type { EventFact } from "../../terms/fact.ts";
import { grounded } from "../template/composed-text.ts";
import { startDay } from "../template/time.ts";
import type { DateValue } from "../template/value.ts";
import type { DeskView } from "./desk-view.ts";
import { factsOfType, surfaceOf } from "./desk-view.ts";

export type PlannedEvent = { readonly name: ComposedText; readonly at: DateValue };

const OPENING_LENGTH = 300;
const PROPER_NAME = /[「(（].*$/u;
const SHORTEST_SHARED = 4;

/** Two events to come, in the order of the text; nothing where the opening names one, or more than a headline holds. */
export function findPlannedEvents(view: DeskView): readonly PlannedEvent[] {
  const announced = startDay(view.reading.announcedAt ?? "");
  const start = view.official.find(({ text }) => text.includes("。"))?.block.span[0] ?? 0;
  const end = start + (surfaceOf(view, [start, start + OPENING_LENGTH]).indexOf("。") + 1);
  const events = factsOfType(view, "event").filter(
    ({ span, date, recalled }) =>
      span[0] >= start &&
      span[1] <= end &&
      recalled !== true &&
      (startDay(date ?? "") ?? "") > (announced ?? "9"),
  );
  const [first, second, ...others] = events;
  if (first === undefined || second === undefined || others.length > 0) return [];
  const shared = sharedLength(first.name, second.name);
  return [planned(first, 0), planned(second, shared)];
}

/** インド海軍主催国際観艦式とインド海軍主催多国間共同訓練: what both begin with is said once. */
function sharedLength(first: string, second: string): number {
  let length = 0;
  while (length < first.length && first[length] === second[length]) length += 1;
  return length >= SHORTEST_SHARED ? length : 0;
}

/** The name without what it is called (「MILAN2026」), from `start` on. */
function planned({ id, name, date = "", span }: EventFact, start: number): PlannedEvent {
  const words = name.replace(PROPER_NAME, "").slice(start);
  const at = span[0] + start;
  return {
    name: grounded(words, { kind: "text", span: [at, at + words.length] }),
    at: { time: date, from: { kind: "fact", facts: [id] }, surface: "" },
  };
}
