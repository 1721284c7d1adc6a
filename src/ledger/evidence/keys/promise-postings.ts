// Promise postings: promises added one by one; how much of each of them an announcement tells, out, for all of them at once.

import type { Mention, OutlineTerm } from "../../../terms/ledger/evidence-keys.ts";
import { answersTo } from "../matching/told-terms.ts";
import { pairsIn } from "../reading/letters.ts";
import type { UndertakingForEvidence } from "../reading/read-promise.ts";
import { keyOfConcept, keyOfLetters } from "./mention-of-later.ts";
import { outlineOfPromise } from "./outline-of-promise.ts";

/** `isThere`: not of a promise that was read anew meanwhile. `parties`: the number of those that it is of. */
export type Entry = {
  readonly promise: UndertakingForEvidence;
  readonly chain: number;
  readonly parties: number;
  isThere: boolean;
};

export type Postings = {
  add(promise: UndertakingForEvidence, chain: number): Entry;
  /** In thousandths, of each matter; `entryOf`: whose it is. */
  tell(mention: Mention): Float32Array;
  entryOf(matter: number): Entry | undefined;
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

function count(
  told: Float32Array,
  matters: readonly number[],
  shares: readonly number[],
  share: number,
): void {
  for (let at = 0; at < matters.length; at += 1) {
    const matter = matters[at] ?? 0;
    told[matter] = (told[matter] ?? 0) + (shares[at] ?? 0) * share;
  }
}

export function createPostings(): Postings {
  const ofMatter: Entry[] = [];
  const parties = new Map<string, number>();
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
    const known = parties.get(key) ?? parties.size;
    parties.set(key, known);
    return known;
  }

  return {
    add(promise, chain) {
      const entry = { promise, chain, parties: partiesOf(promise), isThere: true };
      const { matters, names: sounds } = outlineOfPromise(promise);
      for (const name of sounds) putInto(names, name, entry);
      for (const terms of matters) {
        const matter = ofMatter.push(entry) - 1;
        for (const term of terms) addTerm(matter, term);
      }
      return entry;
    },
    tell({ told: { language }, keys: all }) {
      const keys = new Set(all);
      const told = new Float32Array(ofMatter.length);
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
    entryOf: (matter) => ofMatter[matter],
    named: (sound) => names.get(sound) ?? [],
  };
}
