// Reads an announcement of foreign ships or aircraft seen: one fact for each craft or group, with its day, route and who responded.

import type { PartRole } from "../../../terms/fact.ts";
import type { FigureFact, SightingFact } from "../../../terms/record-fact.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { figureFacts } from "../figures/figure-facts.ts";
import { readFigures } from "../figures/read-figures.ts";
import type { KindFacts, KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";
import { withCaptionHulls } from "./caption-hulls.ts";
import { readEnglishSightings } from "./english/read-english-sightings.ts";
import { gatherEpisodes } from "./telling/gather-episodes.ts";
import { readNarrative } from "./narrative.ts";
import { sightingFacts } from "./sighting-facts.ts";
import { withoutSums } from "./without-sums.ts";

/** A desk's lead retells the official text, so that it is read only where that names no craft. */
const READ_IN_TURN: readonly (readonly [roles: readonly PartRole[], headings: boolean])[] = [
  [["official"], false],
  [["lead"], false],
  [["headline", "official"], true],
];

export const readSightings: KindReader = (ground) => {
  for (const [roles, headings] of READ_IN_TURN) {
    const { records, warnings } = readSightingsOf(ground, roles, headings);
    if (records.length > 0)
      return { ...NOTHING_READ, records: [...records, ...flightsFromDeck(ground)], warnings };
  }
  const english = isEnglish(ground.page.folded) ? readEnglishSightings(ground.page, ground.dates) : [];
  if (english.length > 0) return { ...NOTHING_READ, records: english };
  const message = "No foreign ship or aircraft was found in this announcement of a sighting.";
  return { ...NOTHING_READ, warnings: [{ code: "no-sighting-found", message }] };
};

function isEnglish(text: string): boolean {
  return !/[ぁ-んァ-ヴ]/u.test(text);
}

/** 発着艦 of a carrier's aircraft are counted, not seen one by one. */
function flightsFromDeck({ page, dates }: ActGround): readonly FigureFact[] {
  if (!page.folded.includes("発着艦")) return [];
  const figures = readFigures(page, dates, ["official"]);
  const flights = figures.filter(({ unit, of }) => unit === "回" && of?.includes("発着艦") === true);
  return figureFacts(page, flights, () => "statistic");
}

export function readSightingsOf(
  { page, dates }: Pick<ActGround, "page" | "dates">,
  roles: readonly PartRole[],
  headings: boolean,
): Pick<KindFacts, "warnings"> & { readonly records: readonly SightingFact[] } {
  const narrative = readNarrative(page, dates, roles);
  const { episodes, doubts } = gatherEpisodes(narrative, headings);
  const seen = withoutSums(sightingFacts(page, narrative, episodes));
  return { records: withCaptionHulls(page.folded, seen), warnings: doubts };
}
