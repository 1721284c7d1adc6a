// Takes a pair and what tells a clause's subject; gives how much of the promise's matter is there: its object, its action, its words.

import type { Said } from "../reading/later-announcement.ts";
import type { MatterTerm } from "../reading/matter-terms.ts";
import type { Context, Place } from "./contexts.ts";
import { coverageBy } from "./counted-terms.ts";
import type { Pair } from "./pair.ts";
import { numberOf } from "./stretches.ts";
import { sideNamed, type Added } from "./cross-marks.ts";
import { mark, type Feature, type Marks } from "./mark.ts";
import { WEIGHTS } from "./weights.ts";

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

const BEST = new WeakMap<readonly Context[], Map<string, number>>();

/** Of a term the best of all that tells of a place: the same for all promises that have it. */
function bestOfTerm(pair: Pair, contexts: readonly Context[], at: number): number {
  let best = 0;
  for (const { said, share, at: number } of contexts)
    best = Math.max(best, share * (pair.sharesOf(said, number)[at] ?? 0));
  return best;
}

function bestOf(pair: Pair, contexts: readonly Context[]): readonly number[] {
  const known = BEST.get(contexts) ?? new Map<string, number>();
  BEST.set(contexts, known);
  const best = pair.undertaking.terms.map(() => 0);
  for (const at of pair.told) {
    const term = pair.undertaking.terms[at];
    if (term === undefined) continue;
    const id = term.isConcept ? `concept ${term.key}` : term.key;
    const share = known.get(id) ?? bestOfTerm(pair, contexts, at);
    known.set(id, share);
    best[at] = share;
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

/** How much of the matter is where, and what of it is missing. */
export type MatterMeasured = {
  readonly clause: number;
  readonly sentence: number;
  readonly same: number;
  readonly title: number;
  /** Beneath what tells a matter: a word or two. */
  readonly littlePromised: number;
  /** A promise of one country alone has nothing else to be told by. */
  readonly isOwn: boolean;
};

const PROMISED = new WeakMap<Pair, Pick<MatterMeasured, "title" | "littlePromised" | "isOwn">>();

/** The same for all places. */
function measurePromised(pair: Pair): Pick<MatterMeasured, "title" | "littlePromised" | "isOwn"> {
  const known = PROMISED.get(pair);
  if (known !== undefined) return known;
  const { terms, codes } = pair.undertaking;
  const promised = terms.reduce((sum, { weight }) => sum + weight, 0);
  const measured = {
    title: pair.coverageOf(pair.later.head),
    littlePromised: Math.max(0, LITTLE_PROMISED - promised),
    isOwn: codes.every((code) => code === "JP"),
  };
  PROMISED.set(pair, measured);
  return measured;
}

export function measureMatter(pair: Pair, place: Place): MatterMeasured {
  return {
    clause: pair.coverageOf(place.clause),
    sentence: ownShare(pair, place),
    same: sameWords(pair, place.passage),
    ...measurePromised(pair),
  };
}

/** `coverage` of the place with all around it; by itself, in its sentence, in the title. */
export function weighMatter(
  place: Place,
  { coverage, action, object, words }: MatterMatch,
  { clause, sentence, same, title, littlePromised, isOwn }: MatterMeasured,
): Marks {
  const found = words.map((term) => place.passage.concepts.get(term.key) ?? term.words);
  return [
    mark("matter-words", coverage, found.join(" ")),
    mark("matter-words.little", Math.max(0, 0.4 - coverage)),
    mark("matter-words.much", Math.max(0, coverage - MUCH)),
    mark("matter-words.clause", clause),
    mark("matter-words.sentence", sentence),
    mark("matter-words.same", same),
    mark("matter-title", title),
    ...(littlePromised > 0 ? [mark("one-word.little-promised", littlePromised)] : []),
    ...(isOwn ? [mark("matter-words.own-country", coverage)] : []),
    ...(action < 1 ? [mark("other-action", 1 - action)] : []),
    ...(object < 1 ? [mark(isOwn ? "object-missing.own-country" : "object-missing", 1 - object)] : []),
    ...(words.length < 2 ? [mark(isOwn ? "one-word.own-country" : "one-word", 1, found[0])] : []),
  ];
}

const weightOf = (feature: Feature): number => WEIGHTS[feature] ?? 0;
const [MATTER, SENTENCE, CLAUSE, OTHER] = ["matter", "sentence", "clause", "other"].map(sideNamed);
const COUNTED = {
  coverage: weightOf("matter-words"),
  little: weightOf("matter-words.little"),
  much: weightOf("matter-words.much"),
  clause: weightOf("matter-words.clause"),
  sentence: weightOf("matter-words.sentence"),
  same: weightOf("matter-words.same"),
  title: weightOf("matter-title"),
  littlePromised: weightOf("one-word.little-promised"),
  own: weightOf("matter-words.own-country"),
  action: weightOf("other-action"),
  object: [weightOf("object-missing"), weightOf("object-missing.own-country")],
  oneWord: [weightOf("one-word"), weightOf("one-word.own-country")],
} as const;

/** What those marks add up to, without making them: most places get no farther. */
export function addMatter(
  before: Added,
  { coverage, action, object, words }: MatterMatch,
  { clause, sentence, same, title, littlePromised, isOwn }: MatterMeasured,
): Added {
  const own = isOwn ? 1 : 0;
  const isOther = action < 1 ? 1 - action : 0;
  const sides = [...before.sides];
  sides[MATTER ?? -1] = coverage;
  sides[SENTENCE ?? -1] = sentence;
  sides[CLAUSE ?? -1] = clause;
  sides[OTHER ?? -1] = Math.max(sides[OTHER ?? -1] ?? 0, isOther);
  const sum =
    COUNTED.coverage * coverage +
    COUNTED.little * Math.max(0, 0.4 - coverage) +
    COUNTED.much * Math.max(0, coverage - MUCH) +
    COUNTED.clause * clause +
    COUNTED.sentence * sentence +
    COUNTED.same * same +
    COUNTED.title * title +
    COUNTED.littlePromised * littlePromised +
    COUNTED.own * own * coverage +
    COUNTED.action * isOther +
    COUNTED.object[own] * Math.max(0, 1 - object) +
    (words.length < 2 ? COUNTED.oneWord[own] : 0);
  return { sum: before.sum + sum, sides };
}
