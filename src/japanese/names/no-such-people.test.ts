// Words before an office that name nobody: both who held it, those between whom there is contact, the place of a bureau.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readNames } from "../names.ts";

const peopleIn = (text: string): readonly string[] =>
  readNames(text)
    .filter(({ kind }) => kind !== "group")
    .map(({ name }) => name);

for (const text of [
  "図書庁は7月1日、新旧長官の交代式を開いた。",
  "両外相は、首脳間・外相間を含め、意思疎通を歓迎した。",
  "両大臣は、閣僚間・国防相間の対話を歓迎した。",
  "要請元 北海道知事(早瀬(はやせ)振興局長)",
  "早瀬(はやせ)総合振興局長から要請があった。",
])
  test(`nobody: ${text}`, () => {
    assert.deepEqual(peopleIn(text), []);
  });

test("a bureau's head who has a name of his own is somebody", () => {
  assert.deepEqual(peopleIn("丙野 渡(へいの・わたる)振興局長が述べた。"), ["丙野渡"]);
});
