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
