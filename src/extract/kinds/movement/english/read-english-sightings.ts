// Takes a page in English and its dates; gives the foreign ships and aircraft seen, one fact for each class or type.

import type { DateFact } from "../../../../terms/fact.ts";
import type { SightingFact } from "../../../../terms/record-fact.ts";
import type { Page } from "../../../page/page.ts";
import { roleAt } from "../../../page/page.ts";
import type { NarrativeSentence } from "../narrative.ts";
import { readNarrative } from "../narrative.ts";
import type { EnglishEpisode } from "./english-episode.ts";
import { wayOf } from "./english-episode.ts";
import { dayTold } from "./day-told.ts";
import { goOn } from "./go-on.ts";
import { isOnlyIncluded } from "./included.ts";
import { isKnown, meantBy } from "./meant-crafts.ts";
import type { EnglishCraft } from "./english-craft.ts";
import { readEnglishCrafts } from "./english-craft.ts";
import {
  ENGLISH_MOVES,
  ENGLISH_RECALLS,
  ENGLISH_SEES,
  RECALLED_CLAUSE,
  readEnglishResponders,
  readEnglishRoute,
  readEnglishServices,
} from "./english-words.ts";

/** A line that goes on in the next. */
const WRAPPED = /(?<=[A-Za-z,])\n(?=[a-z(])/gu;

export function readEnglishSightings(page: Page, dates: readonly DateFact[]): readonly SightingFact[] {
  const folded = page.folded.replaceAll(WRAPPED, " ");
  const unwrapped = { ...page, text: folded, folded };
  const { text, sentences, toPage } = readNarrative(unwrapped, dates, ["lead", "official"]);
  const episodes: EnglishEpisode[] = [];
  const first = sentences.findIndex(isProse);
  for (const [index, sentence] of sentences.entries()) {
    if (index >= first) tell(episodes, text, withoutRecalled(sentence));
  }
  if (episodes.every(({ responders }) => responders.length === 0))
    answerByService(episodes, sentences.slice(first));
  const rows = bestRows(episodes);
  const nation = rows.find(({ craft }) => craft.nationality !== undefined)?.craft.nationality;
  return rows.map(({ craft, episode }, index): SightingFact => {
    const { span, count, hull, nationality = nation, grade: _grade, estimated, ...named } = craft;
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
      route: wayOf(episode),
      responders: episode.responders,
      ...(estimated ? { estimated: true } : {}),
    };
  });
}

/** Ships and aircraft of any sort stand only where none is named. */
function bestRows(
  episodes: readonly EnglishEpisode[],
): readonly { readonly craft: EnglishCraft; readonly episode: EnglishEpisode }[] {
  const rows = episodes.flatMap((episode) => episode.crafts.map((craft) => ({ craft, episode })));
  const named = rows.filter(({ craft }) => craft.grade === "named");
  const last = named.reduce((latest, { craft }) => Math.max(latest, craft.span[0]), -1);
  // Six others, and further on what they were: named now.
  const others = rows.filter(({ craft }) => craft.grade === "others" && craft.span[0] > last);
  return named.length > 0
    ? [...named, ...others].toSorted((a, b) => a.craft.span[0] - b.craft.span[0])
    : rows;
}

