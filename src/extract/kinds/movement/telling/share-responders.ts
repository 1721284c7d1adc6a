// Takes a telling at its end; gives those who were named before the sightings were told one by one to each sighting that nobody else answered.

import type { Episode } from "../episode.ts";
import { isVague } from "../episode.ts";
import type { Telling } from "./telling.ts";

/** P-3Cが…ロシア海軍艦艇を確認した。5時頃、…。続く7時頃、…: one who saw them all. */
export function shareResponders({ episodes, named }: Telling): void {
  const told = episodes.filter((episode) => !isVague(episode));
  const responders = named.length > 0 ? named : (told[0]?.before?.responders ?? []);
  if (responders.length === 0 || told.some((episode) => isAnsweredApart(episode, responders))) return;
  const [counted] = told[0]?.before?.rows ?? [];
  // 艦艇3隻 were those three.
  if (counted?.count !== undefined) return;
  for (const episode of told) {
    if (episode.responders.length === 0) episode.responders = responders;
  }
}

function isAnsweredApart({ responders }: Episode, shared: readonly string[]): boolean {
  return responders.some((name) => !shared.includes(name));
}
