// Takes an undertaking; gives what later announcements are compared with: its parties, the weights of its matter's words, names, places, number and due.

import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { Party } from "../../../terms/ledger/party.ts";
import { daysOfTime, type Days } from "../../days-of-time.ts";
import { findNames, soundOf, type NamedThing } from "./named-things.ts";
import { isRareLetter, lettersIn } from "./letters.ts";
import { headOf, ownWords, termsOf, type MatterTerm } from "./matter-terms.ts";
import { normalText } from "./normal-text.ts";
import { nameSounds, thingNumbers } from "./signatures.ts";
import { findOrdinals, type Ordinal } from "./ordinals.ts";
import type { UndertakingStrength } from "../../../terms/fact.ts";

export type PromiseGiven = {
  readonly id: LedgerId;
  /** The day of its announcement. */
  readonly day: string;
  readonly issuer: string;
  readonly language: "ja" | "en";
  readonly sentence: string;
  readonly matter: string;
  /** The whole sentence around it, or what the desk calls it. */
  readonly context?: string;
  readonly parties: readonly Party[];
  readonly strength: UndertakingStrength;
  readonly due?: string;
  readonly isRecurring: boolean;
};

/** Plain values only: it is kept as it was read, since reading it takes the time of ten looks at it. */
export type UndertakingForEvidence = Omit<PromiseGiven, "context" | "parties" | "sentence" | "matter"> & {
  readonly codes: readonly string[];
  readonly organisations: readonly string[];
  readonly terms: readonly MatterTerm[];
  /** Group → the concepts of it that the promise has. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly names: readonly NamedThing[];
  readonly ordinals: readonly Ordinal[];
  readonly dueDays?: Days;
  /** What it promises is under way already, or will be next time; every year, or again and again. */
  readonly goesOn: boolean;
  readonly isAgainAndAgain: boolean;
  /** How many of what: 6隻, 3か月. */
  readonly counts: readonly string[];
  /** Of each rare word that no table has, its rare letters. */
  readonly rareWords: readonly (readonly string[])[];
  /** Of names, in either language. */
  readonly sounds: readonly string[];
  /** Of things. */
  readonly numbers: readonly string[];
  /** The action that the matter ends in: 署名 of 取決めの署名. */
  readonly head?: string;
};

const COUNT =
  /(?<![0-9.,年月日第])[1-9][0-9,]{0,6}(?:名|隻|基|機(?!関)|組|か所|ヶ所|か月間?|人|両|台|艇|棟|個|発|件|週間|年間)/gu;

const GOES_ON = /再開|継続|次回|引き続き|第[0-9]|continue|resum|next/u;
export const AGAIN_AND_AGAIN = /毎年|定期的|年1回|年に1度|四半期|every year|annual/u;

/** `text`: normal. */
export function countsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(COUNT)].map(([count]) => count))];
}

function signaturesOf(
  given: PromiseGiven,
  own: string,
  normal: string,
): Pick<UndertakingForEvidence, "rareWords" | "sounds" | "numbers"> {
  const organisations = given.parties.flatMap((party) => (party.kind === "organisation" ? [party.name] : []));
  const countries = new Set(given.parties.map(({ name }) => soundOf(name)));
  return {
    rareWords: [
      ...ownWords(own, given.language, given.day).map(({ key }) => key),
      ...organisations.map(normalText),
    ]
      .map((word) => lettersIn(word).filter(isRareLetter))
      .filter((rare) => rare.length > 0),
    sounds: nameSounds(own).filter((sound) => !countries.has(sound)),
    numbers: thingNumbers(normal),
  };
}

/** 首脳会談で…した点を想起しつつ、: what is recalled before a promise is no matter of it. */
const RECALLED =
  /(?:^|(?<=、))[^。]*?を想起し(?:つつ|て|ながら)?、|\brecalling\b[^.;]{0,160}?,(?= the| they| both| we)/giu;

export function readPromise(told: PromiseGiven): UndertakingForEvidence {
  const given =
    told.context === undefined ? told : { ...told, context: told.context.replaceAll(RECALLED, "") };
  const terms = termsOf(given);
  const groups: Record<string, readonly string[]> = {};
  for (const { key, group } of terms) {
    if (group !== undefined) groups[group] = [...(groups[group] ?? []), key];
  }
  const head = headOf(given.matter);
  const own = `${given.matter}\n${given.sentence}`;
  // 第2回を実施する: which exercise that is stands before it in the sentence.
  const text = findNames(own).length === 0 ? `${own}\n${given.context ?? ""}` : own;
  const normal = normalText(text);
  const { id, day, issuer, language, strength, due, isRecurring } = given;
  return {
    id,
    day,
    issuer,
    language,
    strength,
    ...(due === undefined ? {} : { due }),
    isRecurring,
    codes: given.parties.flatMap((party) => (party.kind === "organisation" ? [] : [party.code])),
    organisations: given.parties.flatMap((party) =>
      party.kind === "organisation" ? [normalText(party.name)] : [],
    ),
    terms,
    groups,
    names: findNames(text),
    ordinals: findOrdinals(normal, given.language).filter(
      ({ of, number }, index, all) =>
        all.findIndex((other) => other.of === of && other.number === number) === index,
    ),
    ...(given.due === undefined ? {} : { dueDays: daysOfTime(given.due) }),
    goesOn: GOES_ON.test(normal),
    isAgainAndAgain: AGAIN_AND_AGAIN.test(normal),
    counts: countsIn(normal),
    ...signaturesOf(given, own, normal),
    ...(head === undefined ? {} : { head }),
  };
}
