// Which facts a headline carries: all their words, in any order, and no number cut out of another.

import assert from "node:assert/strict";
import { test } from "node:test";
import { carriesFact } from "./judge-headline.ts";

const HEADLINE = "見本市の射撃場で起きた発砲事件について高梨防衛大臣が会見(11月13日)";

test("a fact is carried when all its words are", () => {
  for (const fact of [
    "高梨防衛大臣",
    "見本市の発砲事件",
    "会見",
    "記者会見",
    "11月13日",
    "射撃場 会見",
    "会見(11/13)",
  ]) {
    assert.ok(carriesFact(HEADLINE, fact), fact);
  }
  for (const fact of ["架空市の発砲事件", "臨時会見", "1月13日", "11月1", "共同会見 見本市", "2人"]) {
    assert.ok(!carriesFact(HEADLINE, fact), fact);
  }
});

test("an empty headline carries nothing, and a fact without words is carried by none", () => {
  assert.ok(!carriesFact("", "会見"));
  assert.ok(!carriesFact(HEADLINE, ""));
});

test("the whole text is no headline", () => {
  assert.ok(!carriesFact(HEADLINE.padEnd(200, "余"), "会見"));
});

test("both spellings of English are one", () => {
  assert.ok(
    carriesFact("Japan-Australia defense ministers meet in Hawaii", "Japan-Australia defence ministers"),
  );
});
