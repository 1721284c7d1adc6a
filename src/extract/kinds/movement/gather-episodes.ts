// Takes the sentences of a narrative; gives the sightings they tell, put together sentence by sentence.

import { chooseTargets } from "./choose-targets.ts";
import type { CraftMention } from "./craft/craft-mention.ts";
import type { Episode, SeenRow } from "./episode.ts";
import {
  addRow,
  dayOf,
  extendEpisode,
  fillRow,
  isEarlierDay,
  isVague,
  newEpisode,
  splitOff,
} from "./episode.ts";
import type { Narrative } from "./narrative.ts";
import { readMentions } from "./craft/read-mentions.ts";
import { readResponders } from "./read-responders.ts";
import type { SeenRows } from "./seen-rows.ts";
import { findSeen, newSeenRows, remember } from "./seen-rows.ts";
import type { Segment } from "./segments.ts";
import { isExplaining, isHeading, isTitle, segmentsOf } from "./segments.ts";
import { ADDS, isTelling, readSentenceSigns } from "./sentence-signs.ts";

type Telling = {
  readonly text: string;
  readonly episodes: Episode[];
  readonly seen: SeenRows;
  /** How many of the last episodes no later sentence has gone on with. */
  open: number;
  /** How many of the last episodes have nobody who responded yet. */
  unanswered: number;
  /** Named before anything they watched. */
  early: readonly string[];
};

/** `headings`: also what stands in lines that are no sentences, for a text that has nothing else. */
export function gatherEpisodes({ text, sentences }: Narrative, headings: boolean): readonly Episode[] {
  const telling: Telling = { text, episodes: [], seen: newSeenRows(), open: 0, unanswered: 0, early: [] };
  const firstProse = sentences.findIndex((sentence) => sentence.text.endsWith("。"));
  let isRecalling: boolean = false;
  for (const [index, sentence] of sentences.entries()) {
    const signs = readSentenceSigns(sentence.text);
    if (signs.isCaption) continue;
    const named = signs.recalls ? [] : readMentions(text, sentence.span);
    const mentions = isExplaining(signs, named) ? [] : named;
    if (!headings && (isTitle(sentence, signs, index < firstProse) || isHeading(sentence, signs, mentions)))
      continue;
    // What goes on behind a recalled occasion, in its paragraph and without a time or craft of its own, is of it.
    const goesOn: boolean =
      isRecalling && mentions.length === 0 && sentence.dates.length === 0 && !signs.watches;
    isRecalling = (signs.recalls || goesOn) && text.charAt(sentence.span[1]) !== "\n";
    if ((signs.recalls && !signs.watches) || goesOn) continue;
    for (const segment of segmentsOf(text, sentence, signs, mentions)) tell(telling, segment);
  }
  return telling.episodes;
}

function tell(telling: Telling, segment: Segment): void {
  const { signs, mentions } = segment;
  const responders = signs.watches || signs.sees ? readResponders(telling.text, segment.span) : [];
  const isSighting = mentions.length > 0 && !isToldAgain(telling, segment);
  const told = isSighting ? tellSighting(telling, segment) : [];
  if (!isSighting && !signs.aboutWatchers && !signs.recalls && !signs.speaks && signs.moves)
    goOn(telling, segment);
  if (responders.length > 0) answer(telling, responders, told);
}

/** ロシア艦艇6隻が…: the six that were named before. */
function isToldAgain({ episodes }: Telling, { mentions, text }: Segment): boolean {
  const last = episodes.at(-1);
  if (last === undefined || isVague(last) || ADDS.test(text)) return false;
  return mentions.every(({ grade }) => grade === "any");
}

/** Gives the episodes that it began or went on with. */
function tellSighting(telling: Telling, segment: Segment): readonly Episode[] {
  const { date } = segment;
  const mentions = segment.mentions.map((mention) => resolve(telling, mention));
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
    extendEpisode(episode, routeOf(segment), date);
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
  return [...gone, ...telling.episodes.slice(before)];
}

/** 確認されたのは A、B、C の3隻。まず、27日19時頃、A が…: each is told with its own time. */
function splitList(telling: Telling, { date, route }: Segment, seen: readonly SeenRow[]): void {
  const [first] = seen;
  const episode = first?.episode;
  if (date === undefined || route.length === 0 || episode === undefined || episode.date !== undefined) return;
  const own = seen.filter((row) => row.episode === episode);
  if (own.length === episode.rows.length || episode.rows.length > LONGEST_LIST) return;
  telling.episodes.push(splitOff(own, episode));
  telling.open += 1;
  telling.unanswered += 1;
}

/** More rows than any list has. */
const LONGEST_LIST = 60;

/** と合流: who joins has flown only from there on. */
const JOINS = /^と(?:も)?合流/u;

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

function routeOf({ route }: Segment): readonly string[] {
  return route.map(({ name }) => name);
}

/** Which episode crafts named for the first time belong to: the one of their list, or one of their own. */
function homeOf(telling: Telling, segment: Segment, listed: SeenRow | undefined): Episode {
  const { date, toldOn } = segment;
  const route = routeOf(segment);
  const last = telling.episodes.at(-1);
  const isBare = date === undefined && route.length === 0;
  if (isBare && listed !== undefined) return listed.episode;
  if (isBare && !segment.signs.prose && last !== undefined && !isVague(last) && telling.open > 0) return last;
  const before = last !== undefined && isVague(last) ? last : undefined;
  const episode = newEpisode(before);
  if (date === undefined && before !== undefined && !before.isSummary)
    extendEpisode(episode, before.route, before.date);
  if (toldOn !== undefined) episode.toldOn = toldOn;
  episode.isSummary = date === undefined && isTelling(segment.text);
  if (episode.isSummary) episode.summary = route;
  else
    extendEpisode(
      episode,
      route.length === 0 && WITH_LAST.test(segment.text) ? (last?.route ?? []) : route,
      date,
    );
  telling.episodes.push(episode);
  telling.open = before === undefined ? telling.open + 1 : Math.max(1, telling.open);
  if (before === undefined) telling.unanswered += 1;
  episode.responders = before?.responders ?? telling.early;
  telling.early = [];
  return episode;
}

/** その際、…も合流した: on the way of the one before. */
const WITH_LAST = /その際|合流|随伴|伴/u;

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

function goOn(telling: Telling, segment: Segment): void {
  const { signs, text, dates, span, date } = segment;
  const told = { text, plural: signs.plural, dates, start: span[0] };
  for (const episode of chooseTargets(told, telling.episodes, telling.open)) {
    const [day, known] = [dayOf(date), dayOf(episode.date)];
    if (day !== undefined && known !== undefined && isEarlierDay(day, known)) continue;
    extendEpisode(episode, routeOf(segment), date);
    if (/(?:通過|航行|飛行)したもの?と推定/u.test(text)) for (const row of episode.rows) row.estimated = true;
  }
  telling.open = 0;
}

/** Who responded is told with the craft, or once for all sightings that nobody has been named for. */
function answer(telling: Telling, responders: readonly string[], told: readonly Episode[]): void {
  if (telling.episodes.length === 0) {
    telling.early = responders;
    return;
  }
  const open = telling.unanswered === 0 ? 1 : telling.unanswered;
  const answered = told.length > 0 ? told : telling.episodes.slice(-open);
  for (const episode of answered) episode.responders = [...new Set([...episode.responders, ...responders])];
  telling.unanswered = told.length > 0 ? Math.max(0, telling.unanswered - told.length) : 0;
}
