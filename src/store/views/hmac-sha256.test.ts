import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { createHmacSha256 } from "./hmac-sha256.ts";

const ownHmac = (key: Uint8Array, message: string): string =>
  createHmac("sha256", key).update(message).digest("base64url");

describe("HMAC with SHA-256", () => {
  it("is what the runtime's own gives, of one message after another under one key", () => {
    const messages = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), messages, (key, texts) => {
        const made = texts.map(createHmacSha256(key));
        assert.deepEqual(
          made,
          texts.map((text) => ownHmac(key, text)),
        );
      }),
      { seed: 20251120 },
    );
  });

  it("is right of long messages and of those that take three bytes a character", () => {
    const key = new Uint8Array(32).fill(7);
    const hmac = createHmacSha256(key);
    for (const text of ["", "a".repeat(512), "知".repeat(512), "知".repeat(513), "a".repeat(100_000), "b"]) {
      assert.equal(hmac(text), ownHmac(key, text), `${text.slice(0, 1)} × ${text.length}`);
    }
  });
});
