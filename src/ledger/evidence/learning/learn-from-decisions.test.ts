// Lessons: what the desk rejects lowers what is like it, in a rule that can be read, and changes nothing that was proposed.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { announcementId } from "../../../terms/ids.ts";
import type { EvidenceProposal } from "../../../terms/ledger/evidence.ts";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import { evidenceIdOf, ledgerIdOf } from "../../../terms/ledger/ledger-id.ts";
import { lessonKey } from "../../../terms/ledger/lesson.ts";
import {
  type JudgedProposal,
  learnFromDecisions,
  type Lesson,
  scoreByLessons,
} from "./learn-from-decisions.ts";
import { lessonsOfDesk } from "./lessons-of-desk.ts";
import { sayLesson } from "./say-lesson.ts";

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
const scoreOf = (words: string, lessons: readonly Lesson[]): number | undefined =>
  scoreByLessons(
    { proposal: proposal(words), ...ABOUT },
    new Map(lessons.map((lesson) => [lessonKey(lesson.on), lesson])),
  )?.score;
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

test("of six on one word five were rejected: such proposals score less, and the rule says so", () => {
  const lessons = learnFromDecisions([...judged("見送", "rejected", 5), ...judged("見送", "confirmed", 1)]);
  const lesson = lessons.find(({ on }) => on.kind === "words");
  assert.ok(lesson);
  assert.equal(
    sayLesson(lesson, "en"),
    "Of 6 proposals on the word “見送” (says that it is put off or late), 5 were rejected: each such proposal scores 0.1 less",
  );
  assert.equal(
    sayLesson(lesson, "ja"),
    "根拠「延期・遅れを示す言葉」の言葉「見送」の案6件のうち5件が却下されたため、点数を0.1下げる",
  );
  assert.equal(scoreOf("見送", lessons), 0.5);
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
  assert.equal(scoreOf("中止", lessons), 0.65);
});

test("the order of decisions changes nothing, and what nothing was taught about keeps its score", () => {
  const all = [...judged("見送", "rejected", 6), ...judged("中止", "confirmed", 9)];
  assert.deepEqual(learnFromDecisions(all), learnFromDecisions(all.toReversed()));
  assert.equal(scoreOf("欠席", []), undefined);
});

test("what a proposal tells is learnt from, also where no reason weighs it", () => {
  const bare: EvidenceProposal = { ...proposal("見送"), reasons: [{ code: "parties-named", weight: 0.26 }] };
  const all = judged("見送", "rejected", 5).map((one) => ({ ...one, proposal: bare }));
  assert.deepEqual(
    learnFromDecisions(all).map(({ on }) => on),
    [{ kind: "reason", code: "tells-put-off" }],
  );
});

describe("lessons of the desk", () => {
  const ACTOR = { kind: "console", name: "ledger" } as const;
  const AT = "2026-02-01T00:00:00.000Z";
  const reject = (id: number): LedgerDecision => {
    const evidence = { ...proposal("見送"), announcement: announcementId(id + 1) };
    const named = evidenceIdOf(evidence.undertaking, evidence.announcement, 0);
    return {
      id,
      at: AT,
      actor: ACTOR,
      decision: { kind: "evidence", evidence: named, verdict: "rejected" },
      seen: { evidence },
    };
  };
  const rejected = [1, 2, 3, 4, 5].map(reject);
  const on = { kind: "words", code: "tells-put-off", words: "見送" } as const;
  const off: LedgerDecision = { id: 6, at: AT, actor: ACTOR, decision: { kind: "lesson-off", on } };
  const on7: LedgerDecision = { id: 7, at: AT, actor: ACTOR, decision: { kind: "undone", decision: 6 } };

  test("what is switched off counts no more, is still told, and counts again once that is taken back", () => {
    const keys = (switched: readonly LedgerDecision[]) => [...lessonsOfDesk(rejected, switched).inUse.keys()];
    assert.deepEqual(keys([]), ["reason tells-put-off", "words tells-put-off 見送"]);
    assert.deepEqual(keys([off]), ["reason tells-put-off"]);
    const [silent] = lessonsOfDesk(rejected, [off]).off;
    assert.deepEqual([silent?.decision.id, silent?.lesson?.rejected], [6, 5]);
    assert.deepEqual(keys([off, on7]), keys([]));
  });

  test("a judgement that was taken back teaches nothing", () => {
    const back: LedgerDecision = { id: 8, at: AT, actor: ACTOR, decision: { kind: "undone", decision: 3 } };
    assert.deepEqual(lessonsOfDesk([...rejected, back], []).lessons, []);
  });
});
