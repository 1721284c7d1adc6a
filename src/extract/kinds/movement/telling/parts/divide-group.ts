// Takes a stretch that tells of some of a group of one model (6機のうち2機は…、残る4機は…); each part becomes a row with its own number and way.

import type { TimeValue } from "../../../../../terms/fact.ts";
import type { CraftMention } from "../../craft/craft-mention.ts";
import type { Episode, SeenRow } from "../../episode.ts";
import { addRow, sumOfRows, wholeRoute } from "../../episode.ts";
import type { RoutePlace } from "../../route/read-route.ts";
import { joinRoutes } from "../../route/read-route.ts";
import { dayOf } from "../../same-time.ts";
import type { Segment } from "../../segments.ts";
import { partOfRow } from "./part-of-row.ts";
import { tellSomeSeen } from "./tell-some-seen.ts";
import { tellMore } from "../go-on.ts";
import type { Telling } from "../telling.ts";
import { LOOKS_BACK } from "../telling.ts";

type Clause = {
  /** How many there were in all, where the words say so. */
  readonly all?: number;
  readonly some: number;
  readonly hull?: string;
  readonly isRest: boolean;
  /** Where its words begin behind the subject, and where they end, in the segment's text. */
  readonly start: number;
  readonly end: number;
};

const CLAUSES =
  /(?<![一-龠])(?:(?<nth>\d{1,2})[隻機]目|(?:(?<all>\d{1,2})[隻機](?:の)?|この|これらの)?うち、?(?:の)?|(?<rest>残る|残りの?|もう|別の|ほか[のに]?|他[のに]))(?:[一-龠ァ-ヴー]{2,12}(?=\d))?(?:(?<some>\d{1,2})[隻機](?:ずつ(?<teams>\d)[組隊])?)?(?:の[一-龠ァ-ヴー]{2,12}(?=は|が))?(?:の?\(?艦番号(?:は)?[「[]?(?<hull>\d{1,4})[」\]]?\)?(?:の\d隻)?)?(?:は|が)、?/gu;
/** No sentence tells of more, and a text of any length stays linear. */
const LONGEST = 600;

/** True where it was told; then nothing else is in the words. */
export function divideGroup(telling: Telling, segment: Segment): boolean {
  if (tellSomeSeen(telling, segment)) return true;
  const clauses = readClauses(segment.text);
  const [first] = clauses;
  const row = first === undefined ? undefined : findGroup(telling, first);
  if (row === undefined) return false;
  const parts = clauses.map((clause) => ({ clause, model: modelOf(segment, clause) }));
  if (parts.every(({ model }) => model === undefined)) {
    if (segment.route.length === 0) return false;
    for (const { clause } of parts) tellPart(telling, segment, row, clause, parts.length === 1);
    return true;
  }
  return nameParts(segment, row, parts);
}

function readClauses(text: string): readonly Clause[] {
  if (!/うち|残|もう|別の|[ほ他]|目/u.test(text)) return [];
  const found = [...text.slice(0, LONGEST).matchAll(CLAUSES)];
  // 1機目は…、2機目は…: one alone is told as of all.
  if (found.length < 2 && found[0]?.groups?.["nth"] !== undefined) return [];
  return found.flatMap((match, index): readonly Clause[] => {
    const { all, rest, some, teams, hull, nth } = match.groups ?? {};
    if (some === undefined && hull === undefined && nth === undefined) return [];
    return [
      {
        ...(all === undefined ? {} : { all: Number(all) }),
        // 2機ずつ2組 are four.
        some: Number(some ?? 1) * Number(teams ?? 1),
        ...(hull === undefined ? {} : { hull }),
        isRest: rest !== undefined,
        start: match.index + match[0].length,
        end: found[index + 1]?.index ?? text.length,
      },
    ];
  });
}

