// Compare rows: two rows of sentences in, by their keys, which runs of them both have and which only one out.

import diff from "fast-diff";

export type Run = { readonly kind: "same" | "other"; readonly removed: number; readonly added: number };

/** Sentences between head and tail that both have: beyond it the search, which costs the square of the difference, is left. */
const MOST_COMPARED = 4_000;
/** Of code units that are characters by themselves: no more sentences than these can differ. */
const FIRST_LETTER = 0x100;

/** `whole`: false where too much is other. */
export function compareRows(
  before: readonly string[],
  after: readonly string[],
): { readonly runs: readonly Run[]; readonly whole: boolean } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  const whole = old.length + fresh.length <= MOST_COMPARED;
  const middle: readonly Run[] = whole
    ? compareMiddle(old, fresh)
    : [{ kind: "other", removed: old.length, added: fresh.length }];
  const same = (length: number): Run => ({ kind: "same", removed: length, added: length });
  return {
    runs: [same(head), ...middle, same(tail)].filter(({ removed, added }) => removed + added > 0),
    whole,
  };
}

function compareMiddle(old: readonly string[], fresh: readonly string[]): readonly Run[] {
  const letters = new Map<string, string>();
  const write = (rows: readonly string[]): string =>
    rows
      .map((row) => {
        const letter = letters.get(row) ?? String.fromCharCode(FIRST_LETTER + letters.size);
        letters.set(row, letter);
        return letter;
      })
      .join("");
  const runs: Run[] = [];
  for (const [kind, { length }] of diff(write(old), write(fresh))) {
    const last = runs.at(-1);
    if (kind === diff.EQUAL) runs.push({ kind: "same", removed: length, added: length });
    else {
      const [removed, added] = kind === diff.DELETE ? [length, 0] : [0, length];
      if (last?.kind === "other")
        runs[runs.length - 1] = { kind: "other", removed: last.removed + removed, added: last.added + added };
      else runs.push({ kind: "other", removed, added });
    }
  }
  return runs;
}
