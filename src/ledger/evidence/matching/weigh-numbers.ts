// Takes a pair and a passage; gives what the numbers tell that count things off: the second round, the first ship, the ninth meeting of what was founded last year.

import type { Passage } from "../reading/later-announcement.ts";
import type { Ordinal } from "../reading/ordinals.ts";
import { countsIn } from "../reading/read-promise.ts";
import type { Pair } from "./pair.ts";
import { mark, type Marks } from "./mark.ts";
import { pieceOf, type Weighed } from "./pieces.ts";

/** Rounds in a year, and one to spare. */
const ROUNDS_TO_SPARE = 2;

function wordsOf(ordinals: readonly Ordinal[]): string {
  return [...new Set(ordinals.map(({ words }) => words))].join(" ");
}

/** What was founded by the promise cannot be in its ninth round the year after. */
function weighSeries({ undertaking, later }: Pair, told: readonly Ordinal[]): Marks {
  const isNew = undertaking.isRecurring && undertaking.names.length === 0 && !undertaking.goesOn;
  if (!isNew) return [];
  const years = Number(later.day.slice(0, 4)) - Number(undertaking.day.slice(0, 4));
  const late = told.filter(({ of, number }) => of === "round" && number > years + ROUNDS_TO_SPARE);
  return late.length === 0 ? [] : [mark("other-series", 1, wordsOf(late))];
}

/** 6隻 were promised and 6隻 came. */
function weighCounts({ undertaking, later }: Pair, passage: Passage): Marks {
  if (undertaking.counts.length === 0) return [];
  const count = undertaking.counts.find((words) => {
    const told = countsIn(passage.normal);
    return told.length > 0 ? told.includes(words) : countsIn(later.head.normal).includes(words);
  });
  return count === undefined ? [] : [mark("same-count", 1, count)];
}

export function weighNumbers(pair: Pair): readonly Weighed[] {
  const { ordinals, counts, isRecurring } = pair.undertaking;
  const isCounted = ordinals.length > 0 || counts.length > 0 || isRecurring;
  return isCounted ? [{ own: ({ passage }) => pieceOf(marksOf(pair, passage)) }] : [];
}

function marksOf(pair: Pair, passage: Passage): Marks {
  const told = [...passage.ordinals, ...pair.later.head.ordinals];
  for (const { of, number, words } of pair.undertaking.ordinals) {
    const same = told.filter((other) => other.of === of);
    if (same.some((other) => other.number === number)) return [mark("same-number", 1, words)];
    if (same.length > 0) return [mark("other-edition.number", 1, wordsOf(same))];
  }
  return [...weighSeries(pair, told), ...weighCounts(pair, passage)];
}
