// Takes one moment with its ground and gives the fields of a date pattern: stated parts rest on the fact, the rest on a calculation.

import { dayNumber } from "../../japanese/calendar.ts";
import { eraOfDay } from "../../japanese/eras.ts";
import { foldWidth } from "../../japanese/fold-width.ts";
import type { GroundSource } from "../../terms/article.ts";
import { grounded } from "./composed-text.ts";
import type { Edition } from "./edition.ts";
import type { Moment } from "./time.ts";
import type { FieldLookup } from "./value.ts";
import { textValue } from "./value.ts";

export const DATE_FIELDS = [
  "era",
  "eraYear",
  "year",
  "month",
  "monthName",
  "day",
  "weekday",
  "hour",
  "minute",
  "minuteOrZero",
  "offset",
] as const;
type DateField = (typeof DATE_FIELDS)[number];

type Calendar = Edition["calendar"];
function eraOf(moment: Moment): ReturnType<typeof eraOfDay> {
  const { year, month = 12, day = 31 } = moment;
  return year === undefined ? undefined : eraOfDay({ year, month, day });
}

function eraYearOf(moment: Moment, { firstEraYear }: Calendar): string | undefined {
  const eraYear = eraOf(moment)?.eraYear;
  return eraYear === 1 ? firstEraYear : eraYear?.toString();
}

function weekdayOf({ year, month, day }: Moment, { weekdays }: Calendar): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  // 1970-01-01 was a Thursday; the style's table begins with Sunday.
  return weekdays[(((dayNumber({ year, month, day }) + 4) % 7) + 7) % 7];
}

type Rule = "era" | "era-year" | "weekday" | "year";
type WrittenPart = { readonly text: string | undefined; readonly rule?: Rule };

function writePart(field: DateField, moment: Moment, calendar: Calendar): WrittenPart {
  switch (field) {
    case "era":
      return { text: eraOf(moment)?.era, rule: "era" };
    case "eraYear":
      return { text: eraYearOf(moment, calendar), rule: "era-year" };
    case "weekday":
      return { text: weekdayOf(moment, calendar), rule: "weekday" };
    case "monthName":
      return { text: calendar.months[(moment.month ?? 0) - 1] };
    case "minute":
      return { text: moment.minute === 0 ? undefined : moment.minute?.toString() };
    case "minuteOrZero":
      return { text: moment.minute?.toString() };
    case "offset":
      return { text: moment.offset === calendar.zone ? undefined : moment.offset };
    case "year":
      return { text: moment.year?.toString(), rule: "year" };
    case "month":
    case "day":
    case "hour":
      return { text: moment[field]?.toString() };
  }
}

/** True when the text itself writes the part; 日 alone is no weekday, and the 8 of 8月 no year of an era. */
function isStated(rule: Rule, text: string, surface: string): boolean {
  const written = foldWidth(surface);
  switch (rule) {
    case "era":
    case "year":
      return written.includes(text);
    case "era-year":
      return new RegExp(`[治正和成]${text}(?!\\d)`, "u").test(written);
    case "weekday":
      return (
        written.includes(`(${text}`) ||
        written.includes(`${text}曜`) ||
        (text.length > 1 && written.includes(text))
      );
  }
}

/** What the text does not write itself is a calculation from the fact, and the desk can see so. */
function groundOf(rule: Rule | undefined, text: string, from: GroundSource, surface: string): GroundSource {
  if (rule === undefined || from.kind !== "fact" || isStated(rule, text, surface)) return from;
  return { kind: "calculation", rule, facts: from.facts };
}

function isDateField(name: string): name is DateField {
  return DATE_FIELDS.some((field) => field === name);
}

/** `surface` is how the text writes the date: a year or weekday that stands there is stated, not calculated. */
export function dateFields(
  moment: Moment,
  { from, surface }: { readonly from: GroundSource; readonly surface: string },
  calendar: Calendar,
): FieldLookup {
  return (name) => {
    if (!isDateField(name)) return undefined;
    const { text, rule } = writePart(name, moment, calendar);
    return text === undefined ? undefined : textValue(grounded(text, groundOf(rule, text, from, surface)));
  };
}
