// Takes desk text (a headline, a lead, a paragraph; never official text) and gives its slips from the house style as warnings.

import { foldWidth } from "../japanese/fold-width.ts";
import type { Warning } from "../terms/document.ts";

const ERA_DATE = /(?:令和|平成|昭和)(?:元|\d+)(\(\d{4}\))?年/u;
const WESTERN_DATE = /(?<!\(|\d)\d{4}年\d{1,2}月\d{1,2}日/u;
const CLOCK_TIME = /(?<!\d)(\d{1,2})時(?:(\d{1,2})分)?/gu;
/** A name parted by a space, directly before an office: 中谷 元防衛大臣. */
const NAME_WITHOUT_READING = /(\p{Script=Han}{1,4} \p{Script=Han}{1,3}?)(?=\p{Script=Han}*(?:大臣|長官|幕僚長|総理|次官|報道官))/u;

function checkCalendars(text: string): readonly Warning[] {
  const first = ERA_DATE.exec(text);
  const western = WESTERN_DATE.exec(text);
  if (first !== null && first[1] === undefined && !text.includes(`${first[0].slice(0, -1)}(`)) {
    // 令和8年2月16日付け, an order's own day, is written in its own calendar once both have been given.
    return [
      {
        code: "style-calendar",
        message: `"${first[0]}": the first date gives both calendars, as 令和7(2025)年`,
      },
    ];
  }
  return western !== null && first === null
    ? [{ code: "style-calendar", message: `"${western[0]}": the first date gives both calendars` }]
    : [];
}

function checkTimes(text: string): readonly Warning[] {
  const times = [...text.matchAll(CLOCK_TIME)];
  const parts = times.flatMap(([, hour = "", minute = "00"]) => [hour, minute]);
  const single = parts.find((part) => part.length === 1);
  return single === undefined
    ? []
    : [{ code: "style-time", message: `"${times.map(([whole]) => whole).join("、")}": times have two digits` }];
}

function checkReadings(text: string): readonly Warning[] {
  const found = NAME_WITHOUT_READING.exec(text);
  return found === null
    ? []
    : [{ code: "style-reading", message: `"${found[1] ?? ""}": a name has its reading at first mention` }];
}

/** Calendars and readings at first mention, two-digit times. Width does not matter. */
export function checkStyle(text: string): readonly Warning[] {
  const folded = foldWidth(text);
  return [...checkCalendars(folded), ...checkTimes(folded), ...checkReadings(folded)];
}
