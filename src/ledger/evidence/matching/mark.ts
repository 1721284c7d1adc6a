// Mark: what a look at one side of a pair finds, with how much of it there is; what each counts stands in the table of weights.

import { isCode, type ReasonCode } from "../reasons/reason-words.ts";

/** A reason, or a sort of it that counts by itself: told-of-the-past.title. */
export type Feature = ReasonCode | `${ReasonCode}.${string}`;

export type Mark = {
  readonly feature: Feature;
  /** Mostly 0 to 1. */
  readonly value: number;
  /** The surface that counted. */
  readonly words?: string;
  /** Two that count more, or less, where they come together. */
  readonly of?: readonly [ReasonCode, ReasonCode];
};

export type Marks = readonly Mark[];

export function mark(feature: Feature, value = 1, words?: string): Mark {
  return words === undefined || words === "" ? { feature, value } : { feature, value, words };
}

const CODES = new Map<Feature, ReasonCode>();

/** parties-named of parties-named.organisation. */
export function codeOf(feature: Feature): ReasonCode {
  const known = CODES.get(feature);
  if (known !== undefined) return known;
  const [first = ""] = feature.split(".");
  const code = isCode(first) ? first : "at-the-start";
  CODES.set(feature, code);
  return code;
}
