// Takes a pair and what tells a clause's subject; gives how much of the promise's matter is there: its object, its action, its words.

import type { Said } from "../reading/later-announcement.ts";
import type { MatterTerm } from "../reading/matter-terms.ts";
import type { Context, Place } from "./contexts.ts";
import type { Pair } from "./pair.ts";
import { mark, type Marks } from "./mark.ts";

type MatterMatch = {
  /** Of all words of the matter by the square of their weight, so that those count most that tell it from others. */
  readonly coverage: number;
  /** Of the action that it ends in. */
  readonly action: number;
  /** Of its weightiest word. */
  readonly object: number;
  readonly words: readonly MatterTerm[];
};

/** Who names the exercise has told what it is. */
const NAME_STANDS_FOR = 0.6;
/** So many words tell a matter; the others are said once and left out later. */
const TELLING = 3;
const REST = 0.4;
/** Of visits, talks and exchanges one is something. */
const OF_ONE = 0.8;
const KATAKANA = /^[\p{Script=Katakana}ー]/u;
const COUNTS = 0.5;

/** Of its matter an announcement has to have so much that the store finds it. */
export const LEAST_COVERAGE = 0.2;

/** What each term counts in this pair, by the square of its weight; none where it cannot stand in the text. */
function countsOf({ undertaking: { terms }, later }: Pair): readonly number[] {
  const last = terms.map(({ weight }) => weight).toSorted((a, b) => b - a)[TELLING - 1] ?? 0;
  return terms.map(({ key, weight, isConcept, language }) => {
    // A word of one language stands in no text of the other.
    if (!isConcept && language !== later.language && !KATAKANA.test(key)) return 0;
    return weight ** 2 * (weight >= last ? 1 : REST);
  });
}

const COUNTED = new WeakMap<Pair, readonly number[]>();

function countedIn(pair: Pair): readonly number[] {
  const counted = COUNTED.get(pair) ?? countsOf(pair);
  COUNTED.set(pair, counted);
  return counted;
}

function bestOf(pair: Pair, contexts: readonly Context[]): readonly number[] {
  const best = pair.undertaking.terms.map(() => 0);
  for (const { said, share } of contexts) {
    const found = pair.sharesOf(said);
    for (let at = 0; at < best.length; at += 1) {
      const told = share * (found[at] ?? 0);
      if (told > (best[at] ?? 0)) best[at] = told;
    }
  }
  return best;
}

function shareOf(best: readonly number[], counted: readonly number[], isOf: (at: number) => boolean): number {
  let [sum, all] = [0, 0];
  for (let at = 0; at < counted.length; at += 1) {
    if (!isOf(at)) continue;
    all += counted[at] ?? 0;
    sum += (best[at] ?? 0) * (counted[at] ?? 0);
  }
  return all === 0 ? 0 : sum / all;
}

/** Of the thing in a list that is told best: one of visits, talks and exchanges. */
function shareOfOne(
  { undertaking: { terms } }: Pair,
  best: readonly number[],
  counted: readonly number[],
): number {
  const parts = new Set(terms.flatMap(({ part }) => part ?? []));
  const shares = [...parts].map((part) => shareOf(best, counted, (at) => terms[at]?.part === part));
  return Math.max(0, ...shares) * OF_ONE;
}

/** `named`: how far the name of the thing is trusted to be this clause's, 0 to 1. */
export function matchMatter(pair: Pair, contexts: readonly Context[], named: number): MatterMatch {
  const { terms, head } = pair.undertaking;
  const [best, counted] = [bestOf(pair, contexts), countedIn(pair)];
  const ofOne = shareOfOne(pair, best, counted);
  const share = Math.max(
    shareOf(best, counted, () => true),
    ofOne,
  );
  const top = Math.max(0, ...terms.map(({ weight }) => weight));
  const action = terms.findIndex(({ key }) => key === head);
  const object = Math.max(0, ...best.filter((_, at) => terms[at]?.weight === top && (counted[at] ?? 0) > 0));
  return {
    coverage: share + (1 - share) * NAME_STANDS_FOR * named,
    action: Math.max(action < 0 ? 1 : (best[action] ?? 0), named, ofOne),
    object: Math.max(object, named, ofOne),
    words: terms.filter((_, at) => (best[at] ?? 0) >= COUNTS),
  };
}

function alone(pair: Pair, said: Said): number {
  return matchMatter(pair, [{ said, share: 1 }], 0).coverage;
}

/** What was asked about is said with the answer. */
function ownShare(pair: Pair, { passage }: Place): number {
  const asked = pair.later.passages.filter(
    ({ role, topic }) => role === "question" && topic === passage.topic,
  );
  const own = passage.role === "answer" ? [passage, ...asked] : [passage];
  return matchMatter(
    pair,
    own.map((said) => ({ said, share: 1 })),
    0,
  ).coverage;
}

const MUCH = 0.6;
/** 意思疎通を密に: anything that is said keeps so little a little. */
const LITTLE_PROMISED = 3;

/** How much stands there in the promise's own words, not in others for the same. */
function sameWords({ undertaking: { terms } }: Pair, { normal }: Said): number {
  let [found, all] = [0, 0];
  for (const { weight, words } of terms) {
    all += weight ** 2;
    if (normal.includes(words)) found += weight ** 2;
  }
  return all === 0 ? 0 : found / all;
}

/** `coverage` of the place with all around it; by itself, in its sentence, in the title. A promise of one country alone has nothing else to be told by. */
export function weighMatter(
  pair: Pair,
  place: Place,
  { coverage, action, object, words }: MatterMatch,
): Marks {
  const isOwn = pair.undertaking.codes.every((code) => code === "JP");
  const found = words.map((term) => place.passage.concepts.get(term.key) ?? term.words);
  const told = found.join(" ");
  const promised = pair.undertaking.terms.reduce((sum, { weight }) => sum + weight, 0);
  return [
    mark("matter-words", coverage, told),
    mark("matter-words.little", Math.max(0, 0.4 - coverage)),
    mark("matter-words.much", Math.max(0, coverage - MUCH)),
    mark("matter-words.clause", alone(pair, place.clause)),
    mark("matter-words.sentence", ownShare(pair, place)),
    mark("matter-words.same", sameWords(pair, place.passage)),
    mark("matter-title", alone(pair, pair.later.head)),
    ...(promised < LITTLE_PROMISED ? [mark("one-word.little-promised", LITTLE_PROMISED - promised)] : []),
    ...(isOwn ? [mark("matter-words.own-country", coverage)] : []),
    ...(action < 1 ? [mark("other-action", 1 - action)] : []),
    ...(object < 1 ? [mark(isOwn ? "object-missing.own-country" : "object-missing", 1 - object)] : []),
    ...(words.length < 2 ? [mark(isOwn ? "one-word.own-country" : "one-word", 1, found[0])] : []),
  ];
}
