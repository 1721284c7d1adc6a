// Takes a place in folded text and gives the one time of day there: 16時30分, 午後3時半, 夜9時, 22:58, 正午, 14時46分18秒.

import { signOf } from "../../search/sign.ts";
import { parseWholeNumber } from "../../numbers/numerals.ts";
import { matchAt } from "./match-at.ts";
import { SMALL_NUMBER } from "./number-pattern.ts";
import type { TimeOfDay } from "./point.ts";

/** `night`: 夜9時 is 21 o'clock, 夜1時 stays 1. */
export type HalfOfDay = "am" | "pm" | "night";

export type TimeReading = {
  readonly time: TimeOfDay;
  readonly half?: HalfOfDay;
  readonly ambiguous?: boolean;
  readonly approximate?: boolean;
  readonly end: number;
};

/** Figures in the shape of a time of day that no day has: 25:00, 10時75分, 午後13時. */
export type ImpossibleTime = { readonly impossible: number };

const HALF_OF_DAY = "(午前|午後|[AaPp]\\.?[Mm]\\.?|早朝|朝|未明|深夜|夜|夕方|昼)? ?";
/** The 15 of 20時15 stands for minutes only where nothing is counted by it. */
const BARE_MINUTES = "([0-5][0-9])(?=$|[\\s、。)~]|頃|から|まで)";
/** Seconds follow minutes only. */
const SECONDS = "(?: ?([0-9]{1,2}|[〇一二三四五六七八九十]{1,3})秒(?!間))?";
const MINUTES = `(?:(?: ?(${SMALL_NUMBER}) ?分(?!間|の[0-9一二三四五六七八九十])|(半)|${BARE_MINUTES})${SECONDS})`;
const ABOUT = "(頃|ごろ)?(?:すぎ|過ぎ)?";
const HOURS = signOf(
  new RegExp(`${HALF_OF_DAY}(${SMALL_NUMBER}) ?時(?!間|期|代|速|点の)${MINUTES}?${ABOUT}`, "y"),
);
const COLON = signOf(
  new RegExp(
    `${HALF_OF_DAY}(?<![0-9.]|[0-9]:)([01]?[0-9]|2[0-4]):([0-5][0-9])(?::([0-5][0-9]))?(?![0-9:])${ABOUT}`,
    "y",
  ),
);
const IMPOSSIBLE_COLON = signOf(/(?<![0-9.]|[0-9]:)[0-9]{2}:[0-9]{2}(?![0-9:])/y);
/** 3 p.m., 11AM: in English the hour alone. */
const BARE_HOUR = signOf(/(?<![0-9.]|[0-9]:)(1[0-2]|0?[1-9]) ?(?:([ap])\.m\.|([ap])m\b)/iy);
const NOON = signOf(/正午/y);
const HALF_BEHIND = signOf(/ ?([ap])\.?m\b\.?/iy);
/** The 13時 of 午後13時 is no time by itself. */
const HALF_BEFORE = /(?:午[前後]|[AaPp]\.?[Mm]\.?) ?$/;
const NIGHT_BEFORE = /[今昨日][夜晩夕]の? ?$/;

const HALVES: Readonly<Record<string, HalfOfDay>> = {
  午前: "am",
  午後: "pm",
  夜: "night",
  夕方: "night",
  昼: "night",
};

function halfOf(sign: string | undefined): HalfOfDay | undefined {
  if (sign === undefined) return undefined;
  return HALVES[sign] ?? (/^a/i.test(sign) ? "am" : /^p/i.test(sign) ? "pm" : undefined);
}

/** 午後0時 is noon; 午後12時 is noon to some and midnight to others, and is taken as noon with a doubt. */
function inHalf(hour: number, half: HalfOfDay | undefined): readonly [hour: number, ambiguous: boolean] {
  if (half === undefined) return [hour, false];
  if (half === "night") return [hour === 12 ? 24 : hour > 3 && hour < 12 ? hour + 12 : hour, false];
  if (hour > 12) return [Number.NaN, false];
  if (hour === 12) return [half === "am" ? 0 : 12, true];
  return [half === "pm" ? hour + 12 : hour, false];
}

type Written = {
  readonly hour: number | undefined;
  readonly minute: number | undefined;
  readonly second?: number | undefined;
  readonly half: HalfOfDay | undefined;
  readonly about: boolean;
  readonly end: number;
};

