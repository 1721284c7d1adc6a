// Takes desk text and what the house knows, and gives the slips of the desk in text order; official text is exempt.

import type { Slip } from "../terms/slip.ts";
import type { DeskText } from "./desk-text.ts";
import { findCalendarSlips } from "./slips/calendars.ts";
import { findStrayCaptions } from "./slips/captions.ts";
import { findImpossibleDays } from "./slips/days.ts";
import { findDoubledMarks } from "./slips/doubled-marks.ts";
import { findDoubledSubjects } from "./slips/doubled-subject.ts";
import type { ReadingOf } from "./slips/readings.ts";
import { findReadingSlips } from "./slips/readings.ts";
import { findTimeSlips } from "./slips/times.ts";
import type { Variants } from "./slips/variants.ts";
import { findVariantSlips } from "./slips/variants.ts";
import { findWeekdaySlips } from "./slips/weekdays.ts";

export type HouseKnowledge = { readonly readingOf: ReadingOf; readonly variants: readonly Variants[] };

const KNOWS_NOTHING: HouseKnowledge = { readingOf: () => undefined, variants: [] };

export function inTextOrder(slips: readonly Slip[]): readonly Slip[] {
  return slips.toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** The house's own rules; they need no package. House style is written for Japanese: English text has none of these. */
export function findSlips(desk: DeskText, knowledge: HouseKnowledge = KNOWS_NOTHING): readonly Slip[] {
  if (desk.language !== "ja") return [];
  return inTextOrder([
    ...findCalendarSlips(desk),
    ...findImpossibleDays(desk),
    ...findWeekdaySlips(desk),
    ...findTimeSlips(desk),
    ...findReadingSlips(desk, knowledge.readingOf),
    ...findVariantSlips(desk, knowledge.variants),
    ...findDoubledSubjects(desk),
    ...findDoubledMarks(desk),
    ...findStrayCaptions(desk),
  ]);
}
