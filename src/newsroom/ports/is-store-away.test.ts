import assert from "node:assert/strict";
import { test } from "node:test";
import { isStoreAway } from "./is-store-away.ts";

const coded = (code: string): Error => Object.assign(new Error("x"), { code });

test("a database that refuses, breaks off, stops or starts is away; a wrong statement and a bug are not", () => {
  for (const code of ["ECONNREFUSED", "ECONNRESET", "57P01", "57P03", "08006", "53300"])
    assert.ok(isStoreAway(coded(code)), code);
  assert.ok(isStoreAway(new Error("Connection terminated unexpectedly")));
  assert.ok(isStoreAway(new Error("x", { cause: coded("57P01") })));
  for (const other of [coded("23505"), coded("42P01"), coded("ENOENT"), new TypeError("x is not a function")])
    assert.ok(!isStoreAway(other), String(other));
  assert.ok(!isStoreAway("ECONNREFUSED") && !isStoreAway(undefined));
});
