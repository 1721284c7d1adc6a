// Takes a sentence and its figures; where shares are told of each count before them (割合はそれぞれ…), gives each share its own.

import type { Figure } from "./figure.ts";

const EACH = /それぞれ/u;

/** `start`: where the sentence begins in the text that the figures' spans count. */
export function shareOut(text: string, start: number, figures: readonly Figure[]): readonly Figure[] {
  const each = EACH.exec(text);
  if (each === null) return figures;
  const first = figures.findIndex(({ span }) => span[0] - start > each.index);
  const shares = first < 0 ? [] : figures.slice(first);
  const counts = figures.slice(first - shares.length, Math.max(0, first));
  const unit = shares[0]?.unit;
  const isShared =
    shares.length > 1 &&
    counts.length === shares.length &&
    shares.every((share) => share.unit === unit) &&
    counts.every((count) => count.unit !== unit && count.of !== undefined);
  if (!isShared) return figures;
  return figures.map((figure, index) => {
    const of = counts[index - first]?.of;
    return index < first || of === undefined ? figure : { ...figure, of };
  });
}
