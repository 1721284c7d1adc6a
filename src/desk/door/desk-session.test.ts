import assert from "node:assert/strict";
import { test } from "node:test";
import { createDeskSession } from "./desk-session.ts";

const NOW = Date.UTC(2025, 8, 10);
const DAY = 86_400_000;
const session = createDeskSession("the-key");
const cookieOf = (header: string): string => header.split(";")[0] ?? "";

test("only the whole key is the key", () => {
  assert.equal(session.isKey("the-key"), true);
  for (const shown of ["", "the-ke", "the-key ", "THE-KEY", "x".repeat(100_000)]) {
    assert.equal(session.isKey(shown), false, shown.slice(0, 20));
  }
});

test("the cookie is for this site's pages only, and Secure where the site is", () => {
  const header = session.open(NOW, true);
  for (const part of ["HttpOnly", "SameSite=Strict", "Path=/", "Secure", "Max-Age=2592000"]) {
    assert.ok(header.split("; ").includes(part), part);
  }
  assert.doesNotMatch(session.open(NOW, false), /Secure/);
  assert.doesNotMatch(header, /the-key/);
});

test("a cookie opens for thirty days, among others too, and none that the key has not signed does", () => {
  const cookie = cookieOf(session.open(NOW, false));
  assert.equal(session.judge(cookie, NOW), "open");
  assert.equal(session.judge(`a=b; ${cookie}; c=d`, NOW + 29 * DAY), "open");
  assert.equal(session.judge(cookie, NOW + 30 * DAY), "over");
  assert.equal(session.judge(undefined, NOW), "none");
  assert.equal(session.judge("other=1", NOW), "none");
  const later = cookie.replace(/=\d+/, `=${NOW + 900 * DAY}`);
  for (const forged of [later, `${cookie}x`, "shirase-desk=", "shirase-desk=1.", `x${cookie}`]) {
    assert.notEqual(session.judge(forged, NOW), "open", forged);
  }
  assert.equal(createDeskSession("another").judge(cookie, NOW), "wrong");
});

test("a cookie of a clock that was years ahead does not open for years", () => {
  const cookie = cookieOf(session.open(NOW + 3_000 * DAY, false));
  assert.equal(session.judge(cookie, NOW), "over");
});
