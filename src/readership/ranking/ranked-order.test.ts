import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { createRankedOrder } from "./ranked-order.ts";

const ANY_KEYS = fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 30 });

const ascending = (keys: Iterable<number>) => Float64Array.from(keys).toSorted();

describe("an order of keys", () => {
  it("holds what was put in and not taken out, highest first, whatever came before", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(ANY_KEYS, ANY_KEYS), { maxLength: 8 }), (changes) => {
        const order = createRankedOrder();
        let held = new Set<number>();
        for (const [some, others] of changes) {
          const removed = some.filter((key) => held.has(key));
          const left = new Set([...held].filter((key) => !removed.includes(key)));
          const added = others.filter((key) => !left.has(key));
          order.replace(ascending(removed), ascending(added));
          held = new Set([...left, ...added]);
          const expected = [...held].toSorted((a, b) => b - a);
          assert.deepEqual(
            Array.from({ length: order.size() }, (_, place) => order.keyAt(place)),
            expected,
          );
          assert.deepEqual(
            expected.map((key) => order.countAbove(key)),
            [...expected.keys()],
          );
        }
      }),
      { seed: 20_251_120 },
    );
  });

  it("does not hand out a place that there is not", () => {
    const order = createRankedOrder();
    order.replace(ascending([]), ascending([5]));
    assert.deepEqual([order.keyAt(0), order.keyAt(1), order.keyAt(-1)], [5, Number.NaN, Number.NaN]);
  });

  it("refuses to take out what it does not hold", () => {
    const order = createRankedOrder();
    order.replace(ascending([]), ascending([1, 3]));
    assert.throws(() => order.replace(ascending([2]), ascending([])), /does not hold/);
  });
});
