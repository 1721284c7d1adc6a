// Takes a place in folded text and gives the year that stands there in short: 25年3月, 26年度, 来春, 昨年, 三年前, 年末.

import { signOf } from "../../search/sign.ts";
import { parseWholeNumber } from "../../numbers/numerals.ts";
import { matchAt } from "./match-at.ts";
import type { Reference, Step, YearPart } from "./point.ts";

/** `fiscal` when 度 stands behind. */
export type YearStep = Step<YearPart> & { readonly fiscal: boolean };

const RELATIVE_YEARS: Readonly<Record<string, readonly [to: Reference, years: number]>> = {
  今年: ["anchor", 0],
  本年: ["anchor", 0],
  昨年: ["anchor", -1],
  去年: ["anchor", -1],
  一昨年: ["anchor", -2],
  おととし: ["anchor", -2],
  来年: ["anchor", 1],
  明年: ["anchor", 1],
  再来年: ["anchor", 2],
  同年: ["previous", 0],
  当年: ["previous", 0],
  前年: ["previous", -1],
  前々年: ["previous", -2],
  翌年: ["previous", 1],
  翌々年: ["previous", 2],
  年内: ["anchor", 0],
};

const TWO_DIGIT_YEAR = signOf(/(?<![0-9第約計]|[0-9][.,])([0-9]{2})年(?=[0-9]{1,2}月)/y);
const SHORT_FISCAL_YEAR = signOf(
  /(?<![0-9第約計各毎数]|[0-9][.,]|今後|過去|連続)([0-9]{1,2})年度(?!目|ぶり|間|分|連続)/y,
);
/** 今秋, 来春: the season is left to the period step. */
const YEAR_OF_SEASON = signOf(/[今来昨](?=[春夏秋冬](?![季分眠闘]))/y);
/** 三年前の, 2年後を: so many years before or after the announcement's. */
const YEARS_AGO = signOf(/([0-9]{1,2}|[一二三四五六七八九十]{1,3})年(?:前(?=[にの、])|(後)(?=[にを]))/y);
const NO_YEARS_AGO_BEFORE = /[のらば約数第毎ぼ0-9.,一二三四五六七八九十]$/;
/** 年末, 年度末 and 年度内 of the year that runs. */
const THIS_YEAR_END = signOf(/(?<![一-龠0-9々])年(?:(度)(?=内|末)|(?=末(?!年始|調整|商戦|手当|賞与|恒例)))/y);
/** 96年防衛庁入庁, 90年防衛庁に入り, 88年(昭63年), 22年国税庁長官、, 28年から: of a century that the text's other years tell. */
const TWO_DIGIT_YEAR_ALONE = signOf(
  /(?<![0-9第約計]|[0-9][.,])([0-9]{2})年(?=[一-龠ァ-ヶー(]{0,10}\)?(?:に?入[庁省社隊りる]|卒(?!業?生))|から(?![0-9])|[(](?:[昭平令]|昭和|平成|令和)(?:[0-9]{1,2}|元)年[)]|(?![連間目度])[一-龠ァ-ヶー・]{1,16}[長官使補][。、])/y,
);
/** 91年に, 85年に, 07年に: nobody tells of so many years; what lasts, is lengthened or is reached is left out. */
const YEAR_OF_LAST_CENTURY = signOf(
  /(?:(?<=^|[、。はがをもにで(・\n ])([6-9][0-9])|(?<![0-9.,])(0[1-9]))年(?=(?:、[06-9][0-9]年)?に(?!わた|渡|及|達|満|延|短|設|な|[一1][度回]|限|も|近|迫|伸|し|す))/y,
);
/** What is told of nobody's length of years, so that no other short year is asked for. */
const ENTERED = /^(?:[^。、]{0,12}(?:入[庁省社隊りる]|卒)|[(])/;
const ENTERED_LENGTH = 20;
const SEASON_YEARS: Readonly<Record<string, number>> = { 今: 0, 来: 1, 昨: -1 };
const RELATIVE_YEAR = signOf(/(?:一昨|再来|前々|翌々|[今本昨去来明同前翌当])年|おととし|年内/y);
/** What makes a stretch of years, a comparison or a name out of a year. */
export const NO_YEAR_AFTER = signOf(
  /間|目|ぶり|余|以上|以内|未満|物|前(?![半期]|年度)|後(?!半|期)|比|の?同(?:四半|時)?期|同月|齢|輩|[0-9]{1,4}(?:回|度|件|人|隻|機|番)目/y,
);
const SAME_PERIOD = signOf(/度?の?同(?:(?:四半|時)?期(?!比|生|会)|じ時期)/y);
/** Sentences of law state lengths of time as years and months. */
const NO_TWO_DIGIT_AFTER = /(?:懲役|禁錮|禁固|拘禁刑|勤続|過去|今後|刑期|通算)$/;

/** 96年防衛庁入庁, 三年前の地震, 年末. */
function readCountedYear(text: string, at: number): YearStep | undefined {
  const alone = matchAt(TWO_DIGIT_YEAR_ALONE, text, at);
  if (alone !== null)
    return {
      part: {
        kind: "two-digit",
        number: Number(alone[1]),
        ...(!ENTERED.test(text.slice(at + 3, at + ENTERED_LENGTH)) && { alone: true }),
      },
      end: at + 3,
      fiscal: false,
    };
  const lastCentury = matchAt(YEAR_OF_LAST_CENTURY, text, at);
  if (lastCentury !== null)
    return {
      part: { kind: "two-digit", number: Number(lastCentury[1] ?? lastCentury[2]) },
      end: at + 3,
      fiscal: false,
    };
  const ago = matchAt(YEARS_AGO, text, at);
  const count = ago && parseWholeNumber(ago[1] ?? "");
  if (ago && count && !NO_YEARS_AGO_BEFORE.test(text.slice(Math.max(0, at - 1), at)))
    return {
      part: { kind: "relative", to: "anchor", years: ago[2] ? count : -count },
      end: at + ago[0].length,
      fiscal: false,
    };
  const yearEnd = matchAt(THIS_YEAR_END, text, at);
  if (yearEnd !== null)
    return {
      part: { kind: "relative", to: "anchor", years: 0 },
      end: at + yearEnd[0].length,
      fiscal: yearEnd[1] !== undefined,
    };
  return undefined;
}

/** Years that are not written in full: 25年3月, 26年度, 来春, 昨年, 三年前. */
export function readShortYear(text: string, at: number): YearStep | undefined {
  const short = matchAt(TWO_DIGIT_YEAR, text, at);
  if (short !== null && !NO_TWO_DIGIT_AFTER.test(text.slice(Math.max(0, at - 4), at))) {
    return { part: { kind: "two-digit", number: Number(short[1]) }, end: at + 3, fiscal: false };
  }
  const counted = readCountedYear(text, at);
  if (counted) return counted;
  const fiscalYear = matchAt(SHORT_FISCAL_YEAR, text, at);
  if (fiscalYear !== null)
    return {
      part: { kind: "two-digit", number: Number(fiscalYear[1]) },
      end: at + fiscalYear[0].length,
      fiscal: true,
    };
  const season = matchAt(YEAR_OF_SEASON, text, at);
  if (season !== null) {
    const years = SEASON_YEARS[season[0]] ?? 0;
    return { part: { kind: "relative", to: "anchor", years }, end: at + 1, fiscal: false };
  }
  const word = matchAt(RELATIVE_YEAR, text, at);
  const relative = word && RELATIVE_YEARS[word[0]];
  if (!word || !relative) return undefined;
  const behind = at + word[0].length;
  const [to, years] = relative;
  const same = matchAt(SAME_PERIOD, text, behind);
  if (same !== null)
    return {
      part: { kind: "relative", to, years, samePeriod: true },
      end: behind + same[0].length,
      fiscal: false,
    };
  if (matchAt(NO_YEAR_AFTER, text, behind)) return undefined;
  const fiscal = text[behind] === "度";
  if (fiscal && matchAt(NO_YEAR_AFTER, text, behind + 1)) return undefined;
  return { part: { kind: "relative", to, years }, end: behind + (fiscal ? 1 : 0), fiscal };
}
