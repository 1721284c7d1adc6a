// Takes a page and gives the day on which its first sentences say that something was announced.

import type { Span } from "../../terms/span.ts";
import type { DateMention } from "../../japanese/dates/mention.ts";
import { readDates } from "../../japanese/read-dates.ts";
import type { Page } from "../page/page.ts";
import { isSeenThen } from "./event-times.ts";
import { linesOf, onlyParts } from "../page/page.ts";
import {
  isDay,
  isStretch,
  isWithoutYear,
  pickDay,
  readDatesOfLines,
  type DateOptions,
} from "./dates-of-lines.ts";

/** How many lines of running text may tell who announced it when. */
const TOLD_LINES = 6;
/** How far a year is looked for. */
const AROUND_LENGTH = 20_000;
/** 2030年に入ってから tells the year that runs. */
const RUNNING_YEAR = /(\d{4})年に入って/u;
/** The month whose doings are reported: 2025年12月の活動状況. */
const REPORTED_MONTH = /(\d{4})年(\d{1,2})月(?:分|中)?の[^、。\n]{0,16}?(?:状況|実績|活動|結果)/u;
/** A sentence is looked through no further. */
const SENTENCE_LENGTH = 2000;
const UNKNOWN_YEAR = "XXXX";
const ANNOUNCES =
  /(?:発表|公表|公開|明らかに|明か|発令|決定|通知|報告|公示|まとめ)(?:した|ました|た|て|しました|し[、,]|すると|があった|された|がありました|を行)(?!予定|方針|見)|処分(?:と|に)し(?:た|ました)/u;
const DAY_OF = /(?:発表|公表)は\d|日の(?:発表|公表)/u;
const DAY_BEFORE = /(?:発表|公表)は$/u;
const DAY_BEHIND = /^の(?:発表|公表)(?:で|。|によ|した?資料)/u;
/** 25日の閣議決定後 is another's day, 8日付で the order's, 4日に開催された協議 what is recalled. */
const BEHIND_DAY =
  /^(?:\([^)]{1,4}\))?(?!付|の(?!(?:閣議後|定例|臨時)?の?(?:記者)?会見で)|から|まで|以|に(?:開催|開か|行わ|実施|予定|計画|締結|署名|発生|(?:発表|公表)した[^、。]{0,12}(?:案|計画|指針|方針|大綱|基準|規則)(?:[はがをにで]|に対)))/u;
const SENTENCE_STOP = /[。\n]/u;

/**
 * 統合幕僚監部は1月23日、…を公表した: the day behind its topic, in a sentence that says that it was announced. Behind `paper`,
 * where the paper's own date stands, sentences tell of what was before.
 */
export function findTold(page: Page, options: DateOptions, paper?: number): DateMention | undefined {
  let left = TOLD_LINES;
  for (const { span, text } of linesOf(page, ["official"])) {
    if (!text.includes("。")) continue;
    left -= 1;
    if (left < 0 || (paper !== undefined && span[0] > paper && left < TOLD_LINES - 1)) return undefined;
    const dated = findDayOf(page, span, text, options);
    if (dated) return dated;
    if (!ANNOUNCES.test(text)) continue;
    const told = findAnnounced(page, readDatesOfLines(page, [span], { ...options, keepUnresolved: true }));
    if (told === undefined) continue;
    const known = told.value.startsWith(UNKNOWN_YEAR) ? datedAround(page, told) : told;
    if (known) return pickDay([known]);
  }
  return undefined;
}

/** 政府は7月24日の閣議で、…の人事を承認した: what a cabinet has decided on a day without a year is announced on it. */
const IN_CABINET =
  /^(?:\([^)]{1,4}\))?の(?:定例)?閣議[でに][^。\n]{0,200}?(?:承認|決定|決め|了承)(?:した|ました|た)。/u;
const CABINET_LENGTH = 240;

export function findDecided(page: Page, options: DateOptions): DateMention | undefined {
  const line = linesOf(page, ["official"]).find(({ text }) => text.includes("。"));
  if (!line?.text.includes("閣議")) return undefined;
  const decided = readDatesOfLines(page, [line.span], options).filter(
    (mention) =>
      isDay(mention.precision) &&
      mention.basis !== "stated" &&
      page.folded[mention.span[0] - 1] === "は" &&
      IN_CABINET.test(page.folded.slice(mention.span[1], mention.span[1] + CABINET_LENGTH)),
  );
  return pickDay(decided);
}

/** 図書庁が4日に発表した情報によると: the day of what a paper, dated later, retells. */
const TOLD_BEFORE =
  /^[^。\n]{2,30}[がは](?=\d)(?<day>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)に?、?(?:発表|公表)した[^、。\n]{0,8}によ(?:ると|りますと|れば)、/u;

export function findToldBefore(page: Page, options: DateOptions): DateMention | undefined {
  const line = linesOf(page, ["official"]).find(({ text }) => text.includes("。"));
  const found = line && TOLD_BEFORE.exec(line.text.slice(0, AROUND_SUBJECT));
  const day = found?.groups?.["day"];
  if (!line || !found || day === undefined) return undefined;
  const at = line.span[0] + found[0].lastIndexOf(day);
  const told = readDatesOfLines(page, [line.span], options).find(({ span }) => span[0] === at);
  return told && pickDay([told]);
}

const AROUND_SUBJECT = 120;

