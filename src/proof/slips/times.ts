// Takes desk text and gives times that are not in two digits: 9時5分, which house style writes 09時05分.

import type { Slip } from "../../terms/slip.ts";
import type { DeskText } from "../desk-text.ts";
import { findInWords } from "../desk-text.ts";

/** 3時間 is a duration, and 午後3時 counts twelve hours; neither is a time in house style. */
const CLOCK_TIME =
  /(?<![\d.])(?<!午[前後]約?)(?<hour>\d{1,2})時(?![間限代制])(?:(?<minute>\d{1,2})分(?![間の]\d))?/gu;

export function findTimeSlips(desk: DeskText): readonly Slip[] {
  return findInWords(desk, CLOCK_TIME).flatMap(({ match, span }): readonly Slip[] => {
    const { hour = "", minute } = match.groups ?? {};
    if (hour.length === 2 && (minute === undefined || minute.length === 2)) return [];
    const minutes = minute === undefined ? "" : `${minute.padStart(2, "0")}分`;
    const text = `${hour.padStart(2, "0")}時${minutes}`;
    return [
      { code: "style-time", span, message: `"${match[0]}": times have two digits`, fix: { span, text } },
    ];
  });
}
