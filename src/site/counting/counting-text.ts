// Counting text: the rule of counting, told to readers from its own numbers; in parts with paragraphs and lists.

import type { CountingLimits } from "../../readership/rule/counting-rule.ts";
import type { Language } from "../site-config.ts";
import { writeEnglish } from "./counting-in-english.ts";
import { writeJapanese } from "./counting-in-japanese.ts";

export type CountingPart = {
  readonly heading: string;
  readonly text: readonly string[];
  /** Stands after the text. */
  readonly list?: readonly string[];
};

export type CountingText = {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly CountingPart[];
  readonly choice: ChoiceWords;
  readonly history: string;
  /** `第2版(2026-11-26から)`. */
  readonly version: (version: number, since: string) => string;
};

/** The part with the switch. */
export type ChoiceWords = {
  readonly heading: string;
  readonly text: readonly string[];
  readonly label: string;
  readonly withoutScript: string;
  /** Said beside the switch. */
  readonly counted: string;
  readonly notCounted: string;
  readonly bySignal: string;
  readonly notKept: string;
};

/** What the text depends on, beside the rule's numbers. */
export type CountingFacts = {
  readonly limits: CountingLimits;
  /** How many networks of data centres are left out; nought where the desk counts them. */
  readonly dataCentres: number;
};

export function writeCounting(language: Language, facts: CountingFacts): CountingText {
  return language === "ja" ? writeJapanese(facts) : writeEnglish(facts);
}
