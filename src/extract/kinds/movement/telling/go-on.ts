// Takes a stretch that names no craft anew (その後、これらの艦艇は…); what it tells is added to the sightings it goes on with.

import type { TimeValue } from "../../../../terms/fact.ts";
import { chooseTargets } from "./choose-targets.ts";
import type { Episode, SeenRow } from "../episode.ts";
import { extendEpisode, newEpisode, splitOff, summarise, wholeRoute } from "../episode.ts";
import { dayOf, isEarlierDay, isWithin, mayBeSameDay } from "../same-time.ts";
import { isWater, joinRoutes, placesAnew } from "../route/read-route.ts";
import type { Segment } from "../segments.ts";
import { remember } from "./seen-rows.ts";
import { COMES_AGAIN, GOES_ON, RETELLS } from "../sentence-signs.ts";
import type { Telling } from "./telling.ts";
import { addEpisode } from "./telling.ts";

const PASSED_BY_ESTIMATE = /たもの?と推定/u;
/** 2月19日午前10時頃、当該艦艇が…の南約50kmの海域に現れ: found once more at a place, not the end of the way it was on. */
const SEEN_ANEW = /(?:約|およそ)\d{1,3}(?:km|キロ)[^。]{0,80}(?:確認|発見|探知)/u;
const SAME_WAY = /その後|さらに|同日|翌|日後|以降/u;
const STILL = /引き続(?:き|いて)|なおも/u;
/** A day stands this close to the start of a sentence that tells of another sighting. */
const HEAD = 8;
const PART_OF =
  /^(?:\d\s+)?(?:こ(?:のうち|れらのうち)|うち)、?(?<part>[一-龠ァ-ヴーA-Z0-9/・-]{2,20}?)(?:の?(?:\d{1,2}[隻機]|機体))?[はが]/u;

export function goOn(telling: Telling, segment: Segment): void {
  const { text, signs, dates, span, date } = segment;
  const told = { text, plural: signs.plural, dates, start: span[0] };
  const part = partOf(telling, text);
  if (part !== undefined) {
    extendEpisode(part, routeOf(segment), date);
    return;
  }
  const targets = chooseTargets(told, telling.episodes, telling.open);
  telling.open = 0;
  for (const episode of targets) {
    const [day, known] = [dayOf(date), dayOf(episode.date)];
    const isOther = day !== undefined && known !== undefined;
    if (isOther && isEarlierDay(day, known)) continue;
    if (COMES_AGAIN.test(text)) seeAgain(telling, segment, episode);
    else if (isOther && isEarlierDay(known, day) && isSeenAnew(segment)) seeAgain(telling, segment, episode);
    else tellMore(segment, episode);
    if (PASSED_BY_ESTIMATE.test(text)) for (const row of episode.rows) row.estimated = true;
  }
}

/** 同省によると、11日8時頃、…: what one sentence said of all that is told once more, with its hour. */
export function tellMore(segment: Segment, episode: Episode): void {
  const { text, date, route, signs } = segment;
  const isRetold = RETELLS.test(text) && route.length > 0;
  const isNext = GOES_ON.test(text) || isAnotherHour(date, episode.date);
  if (isRetold && episode.summary.length === 0 && episode.route.length > 0) summarise(episode, episode.route);
  const hour = isNext || UNTIL.test(text) ? undefined : hourOf(date, episode.date);
  if ((isRetold || signs.sees) && hour !== undefined) {
    if (route.length > 0) summarise(episode, joinRoutes(episode.summary, episode.route));
    episode.date = hour;
  }
  if (date !== undefined && isWithoutYear(episode.date) && mayBeSameDate(date, episode.date))
    episode.date = date;
  const origin = originOf(segment);
  if (origin !== undefined && episode.summary.length > 0)
    episode.filled = joinRoutes([origin], episode.filled);
  const { summary } = episode;
  const anew = placesAnew(route, wholeRoute(episode));
  const places = isToldAlready(episode, anew) ? [] : anew;
  const isFirst =
    hour !== undefined || (signs.sees && episode.date === undefined && date?.includes("T") === true);
  if (isWayOfAll(text, episode, places)) episode.filled = [...places.slice(0, 1), ...summary];
  extendEpisode(episode, places, date, isNext || signs.anaphor);
  // Where they were seen at an hour, before what was told in short.
  const isStart = isFirst && SEEN_AT.test(text) && !places.some((place) => summary.includes(place));
  if (isStart) {
    episode.filled = joinRoutes(places, summary);
    episode.isFirstSeen = true;
  }
}

