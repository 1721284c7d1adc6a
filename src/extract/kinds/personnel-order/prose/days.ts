// Takes the dates of a page; tells for a sentence, and for a verb in it, on which day what it orders takes effect.

import type { DateFact, TimeValue } from "../../../../terms/fact.ts";
import type { Span } from "../../../../terms/span.ts";
import { KANJI } from "../../../../japanese/names/characters.ts";
import { findOverlapping } from "../../../found/overlapping.ts";
import type { Page } from "../../../page/page.ts";
import { dayOf, findHeadDay } from "../effective.ts";

const MOST_DATES = 60;
const WEEKDAY = "(?:[(][月火水木金土日][)])?";
const DAY = `(?:(?:令和|平成)?[\\d元]{1,4}年)?(?:\\d{1,2}月|今月|来月|同月)?\\d{1,2}日${WEEKDAY}`;
/** 8月1日付, 3月1日に発令. */
const EFFECTIVE = new RegExp(
  `^\\s?${WEEKDAY}\\s?(?:付(?!け?の?(?:本紙|紙面|朝刊|夕刊))|に?発令|をもって)`,
  "u",
);
/** 昨年4月1日付で就いたばかり: no day of this order. */
const LAST_YEAR = /昨年|去年|前年|おととし/u;
const ABOUT =
  "(?:いずれも|発令(?:日|予定日?)?(?:は|が)|(?:人事)?異動は|人事(?:異動)?(?:の発令)?は|一部を除き)";
/** いずれも8月1日付で, 発令は1日付, この人事は、8月5日付けで発令: a day that holds for all that was told before. */
const COMMON = new RegExp(`${ABOUT}(?:、|一部を除き)?$`, "u");
/** 1日と4日に分けて: which rows are of which day nothing tells. */
const OTHER_DAY = "(?:と|や|、|及び|および)(?:\\d{1,2}月)?\\d{1,2}日";
/** Also a day that is all its sentence says: …が昇格する。4月1日付。 */
const COMMON_DAY = new RegExp(
  `(?:${ABOUT}(?:、|一部を除き)?(?<day>${DAY})(?!${OTHER_DAY})|(?<=[。][ \n(]{0,3})(?<alone>${DAY})(?=付け?(?:(?:で|に)?発令(?:する|した|される)?)?[)。]))`,
  "gu",
);
/** 早見氏は28日付、川辺氏は7月1日付: a day for each. */
const DAY_OF_PERSON = new RegExp(`(?<name>[${KANJI}]{1,6})氏は、?(?<day>${DAY})付(?=[け。、で])`, "gu");
const OWN_DAY = new RegExp(`(?<day>${DAY}|同日)付`, "gu");

export type OrderDays = {
  /** The dates on which orders take effect. */
  readonly dates: readonly DateFact[];
  /** Where a day is told that holds for all before it; also one of which the text tells no month. */
  readonly common: readonly Span[];
  /** Days told of somebody by name; none where the text tells no month. */
  readonly named: readonly { readonly name: string; readonly day?: TimeValue }[];
};

/** A page has few such days, and each row looks through them. */
export function findOrderDays(page: Page, all: readonly DateFact[]): OrderDays {
  const dates = all
    .filter(
      ({ span }) =>
        !LAST_YEAR.test(page.folded.slice(Math.max(0, span[0] - 3), span[1])) &&
        (EFFECTIVE.test(page.folded.slice(span[1], span[1] + 12)) ||
          COMMON.test(page.folded.slice(Math.max(0, span[0] - 14), span[0]))),
    )
    .slice(0, MOST_DATES);
  const common = [...page.folded.matchAll(COMMON_DAY)].slice(0, MOST_DATES).map((match): Span => {
    const day = match.groups?.["day"] ?? match.groups?.["alone"] ?? "";
    const at = match.index + match[0].length - day.length;
    return [at, match.index + match[0].length];
  });
  const named = [...page.folded.matchAll(DAY_OF_PERSON)].slice(0, MOST_DATES).map((match) => {
    const { name = "", day: words = "" } = match.groups ?? {};
    const end = match.index + match[0].length - "付".length;
    const day = dayOf(findOverlapping(dates, [end - words.length, end])[0]);
    return { name, ...(day === undefined ? {} : { day }) };
  });
  return { dates, common, named };
}

/** Who is told by the whole name, or by the surname that it begins with. */
export function dayOfPerson({ named }: OrderDays, name: string): TimeValue | undefined {
  return named.find((one) => name.startsWith(one.name))?.day;
}

/** Its own day, or that of all orders told around it; nothing where the text tells one without its month. */
export function dayOfMove(
  page: Page,
  { dates, common }: OrderDays,
  sentence: Span,
  verb: number,
): TimeValue | undefined {
  const own = findOverlapping(dates, sentence);
  const written = findLastBefore(page.folded.slice(...sentence), verb - sentence[0]);
  if (own.length > 0) return dayOf(own.length === 1 ? own[0] : own.findLast((day) => day.span[1] <= verb));
  if (written) return undefined;
  const told = common.find(([start]) => start >= sentence[0]);
  if (told !== undefined) return dayOf(findOverlapping(dates, told)[0]);
  return findHeadDay(page, dates, sentence[0]);
}

/** 23日付で退職: a day whose month the text does not tell is no day, and no other day is that of the order. */
function findLastBefore(sentence: string, verb: number): boolean {
  return [...sentence.matchAll(OWN_DAY)].some(({ index }) => index < verb);
}