/** `behindDay`: 3月24日24:22 is 22 minutes past the midnight that ends it, as ministries write of one day's work. */
function makeReading(
  written: Written,
  latinHalf: boolean,
  behindDay = false,
): TimeReading | ImpossibleTime | undefined {
  const { minute, second, half, end } = written;
  if (written.hour === undefined || minute === undefined) return undefined;
  const [hour, ambiguous] = inHalf(written.hour, half);
  const possible = hour < 24 || (hour === 24 && (behindDay || (minute === 0 && (second ?? 0) === 0)));
  if (!possible || minute > 59 || (second ?? 0) > 59) return { impossible: end };
  return {
    time: { hour, minute, ...(second !== undefined && { second }) },
    ...(half && { half }),
    // In English 12:30 p.m. has one meaning.
    ...(ambiguous && !latinHalf && { ambiguous }),
    ...(written.about && { approximate: true }),
    end,
  };
}

function numberOf(words: string | undefined): number | undefined {
  return words === undefined ? undefined : parseWholeNumber(words);
}

/** The A.M. or PM right behind the figures, and where it ends. */
function readHalfBehind(text: string, at: number): readonly [half: HalfOfDay | undefined, end: number] {
  const found = matchAt(HALF_BEHIND, text, at);
  return found === null ? [undefined, at] : [halfOf(found[1]), at + found[0].length];
}

function readHours(text: string, at: number, behindDay: boolean): TimeReading | ImpossibleTime | undefined {
  const found = matchAt(HOURS, text, at);
  if (found === null) return undefined;
  const [all, sign, hours = "", minutes, halfHour, bareMinutes, seconds, about] = found;
  if (sign === undefined && HALF_BEFORE.test(text.slice(Math.max(0, at - 4), at))) return undefined;
  const kanji = !/[0-9]/.test(hours);
  // 一時 is 'for a while' unless 午前 or 午後 stands before it.
  const known = behindDay || text[at - 1] === "同";
  if (kanji && sign === undefined && (!known || hours === "一")) return undefined;
  const [behind, end] = readHalfBehind(text, at + all.length);
  const night = sign === undefined && NIGHT_BEFORE.test(text.slice(Math.max(0, at - 4), at));
  return makeReading(
    {
      hour: parseWholeNumber(hours),
      minute: halfHour ? 30 : numberOf(minutes ?? bareMinutes ?? "0"),
      ...(seconds !== undefined && { second: numberOf(seconds) }),
      half: halfOf(sign) ?? behind ?? (night ? "night" : undefined),
      about: about !== undefined,
      end,
    },
    behind !== undefined,
    behindDay,
  );
}

function readColon(text: string, at: number, behindDay: boolean): TimeReading | ImpossibleTime | undefined {
  const found = matchAt(COLON, text, at);
  if (found === null) {
    const impossible = matchAt(IMPOSSIBLE_COLON, text, at);
    return impossible ? { impossible: at + impossible[0].length } : undefined;
  }
  const [all, sign, hours, minutes, seconds, about] = found;
  const [behind, end] = readHalfBehind(text, at + all.length);
  const night = sign === undefined && NIGHT_BEFORE.test(text.slice(Math.max(0, at - 4), at));
  return makeReading(
    {
      hour: Number(hours),
      minute: Number(minutes),
      ...(seconds !== undefined && { second: Number(seconds) }),
      half: halfOf(sign) ?? behind ?? (night ? "night" : undefined),
      about: about !== undefined,
      end,
    },
    behind !== undefined,
    behindDay,
  );
}

function readBareHour(text: string, at: number): TimeReading | ImpossibleTime | undefined {
  const found = matchAt(BARE_HOUR, text, at);
  if (found === null) return undefined;
  const [all, hour, dotted, plain] = found;
  const written = {
    hour: Number(hour),
    minute: 0,
    half: halfOf(dotted ?? plain),
    about: false,
    end: at + all.length,
  };
  return makeReading(written, true);
}

/** `behindDay` when a day stands right before: then kanji hours are sure. */
export function readTime(
  text: string,
  at: number,
  behindDay: boolean,
): TimeReading | ImpossibleTime | undefined {
  const read = readHours(text, at, behindDay) ?? readColon(text, at, behindDay) ?? readBareHour(text, at);
  if (read) return read;
  return matchAt(NOON, text, at) ? { time: { hour: 12, minute: 0 }, end: at + 2 } : undefined;
}
