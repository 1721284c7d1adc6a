import assert from "node:assert/strict";
import { test } from "node:test";
import { linePlaces } from "./line-places.ts";

test("lines end with LF, CR or both, and places count from 1", () => {
  const place = linePlaces("ab\ncd\r\n\ref");
  assert.deepEqual(
    [0, 2, 3, 5, 7, 8, 9].map((at) => Object.values(place(at)).join(":")),
    ["1:1", "1:3", "2:1", "2:3", "3:1", "4:1", "4:2"],
  );
});
