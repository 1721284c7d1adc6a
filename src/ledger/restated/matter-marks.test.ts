// Marks of a matter: what tells it, without who speaks; and what two clauses share is said in whole words.

import assert from "node:assert/strict";
import { test } from "node:test";
import { matterMarks, sharedWords } from "./matter-marks.ts";

test("who speaks, in whichever number and by whatever name, is no mark of the matter", () => {
  const matter = matterMarks("捜索・救難の訓練を行うこと", "ja");
  for (const speakers of [
    "日豪両国は、",
    "日本とフィリピンは、",
    "四閣僚は、",
    "三大臣は、",
    "双方は、",
    "日米韓の国防当局は、",
  ])
    assert.deepEqual(matterMarks(`${speakers}捜索・救難の訓練を行うこと`, "ja"), matter, speakers);
});

test("what is shared is said in words of the later statement, not in pairs of letters or in stems", () => {
  const earlier = new Set(matterMarks("捜索・救難共同訓練を検討する", "ja"));
  const words = sharedWords("両大臣は、捜索・救難共同訓練を毎年実施する", "ja", earlier);
  assert.deepEqual(words, ["捜索", "救難共同訓練"]);
  const talks = new Set(matterMarks("they agreed to exchange liaison officers", "en"));
  assert.deepEqual(sharedWords("they will hold exchanges of liaison officers yearly", "en", talks), [
    "exchanges",
    "liaison",
    "officers",
  ]);
});
