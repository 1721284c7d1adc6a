import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecordKind } from "../../terms/ledger/ledger-record.ts";
import { matchPlaces } from "./match-places.ts";

const act = (start: number, end: number, kind: RecordKind = "undertaking") =>
  ({ kind, span: [start, end] }) as const;

test("a fact read wider or narrower by half is the same fact, one read elsewhere is not", () => {
  assert.deepEqual(matchPlaces([act(10, 30)], [act(10, 30)]), [0]);
  assert.deepEqual(matchPlaces([act(10, 30)], [act(14, 30)]), [0]);
  assert.deepEqual(matchPlaces([act(10, 30)], [act(10, 50)]), [0]);
  assert.deepEqual(matchPlaces([act(10, 30)], [act(10, 51)]), [undefined]);
  assert.deepEqual(matchPlaces([act(10, 30)], [act(22, 60)]), [undefined]);
  assert.deepEqual(matchPlaces([act(10, 30)], [act(10, 30, "contract")]), [undefined]);
});

test("of a fact that became two, the one that shares more keeps the name", () => {
  assert.deepEqual(matchPlaces([act(0, 40)], [act(0, 20), act(20, 40)]), [0, undefined]);
  assert.deepEqual(matchPlaces([act(0, 40)], [act(0, 10), act(10, 40)]), [undefined, 0]);
});

test("facts at one place keep their order, whichever way a new one comes between others", () => {
  const row = act(5, 25, "appointment");
  assert.deepEqual(matchPlaces([row, row], [row, row, row]), [0, 1, undefined]);
  assert.deepEqual(matchPlaces([act(0, 10), act(20, 30)], [act(0, 10), act(10, 20), act(20, 30)]), [
    0,
    undefined,
    1,
  ]);
});

test("an order of twenty thousand rows is named in no time that anybody waits for", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => act(at * 30, at * 30 + 28, "appointment"));
  const moved = rows.map(({ span: [start, end] }) => act(start + 2, end + 1, "appointment"));
  const looked = { count: 0 };
  const counted = rows.map(({ kind, span }) => ({
    kind,
    get span() {
      looked.count += 1;
      return span;
    },
  }));
  assert.deepEqual(
    matchPlaces(counted, moved),
    rows.map((_, at) => at),
  );
  // A few looks a row, and what sorting takes; each row against each would be 400 million.
  assert.ok(looked.count < 3_000_000, String(looked.count));
});
