import assert from "node:assert/strict";
import { test } from "node:test";
import { judgePassword } from "./judge-password.ts";

test("length is what a password needs: no sign and no capital has to be in it", () => {
  for (const password of [
    "the ferry leaves at nine",
    "一本松の下で待つ人たちは",
    "𠮷野家の前で待ち合わせる人",
    "tidal lantern copper",
  ])
    assert.equal(judgePassword(password, ["sato"]), undefined, password);
});

test("what is short, tried first, monotonous or little more than a name is refused, in any width and case", () => {
  for (const [password, fault] of [
    ["elevenchars", "short"],
    ["𠮷𠮷𠮷𠮷𠮷𠮷野家の前", "short"],
    ["ﾊﾟｽﾜｰﾄﾞﾊﾟｽﾜｰﾄﾞ", "short"],
    ["Password1234", "common"],
    ["ＰＡＳＳＷＯＲＤ１２３４", "common"],
    ["pass word 1234", "common"],
    ["correct horse battery staple", "common"],
    ["aaaaaaaaaaaaaaaa", "monotonous"],
    ["abcabcabcabcabc", "monotonous"],
    ["あいあいあいあいあいあい", "monotonous"],
    ["bcdefghijklmnop", "monotonous"],
    ["zyxwvutsrqponm", "monotonous"],
    ["sato.hanako123", "personal"],
    ["ＳＡＴＯ.hanako2026", "personal"],
    ["x".repeat(201), "long"],
  ] as const)
    assert.equal(judgePassword(password, ["sato.hanako", "佐藤"]), fault, password);
});
