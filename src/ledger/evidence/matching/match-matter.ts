// Takes a pair and what tells a clause's subject; gives how much of the promise's matter is there: its object, its action, its words.

import type { Context } from "./contexts.ts";
import type { Pair } from "./pair.ts";
import { weigh, type Weighed } from "./weighed.ts";

type MatterMatch = {
  /** Of all words of the matter by the square of their weight, so that those count most that tell it from others. */
  readonly coverage: number;
  /** Of the action that it ends in. */
  readonly action: number;
  /** Of its weightiest word. */
  readonly object: number;
  readonly words: readonly string[];
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
const ABSENT = 0.3;

export const LEAST_COVERAGE = 0.2;
const AT_LEAST_COVERAGE = -0.52;
const FOR_EACH_SHARE = 1.33;

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
    words: terms.filter((_, at) => (best[at] ?? 0) >= COUNTS).map(({ words }) => words),
  };
}

/** `isOwn`: a promise of one country alone, whose matter nothing else tells from others. */
export function weighMatter({ coverage, action, object, words }: MatterMatch, isOwn: boolean): Weighed {
  const weight = AT_LEAST_COVERAGE + FOR_EACH_SHARE * (coverage - LEAST_COVERAGE);
  return [
    weigh("matter-words", weight, words.join(" ")),
    ...(action < ABSENT ? [weigh("other-action", -0.1)] : []),
    ...(object < ABSENT ? [weigh("object-missing", isOwn ? -0.5 : -0.15)] : []),
    ...(isOwn && words.length < 2 ? [weigh("one-word", -0.3, words[0])] : []),
  ];
}
