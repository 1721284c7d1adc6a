import assert from "node:assert/strict";
import { test } from "node:test";
import { hostOf } from "./host-of.ts";

test("one host is one, over http and https and in any spelling, and another port is another server", () => {
  assert.equal(hostOf("https://WWW.Ministry.example/press/"), "www.ministry.example");
  assert.equal(hostOf("http://www.ministry.example:80/"), "www.ministry.example");
  assert.equal(hostOf("https://www.ministry.example:8443/"), "www.ministry.example:8443");
  assert.equal(hostOf("https://例え.example/"), hostOf("https://xn--r8jz45g.example/"));
});

test("what is no address of the web has no host", () => {
  for (const place of ["", "news", "/srv/in", "imaps://mail.example/INBOX", "file:///etc/passwd"])
    assert.equal(hostOf(place), undefined, place);
});
