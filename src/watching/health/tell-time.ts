// tellTime: takes an instant or a span of days, gives it as sentences about sources have it, in Japanese and in English, by the desk's clock.

import type { Sentences } from "./sentences.ts";

const DESK_ZONE = "Asia/Tokyo";
const HOURS_A_DAY = 24;
const SHAPE = {
  year: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
} as const;

function makeFormats() {
  return {
    english: new Intl.DateTimeFormat("en-GB", { ...SHAPE, month: "long", timeZone: DESK_ZONE }),
    japanese: new Intl.DateTimeFormat("ja-JP", { ...SHAPE, month: "numeric", timeZone: DESK_ZONE }),
  };
}

/** Made when first asked for: they take a tenth of what a process takes to start, and few tell of sources. */
let formats: ReturnType<typeof makeFormats> | undefined;

/** `at`: ISO 8601 instant, or milliseconds since the epoch. */
export function tellTime(at: string | number): Sentences {
  const instant = new Date(at);
  formats ??= makeFormats();
  const english = partsOf(formats.english, instant);
  const { year, month, day, hour, minute } = partsOf(formats.japanese, instant);
  return {
    ja: `${year}年${month}月${day}日${Number(hour)}時${minute}分`,
    en: `${english["day"]} ${english["month"]} ${english["year"]}, ${english["hour"]}:${english["minute"]} (Japan time)`,
  };
}

function partsOf(format: Intl.DateTimeFormat, at: Date): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** Whole days, or hours where it is less than two days. */
export function tellSpan(hours: number): Sentences {
  const days = Math.round(hours / HOURS_A_DAY);
  if (days >= 2) return { ja: `${days}日`, en: `${days} days` };
  const whole = Math.max(Math.round(hours), 1);
  return { ja: `${whole}時間`, en: whole === 1 ? "1 hour" : `${whole} hours` };
}
