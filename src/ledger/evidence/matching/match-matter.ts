// Takes a pair and a place of it; gives how much of the promise's matter is there: its object, its action, its words.

import type { SubjectsCounted } from "./contexts.ts";
import { COUNTS, coverOf } from "./cover.ts";
import { sideNamed } from "./cross-marks.ts";
import { mark, type Feature, type Marks } from "./mark.ts";
import { coverageOf, type Pair } from "./pair.ts";
import type { Place } from "./places.ts";
import type { Tally } from "./tally.ts";
import { WEIGHTS } from "./weights.ts";

type MatterMatch = {
  /** Of all words of the matter, with all that tells of the place. */
  readonly coverage: number;
  /** Of the action that it ends in. */
  readonly action: number;
  /** Of its weightiest word. */
  readonly object: number;
  /** How many words are told. */
  readonly words: number;
};

/** Who names the exercise has told what it is. */
const NAME_STANDS_FOR = 0.6;

/** `named`: how far the name of the thing is trusted to be this clause's, 0 to 1. */
export function matchMatter(pair: Pair, { at }: Place, named: number): MatterMatch {
  const cover = coverOf(pair);
  const share = cover.whole[at] ?? 0;
  return {
    coverage: share + (1 - share) * NAME_STANDS_FOR * named,
    action: Math.max(cover.action[at] ?? 0, named),
    object: Math.max(cover.object[at] ?? 0, named),
    words: cover.words[at] ?? 0,
  };
}

const MUCH = 0.6;
/** 意思疎通を密に: anything that is said keeps so little a little. */
const LITTLE_PROMISED = 3;

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

type Promised = Pick<MatterMeasured, "title" | "littlePromised" | "isOwn">;

/** The same for all places. */
export function measurePromised(pair: Pair): Promised {
  const { terms, codes } = pair.undertaking;
  let promised = 0;
  for (const { weight } of terms) promised += weight;
  return {
    title: coverageOf(pair, ({ head }) => head),
    littlePromised: Math.max(0, LITTLE_PROMISED - promised),
    isOwn: codes.every((code) => code === "JP"),
  };
}

export function measureMatter(
  pair: Pair,
  { at }: Place,
  { title, littlePromised, isOwn }: Promised,
): MatterMeasured {
  const { clause, sentence, same } = coverOf(pair);
  return {
    clause: clause[at] ?? 0,
    sentence: sentence[at] ?? 0,
    same: same[at] ?? 0,
    title,
    littlePromised,
    isOwn,
  };
}

/** Those that are told, as the sentence has them or as they were promised. */
function wordsAt({ undertaking, terms }: Pair, subjects: SubjectsCounted, place: Place): readonly string[] {
  return undertaking.terms.flatMap(({ key, words }, term) =>
    (terms[term]?.best[subjects]?.[place.at] ?? 0) >= COUNTS
      ? [place.passage.concepts.get(key) ?? words]
      : [],
  );
}

/** `coverage` of the place with all around it; by itself, in its sentence, in the title. */
export function weighMatter(
  pair: Pair,
  place: Place,
  { coverage, action, object }: MatterMatch,
  { clause, sentence, same, title, littlePromised, isOwn }: MatterMeasured,
): Marks {
  const found = wordsAt(pair, coverOf(pair).subjects[place.at] ?? 0, place);
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
    ...(found.length < 2 ? [mark(isOwn ? "one-word.own-country" : "one-word", 1, found[0])] : []),
  ];
}

const weightOf = (feature: Feature): number => WEIGHTS[feature] ?? 0;
const [MATTER, SENTENCE, CLAUSE, OTHER] = [
  sideNamed("matter"),
  sideNamed("sentence"),
  sideNamed("clause"),
  sideNamed("other"),
];
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
export function tallyMatter(
  tally: Tally,
  { coverage, action, object, words }: MatterMatch,
  { clause, sentence, same, title, littlePromised, isOwn }: MatterMeasured,
): void {
  const own = isOwn ? 1 : 0;
  const isOther = action < 1 ? 1 - action : 0;
  const { sides } = tally;
  sides[MATTER] = coverage;
  sides[SENTENCE] = sentence;
  sides[CLAUSE] = clause;
  sides[OTHER] = Math.max(sides[OTHER] ?? 0, isOther);
  tally.sum +=
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
    (words < 2 ? COUNTED.oneWord[own] : 0);
}
