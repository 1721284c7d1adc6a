// Takes the sentences of a narrative; gives the sightings they tell, put together sentence by sentence.

import type { DateFact, TimeValue } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { chooseTargets } from "./choose-targets.ts";
import type { CraftMention } from "./craft-mention.ts";
import { cutSegments } from "./cut-segments.ts";
import type { Episode, SeenRow } from "./episode.ts";
import { addRow, dayOf, extendEpisode, fillRow, isVague, newEpisode } from "./episode.ts";
import type { Narrative, NarrativeSentence } from "./narrative.ts";
import { readMentions } from "./read-mentions.ts";
import { readResponders } from "./read-responders.ts";
import type { RoutePlace } from "./read-route.ts";
import { readRoute } from "./read-route.ts";
import type { SeenRows } from "./seen-rows.ts";
import { findSeen, newSeenRows, remember } from "./seen-rows.ts";
import type { SentenceSigns } from "./sentence-signs.ts";
import { ADDS, findAnnouncing, readSentenceSigns } from "./sentence-signs.ts";

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

type Segment = {
  readonly span: Span;
  readonly text: string;
  readonly signs: SentenceSigns;
  readonly mentions: readonly CraftMention[];
  readonly places: readonly RoutePlace[];
  readonly dates: readonly DateFact[];
  readonly date?: TimeValue;
  readonly toldOn?: TimeValue;
};

/** `headings`: also what stands in lines that are no sentences, for a text that has nothing else. */
export function gatherEpisodes({ text, sentences }: Narrative, headings: boolean): readonly Episode[] {
  const telling: Telling = { text, episodes: [], seen: newSeenRows(), open: 0, unanswered: 0, early: [] };
  for (const sentence of sentences) {
    const signs = readSentenceSigns(sentence.text);
    if (signs.isCaption) continue;
    const mentions = signs.recalls ? [] : readMentions(text, sentence.span);
    if (!headings && isHeading(sentence, signs, mentions)) continue;
    if (signs.recalls && !signs.watches) continue;
    for (const segment of segmentsOf(text, sentence, signs, mentions)) tell(telling, segment);
  }
  return telling.episodes;
}

/** A line that is no sentence counts where it is a row: with a time, a number or hull numbers. */
function isHeading(
  { text, dates }: NarrativeSentence,
  { prose, anaphor }: SentenceSigns,
  mentions: readonly CraftMention[],
): boolean {
  if (prose || anaphor) return false;
  if (mentions.length === 0) return text.length < 25;
  return dates.length === 0 && mentions.every(({ count, hull }) => count === undefined && hull.length === 0);
}

function segmentsOf(
  text: string,
  sentence: NarrativeSentence,
  signs: SentenceSigns,
  mentions: readonly CraftMention[],
): readonly Segment[] {
  const isRow = !signs.prose && sentence.dates.length === 0 && !signs.anaphor;
  const tellsRoute = !isRow && (signs.moves || (signs.sees && mentions.length > 0) || !signs.prose);
  const places = tellsRoute ? readRoute(text, sentence.span) : [];
  const [first] = sentence.dates;
  const announcing = findAnnouncing(sentence.text, first === undefined ? -1 : first.span[0] - sentence.span[0]);
  return cutSegments(text, sentence, mentions, places).map((span): Segment => {
    const within = (thing: { readonly span: Span }): boolean => span[0] <= thing.span[0] && thing.span[1] <= span[1];
    const own = mentions.filter(within);
    const dates = sentence.dates.filter((date) => within(date) && !(announcing && date === first));
    const date = dateOf(dates, own[0]);
    return {
      span,
      text: text.slice(...span),
      signs,
      mentions: own,
      places: places.filter(within),
      dates,
      ...(date === undefined ? {} : { date }),
      ...(announcing && first !== undefined ? { toldOn: first.value } : {}),
    };
  });
}

/** The last time before the craft is named, else the first behind it; an open beginning with an end is an interval. */
function dateOf(dates: readonly DateFact[], craft: CraftMention | undefined): TimeValue | undefined {
  const before = craft === undefined ? [] : dates.filter(({ span }) => span[1] <= craft.span[0]);
  const [since, until] = before.slice(-2);
  if (since?.value.endsWith("/..") === true && until !== undefined)
    return `${since.value.slice(0, -3)}/${until.value}`;
  return before.at(-1)?.value ?? dates[0]?.value;
}

