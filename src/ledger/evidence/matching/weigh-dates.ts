// Takes a pair and a clause; gives the time that it tells of, and what that tells: within the due, before the promise was made, newly fixed.

import type { DatedWords, ReadLater, Said } from "../reading/later-announcement.ts";
import type { UndertakingForEvidence } from "../reading/read-promise.ts";
import { keepLast } from "./keep-last.ts";
import { mark, type Marks } from "./mark.ts";
import type { Pair } from "./pair.ts";
import { createRows, pieceOf, type Piece } from "./pieces.ts";
import type { Place } from "./places.ts";

const NEVER = "9999-12-31";
/** Whatever else is there: no promise is kept before it is made. */
const SURELY = 1.5;
const DAY = 86_400_000;
/** Held a month early it is held. */
const CLOSE_DAYS = 45;
/** Half a year before it is another one. */
const FAR_DAYS = 180;
const A_YEAR = 366;
const A_QUARTER = 92;
const A_MONTH = 35;

function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY);
}

function dateIn(said: Said, day: string): DatedWords | undefined {
  const dates = said.dates.filter(
    ({ first, isAside, isDay, last = NEVER }) =>
      first !== undefined && !isAside && (last > day || (last === day && !isDay)),
  );
  return dates.find(({ isDay }) => isDay) ?? dates.find(({ isMonth }) => isMonth) ?? dates[0];
}

/** 1月14日から…。…に署名する予定です。: of what is to come the sentence before may tell the day. */
function dateBefore(later: ReadLater, { passage, index }: Place): DatedWords | undefined {
  const before = later.passages[index - 1];
  if (before?.topic !== passage.topic || passage.dates.length > 0) return undefined;
  return before.dates.find(
    ({ isDay, isAside, first }) => isDay && !isAside && first !== undefined && first >= later.day,
  );
}

/** Not before the day of the promise. */
function timeOf({ undertaking, later }: Pair, place: Place): DatedWords | undefined {
  return (
    dateIn(place.clause, undertaking.day) ??
    dateIn(place.passage, undertaking.day) ??
    dateBefore(later, place)
  );
}

function wordsOf(dates: readonly DatedWords[]): string {
  return dates.map(({ words }) => words).join(" ");
}

/** Nothing in the passage is later than the promise. */
function weighPast({ undertaking, later }: Pair, { passage, index }: Place): Marks {
  const dated = passage.dates.filter(({ last, isAside }) => last !== undefined && !isAside);
  const isTold = dated.some(({ isOfNoun }) => !isOfNoun);
  if (isTold && dated.some(({ isDay, isMonth, words }) => isDay || isMonth || /[0-9年]/u.test(words))) {
    return [mark("told-of-the-past.itself", SURELY, wordsOf(dated))];
  }
  const aside = passage.dates.filter(({ isAside, last }) => isAside && last !== undefined);
  if (aside.length > 0 && aside.every(({ last = NEVER }) => last <= undertaking.day)) {
    return [mark("told-of-the-past.aside", 1, wordsOf(aside))];
  }
  const before = later.passages[index - 1];
  const told = (before?.topic === passage.topic ? before.dates : []).filter(
    ({ last, isAside, isOfNoun }) => last !== undefined && !isAside && !isOfNoun,
  );
  if (told.length > 0 && told.every(({ last = NEVER }) => last < undertaking.day)) {
    return [mark("told-of-the-past.before", 1, wordsOf(told))];
  }
  return later.looksBack ? [mark("told-of-the-past.title", 1, later.title)] : [];
}

/** 9月の会談で…合意していた, had agreed at their meeting in September: said of the month in which the promise was made, it is the promise itself. */
const AGREED =
  /(?:合意|一致|確認|約束|確かめ|申し合わせ)(?:を?し|され|し合)?(?:て(?:い|お)(?:っ|り)?)?(?:た|ました|まし|り)|こと(?:に|と)(?:した|していた)|\b(?:agreed|concurred|promised|pledged)\b/u;

/** The talks that they held in September follow from nothing: they are where it was promised. */
const MET =
  /(?:会談|会合|協議|訪[問韓日米中])(?:した|して|しており|の際|以来)|\b(?:met|held|talks|meeting|visit(?:ed)?)\b/u;

