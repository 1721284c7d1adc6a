// Takes the sightings of a text; gives those that tell no way the one that was announced of all of them: 計6隻の軍艦が…を南下した, and then each with its own hour.

import type { Episode } from "../episode.ts";
import { extendEpisode, isVague, sumOfRows, wholeRoute } from "../episode.ts";
import { isWater, joinRoutes } from "../route/read-route.ts";
import type { Telling } from "./telling.ts";

export function shareWay({ episodes, text }: Telling): void {
  const told = episodes.filter((episode) => !isVague(episode));
  const announced = told[0]?.before;
  const [all] = announced?.rows ?? [];
  if (announced === undefined || all?.count === undefined || announced.rows.length > 1) return;
  const way = wholeRoute(announced);
  if (way.length === 0 || countOf(told) !== all.count || EACH_ITS_OWN.test(text)) return;
  for (const episode of told) tellWay(episode, way);
}

/** 対馬海峡と宮古海峡をそれぞれ: no way of all. */
const EACH_ITS_OWN = /それぞれ|分かれ|別々|別の/u;

/** Where some were seen, told alone, comes before the way of all. */
function tellWay(episode: Episode, way: readonly string[]): void {
  const own = wholeRoute(episode);
  const [seen] = own;
  if (seen === undefined) extendEpisode(episode, way, undefined);
  else if (own.length === 1 && !way.includes(seen) && IS_LAND.test(seen) && !isWater(seen)) {
    episode.summary = [];
    episode.route = joinRoutes(own, way);
    episode.filled = episode.route;
  }
}

const IS_LAND = /[島岬崎埼列群諸]/u;

function countOf(told: readonly Episode[]): number {
  return told.reduce((sum, episode) => sum + sumOfRows(episode), 0);
}
