import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { hmacSha256 } from "./hmac-sha256.ts";

describe("HMAC with SHA-256", () => {
  it("is what the runtime's own gives", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.string({ unit: "binary" }), (key, message) => {
        const expected = createHmac("sha256", key).update(message).digest("base64url");
        assert.equal(hmacSha256(key, message), expected);
      }),
      { seed: 20251120 },
    );
  });
});
