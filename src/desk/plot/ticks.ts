// Ticks: what stands at the axes of a plot: moments of the newsroom's zone, hours since a publication, counts.

import type { Language } from "../../site/site-config.ts";
import type { TimeUnit } from "../figures/figure.ts";

const HOUR_MS = 3_600_000;
const LENGTHS: Readonly<Record<Exclude<TimeUnit, "month">, number>> = {
  minute: 60_000,
  hour: HOUR_MS,
  day: 24 * HOUR_MS,
};
const LOCAL_TIME = "YYYY-MM-DDTHH:MM".length;
const HOURS_SHOWN = 72;

export type Moment = { readonly from: Date; readonly until: Date };

/** The bucket that begins at `text`. Local time is drawn as if it were UTC: axes then begin their days at its midnight. */
export function momentOf(text: string, unit: TimeUnit): Moment {
  const from = new Date(`${text.slice(0, LOCAL_TIME)}${text.includes("T") ? "Z" : ""}`);
  if (unit === "month")
    return { from, until: new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1)) };
  return { from, until: new Date(from.getTime() + LENGTHS[unit]) };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** 10:18, 9/8, 2025-9: as the house writes times; midnight is written as its day. */
export function tickText(unit: TimeUnit, language: Language): (at: Date) => string {
  return (at) => {
    const [year, month, day, hour] = [
      at.getUTCFullYear(),
      at.getUTCMonth() + 1,
      at.getUTCDate(),
      at.getUTCHours(),
    ];
    if (unit === "month") return `${year}-${month}`;
    if (unit === "minute") return `${hour}:${two(at.getUTCMinutes())}`;
    if (unit === "day" || hour === 0) return `${month}/${day}`;
    return language === "ja" ? `${hour}時` : `${hour}:00`;
  };
}

/** Hours between two marks, in steps that clocks and calendars know. */
const HOUR_STEPS = [1, 2, 3, 6, 12, 24, 48, 120, 240, 720, 2_400, 8_760] as const;

/** Hours since a publication at which marks stand, at most about `most`. */
export function hourTicks(last: number, most: number): readonly number[] {
  const longest = HOUR_STEPS.at(-1) ?? 1;
  const step = HOUR_STEPS.find((hours) => last / hours <= most) ?? Math.ceil(last / most / longest) * longest;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step);
}

/** Over three days in days. */
export function writeHours(last: number, language: Language): (hours: number) => string {
  const inDays = last > HOURS_SHOWN;
  const unit = { ja: inDays ? "日" : "時間", en: inDays ? " d" : " h" }[language];
  return (hours) => `${Math.round((inDays ? hours / 24 : hours) * 10) / 10}${unit}`;
}

export function writeCount(count: number): string {
  return Number.isInteger(count) ? count.toLocaleString("en") : "";
}
