// The library's entry `shirase/japanese`: Japanese as text. Every function is pure, knows no clock, takes time in
// proportion to its text, and gives spans as half-open ranges of UTF-16 code units of the text it was given. None
// throws on any text: what is no date, name or number is not among the results, or is `undefined`.

/** Width variants made one, unit for unit. */
export { foldWidth } from "./fold-width.ts";

/** Dates, times and intervals, each with span, EDTF (ISO 8601-2:2019) or ISO 8601 value, ground and doubts. */
export { readDates } from "./read-dates.ts";
export type { DateMention, DatePrecision, DateRule, ReadDatesOptions } from "./read-dates.ts";

/** Lengths of time (ISO 8601), and what recurs: 10年ぶり, 2週間後, 毎年, 週に3回. None of them is a date. */
export { readDurations } from "./dates/lengths/read-durations.ts";
export type { DurationMention, ReadDurationsOptions } from "./dates/lengths/read-durations.ts";
export { readSets } from "./dates/lengths/read-sets.ts";
export type { ReadSetsOptions, SetMention } from "./dates/lengths/read-sets.ts";

/** Days of the proleptic Gregorian calendar, weekdays, and 令和7(2025)年9月8日(月) in parts. */
export { formatBothCalendars, weekdayOf } from "./calendar.ts";
export type { BothCalendars, Day, Weekday } from "./calendar.ts";

/** Eras from 明治, with first and last day by the edicts that changed them. */
export { eraHas, eraOfDay, ERAS, findEra, gregorianYear } from "./eras.ts";
export type { Era } from "./eras.ts";

/** People, with reading, office, country and rank. */
export { readNames, sameName } from "./names.ts";
export type { NameMention } from "./names.ts";

/** The spans of sentences. */
export { splitSentences } from "./sentences.ts";

/** Amounts with unit or currency, and whole numbers in kanji or figures. */
export { readAmounts } from "./numbers/amounts.ts";
export type { AmountMention } from "./numbers/amounts.ts";
/** Every number in a text, and whole numbers from their words alone. */
export { readNumbers } from "./numbers/read-numbers.ts";
export type { NumberMention, ReadNumbersOptions } from "./numbers/read-numbers.ts";
export { parseWholeNumber } from "./numbers/numerals.ts";

/** Countries by formal name, short form, letter, English name and ISO 3166-1 code; 日韓 taken apart. */
export { COUNTRIES, findCountry, readCompound } from "./countries.ts";
export type { Country } from "./countries.ts";
