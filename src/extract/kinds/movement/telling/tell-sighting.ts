// Takes a stretch that names crafts and the sightings so far; adds the rows it tells, to a sighting known or a new one.

import type { CraftMention } from "../craft/craft-mention.ts";
import { ROLE } from "../craft/craft-words.ts";
import type { Episode, SeenRow } from "../episode.ts";
import { addRow, fillRow, summarise } from "../episode.ts";
import { homeOf, isWithOthers } from "./begin-episode.ts";
import { hourOf, partFrom, tellMore } from "./go-on.ts";
import { countAll, findTotal } from "./in-all.ts";
import { isJoining, joinsAsWell, sinceJoining, tellTogether } from "./joining.ts";
import { isSomeOf, retellPart } from "./parts/retell-part.ts";
import { leaveOut } from "./parts/part-of-group.ts";
import { findSeen, keyOf, remember } from "./seen-rows.ts";
import type { Segment } from "../segments.ts";
import { ADDS, COMES_AGAIN, GOES_ON } from "../sentence-signs.ts";
import type { Telling } from "./telling.ts";

/** More rows than any list has. */
const LONGEST_LIST = 60;
const IS_PART = /^(?:\d\s+)?(?:こ(?:のうち|れらのうち)|うち)/u;

/** Gives the episodes that it began or went on with. */
export function tellSighting(telling: Telling, segment: Segment): readonly Episode[] {
  const { date } = segment;
  const total = findTotal(telling.text, segment);
  const mentions = segment.mentions
    .filter((mention) => mention !== total)
    .flatMap((mention) => resolve(telling, mention))
    .map((mention) => withRole(telling, mention));
  leaveOut(telling, mentions);
  const isAnother = ADDS.test(segment.text) && segment.route.length > 0;
  const comesAgain = COMES_AGAIN.test(segment.text);
  const known = mentions.map((mention) => {
    if (comesAgain) return undefined;
    const row = findSeen(telling.seen, mention, date, isAnother && mention.count !== undefined);
    return row !== undefined && isSomeOf(row, mention, segment)
      ? retellPart(telling, segment, row, mention)
      : row;
  });
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
  const joining = fresh.filter((mention) => isJoining(telling.text, mention));
  addRows(
    telling,
    segment,
    fresh.filter((mention) => !joining.includes(mention)),
    seen[0],
  );
  if (fresh.some((mention) => joinsAsWell(telling.text, mention))) tellTogether(telling, segment, before);
  for (const mention of joining) addRows(telling, sinceJoining(segment, mention), [mention], undefined);
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
function splitList(telling: Telling, segment: Segment, seen: readonly SeenRow[]): void {
  const { date, route, text, signs } = segment;
  const [first] = seen;
  const episode = first?.episode;
  if (route.length === 0 || episode === undefined) return;
  const isHour = signs.sees && hourOf(date, episode.date) !== undefined;
  const isAlone = isHour || isTopic(telling, segment);
  if (!IS_PART.test(text) && !isAlone && (date === undefined || episode.date !== undefined)) return;
  const own = seen.filter((row) => row.episode === episode);
  if (own.length === episode.rows.length || episode.rows.length > LONGEST_LIST) return;
  partFrom(telling, own, episode);
}

/** TB-001は…、BZK-005は…: each of the list goes its own way. */
function isTopic({ text }: Telling, { span, mentions }: Segment): boolean {
  const [only, ...others] = mentions;
  return (
    only !== undefined &&
    others.length === 0 &&
    only.span[0] - span[0] < 8 &&
    /^は(?!、?(?:これ|いずれ))/u.test(text.slice(only.span[1], only.span[1] + 4))
  );
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
    else
      remember(
        telling.seen,
        addRow(episode, withSortAnnounced(mention, episode), isOwnRow(segment, mention)),
      );
  }
}

/** ロシアの「情報収集機」が…探知された。…航空機1機が…: of the sort that was announced. */
function withSortAnnounced(mention: CraftMention, { before }: Episode): CraftMention {
  const [announced, other] = before?.rows ?? [];
  if (announced === undefined || other !== undefined || !IS_ANY_AIRCRAFT.test(mention.model)) return mention;
  const { model, span, nationality } = announced.mention;
  const isOther =
    nationality !== undefined && mention.nationality !== undefined && nationality !== mention.nationality;
  return isOther || !IS_SORT.test(model) ? mention : { ...mention, model, span };
}

const IS_ANY_AIRCRAFT = /^(?:航空|軍用)機$/u;
const IS_SORT = new RegExp(`^${ROLE}$`, "u");

/** Tu-95戦略爆撃機, and further on Tu-95×2機: of the role that was told of the type. */
function withRole({ seen }: Telling, mention: CraftMention): CraftMention {
  if (mention.craft !== "aircraft" || mention.role !== undefined) return mention;
  const roles = new Set(
    (seen.byModel.get(keyOf(mention.model)) ?? []).slice(-LONGEST_LIST).map(({ role }) => role),
  );
  const [role] = roles;
  return role === undefined || roles.size > 1 ? mention : { ...mention, role };
}

/** フリゲート1隻(艦番号「598」): the number tells the class that was named before. */
function resolve(telling: Telling, mention: CraftMention): readonly CraftMention[] {
  if (mention.isOfLastModel === true) return ofLastModel(telling, mention);
  const { seen } = telling;
  const [number] = mention.hull;
  const known =
    mention.grade === "sort" && number !== undefined ? seen.byHull.get(number)?.mention : undefined;
  return [known === undefined ? mention : { ...mention, grade: "named", model: known.model }];
}

/** 同型機1機: nothing, where no model was named. */
function ofLastModel({ episodes }: Telling, mention: CraftMention): readonly CraftMention[] {
  const last = episodes
    .at(-1)
    ?.rows.slice(-LONGEST_LIST)
    .findLast((row) => row.mention.craft === mention.craft && row.mention.grade !== "any");
  if (last === undefined) return [];
  const { nationality, model, grade, span } = last.mention;
  return [
    {
      ...mention,
      grade,
      model,
      // Where the model itself is named.
      span,
      ...(nationality === undefined ? {} : { nationality }),
      ...(last.role === undefined ? {} : { role: last.role }),
    },
  ];
}

function isOwnRow({ mentions, signs, text }: Segment, mention: CraftMention): boolean {
  if (mention.grade === "named" || mention.estimated) return true;
  if (mention.count !== undefined && isWithOthers(text)) return true;
  return signs.prose && (ADDS.test(text) || mentions.some(({ grade }) => grade === "named"));
}