/** 東シナ海から太平洋へ, told next of those that passed between islands: the islands lie between the waters. */
function isWayOfAll(text: string, { summary, route, filled }: Episode, places: readonly string[]): boolean {
  const isNext = NEXT.test(text);
  const isBare = summary.length > 0 && route.length === 0 && filled.length === summary.length;
  return (
    !isNext &&
    isBare &&
    new Set(places).size === 2 &&
    places.every(isWater) &&
    !summary.some(isWater) &&
    FROM_TO.test(text)
  );
}

const NEXT = /^(?:その後|そのあと|さらに|次いで|続いて|また)/u;
/** 東シナ海から太平洋へ, the way as a whole. */
const FROM_TO = /[海洋](?:方面)?から[^、。]{1,12}[海洋](?:方面)?(?:に|へ)/u;

/** …島間を通過した後、引き返す形で: a part of the way that was told in short and in order, told once more. */
function isToldAlready({ summary, route, filled }: Episode, places: readonly string[]): boolean {
  if (summary.length === 0 || route.length === 0) return false;
  const at = places.map((place) => filled.indexOf(place));
  return at.every((here, index) => here > (at[index - 1] ?? -1));
}

/** 日本海から飛来し: before whatever was told in short. */
function originOf({ text, span, route: [first] }: Segment): string | undefined {
  if (first === undefined) return undefined;
  const end = first.span[1] - span[0];
  return /^(?:方面|方向)?から(?:飛来|進入|現れ)/u.test(text.slice(end, end + 8)) ? first.name : undefined;
}

/** 10月24日, and then the same day with its year. */
function mayBeSameDate(date: TimeValue, known: TimeValue | undefined): boolean {
  const [day, other] = [dayOf(date), dayOf(known)];
  return (
    date === day && known === other && other !== undefined && !day.includes("X") && mayBeSameDay(day, other)
  );
}

function isWithoutYear(date: TimeValue | undefined): boolean {
  return date?.startsWith("XXXX") === true;
}

/** 午後1時ごろまでに出た: not when they were seen. */
const UNTIL = /[時分](?:頃|ごろ)?まで/u;
const SEEN_AT = /(?:約|およそ)\d{1,3}(?:km|キロ)/u;

function isAnotherHour(date: TimeValue | undefined, known: TimeValue | undefined): boolean {
  return date?.includes("T") === true && known?.includes("T") === true && date !== known;
}

/** 14日 or 14日以降, and told again 14日8時頃: the hour, on the day as it was told first. */
export function hourOf(date: TimeValue | undefined, known: TimeValue | undefined): TimeValue | undefined {
  const [day, first] = [dayOf(date), dayOf(known)];
  if (day === undefined || first === undefined || date?.includes("T") !== true) return undefined;
  if (known !== undefined && isWithin(date, known)) return date;
  const isWhole = known === first || known === `${first}/..`;
  return isWhole && mayBeSameDay(day, first) ? date.replaceAll(day, first) : undefined;
}

export function routeOf({ route }: Segment): readonly string[] {
  return route.map(({ name }) => name);
}

/** このうち偵察型無人機は: of a group, the rows that the words name go on alone. */
function partOf(telling: Telling, text: string): Episode | undefined {
  const part = PART_OF.exec(text.slice(0, 60))?.groups?.["part"];
  const group = telling.episodes.at(-1);
  if (part === undefined || group === undefined) return undefined;
  const own = group.rows.filter(({ mention, role }) => role === part || mention.model === part);
  if (own.length === 0 || own.length === group.rows.length) return undefined;
  return partFrom(telling, own, group);
}

export function partFrom(telling: Telling, rows: readonly SeenRow[], group: Episode): Episode {
  const part = splitOff(rows, group);
  addEpisode(telling, part);
  return part;
}

function isSeenAnew({ text, dates, span, route }: Segment): boolean {
  const isAtHead = (dates[0]?.span[0] ?? span[1]) - span[0] < HEAD;
  return (
    isAtHead &&
    route.length > 0 &&
    SEEN_ANEW.test(text) &&
    !SAME_WAY.test(text.slice(0, 40)) &&
    !STILL.test(text)
  );
}

/** The same crafts as rows of another sighting. */
function seeAgain(telling: Telling, segment: Segment, { rows }: Episode): void {
  const episode = newEpisode();
  for (const row of rows) {
    const again: SeenRow = { ...row, episode };
    episode.rows.push(again);
    remember(telling.seen, again);
  }
  extendEpisode(episode, routeOf(segment), segment.date);
  addEpisode(telling, episode);
}
