import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, it } from "node:test";
import { readerKey } from "./reader-key.ts";

const hmacOf = (key: number) => (message: string) =>
  createHmac("sha256", new Uint8Array(32).fill(key)).update(message).digest("base64url");
const TODAY = hmacOf(1);
const TOMORROW = hmacOf(2);

describe("a reader's key", () => {
  const visitor = { address: "192.0.2.7", userAgent: "Browser/1" };

  it("is the same for the same address and browser on one day only", () => {
    assert.equal(readerKey(visitor, TODAY), readerKey({ ...visitor }, TODAY));
    assert.notEqual(readerKey(visitor, TODAY), readerKey(visitor, TOMORROW));
  });

  it("differs when address or browser differ, however they join", () => {
    const keys = [
      visitor,
      { ...visitor, address: "192.0.2.70" },
      { ...visitor, userAgent: "Browser/2" },
      { address: "192.0.2.70", userAgent: "7Browser/1" },
      { address: "192.0.2.7", userAgent: "07Browser/1" },
    ].map((one) => readerKey(one, TODAY));
    assert.equal(new Set(keys).size, keys.length);
  });

  it("holds neither address nor browser", () => {
    assert.doesNotMatch(readerKey(visitor, TODAY), /192|Browser/);
  });
});
