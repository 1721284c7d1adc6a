// tellDifference: two revisions of a text in, what of it changed out, sentence by sentence, with the figures and dates that are others now.

import { foldWidth } from "../../japanese/fold-width.ts";
import { splitSentences } from "../../japanese/sentences.ts";
import { type ChangedFigure, changedFigures } from "./changed-figures.ts";
import { compareRows } from "./compare-rows.ts";
import { pairSentences } from "./pair-sentences.ts";
import { type Stretch, compareSentence } from "./compare-sentence.ts";

export type DifferencePart =
  /** Each a sentence, as it stands now. */
  | { readonly kind: "same"; readonly sentences: readonly string[] }
  | { readonly kind: "added" | "removed"; readonly text: string }
  /** It stood elsewhere, or stands elsewhere now, word for word. */
  | { readonly kind: "moved-here" | "moved-away"; readonly text: string }
  | { readonly kind: "changed"; readonly stretches: readonly Stretch[] };

export type Difference = {
  /** In the order of the later text; what it does not have any more stands where it stood. */
  readonly parts: readonly DifferencePart[];
  /** In the order of the text. */
  readonly figures: readonly ChangedFigure[];
  /** False where so much is other that it is told as replaced. */
  readonly whole: boolean;
};

/** Shorter ones (以上, a cell) stand in many places, and moved nowhere. */
const SHORTEST_MOVED = 8;

/** Letters of changed sentences, each multiplied with those that it became: what they cost to compare, a second in all. */
const MOST_SPENT = 100_000_000;

/** Width and white space change nothing. Takes time in proportion to the texts and, up to a bound, to what differs. */
export function tellDifference(before: string, after: string): Difference {
  const [old, fresh] = [sentencesOf(before), sentencesOf(after)];
  const { runs, whole } = compareRows(old.map(keyOf), fresh.map(keyOf));
  const parts: DifferencePart[] = [];
  const budget = { left: MOST_SPENT };
  let [at, there] = [0, 0];
  for (const { kind, removed, added } of runs) {
    const [gone, come] = [old.slice(at, at + removed), fresh.slice(there, there + added)];
    [at, there] = [at + removed, there + added];
    if (kind === "same") parts.push({ kind, sentences: come });
    else parts.push(...partsOf(gone, come, budget));
  }
  const told = tellMoved(parts);
  return { parts: told, figures: told.flatMap(figuresOf), whole: whole && budget.left > 0 };
}

function sentencesOf(text: string): readonly string[] {
  return splitSentences(text).map((span) => text.slice(...span));
}

function keyOf(sentence: string): string {
  return foldWidth(sentence).replaceAll(/\s+/g, " ");
}

function partsOf(
  gone: readonly string[],
  come: readonly string[],
  budget: { left: number },
): readonly DifferencePart[] {
  return pairSentences(gone, come).flatMap(({ was, is }): readonly DifferencePart[] => {
    if (was === undefined) return [{ kind: "added", text: is ?? "" }];
    if (is === undefined) return [{ kind: "removed", text: was }];
    budget.left -= was.length * is.length;
    if (budget.left < 0)
      return [
        { kind: "removed", text: was },
        { kind: "added", text: is },
      ];
    return [{ kind: "changed", stretches: compareSentence(was, is) }];
  });
}

/** Each that was taken away and stands elsewhere again, once for once. */
function tellMoved(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const moved = new Map<string, number>();
  const count = (part: DifferencePart, kind: "added" | "removed"): void => {
    if (part.kind !== kind || part.text.length < SHORTEST_MOVED) return;
    const key = `${kind} ${keyOf(part.text)}`;
    moved.set(key, (moved.get(key) ?? 0) + 1);
  };
  for (const part of parts) {
    count(part, "added");
    count(part, "removed");
  }
  const use = (text: string, kind: "added" | "removed", other: "added" | "removed"): boolean => {
    const [own, others] = [`${kind} ${keyOf(text)}`, `${other} ${keyOf(text)}`];
    const pairs = Math.min(moved.get(own) ?? 0, moved.get(others) ?? 0);
    const used = moved.get(`used ${own}`) ?? 0;
    if (used >= pairs) return false;
    moved.set(`used ${own}`, used + 1);
    return true;
  };
  return parts.map((part) => {
    if (part.kind === "added" && use(part.text, "added", "removed")) return { ...part, kind: "moved-here" };
    if (part.kind === "removed" && use(part.text, "removed", "added")) return { ...part, kind: "moved-away" };
    return part;
  });
}

function figuresOf(part: DifferencePart): readonly ChangedFigure[] {
  if (part.kind !== "changed") return [];
  const write = (leftOut: Stretch["kind"]): string =>
    part.stretches.map(({ kind, text }) => (kind === leftOut ? "" : text)).join("");
  return changedFigures(write("added"), write("removed"));
}
