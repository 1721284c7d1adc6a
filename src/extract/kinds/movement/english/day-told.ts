// Takes an English sentence and where its craft is named; gives the day or hour on which the craft was seen, as the sentence tells it.

import type { DateFact, TimeValue } from "../../../../terms/fact.ts";
import type { NarrativeSentence } from "../narrative.ts";

/** Tokyo, May 8 (Kyodo)--: when the wire was sent. */
const WIRE_BEHIND = /^(?:, \d{4})?,? ?(?:\([^()\n]{2,30}\))? ?(?:--|[—–]| - )/u;
/** So far into its sentence the day of a wire stands. */
const WIRE_WITHIN = 60;
/** the ministry said Friday: when it was told. */
const SAID_BEFORE = /\b(?:said|says|announced|reported|released|told reporters)(?: (?:on|late|early))? ?$/u;
/** at 4 a.m. Monday (7 p.m. Sunday GMT): the same time once more. */
const BRACKET_BEFORE = /\(about |\($/u;
const SAID_REACH = 24;

/** The last time before the craft at `at`, else the first of the sentence. */
export function dayTold(sentence: NarrativeSentence, at: number | undefined): TimeValue | undefined {
  const dates = sentence.dates.filter((date) => isOfSighting(sentence, date));
  const before = dates.filter(({ span }) => at !== undefined && span[1] <= at);
  return (before.at(-1) ?? dates[0])?.value;
}

function isOfSighting({ text, span: [start] }: NarrativeSentence, { span }: DateFact): boolean {
  const [from, to] = [span[0] - start, span[1] - start];
  if (from < WIRE_WITHIN && WIRE_BEHIND.test(text.slice(to, to + WIRE_WITHIN))) return false;
  const before = text.slice(Math.max(0, from - SAID_REACH), from);
  return !SAID_BEFORE.test(before) && !BRACKET_BEFORE.test(before);
}
