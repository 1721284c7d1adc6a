// Takes a stretch that names crafts for the first time; gives the sighting that they belong to: the one of their list, or a new one.

import type { Episode, SeenRow } from "../episode.ts";
import { extendEpisode, isVague, newEpisode, summarise, wholeRoute } from "../episode.ts";
import type { Segment } from "../segments.ts";
import { isTelling } from "../sentence-signs.ts";
import { routeOf } from "./go-on.ts";
import { isOneList } from "./in-all.ts";
import type { Telling } from "./telling.ts";

/** その際、…も合流した: on the way of the one before. */
const WITH_LAST =
  /その際|合流|随伴|伴|同行|(?:一緒|共|とも)に(?:航行|飛行)|も[^、。]{0,12}(?:付近|周辺|近く)を(?:航行|飛行)|^(?:ほか|他)の\d{1,2}[隻機]/u;
/** No sentence is read farther, so that many crafts in one take time in proportion. */
const READ_SO_FAR = 1000;

export function isWithOthers(text: string): boolean {
  return WITH_LAST.test(text.slice(0, READ_SO_FAR));
}

const PART_OF_WAY = /途中まで/u;

const OF_THEM = /^(?:\d\s+)?(?:このうち|うち|内訳は)/u;

/** 無人機3機が…。うち2機はA型で、残る1機はB型だった: the rows of the group that was told by its sort. */
function namesGroup({ text, mentions }: Segment, { rows }: Episode): boolean {
  const [group] = rows;
  const sum = mentions.reduce((all, { count }) => all + (count ?? 0), 0);
  return rows.length === 1 && OF_THEM.test(text) && group?.mention.grade !== "named" && group?.count === sum;
}

/** Which episode crafts named for the first time belong to: the one of their list, or one of their own. */
export function homeOf(telling: Telling, segment: Segment, listed: SeenRow | undefined): Episode {
  const { date } = segment;
  const last = telling.episodes.at(-1);
  const isBare = date === undefined && segment.route.length === 0;
  if (listed !== undefined && isOneList(telling.text, segment)) return listed.episode;
  if (isBare && listed !== undefined) return listed.episode;
  if (isBare && last !== undefined && namesGroup(segment, last)) return last;
  if (isBare && !segment.signs.prose && last !== undefined && !isVague(last) && telling.open > 0) return last;
  const before = last !== undefined && isVague(last) ? last : undefined;
  const isWithLast = segment.route.length === 0 && isWithOthers(segment.text);
  const episode = beginEpisode(telling, segment, before, isWithLast ? last : undefined);
  telling.episodes.push(episode);
  telling.open = before === undefined ? telling.open + 1 : Math.max(1, telling.open);
  if (before === undefined) telling.unanswered += 1;
  episode.responders = before?.responders ?? (isWithLast ? last?.responders : undefined) ?? telling.early;
  telling.early = [];
  return episode;
}

/** 同日午後6時頃には、同海域を東進する…: where the one before was seen last. */
function waterOf({ route, text, span }: Segment, last: Episode | undefined): readonly string[] {
  const at = text.search(/同(?:じ)?(?:海域|空域)(?!の[東西南北])/u);
  const isNamed = at < 0 || route.some((place) => place.span[0] - span[0] < at);
  return isNamed ? [] : (last?.route.slice(-1) ?? []);
}

/** `beside`: the one on whose way it was. */
function beginEpisode(
  { toldOn: toldFor, labelled, headed, labelledAt, episodes }: Telling,
  segment: Segment,
  before: Episode | undefined,
  beside: Episode | undefined,
): Episode {
  const { text } = segment;
  const date = segment.date ?? headed ?? (segment.signs.prose ? undefined : labelled);
  const isUndated = before === undefined && episodes.at(-1)?.date === undefined;
  const toldOn = segment.toldOn ?? (isUndated ? toldFor : undefined);
  const own = [...waterOf(segment, episodes.at(-1)), ...routeOf(segment)];
  const route = own.length === 0 && !segment.signs.prose ? labelledAt : own;
  const episode = newEpisode(before);
  const last = episodes.at(-1);
  const follows = last?.date ?? last?.follows;
  if (follows !== undefined) episode.follows = follows;
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
  if (beside !== undefined) episode.isBeside = true;
  if (isInShort) summarise(episode, route);
  return episode;
}
