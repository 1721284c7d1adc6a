// Promise postings: promises added one by one; how much of each of them an announcement tells, out, for all of them at once.

import type { Mention, MentionGlance, OutlineTerm } from "../../../terms/ledger/evidence-keys.ts";
import { answersTo } from "../matching/told-terms.ts";
import { pairsIn } from "../reading/letters.ts";
import type { UndertakingForEvidence } from "../reading/read-promise.ts";
import { LEAST_OF_ALL } from "./least-told.ts";
import { keyOfConcept, keyOfLetters } from "./mention-of-later.ts";
import { outlineOfPromise } from "./outline-of-promise.ts";

/** `isThere`: not of a promise that was read anew meanwhile. */
export type Entry = {
  readonly promise: UndertakingForEvidence;
  readonly chain: number;
  isThere: boolean;
};

/** In thousandths, of each matter; `enough`: those of which there is so much that they may be looked at. */
type Told = { readonly shares: Float32Array; readonly enough: readonly number[] };

export type Postings = {
  add(promise: UndertakingForEvidence, chain: number): Entry;
  tell(mention: Mention): Told;
  /** By the number of the matter that of its promise, and by that the promise. */
  readonly ofMatter: readonly number[];
  readonly entries: readonly Entry[];
  /** By the number of the promise that of those whom it is of. */
  readonly parties: readonly number[];
  /** By the number of the promise 1 where it has a number or a name of any words, by its sound, of those. */
  signed(glance: Pick<MentionGlance, "sounds" | "numbers">): Uint8Array;
  /** Of those that have a name, by its sound. */
  named(sound: string): readonly Entry[];
};

/** Numbers of matters, and how much of each the word is. */
type Posting = { readonly matters: number[]; readonly ja: number[]; readonly en: number[] };
type ByWord = Map<string, Posting>;

function post(postings: ByWord, matter: number, [word, , ja, en]: OutlineTerm): void {
  const posting = postings.get(word) ?? { matters: [], ja: [], en: [] };
  postings.set(word, posting);
  posting.matters.push(matter);
  posting.ja.push(ja);
  posting.en.push(en);
}

function putInto<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** 0 to 1: the concept itself, or what answers to it best. */
function toldOf(concept: string, keys: ReadonlySet<string>): number {
  if (keys.has(keyOfConcept(concept))) return 1;
  for (const [other, share] of answersTo(concept)) if (keys.has(keyOfConcept(other))) return share;
  return 0;
}

function signsOf({ sounds, numbers }: Pick<MentionGlance, "sounds" | "numbers">): readonly string[] {
  return [...sounds.map((sound) => `sound ${sound}`), ...numbers.map((number) => `number ${number}`)];
}

type Counting = { readonly shares: Float32Array; readonly enough: number[] };

function count(
  { shares, enough }: Counting,
  matters: readonly number[],
  counted: readonly number[],
  share: number,
): void {
  for (let at = 0; at < matters.length; at += 1) {
    const matter = matters[at] ?? 0;
    const before = shares[matter] ?? 0;
    const after = Math.fround(before + (counted[at] ?? 0) * share);
    shares[matter] = after;
    if (before < LEAST_OF_ALL && after >= LEAST_OF_ALL) enough.push(matter);
  }
}

export function createPostings(): Postings {
  const [ofMatter, parties]: readonly [number[], number[]] = [[], []];
  const entries: Entry[] = [];
  const bySign = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  const [concepts, words]: readonly [ByWord, ByWord] = [new Map(), new Map()];
  const names = new Map<string, Entry[]>();
  /** Letters → the words that no table has with them. */
  const byLetters = new Map<string, string[]>();

  function addTerm(matter: number, term: OutlineTerm): void {
    const [word, isConcept] = term;
    if (isConcept === 0 && !words.has(word))
      for (const letters of pairsIn(word)) putInto(byLetters, keyOfLetters(letters), word);
    post(isConcept === 1 ? concepts : words, matter, term);
  }

  function partiesOf({ codes }: UndertakingForEvidence): number {
    const key = codes.join(" ");
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  }

  return {
    add(promise, chain) {
      const entry = { promise, chain, isThere: true };
      const number = entries.push(entry) - 1;
      parties.push(partiesOf(promise));
      for (const sign of signsOf(promise)) putInto(bySign, sign, number);
      const { matters, names: sounds } = outlineOfPromise(promise);
      for (const name of sounds) putInto(names, name, entry);
      for (const terms of matters) {
        const matter = ofMatter.push(number) - 1;
        for (const term of terms) addTerm(matter, term);
      }
      return entry;
    },
    tell({ told: { language }, keys: all }) {
      const keys = new Set(all);
      const told: Counting = { shares: new Float32Array(ofMatter.length), enough: [] };
      for (const [concept, { matters, [language]: shares }] of concepts) {
        const share = toldOf(concept, keys);
        if (share > 0) count(told, matters, shares, share);
      }
      for (const word of new Set(all.flatMap((key) => byLetters.get(key) ?? []))) {
        const posting = words.get(word);
        if (posting !== undefined) count(told, posting.matters, posting[language], 1);
      }
      return told;
    },
    ofMatter,
    entries,
    parties,
    signed(glance) {
      const signed = new Uint8Array(entries.length);
      for (const sign of signsOf(glance)) for (const number of bySign.get(sign) ?? []) signed[number] = 1;
      return signed;
    },
    named: (sound) => names.get(sound) ?? [],
  };
}
