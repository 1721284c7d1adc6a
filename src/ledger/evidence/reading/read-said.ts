// Takes words and the day on which they were announced; gives all that proposals look at in them: concepts, parties, dates, what is counted off.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { anyOf } from "../../../japanese/any-of.ts";
import { COUNTRY_NAMES, findCountry } from "../../../japanese/countries.ts";
import { readDates } from "../../../japanese/read-dates.ts";
import { daysOfTime } from "../../days-of-time.ts";
import { codesIn } from "../../undertakings/parties/find-countries.ts";
import { countryOfPlace, findConcepts } from "../words/concepts.ts";
import { isAsideAt } from "./aside-dates.ts";
import type { DatedWords, Said } from "./later-announcement.ts";
import { normalText } from "./normal-text.ts";
import { findOrdinals } from "./ordinals.ts";
import { withoutEarlier } from "./without-earlier.ts";

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
    isOfNoun: /^(?:に|頃)?の(?!暮れ|春|夏|秋|冬|初め|末|半ば|終わり|[0-9])/u.test(
      text.slice(span[1], span[1] + 4),
    ),
    isAside: isAsideAt(text, span),
  }));
}

/** 豪ダーウィン, 比ダバオ沖, 米カリフォルニア州: whose place it is. */
const LETTER_BEFORE_PLACE =
  /(?<![一-龠ァ-ヴ])[米韓豪英仏独伊加印比越露](?=[ァ-ヴー]{3}|北部|全土|領|[一-龠]{0,3}軍)/gu;

/** 米海軍横須賀基地, 在日米軍: where, not with whom. */
const THEIR_BASE = /米[陸海空]?軍(?:の)?[一-龠ァ-ヴー]{0,6}(?:基地|飛行場|施設|補給廠|住宅|岸壁)/gu;

/** マレーシアのクアラルンプールにおいて, マレーシアでの会談, a meeting of ASEAN's: where they met, not whom they met. */
const VENUE = new RegExp(
  `(?:訪問(?:中|先)の)?(?<country>${anyOf(COUNTRY_NAMES.filter((name) => !name.startsWith("日本")))})(?:の[ァ-ヴー]{2,14}(?:市|郊外|近郊)?)?(?:において|にて|で(?:の|開|行|会))|(?:訪問先|出張先|訪問中)の(?<visited>${anyOf(COUNTRY_NAMES.filter((name) => !name.startsWith("日本")))})で|拡大ASEAN|ASEAN(?:国防相|関連|地域フォーラム)`,
  "gu",
);

type Named = { readonly parties: ReadonlySet<string>; readonly hosts: readonly string[] };

function partiesIn(folded: string, language: "ja" | "en"): Named {
  const venues = language === "ja" ? [...folded.matchAll(VENUE)] : [];
  const words = folded.replaceAll(THEIR_BASE, "").replaceAll(language === "ja" ? VENUE : /(?!)/gu, "");
  const letters = language === "ja" ? words.matchAll(LETTER_BEFORE_PLACE) : [];
  return {
    parties: new Set([
      ...codesIn(words, language),
      ...(language === "en" && /franco-|french-/iu.test(words) ? ["FR"] : []),
      ...[...letters].flatMap(([letter]) => findCountry(letter)?.code ?? []),
    ]),
    hosts: venues.flatMap(
      ({ groups }) => findCountry(groups?.["country"] ?? groups?.["visited"] ?? "")?.code ?? [],
    ),
  };
}

/** `title`: of the announcement that it stands in. */
export function readSaid(written: string, language: "ja" | "en", day: string, title = ""): Said {
  const text = withoutEarlier(written, language, { day, title });
  const normal = normalText(text);
  const named = partiesIn(foldWidth(written), language);
  const concepts = new Map<string, string>();
  const groups = new Map<string, Set<string>>();
  for (const { concept, word } of findConcepts(normal, language)) {
    if (!concepts.has(concept.key)) concepts.set(concept.key, word);
    if (concept.group === undefined) continue;
    const group = groups.get(concept.group) ?? new Set<string>();
    groups.set(concept.group, group.add(concept.key));
  }
  return {
    text: written,
    normal: normalText(written),
    concepts,
    groups,
    parties: named.parties,
    hosts: new Set([...named.hosts, ...[...concepts.keys()].flatMap((key) => countryOfPlace(key) ?? [])]),
    dates: datesIn(text, day),
    ordinals: findOrdinals(normal, language),
  };
}
