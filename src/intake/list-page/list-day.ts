// List day: takes the words beside a link and what months and years stand above, gives the day that they name.

import { foldWidth } from "../../japanese/fold-width.ts";
import { readDates } from "../../japanese/read-dates.ts";
import type { Span } from "../../terms/span.ts";

export type ListDay = {
  readonly span: Span;
  readonly surface: string;
  /** EDTF day, or with a time; parts that nothing tells are XXXX and XX. */
  readonly value: string;
};

/** What a heading, or a line of its own, says of the entries below it. */
export type YearContext = {
  readonly at: number;
  readonly year: string;
  readonly month?: string;
  readonly isFiscal: boolean;
};

const MAY_BE_DAY = /[\d０-９〇一二三四五六七八九十元]/u;
const DAY = /^(?:\d{4}|XXXX)-(?:\d{2}|XX)-\d{2}(?:T.*)?$/;

type Form = readonly [RegExp, (parts: readonly string[]) => string | undefined];

const ERAS: Readonly<Record<string, number>> = { 令: 2018, 平: 1988, 昭: 1925 };
/** In a column of days 7.11.20 is the era's year, 25.11.20 a year of this century; 30 and 31 were the last of 平成. */
const LAST_ERA_YEAR = 15;
const LAST_SHORT_YEAR = 29;

function dayOf(year: number, month: string, day: string): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

function shortYear(year: number): number | undefined {
  if (year === 0 || year > 31) return undefined;
  if (year <= LAST_ERA_YEAR) return 2018 + year;
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1988 + year;
}

/** Read before all others: elsewhere 25.11.20 may be a year of 平成. */
const BARE: Form = [
  /(?<![\d.A-Za-z令平昭])(\d{1,2})\.(\d{1,2})\.(\d{1,2})(?![\d.])/u,
  ([year = "", m = "", d = ""]) => {
    const full = shortYear(Number(year));
    return full === undefined ? undefined : dayOf(full, m, d);
  },
];

/** 20.11.2025; with strokes it could be either order. */
const BACKWARDS: Form = [
  /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d{2})(?!\d)/u,
  ([d = "", m = "", year = ""]) => dayOf(Number(year), m, d),
];

/** What columns of days have and running text has not. */
const FORMS: readonly Form[] = [
  [
    /(?<!\d)(20\d{2}) ?([./年-]) ?(\d{1,2}) ?[./月-] ?(\d{1,2})(?!\d)/u,
    ([year = "", , m = "", d = ""]) => dayOf(Number(year), m, d),
  ],
  [
    /([令平昭]) ?(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/u,
    ([era = "", year = "", m = "", d = ""]) => dayOf((ERAS[era] ?? 0) + Number(year), m, d),
  ],
  [/(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/u, ([year = "", m = "", d = ""]) => dayOf(Number(year), m, d)],
  [/^[\s[(]*(\d{1,2})\.(\d{1,2})[\s\])]*$/u, ([m = "", d = ""]) => dayOf(0, m, d)?.replace(/^0-/, "XXXX-")],
  // Under the heading of a month; in running text 1日 is a length of time.
  [
    /(?:^|[\n\t])[^\S\n]*(\d{1,2})日(?=\s|$|[(])/u,
    ([d = ""]) => dayOf(0, "1", d)?.replace(/^0-01/, "XXXX-XX"),
  ],
];

/** All days that the words name, in their order. */
export function readDays(words: string): readonly ListDay[] {
  if (!MAY_BE_DAY.test(words)) return [];
  const bare = readForms(words, [BACKWARDS, BARE]);
  if (bare) return bare;
  // `Nov 14: Title` is no time of day.
  const days = readDates(words.replaceAll(/[:：](?!\d)/gu, " "), {
    loose: true,
    keepUnresolved: true,
  }).flatMap(({ value, span, surface, precision }) => {
    const isDay =
      (precision === "day" || precision === "minute") && typeof value === "string" && DAY.test(value);
    return isDay ? [{ value, span, surface }] : [];
  });
  return days.some(({ value }) => !value.startsWith("XXXX")) ? days : (readForms(words, FORMS) ?? days);
}

function readForms(words: string, forms: readonly Form[]): readonly ListDay[] | undefined {
  const folded = foldWidth(words);
  for (const [pattern, read] of forms) {
    const found = pattern.exec(folded);
    const value = found && read(found.slice(1));
    if (!found || !value) continue;
    const span: Span = [found.index, found.index + found[0].length];
    return [{ value, span, surface: words.slice(...span) }];
  }
  return undefined;
}

/** 11月1日の訓練について: the day is of what the title is about, not the entry's own. */
export function isOfTitle(words: string, { span }: ListDay): boolean {
  return /^(?:[のにはをがと付]|から|まで|より)/u.test(words.slice(span[1]));
}

const LONGEST_CONTEXT = 40;
const BARE_YEAR = /^\D{0,3}((?:19|20)\d{2})(年度?)?\D{0,6}$/u;

/** A line without links → the year and month that it sets for what stands below it. */
export function readContext(
  line: string,
  at: number,
  before: YearContext | undefined,
): YearContext | undefined {
  const words = line.trim();
  if (words.length > LONGEST_CONTEXT || !MAY_BE_DAY.test(words)) return undefined;
  const bare = BARE_YEAR.exec(foldWidth(words));
  if (bare?.[1]) return { at, year: bare[1], isFiscal: bare[2] === "年度" };
  for (const { value, precision } of readDates(words, { loose: true, keepUnresolved: true })) {
    if (typeof value !== "string") continue;
    const parts = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-\d{2}(?:T.*)?)?(\/.*)?$/.exec(value);
    if (!parts?.[1] || (parts[3] !== undefined && precision !== "fiscal-year")) continue;
    const year = parts[1] === "XXXX" ? before?.year : parts[1];
    if (year === undefined) continue;
    if (precision === "fiscal-year") return { at, year, isFiscal: true };
    return { at, year, ...(parts[2] !== undefined && { month: parts[2] }), isFiscal: false };
  }
  return undefined;
}

/** The day with what the context and the link's address tell of it. */
export function completeDay(value: string, context: YearContext | undefined, address: string): string {
  if (!value.startsWith("XXXX")) return value;
  const told = /\/(?:[a-z]*)(20\d{2})(?:[/_-]?(0[1-9]|1[0-2]))?(?=[/_\-.]|\d{0,2}[a-z]?[/_\-.])/i.exec(
    address,
  );
  let [, month = "XX"] = value.split("-");
  if (month === "XX") month = context?.month ?? told?.[2] ?? "XX";
  if (month === "XX") return value;
  const year = context ? yearIn(context, month) : told?.[1];
  return year === undefined ? value : `${year}-${month}${value.slice(7)}`;
}

/** January to March are of the fiscal year before. */
function yearIn({ year, isFiscal }: YearContext, month: string): string {
  return isFiscal && Number(month) < 4 ? String(Number(year) + 1) : year;
}
