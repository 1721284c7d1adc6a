import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, it } from "node:test";
import type { Hmac } from "./reader-key.ts";
import { readerKey } from "./reader-key.ts";

const hmac: Hmac = (key, message) => createHmac("sha256", key).update(message).digest("base64url");
const TODAY = new Uint8Array(32).fill(1);
const TOMORROW = new Uint8Array(32).fill(2);

describe("a reader's key", () => {
  const visitor = { address: "192.0.2.7", userAgent: "Browser/1" };

  it("is the same for the same address and browser on one day only", () => {
    assert.equal(readerKey(TODAY, visitor, hmac), readerKey(TODAY, { ...visitor }, hmac));
    assert.notEqual(readerKey(TODAY, visitor, hmac), readerKey(TOMORROW, visitor, hmac));
  });

  it("differs when address or browser differ, however they join", () => {
    const keys = [
      visitor,
      { ...visitor, address: "192.0.2.70" },
      { ...visitor, userAgent: "Browser/2" },
      { address: "192.0.2.70", userAgent: "7Browser/1" },
      { address: "192.0.2.7", userAgent: "07Browser/1" },
    ].map((one) => readerKey(TODAY, one, hmac));
    assert.equal(new Set(keys).size, keys.length);
  });

  it("holds neither address nor browser", () => {
    assert.doesNotMatch(readerKey(TODAY, visitor, hmac), /192|Browser/);
  });
});
