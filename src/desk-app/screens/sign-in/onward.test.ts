import assert from "node:assert/strict";
import { test } from "node:test";
import { onward } from "./onward.ts";

const ORIGIN = "https://news.example";

test("whoever has signed in goes on to where they were going on the desk, and nowhere else", () => {
  for (const to of ["/desk/articles/3", "/en/desk/readers", "/desk/reports?which=all"])
    assert.equal(onward("ja", to, ORIGIN), to);
  for (const to of [
    null,
    "",
    "https://evil.example/desk",
    "//evil.example/desk",
    "/\\evil.example/desk",
    "javascript:alert(1)//desk",
    "https://news.example@evil.example/desk",
    "/articles/3",
    "/desks",
    "/desk/../articles",
    "/desk/sign-in?to=%2Fdesk%2Fsign-in",
    "/desk/api/audit/export",
    "http://[",
  ])
    assert.equal(onward("en", to, ORIGIN), "/en/desk", String(to));
});
