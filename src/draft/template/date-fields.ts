// Takes one moment with its ground and gives the fields of a date pattern: stated parts rest on the fact, the rest on a calculation.

import { dayNumber } from "../../japanese/calendar.ts";
import { eraOfDay } from "../../japanese/eras.ts";
import type { ComposedText } from "../../terms/article.ts";
import type { GroundSource } from "./composed-text.ts";
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

/** A part that the text does not write itself is a calculation from the fact, and the desk can see so. */
function calculated(rule: string, from: GroundSource): GroundSource {
  return from.kind === "fact" ? { kind: "calculation", rule, facts: from.facts } : from;
}

function writePart(
  field: DateField,
  moment: Moment,
  calendar: Calendar,
): { readonly text: string | undefined; readonly rule?: string } {
  switch (field) {
    case "era":
      return { text: eraOf(moment)?.era, rule: "era" };
    case "eraYear":
      return { text: eraYearOf(moment, calendar), rule: "era" };
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
    if (text === undefined) return undefined;
    const stated = rule === undefined || surface.includes(text);
    const value: ComposedText = grounded(text, stated ? from : calculated(rule, from));
    return textValue(value);
  };
}
