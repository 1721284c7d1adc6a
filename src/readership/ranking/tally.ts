// Tally: readers of each article over one stretch of time, and the orders that follow from them, overall and by section.

import { type ArticleRegister, MOST_TIES } from "./article-register.ts";
import type { RankedOrder } from "./ranked-order.ts";
import { createRankedOrder } from "./ranked-order.ts";

/** A key is readers × 2^24 + tie: exact in a float for up to 500 million readers. */
const TIES = MOST_TIES;

export type Place = { readonly index: number; readonly readers: number };

/** Keys taken out, by section; they stay in the orders until they are settled. */
export type Lifted = { readonly articles: Iterable<number>; readonly keys: Keys };

export type Tally = {
  readonly order: (section?: number) => RankedOrder;
  /** Who stands at a place of an order; 0 is the first. */
  readonly at: (order: RankedOrder, place: number) => Place;
  /** The place in an order (0 for the first); undefined where the article has no readers. */
  readonly placeOf: (order: RankedOrder, index: number) => number | undefined;
  /** To be called before readers, section, tie or listing of these articles change; each named once. */
  readonly lift: (articles: Iterable<number>) => Lifted;
  /** False where an article would have fewer than no readers: something was not told. */
  readonly add: (index: number, readers: number) => boolean;
  /** To be called after the change: the orders are right again. */
  readonly settle: (lifted: Lifted) => void;
  /** All orders anew, whatever has changed. */
  readonly reorder: () => void;
};

export function createTally(register: ArticleRegister): Tally {
  let counts = new Int32Array(0);
  let orders = new Map<number | undefined, RankedOrder>();

  const order = (section?: number): RankedOrder => {
    const found = orders.get(section) ?? createRankedOrder();
    orders.set(section, found);
    return found;
  };
  const readersOf = (index: number): number => counts[index] ?? 0;
  const keyOf = (index: number): number => readersOf(index) * TIES + register.tieOf(index);
  const isRanked = (index: number): boolean => readersOf(index) > 0 && register.isListed(index);
  const keysOf = (articles: Iterable<number>): Keys => {
    const keys = createKeys();
    for (const index of articles) {
      if (isRanked(index)) keys.add(register.sectionOf(index), keyOf(index));
    }
    return keys;
  };
  const settle = ({ articles, keys: removed }: Lifted): void => {
    const added = keysOf(articles);
    for (const section of new Set([...removed.sections(), ...added.sections()])) {
      order(section).replace(removed.of(section), added.of(section));
    }
  };

  return {
    order,
    at: (order, place) => {
      const key = order.keyAt(place);
      return { index: register.atTie(key % TIES), readers: Math.floor(key / TIES) };
    },
    placeOf: (order, index) => (readersOf(index) > 0 ? order.countAbove(keyOf(index)) : undefined),
    lift: (articles) => ({ articles, keys: keysOf(articles) }),
    add(index, readers) {
      if (index >= counts.length) counts = grown(counts, Math.max(register.size(), index + 1));
      counts[index] = readersOf(index) + readers;
      return readersOf(index) >= 0;
    },
    settle,
    reorder() {
      orders = new Map();
      settle({ articles: counts.keys(), keys: createKeys() });
    },
  };
}

function grown(counts: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.ceil(size * 1.25));
  larger.set(counts);
  return larger;
}

/** Keys overall (under no section) and by section. */
type Keys = {
  readonly add: (section: number, key: number) => void;
  readonly sections: () => Iterable<number | undefined>;
  /** Ascending. */
  readonly of: (section: number | undefined) => Float64Array;
};

function createKeys(): Keys {
  const lists = new Map<number | undefined, number[]>();
  const addTo = (section: number | undefined, key: number): void => {
    const list = lists.get(section);
    if (list) list.push(key);
    else lists.set(section, [key]);
  };
  return {
    add(section, key) {
      addTo(undefined, key);
      addTo(section, key);
    },
    sections: () => lists.keys(),
    of: (section) => Float64Array.from(lists.get(section) ?? []).toSorted(),
  };
}
