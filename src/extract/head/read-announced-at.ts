// Takes a page; gives when it was announced, and where that is read from: lead, head, opening, headline, stamp or address.

import { matches } from "../../japanese/search/sign.ts";
import type { DateMention } from "../../japanese/dates/mention.ts";
import { readMarkedDates } from "../../japanese/read-dates.ts";
import type { Warning } from "../../terms/document.ts";
import type { PartRole, TimeValue } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import type { Page } from "../page/page.ts";
import { isEventTime, isOfAnother, isOfPlan, isPlanToldLater, isSeenThen } from "./event-times.ts";
import { findPageLine, findPaperDate, findSignature, isDatedLine, isUpdate } from "./dated-lines.ts";
import { isDay, isStretch, pickDay, readDatesOfLines, type DateOptions } from "./dates-of-lines.ts";
import { findToday } from "./find-today.ts";
import { findDecided, findTold, findToldBefore, findToldWithoutYear, withToldHour } from "./find-told.ts";
import {
  findHeadWithoutYear,
  findYearElsewhere,
  findYearOfFigures,
  notBeforeEvents,
} from "./year-elsewhere.ts";
import { CLOSING_BRACKET, ISSUED_LINE, LONGEST_BRACKET } from "./issuers.ts";
import { linesOf, onlyParts } from "../page/page.ts";
import { isProse } from "../page/page-signs.ts";

export type Announced = {
  readonly value?: TimeValue;
  /** The words it was read from. */
  readonly span?: Span;
  readonly warnings: readonly Warning[];
};

/** How many lines of an official text are its head: title, date, issuer, labels. */
const HEAD_LINES = 12;
/** A longer line is running text, even where it breaks off before its end. */
const HEAD_LINE_LENGTH = 160;

/** A line longer than this is the opening even where it breaks off; a title in Latin letters is longer than one in kanji. */
const OPENING_LENGTH = { ja: 40, en: 100 } as const;

export type Around = {
  readonly address?: string;
  readonly receivedAt?: string;
  readonly offset: string;
  readonly localOffset?: string;
  /** Whether what is announced is a conference, whose hours are those of the announcing. */
  readonly isConference?: boolean;
};

/** Pure of any guess: what stands nearest to the issuer's own words decides, and what is weak comes with a warning. */
export function readAnnouncedAt(page: Page, around: Around): Announced {
  const stamp = pickDay(mentionsOf(page, "stamp", {}));
  const paper = findPaperDate(page);
  const addressed = dateOfAddress(around.address);
  const signed = stamp === undefined && paper === undefined ? findSignature(page) : undefined;
  const anchor =
    (stamp ?? paper ?? signed)?.value.slice(0, 10) ?? addressed ?? around.receivedAt?.slice(0, 10);
  const options = {
    ...(anchor === undefined ? { anchorFromText: true } : { anchor }),
    offset: around.offset,
    ...(around.localOffset === undefined ? {} : { localOffset: around.localOffset }),
  };
  const found = findStated(page, around, options, paper);
  const stated = found && withHourOfTitle(page, withToldHour(page, found, options), options);
  if (stated !== undefined)
    return { value: startOf(stated.value), span: stated.span, warnings: yearDoubt(stated, anchor, around) };
  if (stamp !== undefined)
    return weak(startOf(stamp.value), "announced-at-from-stamp", "the stamp of the page", stamp.span);
  if (addressed !== undefined) return weak(addressed, "announced-at-from-address", "the address of the page");
  return readWithoutDay(page, around, options);
}

/** The day that the text itself gives: the nearer to the issuer's own words, the sooner. */
function findStated(
  page: Page,
  { address, isConference = false }: Around,
  options: DateOptions,
  paper: DateMention | undefined,
): DateMention | undefined {
  const isOwnTime = (timed: DateMention): boolean => !isEventTime(page, timed, isConference);
  const head = headMentions(page, options);
  const headDay = pickDay(head.mentions)?.value.slice(0, 10);
  /** Read only where the head says nothing. */
  const statedOpening = (): DateMention | undefined => {
    const opened = openingMentions(page, { ...options, keepUnresolved: true });
    const opening = pickOpening(page, opened, isOwnTime);
    return opening?.basis === "stated" || dateOfAddress(address) === undefined ? opening : undefined;
  };
  // 図書庁は8月5日、…: its own day; else the day of the paper's page comes before that of what happened.
  const openingOrPage = (): DateMention | undefined => {
    const opening = statedOpening();
    const isOwn = opening !== undefined && page.folded[opening.span[0] - 1] === "は";
    return isOwn ? opening : (findPageLine(page) ?? opening);
  };
  // A line 2027年3月9日更新 is of the site, where a sentence says on which day it was announced.
  const toldBeforeUpdate = (): DateMention | undefined => {
    const updated = head.mentions.find((mention) => isUpdate(page, mention));
    const told =
      updated && findTold(page, { ...options, anchor: updated.value.slice(0, 10) }, paper?.span[0]);
    // 7日午後0時40分ごろ、…が発射されたと発表した: the hour is that of the launch.
    return told && isEventTime(page, told, false) ? { ...told, value: told.value.slice(0, 10) } : told;
  };
  return (
    pickDay(issuedMentions(page, options)) ??
    pickDay(mentionsOf(page, "lead", options), isOwnTime) ??
    findToldBefore(page, options) ??
    toldBeforeUpdate() ??
    pickDay(head.dated, isOwnTime) ??
    findTold(page, options, paper?.span[0]) ??
    findDecided(page, options?.anchor === undefined && headDay ? { ...options, anchor: headDay } : options) ??
    paper ??
    pickDay(head.mentions, isOwnTime) ??
    pickDay(titleMentions(page, options)) ??
    findToday(page, options) ??
    openingOrPage() ??
    // 昨日 in a paper's headline is not the day of the paper.
    pickDay(mentionsOf(page, "headline", options).filter(({ surface }) => /\d/u.test(surface)))
  );
}

