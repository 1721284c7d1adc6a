// Takes a page and the sightings put together from it; gives one fact for each craft or group.

import type { SightingFact } from "../../../terms/record-fact.ts";
import type { Page } from "../../page/page.ts";
import { roleAt } from "../../page/page.ts";
import type { CraftGrade } from "./craft/craft-mention.ts";
import { NATION_NAMED } from "./craft/craft-words.ts";
import type { Episode, SeenRow } from "./episode.ts";
import type { EpisodeDate } from "./episode-dates.ts";
import { datesOf } from "./episode-dates.ts";
import { wholeRoute } from "./episode.ts";
import type { Narrative } from "./narrative.ts";
import { findCountry } from "../../../japanese/countries.ts";

const GRADES: readonly CraftGrade[] = ["named", "sort", "any"];

export function sightingFacts(
  page: Page,
  narrative: Narrative,
  episodes: readonly Episode[],
): readonly SightingFact[] {
  const rows = keptRows(episodes);
  const nation = rows.find(({ mention }) => mention.nationality !== undefined)?.mention.nationality;
  const known = nation ?? findNation(page);
  const dates = datesOf(episodes);
  return rows
    .toSorted((a, b) => a.mention.span[0] - b.mention.span[0])
    .map((row, index) => factOf(page, narrative, row, `g${index + 1}`, known, dates.get(row.episode)));
}

/** Of ships and of aircraft apart: the rows of the best grade, and those that are told as one more. */
function keptRows(episodes: readonly Episode[]): readonly SeenRow[] {
  const all = episodes.flatMap(({ rows }) => rows);
  return (["ship", "aircraft"] as const).flatMap((craft) => {
    const rows = all.filter(
      ({ mention, count, estimated }) =>
        mention.craft === craft && (mention.grade !== "any" || count !== undefined || estimated),
    );
    const best = GRADES.find((grade) => rows.some(({ mention }) => mention.grade === grade));
    return rows.filter(
      ({ mention, isOwn }) =>
        mention.grade === best || (isOwn && (mention.grade !== "any" || mention.estimated)),
    );
  });
}

function findNation(page: Page): string | undefined {
  const name = new RegExp(NATION_NAMED, "u").exec(page.folded)?.[1];
  return name === undefined ? undefined : (findCountry(name)?.short ?? name);
}

/** 推定される無人機 in the first sentence is the 無人機1機 of the next. */
function isCalledEstimated(text: string, model: string): boolean {
  return [`推定される${model}`, `推定${model}`, `とみられる${model}`].some((words) =>
    text.slice(0, LOOKED_THROUGH).includes(words),
  );
}

const LOOKED_THROUGH = 2000;

function factOf(
  page: Page,
  narrative: Narrative,
  { mention, count, role, hull, estimated, episode }: SeenRow,
  id: string,
  nation: string | undefined,
  date: EpisodeDate | undefined,
): SightingFact {
  const span = narrative.toPage(mention.span);
  const isDoubted =
    estimated || (mention.grade === "sort" && isCalledEstimated(narrative.text, mention.model));
  const isOfNone = mention.isMixed === true || mention.isOfNobody === true;
  const nationality = isOfNone ? undefined : (mention.nationality ?? nation);
  const own = count ?? (hull.length > 0 ? hull.length : 1);
  const isCounted = count !== undefined || hull.length > 0;
  const from = [
    ...(isCounted ? [] : ["named-without-number"]),
    ...(date?.from === undefined ? [] : [date.from]),
  ];
  return {
    id,
    type: "sighting",
    span,
    part: roleAt(page, span[0]),
    ...(from.length === 0 ? { basis: "stated" } : { basis: "inferred", from }),
    craft: mention.craft,
    ...(nationality === undefined ? {} : { nationality }),
    model: mention.model,
    ...(role === undefined ? {} : { role }),
    count: own,
    ...(hull.length === 0 ? {} : { hull }),
    ...(date === undefined ? {} : { date: date.value }),
    route: wholeRoute(episode),
    responders: episode.responders,
    ...(isDoubted ? { estimated: true } : {}),
  };
}
