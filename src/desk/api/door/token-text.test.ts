import assert from "node:assert/strict";
import { test } from "node:test";
import { canBeToken, hashToken, hintOf, makeTokenText } from "./token-text.ts";

test("a new token can be one, looks like no other, and is recognised by its first signs", () => {
  const tokens = Array.from({ length: 200 }, makeTokenText);
  assert.ok(tokens.every(canBeToken));
  assert.equal(new Set(tokens).size, tokens.length);
  const [token = ""] = tokens;
  assert.match(token, /^shr_[0-9A-Za-z]{38}$/);
  assert.equal(hintOf(token), `${token.slice(0, 8)}…`);
});

test("one sign that is wrong, missing or too many is told without asking anybody", () => {
  const token = makeTokenText();
  for (let at = 4; at < token.length; at += 1) {
    const other = token[at] === "a" ? "b" : "a";
    assert.equal(canBeToken(token.slice(0, at) + other + token.slice(at + 1)), false, `sign ${at}`);
  }
  for (const text of ["", "shr_", token.slice(0, -1), `${token}0`, token.toLowerCase(), ` ${token}`])
    assert.equal(canBeToken(text), false, text);
});

test("a token's checksum and hash are those of CRC-32 and SHA-256", () => {
  // Computed by another program.
  const token = "shr_000000000000000000000000000000002wjyrI";
  assert.equal(canBeToken(token), true);
  assert.equal(hashToken(token), "0017965b1cf64e3526beca206cf64b5dfb153788dc0a382a06511ad8a1f7efcb");
});
