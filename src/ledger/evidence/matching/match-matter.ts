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

/** `named`: how far the name of the thing is trusted to be this clause's, 0 to 1. */
export function matchMatter(pair: Pair, contexts: readonly Context[], named: number): MatterMatch {
  const { terms, head } = pair.undertaking;
  const best = terms.map(() => 0);
  for (const { said, share } of contexts) {
    for (const [at, found] of pair.sharesOf(said).entries())
      best[at] = Math.max(best[at] ?? 0, share * found);
  }
  const sorted = terms.map(({ weight }) => weight).toSorted((a, b) => b - a);
  const top = sorted[0] ?? 0;
  const last = sorted[TELLING - 1] ?? 0;
  let [sum, all, action, object] = [0, 0, 1, 0];
  const listed = new Map<number, { sum: number; all: number }>();
  for (const [at, term] of terms.entries()) {
    const { key, weight, part } = term;
    // A word of one language stands in no text of the other.
    if (!term.isConcept && term.language !== pair.later.language && !KATAKANA.test(key)) continue;
    const found = best[at] ?? 0;
    const counts = weight ** 2 * (weight >= last ? 1 : REST);
    all += counts;
    sum += found * counts;
    if (part !== undefined) {
      const told = listed.get(part) ?? { sum: 0, all: 0 };
      listed.set(part, { sum: told.sum + found * counts, all: told.all + counts });
    }
    if (key === head) action = found;
    if (weight === top) object = Math.max(object, found);
  }
  const ofOne = Math.max(0, ...[...listed.values()].map((told) => told.sum / told.all)) * OF_ONE;
  const share = Math.max(all === 0 ? 0 : sum / all, ofOne);
  return {
    coverage: share + (1 - share) * NAME_STANDS_FOR * named,
    action: Math.max(action, named, ofOne),
    object: Math.max(object, named, ofOne),
    words: terms.filter((_, at) => (best[at] ?? 0) >= COUNTS).map(({ words }) => words),
  };
}

export function weighMatter({ coverage, action, object, words }: MatterMatch): Weighed {
  const weight = AT_LEAST_COVERAGE + FOR_EACH_SHARE * (coverage - LEAST_COVERAGE);
  return [
    weigh("matter-words", weight, words.join(" ")),
    ...(action < ABSENT ? [weigh("other-action", -0.1)] : []),
    ...(object < ABSENT ? [weigh("object-missing", -0.15)] : []),
  ];
}
