// Compare statements: what two statements of the same parties bind to in; what was said again and how it changed, what was dropped and what is new out.

import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { Restatement } from "../../terms/ledger/restatement.ts";
import { judgeChange } from "./judge-change.ts";
import { matterMarks, sharedWords } from "./matter-marks.ts";
import { type WeighedMatter, measureNearness, weighMarks } from "./nearness.ts";

/** Changed whenever the same two statements may come out otherwise. */
export const RESTATED_RULE = "restated/5";

/** One undertaking as its statement words it. */
export type StatedClause = {
  readonly id: LedgerId;
  /** The clause that binds, word for word. */
  readonly sentence: string;
  /** What `wordsBefore` gives of its statement: a matter may be named there only. */
  readonly before: string;
  readonly language: "ja" | "en";
  /** One country or body speaks for itself, of whatever it is asked. */
  readonly speaksAlone: boolean;
};

export type ComparedStatements = {
  readonly links: readonly Restatement[];
  /** Of the earlier statement, in its order. */
  readonly dropped: readonly LedgerId[];
  /** Of the later statement, in its order. */
  readonly added: readonly LedgerId[];
};

/** Less in common than this is another matter. Chosen on the pairs in specimens/restatements. */
const NEAREST_OTHER = 0.15;
/** Two statements of one country alone have as many matters as there are questions: more has to be the same. */
const NEAREST_OTHER_ALONE = 0.4;
const MARKS_ALONE = 4;

function isNearEnough(left: StatedClause, right: StatedClause, nearness: number): boolean {
  if (!left.speaksAlone && !right.speaksAlone) return nearness >= NEAREST_OTHER;
  return nearness >= NEAREST_OTHER_ALONE && sharedMarks(left, right).length >= MARKS_ALONE;
}

function toMatter({ sentence, before, language }: StatedClause): WeighedMatter {
  return { marks: matterMarks(sentence, language), before: matterMarks(before, language) };
}

type Nearness = { readonly earlier: number; readonly later: number; readonly nearness: number };

/** Nearest first; of equals those that stand earlier, so that the answer is always the same. */
function rankPairs(earlier: readonly StatedClause[], later: readonly StatedClause[]): readonly Nearness[] {
  const before = earlier.map(toMatter);
  const after = later.map(toMatter);
  const weightOf = weighMarks([...before, ...after]);
  return before
    .flatMap((left, one) =>
      after.map((right, other) => ({
        earlier: one,
        later: other,
        nearness: measureNearness(left, right, weightOf),
      })),
    )
    .filter((pair) => {
      const [left, right] = [earlier[pair.earlier], later[pair.later]];
      return left && right && isNearEnough(left, right, pair.nearness);
    })
    .toSorted(
      (one, other) => other.nearness - one.nearness || one.earlier - other.earlier || one.later - other.later,
    );
}

function sharedMarks(earlier: StatedClause, later: StatedClause): readonly string[] {
  const marks = new Set(matterMarks(later.sentence, later.language));
  return matterMarks(earlier.sentence, earlier.language).filter((mark) => marks.has(mark));
}

const MOST_WORDS = 6;

/** As the later statement writes them. */
function wordsInCommon(earlier: StatedClause, later: StatedClause): string {
  const shared = new Set(sharedMarks(earlier, later));
  const words = sharedWords(later.sentence, later.language, shared).slice(0, MOST_WORDS);
  return words.join(later.language === "ja" ? "・" : ", ");
}

function linkOf(earlier: StatedClause, later: StatedClause, nearness: number): Restatement {
  const { change, reason } = judgeChange(earlier.sentence, later.sentence, later.language);
  const score = Math.round(Math.min(nearness, 1) * 1000) / 1000;
  return {
    earlier: earlier.id,
    later: later.id,
    change,
    score,
    reasons: [{ code: "matter", words: wordsInCommon(earlier, later), weight: score }, reason],
    ruleVersion: RESTATED_RULE,
  };
}

/** Each undertaking stands in one link at most: a pair that is nearer takes both. */
export function compareStatements(
  earlier: readonly StatedClause[],
  later: readonly StatedClause[],
): ComparedStatements {
  const taken = new Set<LedgerId>();
  const links = rankPairs(earlier, later).flatMap((pair) => {
    const [left, right] = [earlier[pair.earlier], later[pair.later]];
    if (!left || !right || taken.has(left.id) || taken.has(right.id)) return [];
    taken.add(left.id).add(right.id);
    return [linkOf(left, right, pair.nearness)];
  });
  const isLeft = ({ id }: StatedClause): boolean => !taken.has(id);
  return {
    links: links.toSorted((one, other) => orderIn(later, one.later) - orderIn(later, other.later)),
    dropped: earlier.filter(isLeft).map(({ id }) => id),
    added: later.filter(isLeft).map(({ id }) => id),
  };
}

function orderIn(clauses: readonly StatedClause[], id: LedgerId): number {
  return clauses.findIndex((clause) => clause.id === id);
}
