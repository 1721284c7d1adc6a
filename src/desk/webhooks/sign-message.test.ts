import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { makeSecret, signMessage } from "./sign-message.ts";

const BODY = '{"type":"article.published","timestamp":"2025-09-10T01:30:00.000Z","data":{}}';
const AT = Date.UTC(2025, 8, 10, 1, 30) + 999;
/** The bytes 0 to 23 and their reverse. */
const SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
const OLD_SECRET = "whsec_FxYVFBMSERAPDg0MCwoJCAcGBQQDAgEA";

test("the signature is the one that another program makes of the same message", () => {
  const headers = signMessage({ id: "evt_42", body: BODY }, [SECRET], AT);
  assert.deepEqual(headers, {
    "webhook-id": "evt_42",
    "webhook-timestamp": "1757467800",
    // printf 'evt_42.1757467800.%s' "$BODY" | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102…17 -binary | base64
    "webhook-signature": "v1,jFqA4rRkM6x86aeNDnQPLrh4JtHfXR0OWi+z643mduE=",
  });
});

test("while one secret takes the place of another both sign, the new one first", () => {
  const one = (secret: string): string | undefined =>
    signMessage({ id: "evt_42", body: BODY }, [secret], AT)["webhook-signature"];
  const both = signMessage({ id: "evt_42", body: BODY }, [SECRET, OLD_SECRET], AT)["webhook-signature"];
  assert.equal(both, `${one(SECRET)} ${one(OLD_SECRET)}`);
  assert.notEqual(one(SECRET), one(OLD_SECRET));
});

test("another id, time or body has another signature", () => {
  const all = [
    signMessage({ id: "evt_42", body: BODY }, [SECRET], AT),
    signMessage({ id: "evt_43", body: BODY }, [SECRET], AT),
    signMessage({ id: "evt_42", body: `${BODY} ` }, [SECRET], AT),
    signMessage({ id: "evt_42", body: BODY }, [SECRET], AT + 1000),
  ].map((headers) => headers["webhook-signature"]);
  assert.equal(new Set(all).size, 4);
});

test("a new secret has 32 bytes by chance, in the form of the standard, and signs by them", () => {
  const [secret, other] = [makeSecret(), makeSecret()];
  assert.notEqual(secret, other);
  assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  assert.equal(key.length, 32);
  const expected = createHmac("sha256", key).update("m.0.{}").digest("base64");
  assert.equal(signMessage({ id: "m", body: "{}" }, [secret], 0)["webhook-signature"], `v1,${expected}`);
});

test("the check that the guide prints takes what is signed, of both secrets, and nothing else", async () => {
  const guide = readFileSync(new URL("../../../docs/desk-api.md", import.meta.url), "utf8");
  const [, code = ""] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];
  const printed: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const { isFromTheDesk } = printed as {
    isFromTheDesk: (secret: string, headers: Readonly<Record<string, string>>, body: string) => boolean;
  };
  const now = Date.now();
  const headers = signMessage({ id: "evt_42", body: BODY }, [SECRET, OLD_SECRET], now);
  assert.ok(isFromTheDesk(SECRET, headers, BODY) && isFromTheDesk(OLD_SECRET, headers, BODY));
  assert.ok(!isFromTheDesk(makeSecret(), headers, BODY));
  assert.ok(!isFromTheDesk(SECRET, headers, `${BODY} `));
  assert.ok(!isFromTheDesk(SECRET, { ...headers, "webhook-id": "evt_43" }, BODY));
  const old = signMessage({ id: "evt_42", body: BODY }, [SECRET], now - 3_600_000);
  assert.ok(!isFromTheDesk(SECRET, old, BODY), "what is an hour old may have been recorded");
});
