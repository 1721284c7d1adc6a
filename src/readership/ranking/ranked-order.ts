// Ranked order: keys of articles, kept in order while some go and others come; which key has which place, and back.

export type RankedOrder = {
  readonly size: () => number;
  /** `place` is 0 for the highest key; NaN where there is none. */
  readonly keyAt: (place: number) => number;
  /** How many keys are higher. */
  readonly countAbove: (key: number) => number;
  /** Takes keys out and puts others in, both ascending, in one pass over the order. */
  readonly replace: (removed: Float64Array, added: Float64Array) => void;
};

/** Keys are numbers, none twice, held ascending: the last is the first place. */
export function createRankedOrder(): RankedOrder {
  let keys = new Float64Array(0);
  let spare = new Float64Array(0);
  let size = 0;
  return {
    size: () => size,
    keyAt: (place) => (place < 0 ? Number.NaN : (keys[size - 1 - place] ?? Number.NaN)),
    countAbove: (key) => size - countUpTo(keys, size, key),
    replace(removed, added) {
      const most = size + added.length;
      if (spare.length < most) spare = new Float64Array(Math.ceil(most * 1.25));
      const merged = merge(keys.subarray(0, size), removed, added, spare);
      if (merged !== most - removed.length) {
        throw new Error(`Cannot take ${removed.length} articles out of an order that does not hold them.`);
      }
      size = merged;
      [keys, spare] = [spare, keys];
    },
  };
}

/** Writes `kept` without `removed` and with `added` into `into`; gives how many. */
function merge(kept: Float64Array, removed: Float64Array, added: Float64Array, into: Float64Array): number {
  let gone = 0;
  let next = 0;
  let count = 0;
  for (const key of kept) {
    if (key === removed[gone]) {
      gone += 1;
      continue;
    }
    for (let first = added[next]; first !== undefined && first < key; first = added[next]) {
      into[count] = first;
      count += 1;
      next += 1;
    }
    into[count] = key;
    count += 1;
  }
  into.set(added.subarray(next), count);
  return count + added.length - next;
}

/** How many of the first `size` keys are `key` or below. */
function countUpTo(keys: Float64Array, size: number, key: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}
