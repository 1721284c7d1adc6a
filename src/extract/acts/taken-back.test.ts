// What the same sentence takes back binds nobody.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const undertakings = (deed: string): readonly string[] =>
  readAnnouncement({
    text: `日蒙防衛相会談の結果について\n令和13年3月4日\n見本省\n早見防衛大臣とベールズ・モンゴル国防大臣は会談した。両大臣は、新たな水路を整備することで一致した${deed}`,
  }).facts.flatMap((fact) =>
    fact.type === "act" && fact.undertaking !== undefined ? [fact.undertaking] : [],
  );

test("a course that was agreed on and taken back in the same sentence is no undertaking", () => {
  assert.deepEqual(undertakings("。"), ["commitment"]);
  assert.deepEqual(undertakings("が、後に撤回した。"), []);
  assert.deepEqual(undertakings("ものの、その後、モンゴル側がこれを破棄した。"), []);
});

test("what is kept, and another's withdrawal in the next sentence, leaves it", () => {
  assert.deepEqual(undertakings("が、この合意を撤回しない方針だ。"), ["commitment"]);
  assert.deepEqual(undertakings("が、時期は示していない。"), ["commitment"]);
  assert.deepEqual(undertakings("。例示国は別の案を撤回した。")[0], "commitment");
});
