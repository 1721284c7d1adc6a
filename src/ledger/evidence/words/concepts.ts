// Takes a text as it is compared; gives the concepts that it names, each with the word that named it: 捜索救助 and "search and rescue" are one.

import { ADMINISTRATION_WORDS } from "./administration-words.ts";
import { AGREEMENT_WORDS } from "./agreement-words.ts";
import { EQUIPMENT_WORDS } from "./equipment-words.ts";
import { EXERCISE_WORDS } from "./exercise-words.ts";
import { createWordFinder } from "./find-words.ts";
import { GROUP_WORDS } from "./group-words.ts";
import { HARMLESS_ENGLISH, HARMLESS_JAPANESE } from "./harmless-words.ts";
import { IMPLIED } from "./implied-concepts.ts";
import { LIFE_WORDS } from "./life-words.ts";
import type { MatterRow } from "./matter-row.ts";
import { PLACE_ROWS } from "./place-words.ts";
import { TALK_WORDS } from "./talk-words.ts";
import { VISIT_WORDS } from "./visit-words.ts";

export type Concept = {
  readonly key: string;
  readonly weight: number;
  /** Concepts of one group shut each other out. */
  readonly group?: string;
  readonly conflict?: number;
};

const PLACE_WEIGHT = 1.2;
const PLACE_CONFLICT = 0.12;

function placeKey(english: string): string {
  return `at-${(english.split("|")[0] ?? "").replaceAll(" ", "-")}`;
}

const PLACES: readonly MatterRow[] = PLACE_ROWS.map(([japanese, english]) => [
  placeKey(english),
  PLACE_WEIGHT,
  japanese,
  english,
]);

type Entry = { readonly row: MatterRow; readonly concept: Concept };

const ENTRIES: readonly Entry[] = [
  ...[
    ...EXERCISE_WORDS,
    ...TALK_WORDS,
    ...VISIT_WORDS,
    ...AGREEMENT_WORDS,
    ...ADMINISTRATION_WORDS,
    ...EQUIPMENT_WORDS,
    ...LIFE_WORDS,
  ].map((row) => ({
    row,
    concept: { key: row[0], weight: row[1] },
  })),
  ...GROUP_WORDS.flatMap(({ group, conflict, rows }) =>
    rows.map((row) => ({ row, concept: { key: row[0], weight: row[1], group, conflict } })),
  ),
  ...PLACES.map((row) => ({
    row,
    concept: { key: row[0], weight: row[1], group: "place", conflict: PLACE_CONFLICT },
  })),
];

/** What a longer word ends in it names too: 捜索救難訓練 is a 訓練, a search and rescue agreement an agreement. */
const HEADS =
  /(?<=.)(?<head>訓練|演習|協定|条約|対話|協議|exercises?|training|drills?|agreement|treaty|dialogue|talks)\*?$/u;

function withHeads(found: ReadonlyMap<string, readonly Concept[]>): ReadonlyMap<string, readonly Concept[]> {
  return new Map(
    [...found].map(([word, concepts]) => {
      const head = found.get(HEADS.exec(word)?.groups?.["head"] ?? "") ?? [];
      const keys = new Set(concepts.map(({ key }) => key));
      return [word, [...concepts, ...head.filter(({ key }) => !keys.has(key))]];
    }),
  );
}

function gather(words: (row: MatterRow) => readonly string[]): ReadonlyMap<string, readonly Concept[]> {
  const found = new Map<string, Concept[]>();
  for (const { row, concept } of ENTRIES) {
    for (const word of words(row)) found.set(word, [...(found.get(word) ?? []), concept]);
  }
  return withHeads(found);
}

type Language = "ja" | "en";
type Words = {
  readonly concepts: ReadonlyMap<string, readonly Concept[]>;
  readonly find: ReturnType<typeof createWordFinder>;
};

const WORDS_OF: Readonly<Record<Language, (row: MatterRow) => readonly string[]>> = {
  ja: ([, , words]) => words.split(" ").filter((word) => word !== ""),
  en: ([, , , words]) => words.split("|").filter((word) => word !== ""),
};
const HARMLESS: Readonly<Record<Language, readonly string[]>> = {
  ja: HARMLESS_JAPANESE,
  en: HARMLESS_ENGLISH,
};

const gathered = new Map<Language, Words>();

/** Gathered when the first text comes: it takes a tenth of a second, and most programs load this and read none. */
function wordsIn(language: Language): Words {
  const known = gathered.get(language);
  if (known !== undefined) return known;
  const concepts = gather(WORDS_OF[language]);
  const words = { concepts, find: createWordFinder([...concepts.keys(), ...HARMLESS[language]]) };
  gathered.set(language, words);
  return words;
}

export type ConceptMention = { readonly concept: Concept; readonly word: string; readonly at: number };

const BY_KEY: ReadonlyMap<string, Concept> = new Map(ENTRIES.map(({ concept }) => [concept.key, concept]));

function withImplied(concepts: readonly Concept[]): readonly Concept[] {
  const implied = concepts
    .flatMap(({ key }) => IMPLIED.get(key) ?? [])
    .flatMap((key) => BY_KEY.get(key) ?? []);
  return implied.length === 0 ? concepts : [...concepts, ...implied];
}

/** `text`: normal. In its order; of words within words the longest. */
export function findConcepts(text: string, language: Language): readonly ConceptMention[] {
  const { concepts, find } = wordsIn(language);
  return find(text).flatMap(({ word, at, end }) =>
    withImplied(concepts.get(word) ?? []).map((concept) => ({ concept, word: text.slice(at, end), at })),
  );
}

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  PLACE_ROWS.flatMap(([, english, country]) =>
    country === undefined ? [] : [[placeKey(english), country] as const],
  ),
);

/** Whose city it is: at-honiara → SB. */
export function countryOfPlace(key: string): string | undefined {
  return COUNTRIES.get(key);
}

export function weightOfConcept(key: string): number | undefined {
  return BY_KEY.get(key)?.weight;
}
