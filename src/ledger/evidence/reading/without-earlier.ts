// Takes words of an announcement; gives them without what they say of an earlier meeting: where something was promised, and that it was held.

import { readDates } from "../../../japanese/read-dates.ts";
import { daysOfTime } from "../../days-of-time.ts";

/** 9月の防衛相会談で一致した交流, 5月の声明で発表したとおり: where it was promised, which is neither the matter nor the day of what is told. */
const PROMISED_THEN =
  /(?:(?:[0-9０-９]{4}|令和[0-9０-９元]{1,2}|[昨本今])年)?(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?|昨年|今年|本年|一昨年|先の|先般の|前回の|先月)[^、。\n]{0,24}?(?:会談|会合|協議|対話|声明|発表|合意)(?:で|において|にて|により|では)?(?:[^、。\n]{0,12}[がをの])?(?:一致|合意|確認|約束|決定|発表|表明|申し合わせ|歓迎)(?:いた)?(?:し|され)?(?:て(?:い|お)(?:っ|り)?)?た(?=[\p{Script=Han}\p{Script=Katakana}「]|もの|とお|通り)/gu;

/** 1月13日に奈良市で開催された首脳会談を想起し: another meeting, which this one does not report. */
const HELD_THEN =
  /(?:(?:[0-9０-９]{4}|令和[0-9０-９元]{1,2}|[昨本今])年)?[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?に[^、。\n]{0,24}?(?:開催|実施|行わ|開か|持た)(?:され|れ)た(?<meeting>[\p{Script=Han}\p{Script=Katakana}]{0,10}(?:会談|会合|会議|協議|対話))/gu;
/** Who speaks within so many days of a meeting may be reporting it. */
const JUST_HELD = 3;
const DAY = 86_400_000;

type Told = { readonly day: string; readonly title: string };

/** `title`: an announcement is of the meeting that it names. */
function isOfAnother(words: string, meeting: string, { day, title }: Told): boolean {
  if (title.includes(meeting)) return false;
  const value = readDates(words, { anchor: day })[0]?.value;
  const last = value === undefined ? undefined : daysOfTime(value).last;
  return last !== undefined && Date.parse(day) - Date.parse(last) > JUST_HELD * DAY;
}

export function withoutEarlier(text: string, language: "ja" | "en", told: Told): string {
  if (language !== "ja") return text;
  return text
    .replaceAll(PROMISED_THEN, "、")
    .replaceAll(HELD_THEN, (words: string, meeting: string) =>
      isOfAnother(words, meeting, told) ? "、" : words,
    );
}
