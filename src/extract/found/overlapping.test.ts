import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Span } from "../../terms/span.ts";
import { spansOverlap } from "../../terms/span.ts";
import { findOverlapping } from "./overlapping.ts";

test("halving finds what going through all of them finds", () => {
  const lengths = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 })));
  fc.assert(
    fc.property(lengths, fc.nat(60), fc.integer({ min: 1, max: 9 }), (gaps, start, length) => {
      let at = 0;
      const ordered = gaps.map(([gap, size]) => {
        const span: Span = [at + gap, at + gap + size];
        at = span[1];
        return { span };
      });
      const asked: Span = [start, start + length];
      assert.deepEqual(
        findOverlapping(ordered, asked),
        ordered.filter(({ span }) => spansOverlap(span, asked)),
      );
    }),
    { seed: 7, numRuns: 200 },
  );
});
