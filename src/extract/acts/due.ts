// Takes a matter's span; gives the date to come that it names, with what the date rests on.

import type { ActFact, DateFact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import { spanContains } from "../../terms/span.ts";
import { findOverlapping } from "../found/overlapping.ts";
import type { ActGround } from "./act-ground.ts";

export type Due = NonNullable<ActFact["due"]>;

/** What is said behind a date of something that has yet to happen. */
const TO_HAPPEN = /^[^、。]{0,12}?(?:予定|計画|行われる|開催される|実施される|次回)/u;

/** What is said behind a stretch of time within which something is to be done: 年度中に, 年内に, 月末までに; the date's own last character may be the sign, the particle stand behind the matter. */
const WITHIN = /^(?:[中内]|.(?:中|内|いっぱい))(?:に|で|を|の)|^.?末?まで/u;

/** 本日より護衛を開始する + 予定: what begins on the announcement's own day is to come on it. */
const BEGINS_TODAY = /^(?:より|から)/u;
const PLANNED_BEHIND = /^(?:予定|こと)/u;

/** To conclude it this year, on holding talks this month: a course within a stretch of time that has begun. */
function isEnglishCourse(matter: string, date: string): boolean {
  return (
    /^(?:to (?!the\b)[a-z]|on [a-z]+ing\b|(?:will|shall) [a-z])/u.test(matter) &&
    /^(?:later |within )?this /iu.test(date)
  );
}

/** The last date of the matter that lies after the announcement, or in its own month where the words look ahead. */
export function findDue(ground: ActGround, matter: Span): Due | undefined {
  const { page, announcedAt } = ground;
  const date = findOverlapping(ground.dates, matter).findLast(({ span, value }) => {
    if (!spanContains(matter, span)) return false;
    if (isToCome(value, announcedAt)) return true;
    if (isUnderWay(value, announcedAt) && /^within\b/iu.test(page.folded.slice(...span))) return true;
    const behind = page.folded.slice(span[1], matter[1]);
    const looksAhead =
      page.language === "en"
        ? isEnglishCourse(page.folded.slice(...matter), page.folded.slice(...span))
        : TO_HAPPEN.test(behind) || WITHIN.test(page.folded.slice(span[1] - 1, matter[1] + 1));
    if (value === announcedAt?.slice(0, 10) && BEGINS_TODAY.test(behind))
      return PLANNED_BEHIND.test(page.folded.slice(matter[1], matter[1] + 4));
    return isUnderWay(value, announcedAt) && looksAhead;
  });
  return date === undefined ? undefined : dueOf(date);
}

/** The first and the last month of EDTF's seasons: 21 is spring. Winter's last is the next year's February. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  "21": ["03", "05"],
  "22": ["06", "08"],
  "23": ["09", "11"],
  "24": ["12", "12"],
};

/** 2030-23 → 2030-09, so that it can be held against a month. */
function startOf(value: string): string {
  const begins = (value.split("/")[0] ?? "").slice(0, 10);
  const season = SEASONS[begins.slice(5)]?.[0];
  return season === undefined ? begins : `${begins.slice(0, 5)}${season}`;
}

/** True for the season that the announcement's month lies in. */
function isSeasonOf(value: string, month: string): boolean {
  const [first = "", last = ""] = SEASONS[value.slice(5)] ?? [];
  return first !== "" && `${value.slice(0, 5)}${first}` <= month && month <= `${value.slice(0, 5)}${last}`;
}

/** True for the month, season, year or other stretch of time that the announcement itself falls in. */
function isUnderWay(value: string, announcedAt: string | undefined): boolean {
  const [begins = "", ends] = value.split("/");
  const day = announcedAt?.slice(0, 10);
  if (day !== undefined && isSeasonOf(value, day.slice(0, 7))) return true;
  if (day !== undefined && ends !== undefined && /^\d{4}/u.test(ends))
    return begins <= day.slice(0, begins.length) && day < ends;
  return /^\d{4}(?:-\d{2})?$/u.test(value) && (announcedAt?.startsWith(value) ?? false);
}

function dueOf(date: DateFact): Due {
  const { value, span } = date;
  if (date.basis !== "inferred") return { value, span, basis: "stated" };
  return { value, span, basis: "inferred", from: [date.id, ...date.from] };
}

/** True when the value begins after the announcement's day; 2025 is not to come within 2025, 2025-11 is in September. */
export function isToCome(value: string, announcedAt: string | undefined): boolean {
  if (announcedAt === undefined) return false;
  const begins = startOf(value);
  return /^\d{4}/u.test(begins) && begins > announcedAt.slice(0, begins.length);
}

/** Of a text with thousands of acts and of dates that are past, each act would look at all of them. */
const firstsToCome = new WeakMap<ActGround["dates"], { readonly due: Due | undefined }>();

/** The first day that the text names after its announcement: what is held is held then. */
export function findFirstToCome(ground: ActGround): Due | undefined {
  const known = firstsToCome.get(ground.dates) ?? { due: lookForFirst(ground) };
  firstsToCome.set(ground.dates, known);
  return known.due;
}

function lookForFirst({ dates, announcedAt }: ActGround): Due | undefined {
  const date = dates.find(({ value }) => /^\d{4}-\d{2}-\d{2}/u.test(value) && isToCome(value, announcedAt));
  return date === undefined ? undefined : dueOf(date);
}

/** 3月9日、見本館で会談を行います。今回の会談では、…を協議する予定です: on the day of the meeting that was named right before. */
const POINTS_BACK = /今回の(?<what>会談|会合|協議|会議|訓練|演習|式典|訪問)(?:に|で)/u;
const SENTENCE_BEFORE = 200;

export function findDueBefore({ page, dates, announcedAt }: ActGround, [start, end]: Span): Due | undefined {
  const what = POINTS_BACK.exec(page.folded.slice(start, end))?.groups?.["what"];
  if (what === undefined) return undefined;
  const near: Span = [Math.max(0, start - SENTENCE_BEFORE), start];
  const date = findOverlapping(dates, near).findLast(({ span, value }) => {
    const between = page.folded.slice(span[1], start);
    return between.includes(what) && between.split("。").length === 2 && isToCome(value, announcedAt);
  });
  return date === undefined ? undefined : dueOf(date);
}
