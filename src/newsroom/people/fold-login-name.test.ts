import assert from "node:assert/strict";
import { test } from "node:test";
import { foldLoginName, readLoginName, readPersonName } from "./fold-login-name.ts";

test("two names at the door are one in any width and case", () => {
  for (const typed of ["Sato", " ＳＡＴＯ ", "sato", "ｓａｔｏ"]) assert.equal(foldLoginName(typed), "sato");
  assert.equal(foldLoginName("ｻﾄｳ"), foldLoginName("サトウ"));
});

test("a name that cannot be seen, or turns the line around, is none", () => {
  assert.deepEqual(readPersonName("  佐藤   花子 "), { ok: true, value: "佐藤 花子" });
  for (const [typed, fault] of [
    ["", "empty"],
    [" \u3000", "empty"],
    ["a\u0000b", "characters"],
    ["a\u202eb", "characters"],
    ["a\u200bb", "characters"],
    ["a\ud800", "characters"],
    ["あ".repeat(101), "long"],
  ] as const)
    assert.deepEqual(readPersonName(typed), { ok: false, error: fault }, JSON.stringify(typed));
  for (const [typed, fault] of [
    ["佐藤 花子", "characters"],
    ["<b>", "characters"],
    ["a".repeat(65), "long"],
  ] as const)
    assert.deepEqual(readLoginName(typed), { ok: false, error: fault }, typed);
  assert.deepEqual(readLoginName(" ｓａｔｏ@desk "), { ok: true, value: "sato@desk" });
});
