// Takes a stretch that names crafts and the sightings so far; adds the rows it tells, to a sighting known or a new one.

import type { CraftMention } from "../craft/craft-mention.ts";
import type { Episode, SeenRow } from "../episode.ts";
import { addRow, extendEpisode, fillRow, isVague, newEpisode, summarise, wholeRoute } from "../episode.ts";
import { partFrom, routeOf, tellMore } from "./go-on.ts";
import { countAll, findTotal, isOneList } from "./in-all.ts";
import { leaveOut } from "./part-of-group.ts";
import { findSeen, remember } from "./seen-rows.ts";
import type { Segment } from "../segments.ts";
import { ADDS, GOES_ON, isTelling } from "../sentence-signs.ts";
import type { Telling } from "./telling.ts";

/** More rows than any list has. */
const LONGEST_LIST = 60;
/** と合流: who joins has flown only from there on. */
const JOINS = /^と(?:も)?合流/u;
/** その際、…も合流した: on the way of the one before. */
const WITH_LAST = /その際|合流|随伴|伴|^(?:ほか|他)の\d{1,2}[隻機]/u;
const IS_PART = /^(?:\d\s+)?(?:こ(?:のうち|れらのうち)|うち)/u;
const PART_OF_WAY = /途中まで/u;

/** Gives the episodes that it began or went on with. */
export function tellSighting(telling: Telling, segment: Segment): readonly Episode[] {
  const { date } = segment;
  const total = findTotal(telling.text, segment);
  const mentions = segment.mentions
    .filter((mention) => mention !== total)
    .map((mention) => resolve(telling, mention));
  leaveOut(telling, mentions);
  const isAnother = ADDS.test(segment.text) && segment.route.length > 0;
  const known = mentions.map((mention) =>
    findSeen(telling.seen, mention, date, isAnother && mention.count !== undefined),
  );
  const seen = known.filter((row): row is SeenRow => row !== undefined);
  for (const [index, mention] of mentions.entries()) {
    const row = known[index];
    if (row !== undefined) fillRow(row, mention);
  }
  splitList(telling, segment, seen);
  const gone = new Set(seen.map((row) => row.episode));
  for (const episode of gone) {
    if (isRetold(segment, episode)) summarise(episode, episode.route);
    tellMore(segment, episode);
    if (segment.toldOn !== undefined) episode.toldOn ??= segment.toldOn;
  }
  const before = telling.episodes.length;
  const fresh = mentions.filter(({ grade }, index) => known[index] === undefined && grade !== "bare");
  const isJoining = ({ span }: CraftMention): boolean => JOINS.test(telling.text.slice(span[1], span[1] + 4));
  addRows(
    telling,
    segment,
    fresh.filter((mention) => !isJoining(mention)),
    seen[0],
  );
  for (const mention of fresh.filter(isJoining))
    addRows(telling, sinceJoining(segment, mention), [mention], undefined);
  const told = [...gone, ...telling.episodes.slice(before)];
  const [first] = told;
  const all = total?.count ?? countAll(telling, segment);
  if (all !== undefined && first !== undefined) first.total = all;
  return told;
}

/** Named once more with its number and from the start: what was told before was the way in short. */
function isRetold({ mentions, route, signs, text }: Segment, { summary, route: told }: Episode): boolean {
  const isCounted = mentions.some(({ count }) => count !== undefined);
  if (!isCounted || !signs.prose || ADDS.test(text) || GOES_ON.test(text)) return false;
  return summary.length === 0 && told.length > 0 && route.length > 0;
}

/** 確認されたのは A、B、C の3隻。このうち A は…; まず、27日19時頃、A が…: each is told with its own time. */
function splitList(telling: Telling, { date, route, text }: Segment, seen: readonly SeenRow[]): void {
  const [first] = seen;
  const episode = first?.episode;
  if (route.length === 0 || episode === undefined) return;
  if (!IS_PART.test(text) && (date === undefined || episode.date !== undefined)) return;
  const own = seen.filter((row) => row.episode === episode);
  if (own.length === episode.rows.length || episode.rows.length > LONGEST_LIST) return;
  partFrom(telling, own, episode);
}

function sinceJoining(segment: Segment, { span }: CraftMention): Segment {
  const joined = segment.route.findLastIndex((place) => place.span[1] <= span[0]);
  return { ...segment, route: segment.route.slice(Math.max(0, joined)) };
}

function addRows(
  telling: Telling,
  segment: Segment,
  mentions: readonly CraftMention[],
  listed: SeenRow | undefined,
): void {
  if (mentions.length === 0) return;
  const episode = homeOf(telling, segment, listed);
  for (const mention of mentions) {
    const row =
      mention.count === undefined ? findSeen(telling.seen, mention, segment.date, false) : undefined;
    // …1隻の計13隻、なおX級は初めて: named a second time in one breath.
    if (row?.episode === episode) fillRow(row, mention);
    else remember(telling.seen, addRow(episode, mention, isOwnRow(segment, mention)));
  }
}

/** Which episode crafts named for the first time belong to: the one of their list, or one of their own. */
function homeOf(telling: Telling, segment: Segment, listed: SeenRow | undefined): Episode {
  const { date } = segment;
  const last = telling.episodes.at(-1);
  const isBare = date === undefined && segment.route.length === 0;
  if (listed !== undefined && isOneList(telling.text, segment)) return listed.episode;
  if (isBare && listed !== undefined) return listed.episode;
  if (isBare && !segment.signs.prose && last !== undefined && !isVague(last) && telling.open > 0) return last;
  const before = last !== undefined && isVague(last) ? last : undefined;
  const isWithLast = segment.route.length === 0 && WITH_LAST.test(segment.text);
  const episode = beginEpisode(segment, before, isWithLast ? last : undefined);
  telling.episodes.push(episode);
  telling.open = before === undefined ? telling.open + 1 : Math.max(1, telling.open);
  if (before === undefined) telling.unanswered += 1;
  episode.responders = before?.responders ?? (isWithLast ? last?.responders : undefined) ?? telling.early;
  telling.early = [];
  return episode;
}

/** `beside`: the one on whose way it was. */
function beginEpisode(segment: Segment, before: Episode | undefined, beside: Episode | undefined): Episode {
  const { date, toldOn, text } = segment;
  const route = routeOf(segment);
  const episode = newEpisode(before);
  if (date === undefined && before !== undefined && !before.isSummary)
    extendEpisode(episode, before.route, before.date);
  if (toldOn !== undefined) episode.toldOn = toldOn;
  const shared =
    beside === undefined
      ? route
      : PART_OF_WAY.test(text)
        ? wholeRoute(beside).slice(0, 1)
        : wholeRoute(beside);
  const isInShort = isTelling(text);
  episode.isSummary = date === undefined && isInShort;
  extendEpisode(episode, isInShort ? [] : shared, date);
  if (isInShort) summarise(episode, route);
  return episode;
}

/** フリゲート1隻(艦番号「598」): the number tells the class that was named before. */
function resolve({ seen }: Telling, mention: CraftMention): CraftMention {
  const [number] = mention.hull;
  const known =
    mention.grade === "sort" && number !== undefined ? seen.byHull.get(number)?.mention : undefined;
  return known === undefined ? mention : { ...mention, grade: "named", model: known.model };
}

function isOwnRow({ mentions, signs, text }: Segment, mention: CraftMention): boolean {
  if (mention.grade === "named" || mention.estimated) return true;
  return signs.prose && (ADDS.test(text) || mentions.some(({ grade }) => grade === "named"));
}
