// The library's entry `shirase/japanese`: Japanese as text. Every function is pure, knows no clock, takes time in
// proportion to its text, and gives spans as half-open ranges of UTF-16 code units of the text it was given.

/** Width variants made one, unit for unit. */
export { foldWidth } from "./fold-width.ts";

/** Dates, times and intervals, each with span, EDTF or ISO 8601 value, ground and doubts. */
export { readDates } from "./read-dates.ts";
export type { DateMention, DatePrecision, DateRule, ReadDatesOptions } from "./read-dates.ts";

/** Days, weekdays, and 令和7(2025)年9月8日(月) in parts. */
export { formatBothCalendars, weekdayOf } from "./calendar.ts";
export type { BothCalendars, Day, Weekday } from "./calendar.ts";
export { eraHas, eraOfDay, ERAS, findEra, gregorianYear } from "./eras.ts";
export type { Era } from "./eras.ts";

/** People, with reading, office, country and rank. */
export { readNames, sameName } from "./names.ts";
export type { NameMention } from "./names.ts";

/** Sentences, amounts, numbers, countries. */
export { splitSentences } from "./sentences.ts";
export { readAmounts } from "./numbers/amounts.ts";
export type { AmountMention } from "./numbers/amounts.ts";
export { parseWholeNumber } from "./numbers/numerals.ts";
export { COUNTRIES, findCountry, readCompound } from "./countries.ts";
export type { Country } from "./countries.ts";
