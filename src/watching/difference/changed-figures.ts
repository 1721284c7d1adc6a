// Changed figures: a sentence as it was and as it is in, the dates and numbers that became others out, each beside what it was.

import { readNumbers } from "../../japanese/numbers/read-numbers.ts";
import { readDates } from "../../japanese/read-dates.ts";
import type { Span } from "../../terms/span.ts";

export type ChangedFigure = {
  readonly kind: "date" | "number";
  /** Absent where there was none, or is none any more. */
  readonly was?: string;
  readonly is?: string;
};

const LONGEST = 3_000;

export function changedFigures(was: string, is: string): readonly ChangedFigure[] {
  if (was.length + is.length > LONGEST) return [];
  const [old, fresh] = [figuresOf(was), figuresOf(is)];
  return [...pairOthers("date", old.dates, fresh.dates), ...pairOthers("number", old.numbers, fresh.numbers)];
}

function figuresOf(text: string): { readonly dates: readonly string[]; readonly numbers: readonly string[] } {
  const dates = readDates(text, { keepUnresolved: true }).map(({ span }) => span);
  const isInDate = ([start]: Span): boolean => dates.some(([from, to]) => start >= from && start < to);
  const numbers = readNumbers(text, { figuresOnly: true }).filter(({ span }) => !isInDate(span));
  return {
    dates: dates.map((span) => text.slice(...span)),
    numbers: numbers.map(({ span }) => text.slice(span[0], span[1] + unitLength(text, span[1]))),
  };
}

/** 4隻, 110km, 66%: what is counted is said along. */
function unitLength(text: string, at: number): number {
  return /^(?:[\p{Script=Latin}]{1,3}|[%％\p{Script=Han}])/u.exec(text.slice(at, at + 3))?.[0].length ?? 0;
}

/** Those that stand on one side more often than on the other, in their order. */
function pairOthers(
  kind: ChangedFigure["kind"],
  old: readonly string[],
  fresh: readonly string[],
): readonly ChangedFigure[] {
  const [gone, come] = [without(old, fresh), without(fresh, old)];
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => {
    const [was, is] = [gone[at], come[at]];
    return { kind, ...(was !== undefined && { was }), ...(is !== undefined && { is }) };
  });
}

function without(own: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return own.filter((figure) => {
    const at = left.indexOf(figure);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