/** Where nothing gives the whole day: its month, or the day without its year, which other dates may tell. */
function readWithoutDay(
  page: Page,
  { address, isConference = false, offset }: Around,
  options: DateOptions,
): Announced {
  const [month] = openingMentions(page, options);
  if (month?.precision === "month" && month.basis === "stated" && opensSentence(page, month))
    return { value: month.value, span: month.span, warnings: [] };
  const addressed = monthOfAddress(address);
  if (addressed !== undefined) return weak(addressed, "announced-at-from-address", "the address of the page");
  const told = findToldWithoutYear(page, options);
  const partial = told ?? (isConference ? findHeadWithoutYear(page, options) : undefined);
  const yeared =
    partial && (findYearElsewhere(page, partial, offset) ?? findYearOfFigures(page, partial, offset));
  const dated = yeared && notBeforeEvents(page, yeared, offset);
  if (dated !== undefined) return { value: dated.value, span: dated.span, warnings: [] };
  if (told !== undefined) return withoutYear(told);
  const message = "Cannot tell when this was announced: the text, its stamp and its address give no day.";
  return { warnings: [{ code: "announced-at-unknown", message }] };
}

/** 1月22日、…と発表した, in a text that gives no year: the day is known, and doubted. */
function withoutYear({ value, span, surface }: DateMention): Announced {
  const message = `The year of "${surface}" is not in the text: only the day of the announcement is known.`;
  return { value, span, warnings: [{ code: "announced-at-without-year", span, message }] };
}

function weak(value: string, code: string, where: string, span?: Span): Announced {
  const message = `The text does not say when it was announced; ${value} is taken from ${where}.`;
  const at = span === undefined ? {} : { span };
  return { value, ...at, warnings: [{ code, ...at, message }] };
}

/** A year that only the day of receipt tells is a doubt. */
function yearDoubt(mention: DateMention, anchor: string | undefined, around: Around): readonly Warning[] {
  const fromReceipt = mention.from?.includes("anchor") === true && anchor === around.receivedAt?.slice(0, 10);
  if (!fromReceipt) return [];
  const message = `The year of "${mention.surface}" is not in the text; it was taken from the day of receipt.`;
  return [{ code: "year-inferred", span: mention.span, message }];
}

const TITLE_LINES = 3;
/** 断水に係る災害派遣について(22時00分現在): a report of one day is told by its hour. */
const AS_OF = /\((?:午[前後])?\d{1,2}[時:](?:\d{1,2}分?)?(?:現在|時点)\)$/u;

/** The announcement's day with the hour that its title gives. */
function withHourOfTitle(page: Page, told: DateMention, options: DateOptions): DateMention {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(told.value)) return told;
  const title = linesOf(page, ["official"])
    .slice(0, TITLE_LINES)
    .find(({ text }) => text.endsWith(")") && AS_OF.test(text));
  if (title === undefined) return told;
  const timed = readDatesOfLines(page, [title.span], { ...options, anchor: told.value }).find(
    ({ precision, value }) => precision === "minute" && value.startsWith(told.value),
  );
  return timed === undefined || timed.value.includes("/") ? told : { ...told, value: timed.value };
}

function mentionsOf(page: Page, role: PartRole, options: DateOptions): readonly DateMention[] {
  if (!page.parts.some((part) => part.role === role)) return [];
  return readMarkedDates(onlyParts(page, [role]), page.marks, options);
}

type Head = { readonly mentions: readonly DateMention[]; readonly dated: readonly DateMention[] };

/** Dates on the short lines of the head: date lines, labelled lines, titles; `dated` from the first line that is only a date on. */
function headMentions(page: Page, options: DateOptions): Head {
  const head = linesOf(page, ["official"])
    .slice(0, HEAD_LINES)
    .filter(({ text }) => text.length <= HEAD_LINE_LENGTH);
  const firstProse = head.findIndex(({ text }) => isProse(text));
  const lines = firstProse < 0 ? head : head.slice(0, firstProse);
  const mentions = readDatesOfLines(
    page,
    lines.map(({ span }) => span),
    options,
  ).filter((mention) => isDay(mention.precision) && !isBesideToday(mention) && !isSince(page, mention));
  const dated = lines.find((_, index) => isDatedLine(page, lines, index, mentions));
  if (dated === undefined) return { mentions, dated: [] };
  return { mentions, dated: mentions.filter(({ span }) => span[0] >= dated.span[0]) };
}

