// Takes words and the day on which they were announced; gives all that proposals look at in them: concepts, parties, dates, what is counted off.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { findCountry } from "../../../japanese/countries.ts";
import { readDates } from "../../../japanese/read-dates.ts";
import { daysOfTime } from "../../days-of-time.ts";
import { codesIn } from "../../undertakings/parties/find-countries.ts";
import { countryOfPlace, findConcepts } from "../words/concepts.ts";
import type { DatedWords, Said } from "./later-announcement.ts";
import { normalText } from "./normal-text.ts";
import { findOrdinals } from "./ordinals.ts";

/** 7月に発生した輸送機の…, 平成29年12月以来: not when it was done. */
const ASIDE =
  /^(?:に|の)?[^、。\n]{0,14}(?:した|された|れた|った|きた|いた|んだ)(?=[一-龠ァ-ヴ「])|^以来|^(?:の)?(?:発足|開始|合意|署名|会談|会合|発生)(?:以来|に基づ|で合意|の際)/u;

const SEASON = /(?<![本昨来今同翌年月の])(?<season>[春夏秋冬])(?=以降|頃|ごろ|ころ|に|まで|を)/gu;
const FIRST_MONTHS: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 };

/** 夏以降: without a year it is the next one. */
function seasonsIn(text: string, day: string): readonly DatedWords[] {
  return [...text.matchAll(SEASON)].map(({ groups }) => {
    const season = groups?.["season"] ?? "";
    const month = FIRST_MONTHS[season] ?? 1;
    const year = Number(day.slice(0, 4)) + (month + 2 < Number(day.slice(5, 7)) ? 1 : 0);
    const value = `${year}-${21 + (month - 3) / 3}`;
    return {
      ...daysOfTime(value),
      value,
      words: season,
      isDay: false,
      isMonth: false,
      isAside: false,
      isOfNoun: false,
    };
  });
}

function datesIn(text: string, day: string): readonly DatedWords[] {
  return [...datedIn(text, day), ...seasonsIn(text, day)];
}

function datedIn(text: string, day: string): readonly DatedWords[] {
  return readDates(text, { anchor: day }).map(({ value, surface, precision, span }) => ({
    ...daysOfTime(value),
    value,
    words: surface,
    isDay: precision === "day" || precision === "minute",
    isMonth: precision === "month" || precision === "third" || precision === "week",
    isOfNoun: /^(?:に|頃)?の/u.test(text.slice(span[1], span[1] + 3)),
    isAside: ASIDE.test(text.slice(span[1], span[1] + 24)),
  }));
}

/** 豪ダーウィン, 比ダバオ沖, 米カリフォルニア州: whose place it is. */
const LETTER_BEFORE_PLACE =
  /(?<![一-龠ァ-ヴ])[米韓豪英仏独伊加印比越露](?=[ァ-ヴー]{3}|北部|全土|領|[一-龠]{0,3}軍)/gu;

/** 米海軍横須賀基地, 在日米軍: where, not with whom. */
const THEIR_BASE = /米[陸海空]?軍(?:の)?[一-龠ァ-ヴー]{0,6}(?:基地|飛行場|施設|補給廠|住宅|岸壁)/gu;

function partiesIn(folded: string, language: "ja" | "en"): ReadonlySet<string> {
  const words = folded.replaceAll(THEIR_BASE, "");
  const letters = language === "ja" ? words.matchAll(LETTER_BEFORE_PLACE) : [];
  if (language === "en" && /franco-|french-/iu.test(words))
    return new Set([...codesIn(words, language), "FR"]);
  return new Set([
    ...codesIn(words, language),
    ...[...letters].flatMap(([letter]) => findCountry(letter)?.code ?? []),
  ]);
}

export function readSaid(text: string, language: "ja" | "en", day: string): Said {
  const normal = normalText(text);
  const concepts = new Map<string, string>();
  const groups = new Map<string, Set<string>>();
  for (const { concept, word } of findConcepts(normal, language)) {
    if (!concepts.has(concept.key)) concepts.set(concept.key, word);
    if (concept.group === undefined) continue;
    const group = groups.get(concept.group) ?? new Set<string>();
    groups.set(concept.group, group.add(concept.key));
  }
  return {
    text,
    normal,
    concepts,
    groups,
    parties: partiesIn(foldWidth(text), language),
    hosts: new Set([...concepts.keys()].flatMap((key) => countryOfPlace(key) ?? [])),
    dates: datesIn(text, day),
    ordinals: findOrdinals(normal, language),
  };
}
