// The library's entry `shirase/japanese`: Japanese as text; every function is pure and knows no clock.

export { foldWidth } from "./fold-width.ts";
export { readDates } from "./read-dates.ts";
export type { DateMention, DatePrecision, DateRule, ReadDatesOptions } from "./read-dates.ts";
export { formatBothCalendars, weekdayOf } from "./calendar.ts";
export type { BothCalendars, Day, Weekday } from "./calendar.ts";
export { eraHas, eraOfDay, ERAS, findEra, gregorianYear } from "./eras.ts";
export type { Era } from "./eras.ts";
export { readNames, sameName } from "./names.ts";
export type { NameMention } from "./names.ts";
export { splitSentences } from "./sentences.ts";