/** The day of the first sentence that announces, where nothing tells its year: XXXX-01-22. */
export function findToldWithoutYear(page: Page, options: DateOptions): DateMention | undefined {
  const lines = linesOf(page, ["official"]).filter(({ text }) => text.includes("。"));
  for (const { span, text } of lines.slice(0, TOLD_LINES)) {
    if (!ANNOUNCES.test(text)) continue;
    const dates = readDatesOfLines(page, [span], { ...options, keepUnresolved: true });
    const told = findAnnounced(page, dates) ?? findBeforeIssuer(page, dates);
    if (told !== undefined) return isWithoutYear(told) ? told : findSignedDay(page, told);
  }
  return undefined;
}

/** 20日 over the line 新聞 12月20日 20時59分: the whole text tells its month. */
function findSignedDay(page: Page, { span }: DateMention): DateMention | undefined {
  const mentions = readDates(onlyParts(page, ["official"]).slice(0, AROUND_LENGTH), { keepUnresolved: true });
  return mentions.find((mention) => mention.span[0] === span[0] && isWithoutYear(mention));
}

/** 発表は2031年5月9日, 2031年4月15日の発表で. */
function findDayOf(page: Page, span: Span, text: string, options: DateOptions): DateMention | undefined {
  if (!DAY_OF.test(text)) return undefined;
  return readDatesOfLines(page, [span], options).find(
    (mention) =>
      isDay(mention.precision) &&
      mention.basis === "stated" &&
      (DAY_BEFORE.test(page.folded.slice(Math.max(0, mention.span[0] - 5), mention.span[0])) ||
        DAY_BEHIND.test(page.folded.slice(mention.span[1], mention.span[1] + 6))),
  );
}

/** The year from what the text reports on, where the day stands without one; never from what it recalls or foresees. */
function datedAround(page: Page, told: DateMention): DateMention | undefined {
  const text = onlyParts(page, ["official"]).slice(0, AROUND_LENGTH);
  const month = Number(told.value.slice(5, 7));
  const reported = REPORTED_MONTH.exec(text);
  const running = RUNNING_YEAR.exec(text)?.[1];
  const next = reported && Number(reported[1]) + (month < Number(reported[2]) ? 1 : 0);
  const year = next ?? running;
  if (year === undefined || Number.isNaN(month)) return undefined;
  return {
    ...told,
    value: told.value.replaceAll(UNKNOWN_YEAR + "-", `${year}-`),
    basis: "inferred",
    from: ["previous-date", "nearest-year"],
  };
}

function findAnnounced(page: Page, mentions: readonly DateMention[]): DateMention | undefined {
  return mentions.find(
    (mention) =>
      isDay(mention.precision) &&
      !isStretch(mention) &&
      (page.folded[mention.span[0] - 1] === "は" || isJustBefore(page, mention)) &&
      !isSeenThen(page, mention.span) &&
      BEHIND_DAY.test(page.folded.slice(mention.span[1], mention.span[1] + 12)) &&
      isAnnounced(page, mention),
  );
}

/** 図書庁は、…が届いたことを5日に発表した: the day right before its verb. */
const RIGHT_BEHIND = /^に?、?(?:発表|公表)し(?:た|ました)/u;

function isJustBefore({ folded }: Page, { span }: DateMention): boolean {
  return folded[span[0] - 1] === "を" && RIGHT_BEHIND.test(folded.slice(span[1], span[1] + 8));
}

/** 4月22日、統合幕僚監部は…を公表した: the day before who announces. */
const BEFORE_ISSUER = /^(?:\([^)]{1,4}\))?、[^。、\n]{0,12}(?:省|庁|監部|自衛隊|本部|統幕)は/u;

function findBeforeIssuer(page: Page, [first]: readonly DateMention[]): DateMention | undefined {
  if (first === undefined || !isDay(first.precision) || isStretch(first)) return undefined;
  const opens = /(?:^|[。\n]\s?)$/u.test(page.folded.slice(Math.max(0, first.span[0] - 2), first.span[0]));
  const isItsDay = BEFORE_ISSUER.test(page.folded.slice(first.span[1], first.span[1] + 40));
  return opens && isItsDay && isAnnounced(page, first) ? first : undefined;
}

function isAnnounced(page: Page, { span }: DateMention): boolean {
  const behind = page.folded.slice(span[1], span[1] + SENTENCE_LENGTH);
  const stop = behind.search(SENTENCE_STOP);
  return ANNOUNCES.test(stop < 0 ? behind : behind.slice(0, stop));
}

/** 長官が6時40分ごろ開いた臨時の記者会見で明らかにした: the hour at which it was told. */
const TOLD_AT =
  /\d{1,2}時(?:\d{1,2}分)?(?:頃|ごろ|すぎ|過ぎ)?(?:から|に)?、?(?:開いた|行った)(?:臨時|緊急)?の?(?:記者)?会見で[^。\n]{0,30}(?:明らかに|発表)し/u;

/** The announcement's day with that hour, where the text gives it on that day. */
export function withToldHour(page: Page, told: DateMention, options: DateOptions): DateMention {
  if (!WHOLE_DAY.test(told.value) || !page.folded.includes("会見で")) return told;
  const text = onlyParts(page, ["official"]).slice(0, AROUND_LENGTH);
  const at = TOLD_AT.exec(text)?.index;
  const timed =
    at === undefined
      ? undefined
      : readDates(text, { ...options, anchor: told.value }).find(
          ({ span, precision, value }) =>
            precision === "minute" && span[0] <= at && span[1] > at && value.startsWith(told.value),
        );
  return timed && !timed.value.includes("/") ? { ...timed, basis: told.basis } : told;
}

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/u;