function tell(telling: Telling, segment: Segment): void {
  const { signs, mentions } = segment;
  const responders = signs.watches || mentions.length > 0 ? readResponders(telling.text, segment.span) : [];
  if (mentions.length > 0 && !isToldAgain(telling, segment)) tellSighting(telling, segment);
  else if (!signs.aboutWatchers && !signs.recalls && !signs.speaks && signs.moves) goOn(telling, segment);
  answer(telling, responders, mentions.length > 0 || signs.aboutWatchers);
}

/** ロシア艦艇6隻が…: the six that were named before. */
function isToldAgain({ episodes }: Telling, { mentions, text }: Segment): boolean {
  const last = episodes.at(-1);
  if (last === undefined || isVague(last) || ADDS.test(text)) return false;
  return mentions.every(({ grade }) => grade === "any");
}

function tellSighting(telling: Telling, segment: Segment): void {
  const { mentions, date } = segment;
  const isAnother = ADDS.test(segment.text) && segment.places.length > 0;
  const known = mentions.map((mention) => findSeen(telling.seen, mention, date, isAnother && mention.count !== undefined));
  const seen = known.filter((row): row is SeenRow => row !== undefined);
  for (const [index, mention] of mentions.entries()) {
    const row = known[index];
    if (row !== undefined) fillRow(row, mention);
  }
  for (const episode of new Set(seen.map((row) => row.episode))) extendEpisode(episode, routeOf(segment), date);
  const fresh = mentions.filter(({ grade }, index) => known[index] === undefined && grade !== "bare");
  const joining = fresh.filter(({ span }) => JOINS.test(telling.text.slice(span[1], span[1] + 4)));
  addRows(telling, segment, fresh.filter((mention) => !joining.includes(mention)), seen[0]);
  for (const mention of joining) addRows(telling, sinceJoining(segment, mention), [mention], undefined);
}

/** と合流: who joins has flown only from there on. */
const JOINS = /^と(?:も)?合流/u;

function sinceJoining(segment: Segment, { span }: CraftMention): Segment {
  const joined = segment.places.findLastIndex((place) => place.span[1] <= span[0]);
  return { ...segment, places: segment.places.slice(Math.max(0, joined)) };
}

function addRows(
  telling: Telling,
  segment: Segment,
  mentions: readonly CraftMention[],
  listed: SeenRow | undefined,
): void {
  if (mentions.length === 0) return;
  const episode = homeOf(telling, segment, listed);
  for (const mention of mentions)
    remember(telling.seen, addRow(episode, resolve(telling, mention), isOwnRow(segment, mention)));
}

function routeOf({ places }: Segment): readonly string[] {
  return places.map(({ name }) => name);
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
  if (date === undefined && before !== undefined && before.toldOn === undefined)
    extendEpisode(episode, before.route, before.date);
  if (toldOn !== undefined) episode.toldOn = toldOn;
  if (toldOn !== undefined && date === undefined) episode.summary = route;
  else extendEpisode(episode, route.length === 0 && WITH_LAST.test(segment.text) ? (last?.route ?? []) : route, date);
  telling.episodes.push(episode);
  telling.open = before === undefined ? telling.open + 1 : Math.max(1, telling.open);
  telling.unanswered = before === undefined ? telling.unanswered + 1 : Math.max(1, telling.unanswered);
  episode.responders = telling.early;
  telling.early = [];
  return episode;
}

/** その際、…も合流した: on the way of the one before. */
const WITH_LAST = /その際|合流|随伴|伴/u;

/** フリゲート1隻(艦番号「598」): the number tells the class that was named before. */
function resolve({ seen }: Telling, mention: CraftMention): CraftMention {
  const [number] = mention.hull;
  const known = mention.grade === "sort" && number !== undefined ? seen.byHull.get(number)?.mention : undefined;
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
    if (day !== undefined && known !== undefined && day < known) continue;
    extendEpisode(episode, routeOf(segment), date);
    if (/(?:通過|航行|飛行)したもの?と推定/u.test(text)) for (const row of episode.rows) row.estimated = true;
  }
  telling.open = 0;
}

/** Who responded is told once for all sightings that nobody has been named for. */
function answer(telling: Telling, responders: readonly string[], isTold: boolean): void {
  if (responders.length === 0 || !isTold) return;
  if (telling.episodes.length === 0) {
    telling.early = responders;
    return;
  }
  const open = telling.unanswered === 0 ? 1 : telling.unanswered;
  for (const episode of telling.episodes.slice(-open))
    episode.responders = [...new Set([...episode.responders, ...responders])];
  telling.unanswered = 0;
}