function isProse({ text }: NarrativeSentence): boolean {
  return /[.!]["”]?$/u.test(text);
}

function withoutRecalled(sentence: NarrativeSentence): NarrativeSentence {
  const text = sentence.text.replace(RECALLED_CLAUSE, ".");
  return text === sentence.text ? sentence : { ...sentence, text };
}

/** Denied that two destroyers sailed there; not confirmed; not "denied access". */
const ENGLISH_DENIES =
  /\b(?:den(?:y|ies|ied|ying) [^.;]{0,40}?\b(?:that|reports?|claims?)\b|(?:did not|has not|had not|have not|could not|cannot) (?:confirm|see|detect|observe)|no (?:confirmation|evidence|truth))|^\W*No (?:[A-Za-z]+ ){0,4}(?:ships?|vessels?|aircraft|destroyers?|bombers?|fighters?|drones?|UAVs?)\b|\b(?:[Rr]eports?|[Cc]laims?)\b[^.;]{0,80}\b(?:incorrect|false|untrue|wrong|not true)\b/u;

function tell(episodes: EnglishEpisode[], text: string, sentence: NarrativeSentence): void {
  const last = episodes.at(-1);
  const words = sentence.text;
  if (ENGLISH_RECALLS.test(words) || ENGLISH_DENIES.test(words)) return;
  const responders = readEnglishResponders(words);
  const crafts = readEnglishCrafts(text, [sentence.span[0], sentence.span[0] + words.length]);
  const isGroup = last?.crafts.every(({ grade }) => grade === "any") === true;
  const named = crafts.filter(
    (craft) =>
      craft.grade !== "any" &&
      !isKnown(episodes, text, craft) &&
      !(isGroup && isOnlyIncluded(text, sentence.span[0], craft)),
  );
  const any = crafts.filter(({ grade }) => grade === "any").slice(0, 1);
  const fresh = named.length > 0 ? named : episodes.length === 0 ? any : [];
  if (fresh.length > 0 && (isProse(sentence) || isRow(fresh))) begin(episodes, sentence, fresh);
  else if (fresh.length === 0 && last === undefined && ENGLISH_SEES.test(words))
    begin(episodes, sentence, []);
  else if (last !== undefined && ENGLISH_MOVES.test(words) && isProse(sentence) && !isOfWatchers(words))
    goOn(episodes, last, sentence, meantBy(last, text, crafts));
  const open = episodes.filter((episode) => episode.responders.length === 0);
  if (responders.length > 0) for (const episode of open) episode.responders = responders;
}

/** Where no ship, aircraft or unit is named, the service that found them. */
function answerByService(episodes: readonly EnglishEpisode[], sentences: readonly NarrativeSentence[]): void {
  const told = sentences.find(
    ({ text }) => !ENGLISH_RECALLS.test(text) && readEnglishServices(text).length > 0,
  );
  if (told === undefined) return;
  for (const episode of episodes) episode.responders = readEnglishServices(told.text);
}

/** A line of a list counts its craft. */
function isRow(crafts: readonly EnglishCraft[]): boolean {
  return crafts.every(({ count, hull }) => count !== undefined || hull.length > 0);
}

function isOfWatchers(words: string): boolean {
  return /surveillance|scrambl/iu.test(words) && !/\b(?:then|after that)\b/iu.test(words);
}

/** What was told of ships or aircraft of any sort right before is told of those that are named now. */
function begin(
  episodes: EnglishEpisode[],
  sentence: NarrativeSentence,
  crafts: readonly EnglishCraft[],
): void {
  const last = episodes.at(-1);
  const before = last !== undefined && last.crafts.every(({ grade }) => grade === "any") ? last : undefined;
  const date = dayTold(sentence, crafts[0]?.span[0]) ?? last?.date;
  const own = readEnglishRoute(sentence.text);
  const isGroup = crafts.every(({ grade }) => grade === "any");
  const episode: EnglishEpisode = {
    crafts: crafts.map((craft) => ({ ...nationOf(before), ...craft })),
    summary: isGroup ? own : before === undefined ? [] : [...before.summary, ...before.further],
    head: isGroup ? [] : own,
    further: [],
    responders: before?.responders ?? [],
    ...(date === undefined ? {} : { date }),
  };
  if (before !== undefined) episodes.pop();
  episodes.push(episode);
}

/** Three Chinese warships, and then their classes without the country. */
function nationOf(before: EnglishEpisode | undefined): Pick<EnglishCraft, "nationality"> {
  const nationality = before?.crafts.find((craft) => craft.nationality !== undefined)?.nationality;
  return nationality === undefined ? {} : { nationality };
}
