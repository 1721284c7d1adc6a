// Written time: a time as facts hold it (EDTF) in, how the page writes it out, in both calendars where it names a year.

import { eraOfDay } from "../../../japanese/eras.ts";
import type { TimeValue } from "../../../terms/fact.ts";
import { formatStated } from "../../markup/stamp.ts";
import type { Language } from "../../site-config.ts";
import { LEDGER_WORDS } from "../words/ledger-words.ts";

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
/** EDTF's seasons of the northern half are months from 21 on. */
const FIRST_SEASON = 21;
const LAST_SEASON = 24;

function writePoint(point: string, language: Language): string {
  const words = LEDGER_WORDS[language].time;
  const [, year, month, day] = POINT.exec(point) ?? [];
  if (year === undefined) return formatStated(point);
  const number = Number(month ?? 0);
  if (number > LAST_SEASON) return formatStated(point);
  const isSeason = number >= FIRST_SEASON;
  // A year that two eras share is told by its last day's.
  const era = eraOfDay({
    year: Number(year),
    month: isSeason || number === 0 ? 12 : number,
    day: Number(day ?? 28),
  });
  return words.point({
    year: Number(year),
    era: era && { name: era.era, year: era.eraYear },
    ...(isSeason ? { season: number - FIRST_SEASON } : number > 0 && { month: number }),
    ...(day !== undefined && { day: Number(day) }),
  });
}

/** As lists write it: 2025-7-18–2025-7-21. */
export function shortTime(time: TimeValue): string {
  return time.split("/").map(formatStated).join("–");
}

/** `2025-11` as 2025年11月(令和7年); `2025-04/2026-03` from the one to the other. */
export function writeTime(time: TimeValue, language: Language): string {
  const [from = "", to] = time.split("/");
  if (to === undefined) return writePoint(from, language);
  const words = LEDGER_WORDS[language].time;
  if (to === ".." || to === "") return words.since(writePoint(from, language));
  if (from === ".." || from === "") return words.until(writePoint(to, language));
  return words.span(writePoint(from, language), writePoint(to, language));
}
