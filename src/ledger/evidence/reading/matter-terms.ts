// Takes the words of a promise; gives those that its matter is known by, each with its weight: concepts of the tables, and words that no table has.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { readDates } from "../../../japanese/read-dates.ts";
import { findCountries } from "../../undertakings/parties/find-countries.ts";
import { isAction } from "../words/action-families.ts";
import { findConcepts } from "../words/concepts.ts";
import { IDLE_ENGLISH, IDLE_JAPANESE } from "../words/idle-words.ts";
import { normalText } from "./normal-text.ts";

export type MatterTerm = {
  /** A concept's key, or the word itself. */
  readonly key: string;
  readonly isConcept: boolean;
  readonly language: "ja" | "en";
  readonly weight: number;
  readonly group?: string;
  readonly conflict?: number;
  readonly words: string;
  /** Which thing of a list it belongs to: 相互訪問、協議及び交流 are three. */
  readonly part?: number;
};

const RUN = /[\p{Script=Katakana}ー]{3,}|\p{Script=Han}{2,}|[a-z][a-z-]{2,}/gu;
/** The longer, the fewer other announcements have it. */
const WORD_WEIGHTS = [1.2, 1.7, 2] as const;
const KATAKANA_WEIGHT = 2;

function weightOfWord(word: string): number {
  if (/^[\p{Script=Katakana}ー]/u.test(word)) return KATAKANA_WEIGHT;
  if (/^[a-z]/u.test(word)) return WORD_WEIGHTS[0];
  return WORD_WEIGHTS[Math.min(word.length, 4) - 2] ?? WORD_WEIGHTS[0];
}

function cut(text: string, spans: readonly (readonly [number, number])[]): string {
  const units = text.split("");
  for (const [start, end] of spans) for (let at = start; at < end; at += 1) units[at] = "。";
  return units.join("");
}

/** The words of the matter that the house's table of concepts does not have. */
export function ownWords(matter: string, language: "ja" | "en", day: string): readonly MatterTerm[] {
  const folded = foldWidth(matter);
  const without = cut(folded, [
    ...findCountries(folded, language).map(({ span }) => span),
    ...readDates(folded, { anchor: day }).map(({ span }) => span),
  ]);
  const normal = normalText(without);
  const left = cut(
    normal,
    findConcepts(normal, language).map(({ at, word }) => [at, at + word.length] as const),
  );
  const idle = language === "ja" ? left.replaceAll(IDLE_JAPANESE, " ") : left;
  return [...new Set([...idle.matchAll(RUN)].map(([word]) => word))]
    .filter((word) => !IDLE_ENGLISH.has(word))
    .map((word) => ({
      key: word,
      isConcept: false,
      language,
      weight: weightOfWord(word),
      words: word,
    }));
}

function conceptTerms(text: string, language: "ja" | "en", share: number): readonly MatterTerm[] {
  return findConcepts(normalText(text), language).map(({ concept, word }) => ({
    key: concept.key,
    isConcept: true,
    language,
    weight: concept.weight * share,
    ...(concept.group === undefined ? {} : { group: concept.group, conflict: concept.conflict ?? 0 }),
    words: word,
  }));
}

/** What only the sentence around the matter says counts half. */
const AROUND_SHARE = 0.5;

const LISTED =
  /[^、。]{2,16}(?:(?<=[\p{Script=Han}\p{Script=Katakana}ーa-z」)])(?:、|及び|並びに|や)(?:(?!及び|並びに)[^、。]){2,20}){1,5}/u;

/** The things of a list in the matter, normal; none where it is of one thing. */
function partsOf(matter: string): readonly string[] {
  const normal = normalText(matter);
  const [list] = LISTED.exec(normal) ?? [];
  if (list === undefined) return [];
  const parts = list.split(
    /(?<=[\p{Script=Han}\p{Script=Katakana}ーa-z」)])(?:、|及び|並びに|や|を(?:含む|始めとする|はじめとする))/u,
  );
  const told = parts.filter((part) =>
    findConcepts(part, "ja").some(
      ({ concept }) => concept.weight >= LISTED_WEIGHT && concept.group === undefined,
    ),
  );
  return told.length > 1 && told.length === parts.length ? parts : [];
}

/** 対潜戦及び対空戦 are a list, 英国及び日本 are none. */
const LISTED_WEIGHT = 0.8;

/** A matter of so little weight is told by the sentence around it: 第2回を実施すること. */
const LITTLE = 3;
const CONTEXT_SHARE = 0.8;
const CONTEXT_WORDS = 0.4;

function languageOf(text: string): "ja" | "en" {
  return /[ぁ-ん一-龠ァ-ヴ]/u.test(text) ? "ja" : "en";
}

function termsIn(text: string, day: string, share: number): readonly MatterTerm[] {
  const language = languageOf(text);
  return [
    ...conceptTerms(text, language, share),
    ...ownWords(text, language, day).map((term) => ({ ...term, weight: term.weight * share })),
  ];
}

/** The sentence's own words may be of anything else that was said in it. */
function termsAround(context: string, day: string): readonly MatterTerm[] {
  const language = languageOf(context);
  return [
    ...conceptTerms(context, language, CONTEXT_SHARE),
    ...ownWords(context, language, day).map((term) => ({ ...term, weight: term.weight * CONTEXT_WORDS })),
  ];
}

type TermsGiven = {
  readonly matter: string;
  readonly sentence: string;
  readonly context?: string;
  readonly day: string;
};

export function termsOf({ matter, sentence, context = "", day }: TermsGiven): readonly MatterTerm[] {
  const own = termsIn(matter, day, 1);
  const isLittle = own.reduce((sum, { weight }) => sum + weight, 0) < LITTLE;
  const all = [
    ...own,
    ...termsIn(sentence, day, AROUND_SHARE),
    ...(isLittle ? termsAround(context, day) : []),
  ];
  const parts = partsOf(matter);
  return all
    .filter(({ key }, index) => all.findIndex((other) => other.key === key) === index)
    .map((term) => {
      const part = parts.findIndex((words) => words.includes(term.words));
      return part < 0 ? term : { ...term, part };
    });
}

/** Concepts that are said behind any action. */
const FRAMES: ReadonlySet<string> = new Set([
  "start",
  "set-up",
  "expansion",
  "resumption",
  "first-time",
  "personnel",
]);

/** The action that the matter ends in; none where it ends in a thing. */
export function headOf(matter: string): string | undefined {
  const last = findConcepts(normalText(matter), languageOf(matter)).findLast(
    ({ concept: { key, group } }) => !FRAMES.has(key) && group !== "place" && group !== "level",
  );
  return last !== undefined && isAction(last.concept.key) ? last.concept.key : undefined;
}
