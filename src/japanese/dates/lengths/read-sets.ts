// Takes a text and gives what it says recurs, in text order: 毎年, 毎週, 3日おき, 2年ごと, 週に3回, 1日1時間.

import { signOf } from "../../search/sign.ts";
import type { Span } from "../../../terms/span.ts";
import { foldWidth } from "../../fold-width.ts";
import { KANJI_NUMERALS, parseWholeNumber } from "../../numbers/numerals.ts";
import { matchAt } from "../grammar/match-at.ts";
import { isTimeOfDayUnit, readLength, UNITS, type Length, type LengthUnit } from "./length.ts";

export type SetMention = {
  readonly span: Span;
  readonly surface: string;
  /** ISO 8601 length after which it recurs, as the words have it: 毎週 P1W, 2年ごと P2Y, 1日おき P1D. */
  readonly value: string;
  /** 毎 · ごと · おき (so long lies between two) · a number or length of time in each. */
  readonly kind: "each" | "every" | "between" | "rate";
  /** 週に3回: 3. */
  readonly times?: number;
  /** 週40時間: PT40H. */
  readonly length?: string;
};

export type ReadSetsOptions = {
  /** Leaves out numbers in kanji. */
  readonly figuresOnly?: boolean;
};

const EACH: Readonly<Record<string, string>> = {
  毎秒: "PT1S",
  毎分: "PT1M",
  毎時間: "PT1H",
  毎時: "PT1H",
  毎日: "P1D",
  毎朝: "P1D",
  毎晩: "P1D",
  毎週: "P1W",
  毎月: "P1M",
  毎年: "P1Y",
};
/** A newspaper's name is no recurrence. */
const EACH_WORD = signOf(/毎(?:時間|[秒分時朝晩週月年]|日(?!新聞|放送))/y);
const NUMERALS = `[${KANJI_NUMERALS}]`;
const TRIGGER = new RegExp(
  `毎(?=[秒分時日朝晩週月年])|(?<![0-9.,:/A-Za-z])[0-9]{1,4}(?:\\.[0-9]{1,3})?(?=[年月週日時分秒かカヶヵケ箇])|(?<!${NUMERALS})${NUMERALS}{1,4}(?=[年週日時分秒かカヶヵケ箇])|(?<![一-龠0-9])[年月週](?=に?[0-9${KANJI_NUMERALS}])`,
  "g",
);
const SPACING = signOf(/おき|ごと|毎(?!日|週|月|年)/y);
const BARE_PERIODS: Readonly<Record<string, readonly [value: string, unit: LengthUnit]>> = {
  年: ["P1Y", "year"],
  月: ["P1M", "month"],
  週: ["P1W", "week"],
};
const IN = signOf(/に(?:つき)?/y);
const TIMES = signOf(new RegExp(`([0-9]{1,5}|${NUMERALS}{1,4})[回度](?!目|線|数)`, "y"));

type Period = Pick<Length, "value" | "unit" | "end"> & { readonly bare: boolean };
type Counted = { readonly times?: number; readonly length?: string; readonly end: number };

function readPeriod(text: string, at: number): Period | undefined {
  const bare = BARE_PERIODS[text[at] ?? ""];
  if (bare) return { value: bare[0], unit: bare[1], end: at + 1, bare: true };
  const length = readLength(text, at);
  return length && { value: length.value, unit: length.unit, end: length.end, bare: false };
}

/** What is counted is shorter than the period; as long only in weeks and below, and with に: 7日に1日. */
function fits(period: Period, counted: Length, withIn: boolean): boolean {
  const [longer, shorter] = [UNITS.indexOf(period.unit), UNITS.indexOf(counted.unit)];
  if (period.bare && counted.value.endsWith("M") && !isTimeOfDayUnit(counted.unit) && !withIn) return false;
  return shorter > longer || (shorter === longer && withIn && longer >= UNITS.indexOf("week"));
}

function readCounted(text: string, at: number, period: Period, withIn: boolean): Counted | undefined {
  const times = matchAt(TIMES, text, at);
  const number = times && parseWholeNumber(times[1] ?? "");
  if (times && number) return { times: number, end: at + times[0].length };
  const length = readLength(text, at);
  return length && fits(period, length, withIn) ? { length: length.value, end: length.end } : undefined;
}

function readRate(text: string, period: Period): Counted | undefined {
  const within = matchAt(IN, text, period.end);
  // 1秒に1回, 週1回 and 1日1時間 are said; 1秒間1回 and 3週1回 are not.
  if (!within && !period.bare && period.value !== "P1D") return undefined;
  return readCounted(text, period.end + (within?.[0].length ?? 0), period, within !== null);
}

type Found = Omit<SetMention, "span" | "surface"> & { readonly end: number };

function readSet(text: string, at: number): Found | undefined {
  const each = matchAt(EACH_WORD, text, at);
  const value = each && EACH[each[0]];
  if (each && value) return { value, kind: "each", end: at + each[0].length };
  const period = readPeriod(text, at);
  if (period === undefined) return undefined;
  const spacing = period.bare ? null : matchAt(SPACING, text, period.end);
  if (spacing)
    return {
      value: period.value,
      kind: spacing[0] === "おき" ? "between" : "every",
      end: period.end + spacing[0].length,
    };
  const rate = readRate(text, period);
  return rate && { value: period.value, kind: "rate", ...rate };
}

/** Recurrences, never taken for dates. Spans are UTF-16 code units of `text`. */
export function readSets(text: string, options: ReadSetsOptions = {}): readonly SetMention[] {
  const folded = foldWidth(text);
  const mentions: SetMention[] = [];
  TRIGGER.lastIndex = 0;
  for (let found = TRIGGER.exec(folded); found !== null; found = TRIGGER.exec(folded)) {
    const set = readSet(folded, found.index);
    if (set === undefined) continue;
    const { end, ...parts } = set;
    const surface = text.slice(found.index, end);
    if (options.figuresOnly && /[一-九十百千]/u.test(surface) && !/[0-9０-９]/u.test(surface)) continue;
    mentions.push({ span: [found.index, end], surface, ...parts });
    TRIGGER.lastIndex = end;
  }
  return mentions;
}
