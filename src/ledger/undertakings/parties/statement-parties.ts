// Takes a reading and its announcement's head; gives whose meeting or statement it is: the countries of its title, or of the sentence that says who met.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { splitSentences } from "../../../japanese/sentences.ts";
import type { AnnouncementKind } from "../../../terms/kind.ts";
import type { Reading } from "../../../terms/reading.ts";
import { countryOfPerson, ABROAD } from "./country-of-person.ts";
import { codesIn } from "./find-countries.ts";
import { JAPAN, type PartyCode } from "./parties-of-code.ts";

/** Kinds in which several parties speak as one. */
const JOINT: ReadonlySet<AnnouncementKind> = new Set<AnnouncementKind>([
  "joint-statement",
  "ministerial-meeting",
  "joint-press-conference",
  "unit-exchange",
]);
const MEETING =
  /会談|会合|協議|懇談|対話|共同(?:声明|発表|プレス|文書)|表敬|往訪|会議|覚書|\b(?:talks?|meeting|joint|readout|dialogue|call)\b/iu;
const MET =
  /会談|会合|協議|懇談|共同(?:声明|発表)|表敬|を?訪問|意見交換|\b(?:met|held|convened|spoke|hosted|joint statement)\b/u;
/** Where they met is no party: オーストラリアのキャンベラにおいて, in Singapore. */
const PLACE =
  /[ァ-ヴー一-龠]{2,14}(?:の[^、。の]{1,12})?(?:において|にて|で開催|の首都|(?:を|に)訪(?:問|れ))/gu;
const ENGLISH_PLACE = /\b(?:in|visit(?:ed|ing)?|traveled to) [A-Z]\w+(?:, [A-Z]\w+)?/gu;
/** So much of the text is its opening. */
const OPENING = 700;

function withJapan(codes: readonly PartyCode[], own: PartyCode | undefined): readonly PartyCode[] {
  return codes.length === 1 && own !== undefined && !codes.includes(own) ? [own, ...codes] : codes;
}

function openingOf({ text, parts }: Reading): string {
  const start = parts.find(({ role }) => role === "official")?.span[0] ?? 0;
  return foldWidth(text.slice(start, start + OPENING));
}

/** So far before a clause the talks are told of that it came out of. */
const NEAR = 900;

/** Of the nearest sentence before `at` that says who met with whom, else of the title; `at` is in the text. */
export function partiesMetBefore(
  { text, language, title }: Reading,
  at: number,
  own: PartyCode | undefined,
): readonly PartyCode[] {
  const near = foldWidth(text.slice(Math.max(0, at - NEAR), at));
  const sentences = splitSentences(near).map((span) => near.slice(...span));
  for (const sentence of sentences.toReversed()) {
    const codes = MET.test(sentence) ? withJapan(codesMet(sentence, language), own) : [];
    if (codes.length > 1) return codes;
  }
  return withJapan(codesOf(foldWidth(title)), own);
}

/** Of the sentence in the opening that says who met. */
function partiesMet(reading: Reading, own: PartyCode | undefined): readonly PartyCode[] {
  const opening = openingOf(reading);
  const { language } = reading;
  const told = splitSentences(opening)
    .map((span) => opening.slice(...span))
    .find((sentence) => MET.test(sentence) && withJapan(codesMet(sentence, language), own).length > 1);
  return told === undefined ? [] : withJapan(codesMet(told, language), own);
}

/** 日韓外相会談, 日米韓防衛協議: the word itself says whose meeting it was. */
const NAMED_MEETING =
  /[日米韓豪英仏独伊加印比越中露]{2,5}(?=(?:両国)?[^、。はがを]{0,14}(?:会談|会合|協議|対話|共同声明))/u;
/** 北朝鮮によるミサイル発射を受け: whom the talks were about. */
const SPOKEN_OF =
  /[一-龠ァ-ヴー]{2,8}(?=(?:による|籍|情勢|問題|をめぐる|を巡る|の(?:核|弾道|ミサイル|侵略|侵攻|行動)))/gu;
/** 国連総会出席のため米国を訪問中の. */
const ON_THE_WAY = /[^、。]{0,40}(?:出席のため|に際し|の機会に|訪問中の|訪れた|来日中の)、?/gu;

function codesMet(sentence: string, language: "ja" | "en"): readonly PartyCode[] {
  if (language === "en") return codesIn(sentence.replaceAll(ENGLISH_PLACE, ","), language);
  const named = codesIn(NAMED_MEETING.exec(sentence)?.[0] ?? "", language);
  if (named.length > 1) return named;
  return codesIn(
    sentence.replaceAll(SPOKEN_OF, "、").replaceAll(ON_THE_WAY, "、").replaceAll(PLACE, "、"),
    language,
  );
}

function partiesOfPeople({ facts, parts }: Reading): readonly PartyCode[] {
  const start = parts.find(({ role }) => role === "official")?.span[0] ?? 0;
  const codes = facts.flatMap((fact): readonly PartyCode[] => {
    if (fact.type !== "person" || fact.span[0] > start + OPENING) return [];
    const code = countryOfPerson(fact);
    return code === undefined || code === ABROAD ? [] : [code];
  });
  return [...new Set(codes)];
}

/** Head lines: JAPAN–UNITED KINGDOM DEFENCE MINISTERS' MEETING. */
function partiesOfHead(reading: Reading, own: PartyCode | undefined): readonly PartyCode[] {
  const lines = openingOf(reading).split("\n");
  const first = lines.findIndex((line) => line.length > LONGEST_HEAD);
  const head = lines.slice(0, first < 0 ? MOST_HEADS : first).slice(0, MOST_HEADS);
  const named = head.find((line) => !line.includes("。") && MEETING.test(line) && codesOf(line).length > 0);
  return named === undefined ? [] : withJapan(codesOf(named), own);
}

/** More countries than the parties of one statement are named in passing. */
const MOST_IN_OPENING = 3;
const LONGEST_HEAD = 90;
const MOST_HEADS = 6;

function codesOf(words: string): readonly PartyCode[] {
  const told = words.replaceAll(SPOKEN_OF, "、");
  return [...new Set([...codesIn(told, "ja"), ...codesIn(told, "en")])];
}

type Head = { readonly title: string; readonly kind: AnnouncementKind };

/** `own`: whose text it is, where that is a country's or a body's. Empty where one party speaks alone. */
export function statementParties(
  reading: Reading,
  { title, kind }: Head,
  own: PartyCode | undefined,
): readonly PartyCode[] {
  const folded = foldWidth(title);
  const ofTitle = withJapan(codesOf(folded), own);
  const joint = JOINT.has(kind);
  if (ofTitle.length > 1 && (joint || MEETING.test(folded))) return ofTitle;
  if (!joint) return [];
  const headed = partiesOfHead(reading, own);
  if (headed.length > 1) return headed;
  const met = partiesMet(reading, own);
  if (met.length > 1) return met;
  const people = partiesOfPeople(reading);
  if (people.length > 1) return people;
  const opening = withJapan(codesOf(openingOf(reading)), own);
  return opening.length > 1 && opening.length <= MOST_IN_OPENING ? opening : withJapan(people, JAPAN);
}
