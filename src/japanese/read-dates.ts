// Takes a text and gives every date, time and interval it names, in text order, with value and ground.

import type { DateMention, ReadDatesOptions } from "./dates/mention.ts";
import { formatDay, isCalendarDay, WEEKDAYS } from "./calendar.ts";
import type { Day } from "./calendar.ts";
import { findEra, gregorianYear } from "./eras.ts";
import { foldWidth } from "./fold-width.ts";

const FORM =
  /(?:(令和|平成|昭和)(\d{1,2}|元)(?:\((\d{4})\))?年|(\d{4})[年\-/.])(\d{1,2})[月\-/.](\d{1,2})日?(?:\(([日月火水木金土])[^)]{0,3}\))?(?: ?(\d{1,2})[時:](?:(\d{1,2})分?)?)?/g;

/** First version: full dates only; the grammar steps land next. */
export function readDates(text: string, options: ReadDatesOptions = {}): readonly DateMention[] {
  const mentions: DateMention[] = [];
  for (const found of foldWidth(text).matchAll(FORM)) {
    const era = found[1] === undefined ? undefined : findEra(found[1]);
    const year = era ? gregorianYear(era, found[2] === "元" ? 1 : Number(found[2])) : Number(found[4]);
    const day: Day = { year, month: Number(found[5]), day: Number(found[6]) };
    if (!isCalendarDay(day)) continue;
    const weekday = WEEKDAYS.find((letter) => letter === found[7]);
    const time = found[8] && `T${found[8].padStart(2, "0")}:${(found[9] ?? "0").padStart(2, "0")}${options.offset ?? "+09:00"}`;
    const end = found.index + found[0].length;
    mentions.push({
      span: [found.index, end],
      surface: text.slice(found.index, end),
      value: formatDay(day) + (time ?? ""),
      precision: time === undefined ? "day" : "minute",
      basis: "stated",
      ...(weekday && { weekday }),
      warnings: [],
    });
  }
  return mentions;
}
