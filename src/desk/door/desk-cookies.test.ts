import assert from "node:assert/strict";
import { test } from "node:test";
import { accountId } from "../../terms/desk/account.ts";
import { createDeskCookies } from "./desk-cookies.ts";
import { makeToken } from "./token.ts";

const NOW = Date.UTC(2025, 8, 10);
const DAY = 86_400_000;
const cookies = createDeskCookies("a secret for tests");
const pairOf = (header: string): string => header.split(";")[0] ?? "";
const shown = (cookie: string, now = NOW) => cookies.readSession(cookie, now);

test("a session's cookie gives its token back until it ends, among other cookies too", () => {
  const token = makeToken();
  const header = cookies.openSession(token, NOW, NOW + DAY, true);
  assert.match(header, /^shirase-desk=\S+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=86400; Secure$/);
  assert.deepEqual(shown(pairOf(header)), { kind: "shown", token });
  assert.deepEqual(shown(`a=b; ${pairOf(header)}; shirase-desk-x=1`), { kind: "shown", token });
  assert.deepEqual(shown(pairOf(header), NOW + DAY), { kind: "over" });
  assert.deepEqual(shown(pairOf(cookies.closeSession(false))), { kind: "none" });
});

test("what this newsroom has not sealed opens nothing", () => {
  const cookie = pairOf(cookies.openSession(makeToken(), NOW, NOW + DAY, false));
  const stranger = createDeskCookies("another secret");
  const forged = [
    pairOf(stranger.openSession(makeToken(), NOW, NOW + DAY, false)),
    cookie.replace(/=\d/, "=9"),
    `${cookie}x`,
    cookie.slice(0, -1),
    `shirase-desk=${makeToken()}`,
    `shirase-desk=${"9".repeat(15)}.${makeToken()}.${makeToken()}`,
  ];
  for (const one of forged) assert.deepEqual(shown(one), { kind: "wrong" }, one);
  assert.deepEqual(shown(`${cookie}; ${"x".repeat(9_000)}`), { kind: "none" }, "too long to be looked at");
  assert.deepEqual(cookies.readSession(undefined, NOW), { kind: "none" });
});

test("a browser is known for the account that signed in there, and its cookie is no session", () => {
  const known = { account: accountId(7), number: "abc" };
  const cookie = pairOf(cookies.knowBrowser(known, false));
  assert.deepEqual(cookies.readBrowser(cookie), known);
  assert.equal(cookies.readBrowser(cookie.replace("=7.", "=8.")), undefined);
  assert.deepEqual(shown(cookie.replace("shirase-browser", "shirase-desk")), { kind: "wrong" });
});
