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

function partiesMet(reading: Reading, own: PartyCode | undefined): readonly PartyCode[] {
  const opening = openingOf(reading);
  const { language } = reading;
  const told = splitSentences(opening)
    .map((span) => opening.slice(...span))
    .find((sentence) => MET.test(sentence) && withJapan(codesMet(sentence, language), own).length > 1);
  return told === undefined ? [] : withJapan(codesMet(told, language), own);
}

function codesMet(sentence: string, language: "ja" | "en"): readonly PartyCode[] {
  return codesIn(sentence.replaceAll(language === "ja" ? PLACE : ENGLISH_PLACE, "、"), language);
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

const LONGEST_HEAD = 90;
const MOST_HEADS = 6;

function codesOf(words: string): readonly PartyCode[] {
  return [...new Set([...codesIn(words, "ja"), ...codesIn(words, "en")])];
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
  return people.length > 1 ? people : withJapan(people, JAPAN);
}
