// Written day: a day in, how the register writes it in both calendars out: 令和3(2021)年8月2日, 2 August 2021 (Reiwa 3).

import { formatBothCalendars } from "../../../japanese/calendar.ts";
import { type Html, html } from "../../markup/html.ts";
import type { Language } from "../../site-config.ts";
import { TERM_WORDS } from "../../terms/term-words.ts";

const ERAS_IN_ENGLISH: Readonly<Record<string, string>> = {
  明治: "Meiji",
  大正: "Taisho",
  昭和: "Showa",
  平成: "Heisei",
  令和: "Reiwa",
};

/** `YYYY-MM-DD`; what is no day comes back as it is. */
export function writeDay(day: string, language: Language): string {
  const both = formatBothCalendars(day);
  if (!both) return day;
  const { era, eraYear, eraYearText, year, month, day: date } = both;
  if (language === "ja") return `${eraYearText}(${year})年${month}月${date}日`;
  return `${TERM_WORDS.en.day(String(year), month, date)} (${ERAS_IN_ENGLISH[era] ?? era} ${eraYear})`;
}

export function dayMark(day: string, language: Language): Html {
  return html`<time datetime="${day}">${writeDay(day, language)}</time>`;
}
