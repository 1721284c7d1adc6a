// Takes the lines of a page and tells those that are nothing but a date: the head's date line, and the line (2031年4月26日 朝刊) or 2031.04.26 of a paper.

import type { DateMention } from "../../japanese/dates/mention.ts";
import { spanContains } from "../../terms/span.ts";
import type { Line } from "../page/lines.ts";
import type { Page } from "../page/page.ts";
import { linesOf } from "../page/page.ts";
import { pickDay, readDatesOfLines } from "./dates-of-lines.ts";

/** The source of a day as offices write it over their papers: 令和9年3月4日(木). */
export const ERA_DAY = "(?:令和|平成|昭和)[元\\d]{1,2}年\\d{1,2}月\\d{1,2}日(?:\\([月火水木金土日]\\))?";

const DATED_LINE_LENGTH = 60;
const SIGNS = /[\s()[\]<>〈〉《》【】「」:・、,.-]/gu;
/** What may stand beside the date: who gives it out, and that it is given out. */
const BESIDE =
  /^(?:発表|公表|掲載|発信)?日?(?:[一-龠ァ-ヶー]{2,10}(?:新聞|日報|通信|時報|新報|ニュース|タイムズ))?(?:(?:[一-龠ァ-ヶー]{1,16}(?:省|庁|部|局|隊|室|府|課|官房)|Tokyo|MinistryofDefen[cs]e)?(?:報道)?(?:発表|公表|資料|配信|更新|掲載)?|(?:付け?)?の?(?:朝刊|夕刊|電子版)?(?:\d{1,2}面)?(?:から|より)?)$/u;
/** A label over a date that is not the announcing's: 契約日, 日時, 発生日時. */
const LABEL = /(?:日時|期日|期間|日程|とき|時期|年月日|[^表載信]日|Date|When)[:)]?$/u;
/** In brackets, or in figures over the title. */
const PAPER_LINE = /^(?:[([<〈《]|(?:- )?\d{4}([-./])\d{1,2}\1\d)/u;
/** 2031-04-26 23:37:22 | 港のこと: when somebody posted it, and under what. */
const POSTED = /^\d{4}([-./])\d{1,2}\1\d{1,2} \d{1,2}:\d{2}(?::\d{2})? ?[|/] ?[^\n。|]{1,30}$/u;
/** So many lines in brackets are looked at. */
const PAPER_LINES = 8;
const IN_FIGURES = /^\d{4}[-./]/u;
const HAS_YEAR = /\d{4}|令和|平成/u;

/** Whether the line says nothing but a day, and no label before it says of what. */
export function isDatedLine(
  page: Page,
  lines: readonly Line[],
  index: number,
  mentions: readonly DateMention[],
): boolean {
  const line = lines[index];
  if (line === undefined || line.text.length > DATED_LINE_LENGTH || IN_FIGURES.test(line.text)) return false;
  const before = lines[index - 1]?.text.trim() ?? "";
  if (before.length <= 12 && LABEL.test(before)) return false;
  return isOnlyDate(page, line, mentions);
}

function isOnlyDate(page: Page, { span }: Line, mentions: readonly DateMention[]): boolean {
  let rest = "";
  let [at] = span;
  let days = 0;
  for (const mention of mentions) {
    if (!spanContains(span, mention.span)) continue;
    rest += page.folded.slice(at, mention.span[0]);
    [, at] = mention.span;
    if (mention.precision !== "minute" || /日|[A-Z]/u.test(mention.surface)) days += 1;
  }
  rest += page.folded.slice(at, span[1]);
  return days === 1 && BESIDE.test(rest.replaceAll(SIGNS, ""));
}

/** (2031年4月26日 朝刊から), 2031.04.26: a line that says when the paper, whose words these are, told it. */
export function findPaperDate(page: Page): DateMention | undefined {
  let left = PAPER_LINES;
  for (const line of linesOf(page, ["official"])) {
    if (line.text.length > DATED_LINE_LENGTH || !PAPER_LINE.test(line.text) || !HAS_YEAR.test(line.text))
      continue;
    left -= 1;
    if (left < 0) return undefined;
    const mentions = readDatesOfLines(page, [line.span], {});
    const day = pickDay(mentions);
    if (day !== undefined && (POSTED.test(line.text) || isOnlyDate(page, line, mentions))) return day;
  }
  return undefined;
}

/** …と発表した。(2027/03/04-08:54), 「早瀬新報」 2027年3月4日: how a paper signs the end of its words. */
const SIGNATURE =
  /[(]?\d{4}([-./])\d{1,2}\1\d{1,2}[- ]\d{1,2}:\d{2}[)]?$|」 {0,2}\d{4}年\d{1,2}月\d{1,2}日$/u;
const SIGNATURE_LENGTH = 40;

/** The day at the very end of a page, where nothing stands behind it. */
export function findSignature(page: Page): DateMention | undefined {
  const last = linesOf(page, ["official"]).at(-1);
  const tail = last?.text.slice(-SIGNATURE_LENGTH) ?? "";
  const at = tail.search(SIGNATURE);
  if (last === undefined || at < 0) return undefined;
  return pickDay(readDatesOfLines(page, [[last.span[1] - tail.length + at, last.span[1]]], {}));
}

/** 【2027年3月6日(土)1面】 before the first sentence: the day of the paper, where its words tell of no announcing. */
const PAGE_LINE = /^【(?<day>\d{4}年\d{1,2}月\d{1,2}日)(?:\([月火水木金土日]\))?\d{1,2}面】/u;

export function findPageLine(page: Page): DateMention | undefined {
  const first = linesOf(page, ["official"])[0];
  const day = PAGE_LINE.exec(first?.text ?? "")?.groups?.["day"];
  return first === undefined || day === undefined
    ? undefined
    : pickDay(readDatesOfLines(page, [[first.span[0] + 1, first.span[0] + 1 + day.length]], {}));
}

/** 2027年3月9日更新: when a site was brought up to date. */
export function isUpdate({ folded }: Page, { span }: DateMention): boolean {
  return /^(?:に|の)?更新\)?(?:\n|$)/u.test(folded.slice(span[1], span[1] + 6));
}
