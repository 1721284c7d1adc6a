// Takes the sightings of a text; gives those that tell no way the one that was announced of all of them: 計6隻の軍艦が…を南下した, and then each with its own hour.

import type { Episode } from "../episode.ts";
import { extendEpisode, isVague, sumOfRows, wholeRoute } from "../episode.ts";
import type { Telling } from "./telling.ts";

export function shareWay({ episodes }: Telling): void {
  const told = episodes.filter((episode) => !isVague(episode));
  const announced = told[0]?.before;
  const [all] = announced?.rows ?? [];
  if (announced === undefined || all?.count === undefined || announced.rows.length > 1) return;
  const way = wholeRoute(announced);
  if (way.length === 0 || countOf(told) !== all.count) return;
  for (const episode of told) if (wholeRoute(episode).length === 0) extendEpisode(episode, way, undefined);
}

function countOf(told: readonly Episode[]): number {
  return told.reduce((sum, episode) => sum + sumOfRows(episode), 0);
}
