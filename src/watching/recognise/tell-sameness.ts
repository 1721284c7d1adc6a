// tellSameness: two texts in, whether they are one announcement out: alike as a whole, and no number, date or name is another.

import { dayNumber, parseDay } from "../../japanese/calendar.ts";
import { letterDifferences } from "./letter-differences.ts";
import { lettersOf } from "./letters-of.ts";

/** A notice without a date in its text may be given word for word every month. */
const MOST_DAYS_APART = 7;

export type Sameness =
  | { readonly kind: "same" }
  /** The first stretch in which they say something else, in letters; both empty where they have too little in common. */
  | { readonly kind: "different"; readonly one: string; readonly other: string };

/** Longer texts are the same where not one sign differs. */
const LONGEST = 1_000_000;
/** Fewer letters tell nothing: 「PDFを参照」 is a page of many announcements. */
const FEWEST_LETTERS = 40;
const LONGEST_DATE_WORDS = 24;
/** Of these one may stand or not: 引続き and 引き続き, 取組み and 取り組み. */
const KANA_ENDING = /^[りきけしちみびいえめつくげ]$/;
const WHOLE_DAY = /(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}\.\d{1,2}\.\d{1,2}/g;

/** ISO 8601 or EDTF; where one has no day nothing is known. */
export function areFarApart(one: string | undefined, other: string | undefined): boolean {
  const [day, otherDay] = [parseDay((one ?? "").slice(0, 10)), parseDay((other ?? "").slice(0, 10))];
  if (!day || !otherDay) return false;
  return Math.abs(dayNumber(day) - dayNumber(otherDay)) > MOST_DAYS_APART;
}

/**
 * In doubt two: an announcement that is taken in twice costs an editor a glance, one that is taken for another is lost.
 * Harmless is only an ending in kana, and a whole date that one names once more. Takes time in proportion to the texts.
 */
export function tellSameness(one: string, other: string): Sameness {
  if (Math.max(one.length, other.length) > LONGEST)
    return one === other ? { kind: "same" } : { kind: "different", one: "", other: "" };
  const [letters, others] = [lettersOf(one), lettersOf(other)];
  if (Math.min(letters.length, others.length) < FEWEST_LETTERS)
    return { kind: "different", one: "", other: "" };
  const differences = letterDifferences(letters, others);
  if (!differences) return { kind: "different", one: "", other: "" };
  const telling = differences.find(
    (difference) => !isHarmless(difference.one, difference.other, letters, others),
  );
  return telling ? { kind: "different", ...telling } : { kind: "same" };
}

function isHarmless(one: string, other: string, letters: string, others: string): boolean {
  if (one !== "" && other !== "") return false;
  const added = one + other;
  return KANA_ENDING.test(added) || isNamedDay(added, one === "" ? letters : others);
}

/** A page names the day of its publication again, beside that of the text. */
function isNamedDay(added: string, elsewhere: string): boolean {
  if (added.length > LONGEST_DATE_WORDS) return false;
  const days = added.match(WHOLE_DAY) ?? [];
  return days.join("") === added && days.every((day) => elsewhere.includes(day));
}