function isPromiseItself({ undertaking: { day, dueDays } }: Pair, { passage, clause }: Place): boolean {
  const isMeeting = dueDays === undefined && MET.test(clause.normal);
  if (!isMeeting && !AGREED.test(clause.normal)) return false;
  return passage.dates.some(
    ({ isMonth, first = NEVER, last = "" }) => isMonth && first <= day && last >= day,
  );
}

/** Within a month that was named it tells more than within a year. */
function narrowness(first: string | undefined, last: string | undefined): number {
  if (first === undefined || last === undefined) return 0.3;
  const width = daysBetween(first, last);
  return width <= A_MONTH ? 1 : width <= A_QUARTER ? 0.8 : 0.45;
}

/** The last days that the announcement names, and the first ones of months, in order: within one it may be the promise's own. */
const lastsIn = keepLast((later: ReadLater): readonly string[] => {
  const all = later.passages.flatMap(({ dates, clauses }) =>
    [dates, ...clauses.map((clause) => clause.dates)]
      .flat()
      .flatMap(({ first, last, isMonth }) => [last ?? [], isMonth ? (first ?? []) : []].flat()),
  );
  return [...new Set(all)].toSorted();
});

/** Of a promise's day all that counts is which of those it is before, behind or on. */
function rankOf(day: string, lasts: readonly string[]): number {
  let rank = 0;
  for (const last of lasts) {
    if (last === day) return 2 * rank + 1;
    if (last > day) break;
    rank += 1;
  }
  return 2 * rank;
}

/** `time`: that a place tells of. */
export type DatesWeighed = { readonly time: DatedWords | undefined; readonly piece: Piece };

/** By the due and the rank of the day. */
const byDue = createRows<(DatesWeighed | undefined)[]>();

export function weighDates(pair: Pair): (place: Place) => DatesWeighed {
  const { undertaking, later } = pair;
  const ranks = byDue(later, undertaking.dueDays);
  const row = (ranks[rankOf(undertaking.day, lastsIn(later))] ??= []);
  return (place) => {
    const known = row[place.at];
    if (known !== undefined) return known;
    const time = timeOf(pair, place);
    const weighed = { time, piece: pieceOf(marksOf(pair, place, time)) };
    row[place.at] = weighed;
    return weighed;
  };
}

function marksOf(pair: Pair, place: Place, time: DatedWords | undefined): Marks {
  const { undertaking, later } = pair;
  if (time === undefined) return weighPast(pair, place);
  if (isPromiseItself(pair, place)) return [mark("told-of-the-past.itself", SURELY, time.words)];
  if (later.looksBack && !time.isDay) return [mark("told-of-the-past.title", 1, later.title)];
  if (undertaking.dueDays === undefined) return [];
  const { first, last } = undertaking.dueDays;
  if (first !== undefined && time.last !== undefined && time.last < first) {
    const early = daysBetween(time.last, first);
    return early > CLOSE_DAYS
      ? [mark(early > FAR_DAYS ? "before-due.far" : "before-due.near", 1, time.words)]
      : [];
  }
  if (isBehindDue(undertaking, time)) return [mark("after-due", 1, time.words)];
  return [mark("date-meets-due", narrowness(first, last), time.words)];
}

export function isBehindDue({ dueDays }: UndertakingForEvidence, { first }: DatedWords): boolean {
  return dueDays?.last !== undefined && first !== undefined && first > dueDays.last;
}

/** A day where a month was promised, a month where a year was, any time where none was. */
export function isNewlyFixed({ undertaking, later }: Pair, time: DatedWords | undefined): boolean {
  if (time?.first === undefined || time.value === undertaking.due) return false;
  const { first, last } = time;
  if (last === undefined) return first >= later.day;
  if (last < later.day && !time.isDay) return false;
  const { due, dueDays } = undertaking;
  const width = daysBetween(first, last);
  const promised =
    dueDays?.first === undefined || dueDays.last === undefined
      ? Number.POSITIVE_INFINITY
      : daysBetween(dueDays.first, dueDays.last);
  return (
    width < promised && (time.isDay || time.isMonth || width <= (due === undefined ? A_YEAR : A_QUARTER))
  );
}
