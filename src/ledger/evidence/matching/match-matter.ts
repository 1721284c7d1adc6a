// Takes a pair and what tells a clause's subject; gives how much of the promise's matter is there: its object, its action, its words.

import type { Said } from "../reading/later-announcement.ts";
import type { MatterTerm } from "../reading/matter-terms.ts";
import type { Context, Place } from "./contexts.ts";
import { coverageBy } from "./counted-terms.ts";
import type { Pair } from "./pair.ts";
import { numberOf } from "./stretches.ts";
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
const COUNTS = 0.5;

/** Of its matter an announcement has to have so much that the store finds it. */
export const LEAST_COVERAGE = 0.2;

function bestOf(pair: Pair, contexts: readonly Context[]): readonly number[] {
  const best = pair.undertaking.terms.map(() => 0);
  for (const { said, share, at: number } of contexts) {
    const found = pair.sharesOf(said, number);
    for (const at of pair.told) {
      const own = share * (found[at] ?? 0);
      if (own > (best[at] ?? 0)) best[at] = own;
    }
  }
  return best;
}

/** `named`: how far the name of the thing is trusted to be this clause's, 0 to 1. */
export function matchMatter(pair: Pair, contexts: readonly Context[], named: number): MatterMatch {
  const { counted, told, undertaking } = pair;
  const best = bestOf(pair, contexts);
  const { share, ofOne } = coverageBy(best, counted);
  const { action, tops } = counted;
  const words: MatterTerm[] = [];
  for (const at of told) {
    const term = undertaking.terms[at];
    if (term !== undefined && (best[at] ?? 0) >= COUNTS) words.push(term);
  }
  let object = Math.max(named, ofOne);
  for (const at of tops) object = Math.max(object, best[at] ?? 0);
  return {
    coverage: share + (1 - share) * NAME_STANDS_FOR * named,
    action: Math.max(action < 0 ? 1 : (best[action] ?? 0), named, ofOne),
    object,
    words,
  };
}

/** What was asked about is said with the answer. */
function ownShare(pair: Pair, { passage }: Place): number {
  if (passage.role !== "answer") return pair.coverageOf(passage);
  const asked = pair.later.passages.filter(
    ({ role, topic }) => role === "question" && topic === passage.topic,
  );
  const own = [passage, ...asked].map((said) => ({ said, share: 1, at: numberOf(pair.later, said) }));
  return coverageBy(bestOf(pair, own), pair.counted).share;
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
    mark("matter-words.clause", pair.coverageOf(place.clause)),
    mark("matter-words.sentence", ownShare(pair, place)),
    mark("matter-words.same", sameWords(pair, place.passage)),
    mark("matter-title", pair.coverageOf(pair.later.head)),
    ...(promised < LITTLE_PROMISED ? [mark("one-word.little-promised", LITTLE_PROMISED - promised)] : []),
    ...(isOwn ? [mark("matter-words.own-country", coverage)] : []),
    ...(action < 1 ? [mark("other-action", 1 - action)] : []),
    ...(object < 1 ? [mark(isOwn ? "object-missing.own-country" : "object-missing", 1 - object)] : []),
    ...(words.length < 2 ? [mark(isOwn ? "one-word.own-country" : "one-word", 1, found[0])] : []),
  ];
}
