// Standing text: what the pages about the newsroom say, written from what the house says of its publisher.

import type { Publisher } from "../publisher.ts";
import type { Language } from "../site-config.ts";
import { writeStandingInEnglish } from "./standing-in-english.ts";
import { writeStandingInJapanese } from "./standing-in-japanese.ts";

export const STANDING_PAGES = ["about", "contact", "corrections", "reuse", "received"] as const;
/** `received`: what a reader sees after a report. */
export type StandingName = (typeof STANDING_PAGES)[number];

/** What search engines may find: what is said after a report is of no use to who has sent none. */
export const FOUND_PAGES = STANDING_PAGES.filter((name) => name !== "received");

export type StandingPart = {
  readonly heading: string;
  readonly text: readonly string[];
  /** Name and value. */
  readonly facts?: readonly (readonly [name: string, value: string, address?: string])[];
};

export type StandingText = {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly StandingPart[];
};

export type StandingTexts = Readonly<Record<StandingName, StandingText>>;

/** `isCopy`: a copy of plain files has no form, and counts nobody. */
export function writeStanding(language: Language, publisher: Publisher, isCopy: boolean): StandingTexts {
  return language === "ja"
    ? writeStandingInJapanese(publisher, isCopy)
    : writeStandingInEnglish(publisher, isCopy);
}
