// Takes a promise or a later announcement; gives the keys by which the store finds the pairs that are worth a closer look: whose it is × what it turns on.

import type { PromiseKey } from "../../../terms/ledger/evidence-keys.ts";
import { LEAST_COVERAGE } from "../matching/match-matter.ts";
import { KIN_SHARE, STAGE_SHARE } from "../matching/pair.ts";
import type { ReadLater, Said } from "../reading/later-announcement.ts";
import { isRareLetter, lettersIn } from "../reading/letters.ts";
import { soundsIn } from "../reading/named-things.ts";
import { ownWords } from "../reading/matter-terms.ts";
import type { UndertakingForEvidence } from "../reading/read-promise.ts";
import { kinOf, stagesBehind } from "../words/action-families.ts";
import { weightOfConcept } from "../words/concepts.ts";

/** A pair is looked at where the shares of the keys that both have come to this. */
export const ENOUGH_KEYS = 0.36;

const JAPAN = "JP";
/** Of an announcement that names no country: a promise to any may be meant. */
const NOBODY = "-";
/** Long enough that few announcements have it, and no longer than words are: an index has room for so much. */
const RARE_WORD = /^(?:\p{Script=Han}{3,40}|[\p{Script=Katakana}ー]{4,40})$/u;
/** Two of these, or one and a concept: a pair of signs, or a stem, that few texts have. */
const RARE_LETTER_SHARE = 0.2;
/** Whoever is named beside it. */
const ANYBODY = "*";
const TELLS_ALONE = 1.7;
const ALONE_SHARE = 0.5;
/** 協定, 陸上自衛隊: too many announcements have them to find any by. */
const LEAST_WEIGHT = 1;

/** The concepts by which an announcement may answer to one of the promise, and how well. */
function answersTo(concept: string): readonly (readonly [concept: string, share: number])[] {
  return [
    ...[...kinOf(concept)].map((kin) => [kin, KIN_SHARE] as const),
    ...stagesBehind(concept).map((stage) => [stage, STAGE_SHARE] as const),
    [concept, 1] as const,
  ];
}

type Telling = { readonly key: string; readonly share: number };

/** The weightiest concepts: an announcement that has none of them has too little of the rest. */
function tellingConcepts({ terms }: UndertakingForEvidence): readonly Telling[] {
  const concepts = terms.filter(
    ({ key, isConcept }) => isConcept && (weightOfConcept(key) ?? 0) >= LEAST_WEIGHT,
  );
  const all = concepts.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const sorted = concepts
    .map(({ key, weight }) => ({ key, share: weight ** 2 / all }))
    .toSorted((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1));
  let left = 1 - LEAST_COVERAGE;
  return sorted.filter(({ share }) => {
    const isNeeded = left > 0;
    left -= share;
    return isNeeded;
  });
}

/** Kept with a promise, each key once. Names are found whoever is named beside them. */
export function candidateKeys(undertaking: UndertakingForEvidence): readonly PromiseKey[] {
  const abroad = undertaking.codes.filter((code) => code !== JAPAN);
  const shares = new Map<string, number>();
  for (const { sound } of undertaking.names) if (sound !== "") shares.set(`name ${sound}`, 1);
  for (const { key, isConcept } of undertaking.terms) {
    if (!isConcept && RARE_WORD.test(key)) shares.set(`word ${key}`, ENOUGH_KEYS);
  }
  for (const sound of undertaking.sounds) {
    if (!shares.has(`name ${sound}`)) shares.set(`name ${sound}`, RARE_LETTER_SHARE);
  }
  for (const letter of undertaking.rareLetters) shares.set(`letters ${letter}`, RARE_LETTER_SHARE);
  for (const telling of tellingConcepts(undertaking)) {
    if ((weightOfConcept(telling.key) ?? 0) < TELLS_ALONE) continue;
    shares.set(`${ANYBODY} ${telling.key}`, ALONE_SHARE * telling.share);
  }
  for (const party of abroad.length > 0 ? [...abroad, NOBODY] : [JAPAN]) {
    for (const telling of tellingConcepts(undertaking)) {
      for (const [concept, share] of answersTo(telling.key)) {
        const key = `${party} ${concept}`;
        shares.set(key, Math.max(shares.get(key) ?? 0, share * telling.share));
      }
    }
  }
  return [...shares].map(([key, share]) => ({ key, share }));
}

/** Kept with an announcement, each key once. */
export function mentionKeys(later: ReadLater): readonly string[] {
  const all: readonly Said[] = [later.head, later.office, ...later.passages];
  const named = new Set(
    all.flatMap((said) => [...said.parties, ...said.hosts]).filter((code) => code !== JAPAN),
  );
  const parties = [JAPAN, ...(named.size > 0 ? named : [NOBODY])];
  const concepts = new Set(all.flatMap((said) => [...said.concepts.keys()]));
  const telling = [...concepts].filter((concept) => (weightOfConcept(concept) ?? 0) >= LEAST_WEIGHT);
  const sounds = new Set([later.title, later.text].flatMap((text) => soundsIn(text)));
  const words = [later.title, later.text]
    .flatMap((text) => ownWords(text, later.language, later.day))
    .flatMap(({ key }) => (RARE_WORD.test(key) ? [key] : []));
  const text = [later.head, ...later.passages].map(({ normal }) => normal).join("\n");
  const letters = lettersIn(text).filter(isRareLetter);
  return [
    ...letters.map((letter) => `letters ${letter}`),
    ...telling
      .filter((concept) => (weightOfConcept(concept) ?? 0) >= TELLS_ALONE)
      .map((concept) => `${ANYBODY} ${concept}`),
    ...[...new Set(words)].map((word) => `word ${word}`),
    ...[...sounds].map((sound) => `name ${sound}`),
    ...parties.flatMap((party) => telling.map((concept) => `${party} ${concept}`)),
  ];
}

/** What the store asks, of one pair. */
export function shareKeys(promised: readonly PromiseKey[], mentioned: ReadonlySet<string>): boolean {
  const sum = promised.reduce((total, { key, share }) => total + (mentioned.has(key) ? share : 0), 0);
  return sum >= ENOUGH_KEYS;
}
