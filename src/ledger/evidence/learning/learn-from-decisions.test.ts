// Lessons: what the desk rejects lowers what is like it, in a rule that can be read, and changes nothing that was proposed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId } from "../../../terms/ids.ts";
import type { EvidenceProposal } from "../../../terms/ledger/evidence.ts";
import { ledgerIdOf } from "../../../terms/ledger/ledger-id.ts";
import { applyLessons, learnFromDecisions, sayLesson, type JudgedProposal } from "./learn-from-decisions.ts";

function proposal(words: string): EvidenceProposal {
  return {
    undertaking: ledgerIdOf(announcementId(1), 0),
    announcement: announcementId(2),
    span: [0, 4],
    sentence: "見送った",
    stance: "against",
    tells: "put-off",
    score: 0.6,
    reasons: [
      { code: "parties-named", weight: 0.26 },
      { code: "tells-put-off", words, weight: 0.34 },
    ],
    ruleVersion: "evidence/1",
  };
}

const ABOUT = { parties: "JP+KR", topics: ["exercise"] } as const;
const judged = (
  words: string,
  verdict: JudgedProposal["verdict"],
  count: number,
): readonly JudgedProposal[] =>
  Array.from({ length: count }, (_, at) => ({
    proposal: proposal(words),
    verdict,
    parties: `JP+${at}`,
    topics: [`topic-${at}`],
  }));

test("of six on one word five were rejected: such proposals need more, and the rule says so", () => {
  const lessons = learnFromDecisions([...judged("見送", "rejected", 5), ...judged("見送", "confirmed", 1)]);
  const lesson = lessons.find(({ on }) => on.kind === "words");
  assert.ok(lesson);
  assert.equal(
    sayLesson(lesson, "en"),
    "Of 6 proposals on the word “見送” (says that it is put off or late), 5 were rejected: such proposals need 0.1 more",
  );
  assert.equal(
    sayLesson(lesson, "ja"),
    "根拠「延期・遅れを示す言葉」の言葉「見送」の提案6件のうち5件が却下されたため、点数を0.1下げる",
  );
  const seen = applyLessons(proposal("見送"), ABOUT, lessons);
  assert.equal(seen.score, 0.5);
  assert.equal(seen.reasons.at(-1)?.code, "learned");
});

test("too few, or as many confirmed as rejected, teach nothing", () => {
  assert.deepEqual(learnFromDecisions(judged("見送", "rejected", 4)), []);
  assert.deepEqual(
    learnFromDecisions([...judged("見送", "rejected", 3), ...judged("見送", "confirmed", 3)]),
    [],
  );
});

test("what is confirmed nearly always counts a little more", () => {
  const lessons = learnFromDecisions(judged("中止", "confirmed", 10));
  assert.equal(applyLessons(proposal("中止"), ABOUT, lessons).score, 0.65);
});

test("the order of decisions changes nothing, and nor do lessons what was proposed", () => {
  const all = [...judged("見送", "rejected", 6), ...judged("中止", "confirmed", 9)];
  assert.deepEqual(learnFromDecisions(all), learnFromDecisions(all.toReversed()));
  const before = proposal("見送");
  applyLessons(before, ABOUT, learnFromDecisions(all));
  assert.deepEqual(before, proposal("見送"));
  assert.equal(applyLessons(proposal("欠席"), { parties: "", topics: [] }, []).score, 0.6);
});