/** 見本ブログ:2025.07.29~: since when a site has been there. 9:54~ is when a conference began. */
function isSince({ folded }: Page, { precision, span }: DateMention): boolean {
  return precision === "day" && folded[span[1]] === "~";
}

/** 一昨日 is counted from the day of the announcement, and is another. */
function isBesideToday({ surface }: DateMention): boolean {
  return BESIDE_TODAY.test(surface);
}

const BESIDE_TODAY =
  /^(?:一昨|昨[日夜晩夕]|明[日後朝晩]|前日|前々日|翌|おととい|きのう|あした|あさって)(?!.*\d+日)/u;

/** The first day of the opening, unless that is a day whose year nothing near it tells: a day behind it is another's. */
function pickOpening(
  page: Page,
  mentions: readonly DateMention[],
  isOwnTime: (timed: DateMention) => boolean,
): DateMention | undefined {
  const first = mentions.find(({ precision }) => isDay(precision));
  const isUnknown = first?.value.startsWith("XXXX") === true;
  if (isUnknown || (first !== undefined && (isSeenThen(page, first.span) || isOfPlan(page, first.span))))
    return undefined;
  if (first !== undefined && isOfAnother(page, first.span)) return undefined;
  const isLater = first !== undefined && isPlanToldLater(page, first.span);
  return pickDay(isLater ? mentions.filter(({ span }) => span[0] > first.span[0]) : mentions, isOwnTime);
}

const TITLE_IN_FIGURES = /^[^。\n]{2,50}\(\d{2,4}\.\d{1,2}\.\d{1,2}\)\s*$/u;

/** 入港歓迎行事(24.5.9): a title that ends in its day, behind a site's own sentences; the line below says the day again. */
function titleMentions(page: Page, options: DateOptions): readonly DateMention[] {
  const lines = linesOf(page, ["official"]).slice(0, HEAD_LINES);
  const title = lines.findIndex(({ text }) => text.endsWith(")") && TITLE_IN_FIGURES.test(text));
  if (title < 0) return [];
  const spans = lines.slice(title, title + 2).map(({ span }) => span);
  return readDatesOfLines(page, spans, options).filter(({ span }) => span[1] <= (spans[0]?.[1] ?? 0));
}

/** (3月31日、防衛省発表), or a bracket at the end, says by itself when and by whom. */
function issuedMentions(page: Page, options: DateOptions): readonly DateMention[] {
  const lines = linesOf(page, ["official"]);
  const line = lines.find(({ text }) => matches(page.marks, ISSUED_LINE, text));
  if (line !== undefined) return readDatesOfLines(page, [line.span], options);
  const last = lines.at(-1);
  if (last === undefined || !CLOSING_BRACKET.test(last.text.slice(-LONGEST_BRACKET))) return [];
  const bracket = last.span[0] + last.text.lastIndexOf("(");
  return readDatesOfLines(page, [[bracket, last.span[1]]], options);
}

function openingMentions(page: Page, options: DateOptions): readonly DateMention[] {
  const long = OPENING_LENGTH[page.language];
  const prose = linesOf(page, ["official"]).find(({ text }) => isProse(text) || text.length > long);
  // The first of a list's points tells of its own day.
  if (prose === undefined || /^\s*[•・●▪]\s/u.test(prose.text)) return [];
  return readDatesOfLines(page, [prose.span], options).filter((mention) => !isStretch(mention));
}

/** 2017年8月、…発令された, not …の2020年1月の活動状況. */
function opensSentence(page: Page, { span }: DateMention): boolean {
  return (
    /(?:^|\n)\s*$/u.test(page.folded.slice(Math.max(0, span[0] - 4), span[0])) &&
    page.folded[span[1]] === "、"
  );
}

/** The first moment of an interval. */
function startOf(value: TimeValue): TimeValue {
  return value.split("/")[0] ?? value;
}

/** The day in an address: /2025/may/… gives none, /2023/0616a and /2015/11/22 and 20180820_ do. */
export function dateOfAddress(address: string | undefined): string | undefined {
  const found =
    /(?<!\d)((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(address ?? "") ??
    undefined;
  return found === undefined ? undefined : `${found[1]}-${found[2]}-${found[3]}`;
}

/** The month of /article/2022/08/ee0a.html; of a year and a number that are not parted from more figures none. */
function monthOfAddress(address: string | undefined): string | undefined {
  const found = /\/((?:19|20)\d{2})\/?(0[1-9]|1[0-2])\//u.exec(address ?? "");
  return found === null ? undefined : `${found[1]}-${found[2]}`;
}
