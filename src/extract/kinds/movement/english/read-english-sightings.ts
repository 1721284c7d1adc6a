// Takes a page in English and its dates; gives the foreign ships and aircraft seen, one fact for each class or type.

import type { DateFact, TimeValue } from "../../../../terms/fact.ts";
import type { SightingFact } from "../../../../terms/record-fact.ts";
import type { Page } from "../../../page/page.ts";
import { roleAt } from "../../../page/page.ts";
import type { NarrativeSentence } from "../narrative.ts";
import { readNarrative } from "../narrative.ts";
import { joinRoutes } from "../route/read-route.ts";
import type { EnglishCraft } from "./english-craft.ts";
import { readEnglishCrafts } from "./english-craft.ts";
import { ENGLISH_MOVES, ENGLISH_RECALLS, readEnglishResponders, readEnglishRoute } from "./english-words.ts";

type EnglishEpisode = {
  readonly crafts: readonly EnglishCraft[];
  readonly date?: TimeValue;
  route: readonly string[];
  responders: readonly string[];
};

export function readEnglishSightings(page: Page, dates: readonly DateFact[]): readonly SightingFact[] {
  const { text, sentences, toPage } = readNarrative(page, dates, ["lead", "official"]);
  const episodes: EnglishEpisode[] = [];
  for (const sentence of sentences) tell(episodes, text, sentence);
  const rows = episodes.flatMap((episode) => episode.crafts.map((craft) => ({ craft, episode })));
  const nation = rows.find(({ craft }) => craft.nationality !== undefined)?.craft.nationality;
  return rows.map(({ craft, episode }, index): SightingFact => {
    const { span, count, hull, nationality = nation, ...named } = craft;
    const place = toPage(span);
    const isCounted = count !== undefined || hull.length > 0;
    return {
      id: `g${index + 1}`,
      type: "sighting",
      span: place,
      part: roleAt(page, place[0]),
      ...(isCounted ? { basis: "stated" } : { basis: "inferred", from: ["named-without-number"] }),
      ...named,
      ...(nationality === undefined ? {} : { nationality }),
      count: count ?? Math.max(1, hull.length),
      ...(hull.length === 0 ? {} : { hull }),
      ...(episode.date === undefined ? {} : { date: episode.date }),
      route: episode.route,
      responders: episode.responders,
    };
  });
}

function tell(episodes: EnglishEpisode[], text: string, sentence: NarrativeSentence): void {
  const last = episodes.at(-1);
  const words = sentence.text;
  const responders = readEnglishResponders(words);
  const crafts =
    ENGLISH_RECALLS.test(words) || responders.length > 0 ? [] : readEnglishCrafts(text, sentence.span);
  const fresh = crafts.filter(({ model }) => !isKnown(episodes, model));
  if (fresh.length > 0 && /[.!]$/u.test(words)) {
    const date = dateOf(sentence, fresh[0]) ?? last?.date;
    const route = readEnglishRoute(words);
    episodes.push({ crafts: fresh, route, responders: [], ...(date === undefined ? {} : { date }) });
  } else if (last !== undefined && responders.length === 0 && tellsMore(words)) {
    last.route = joinRoutes(last.route, readEnglishRoute(words));
  }
  const open = episodes.filter((episode) => episode.responders.length === 0);
  if (responders.length > 0) for (const episode of open) episode.responders = responders;
}

function tellsMore(words: string): boolean {
  return ENGLISH_MOVES.test(words) && !ENGLISH_RECALLS.test(words) && /[.!]$/u.test(words);
}

const LOOKS_BACK = 12;

function isKnown(episodes: readonly EnglishEpisode[], model: string): boolean {
  return episodes.slice(-LOOKS_BACK).some(({ crafts }) => crafts.some((craft) => craft.model === model));
}

/** The last time before the craft, else the first of the sentence. */
function dateOf({ dates }: NarrativeSentence, craft: EnglishCraft | undefined): TimeValue | undefined {
  const before = dates.filter(({ span }) => craft !== undefined && span[1] <= craft.span[0]);
  return (before.at(-1) ?? dates[0])?.value;
}
