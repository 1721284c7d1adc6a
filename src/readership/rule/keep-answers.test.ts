import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MOST_TEXTS_KEPT, keepAnswers } from "./keep-answers.ts";

describe("kept answers", () => {
  it("are given again without asking, also where the answer is that there is none", () => {
    const asked: string[] = [];
    const lengths = keepAnswers((text) => {
      asked.push(text);
      return text === "" ? undefined : text.length;
    });
    const answers = ["a", "", "bb", "a", "", "bb"].map((text) => lengths.ask(text));
    assert.deepEqual(answers, [1, undefined, 2, 1, undefined, 2]);
    assert.deepEqual(asked, ["a", "", "bb"]);
  });

  it("made-up texts without number, or without end, do not fill the memory", () => {
    const names = keepAnswers((text) => text.length);
    for (let number = 0; number < 3 * MOST_TEXTS_KEPT; number += 1) {
      names.ask(`Mozilla/5.0 (X11) Browser/${number}`);
      assert.ok(names.kept() <= MOST_TEXTS_KEPT);
    }
    const before = names.kept();
    names.ask(`Mozilla/5.0 (X11) ${"x".repeat(10_000)}`);
    assert.equal(names.kept(), before);
  });
});