/** One model's row that has so many, or what is left of one. */
function findGroup(telling: Telling, { all, some, isRest }: Clause): SeenRow | undefined {
  const recent = telling.episodes.slice(-LOOKS_BACK).filter(({ rows }) => rows.length === 1);
  const rows = recent.flatMap((episode) => episode.rows.slice(0, 1));
  // 艦艇5隻 and then the five by class: of which is told elsewhere.
  if (listsThem(telling.episodes.at(-1), all)) return undefined;
  if (all !== undefined) return some < all ? rows.findLast(({ count }) => count === all) : undefined;
  if (isRest) return rows.findLast(({ count, episode }) => episode.share === "left" && count === some);
  const last = telling.episodes.at(-1);
  const [group] = last?.rows.length === 1 ? last.rows : [];
  return group?.count !== undefined && group.count > some ? group : undefined;
}

function listsThem(last: Episode | undefined, all: number | undefined): boolean {
  return last !== undefined && last.rows.length > 1 && (all === undefined || sumOfRows(last) === all);
}

/** 1機は(推定)無人機で: what the words right behind the subject name. */
function modelOf({ mentions, span }: Segment, { start }: Clause): CraftMention | undefined {
  const at = span[0] + start;
  return mentions.find((mention) => mention.span[0] >= at - 1 && mention.span[0] <= at + REACH);
}

const REACH = 8;

function tellPart(
  telling: Telling,
  segment: Segment,
  group: SeenRow,
  clause: Clause,
  isAlone: boolean,
): void {
  const part = partOfRow(telling, group, Math.min(clause.some, group.count ?? 1));
  if (clause.hull !== undefined && part.hull.length === 0) part.hull = [clause.hull];
  const isIn = (at: number): boolean =>
    at >= segment.span[0] + clause.start && at < segment.span[0] + clause.end;
  const placesIn = segment.route.filter(({ span }) => isIn(span[0]));
  // 同日午後9時ごろには、別の1隻が…: its time stands before it.
  const date =
    segment.dates.find(({ span }) => isIn(span[0]))?.value ??
    (isAlone && segment.date?.includes("T") === true ? segment.date : undefined);
  if (date !== undefined && tellsMore(date, part.episode.date)) part.episode.date = date;
  const { episode } = part;
  const from = placesIn.filter(({ span }) =>
    COMES_FROM.test(segment.text.slice(span[1] - segment.span[0], span[1] - segment.span[0] + 8)),
  );
  const isWhole = date?.includes("T") === true && placesIn.length > 1 && group.episode.isSummary;
  episode.route = isWhole
    ? namesOf(placesIn)
    : joinRoutes(joinRoutes(namesOf(from), wholeRoute(episode)), namesOf(placesIn));
  episode.summary = [];
  episode.filled = [];
}

/** 東シナ海から飛来 */
const COMES_FROM = /^(?:方面|側|上空)?から/u;

function namesOf(places: readonly RoutePlace[]): readonly string[] {
  return places.map(({ name }) => name);
}

function tellsMore(date: TimeValue, known: TimeValue | undefined): boolean {
  return known === undefined || date.includes("T") || known.includes("/") || dayOf(date) !== dayOf(known);
}

/** 2機のうち1機は無人機で、どちらも…; 1隻はI級、もう1隻はII級だった: what is told besides is told of all. */
function nameParts(
  segment: Segment,
  group: SeenRow,
  parts: readonly { readonly clause: Clause; readonly model: CraftMention | undefined }[],
): boolean {
  const { episode, estimated } = group;
  const { nationality } = group.mention;
  const named = parts.reduce((all, { clause, model }) => all + (model === undefined ? 0 : clause.some), 0);
  if (named > (group.count ?? 0)) return false;
  for (const { clause, model } of parts) {
    if (model === undefined) continue;
    const mention: CraftMention = {
      ...(nationality === undefined ? {} : { nationality }),
      ...model,
      count: clause.some,
      estimated: estimated || model.estimated,
    };
    addRow(episode, mention, true);
  }
  group.count = (group.count ?? 0) - named;
  group.isOwn = true;
  if (group.count === 0) episode.rows.splice(episode.rows.indexOf(group), 1);
  tellMore(segment, episode);
  return true;
}
