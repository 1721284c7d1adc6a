// What became of undertakings: outcome and lateness from confirmed evidence, what the desk decided, and what it is asked.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { announcementId } from "../../terms/ids.ts";
import type { Decided, LedgerDecision } from "../../terms/ledger/decision.ts";
import type { Stance, Tells } from "../../terms/ledger/evidence.ts";
import { evidenceIdOf, ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { RestatedChange, Restatement } from "../../terms/ledger/restatement.ts";
import type { UndertakingValue } from "../../terms/ledger/undertaking.ts";
import type { JudgedEvidence } from "./judged-evidence.ts";
import { proposeStatus } from "./propose-status.ts";
import { statusHistory, statusNow } from "./status-now.ts";
import { askAbout } from "./undertaking-questions.ts";

const ID = ledgerIdOf(announcementId(1), 40);
const TODAY = "2031-06-30";
const ACTOR = { kind: "console", name: "ledger" } as const;

function makeValue(value: Partial<UndertakingValue> = {}): UndertakingValue {
  const bare = { act: "agreed", strength: "commitment", matter: "測量船の寄港", parties: [] } as const;
  const context = { text: "両大臣は、測量船の寄港で一致した。", span: [0, 17] } as const;
  return { ...bare, context, openEnded: false, topics: [], title: "測量船の寄港", ...value };
}

/** Announcements are numbered as the days are. */
function tell(day: string, stance: Stance, tells: Tells, date?: string): JudgedEvidence {
  const announcement = announcementId(Number(day.slice(2).replaceAll("-", "")));
  const id = evidenceIdOf(ID, announcement, 0);
  return { id, announcement, day, stance, tells, ...(date !== undefined && { date }) };
}

function restate(later: JudgedEvidence, change: RestatedChange): Restatement {
  const id = ledgerIdOf(later.announcement, 9);
  return { earlier: ID, later: id, change, score: 1, reasons: [], ruleVersion: "restated/1" };
}

const propose = (value: Partial<UndertakingValue>, evidence: readonly JudgedEvidence[]): string => {
  const { outcome, lateness, cites, rule } = proposeStatus({ value: makeValue(value) }, evidence, [], TODAY);
  return `${outcome}, ${lateness}, by ${rule} of ${cites.length}`;
};

const DUE = { due: "2031-05" };

describe("the outcome that confirmed evidence amounts to", () => {
  test("without any it is open, whatever day has passed", () => {
    assert.equal(propose(DUE, []), "open, due-passed, by nothing-yet of 0");
    assert.equal(propose({ due: "2032" }, []), "open, not-yet-due, by nothing-yet of 0");
    assert.equal(propose({ openEnded: true }, []), "open, no-due, by nothing-yet of 0");
    assert.equal(propose({ due: "2031-05/.." }, []), "open, no-due, by nothing-yet of 0");
  });

  test("done is kept, in time by the day of the deed and not of the telling", () => {
    const told = tell("2031-06-03", "for", "done", "2031-05-30");
    assert.equal(propose(DUE, [told]), "kept, in-time, by done of 1");
    assert.equal(propose(DUE, [tell("2031-06-03", "for", "done")]), "kept, late, by done of 1");
  });

  test("put off is no end: done afterwards it is kept, and late", () => {
    const off = tell("2031-05-10", "against", "put-off");
    assert.equal(propose(DUE, [off]), "open, due-passed, by put-off of 1");
    assert.equal(propose(DUE, [tell("2031-06-20", "for", "done"), off]), "kept, late, by done of 1");
  });

  test("called off is not kept; what was promised for good and done before is kept in part", () => {
    const off = tell("2031-05-10", "against", "called-off");
    const done = tell("2031-04-01", "for", "done");
    assert.equal(propose(DUE, [off]), "not-kept, due-passed, by called-off of 1");
    assert.equal(propose({ openEnded: true }, [off, done]), "partly-kept, no-due, by done-in-part of 2");
    assert.equal(propose(DUE, [off, done]), "partly-kept, in-time, by done-in-part of 2");
  });

  test("to explore is done when it is begun, to strive in part, to do not yet", () => {
    const begun = [tell("2031-05-10", "for", "begun")];
    assert.equal(propose({ strength: "exploration" }, begun), "kept, no-due, by begun of 1");
    assert.equal(propose({ strength: "effort" }, begun), "partly-kept, no-due, by tried of 1");
    assert.equal(propose({ strength: "commitment" }, begun), "open, no-due, by begun of 1");
  });

  test("an exploration that a later statement takes further is superseded, where a sentence of it was confirmed", () => {
    const value = makeValue({ strength: "exploration" });
    const later = tell("2031-05-10", "for", "planned");
    const of = (evidence: readonly JudgedEvidence[], change: RestatedChange) =>
      proposeStatus({ value }, evidence, [restate(later, change)], TODAY).outcome;
    assert.equal(of([later], "strengthened"), "superseded");
    assert.equal(of([], "strengthened"), "open");
    assert.equal(of([later], "repeated"), "open");
  });

  test("it does not depend on the order in which evidence came", () => {
    const evidence = [
      tell("2031-03-01", "for", "begun"),
      tell("2031-04-01", "against", "called-off"),
      tell("2031-05-01", "for", "done"),
    ];
    assert.equal(propose(DUE, evidence), propose(DUE, evidence.toReversed()));
  });
});

function decide(...decisions: readonly Decided[]): readonly LedgerDecision[] {
  const at = "2031-06-01T00:00:00.000Z";
  return decisions.map((decision, index) => ({ id: index + 1, at, actor: ACTOR, decision }));
}

describe("what holds, and what is asked", () => {
  const told = tell("2031-05-10", "for", "done");
  const about = { undertaking: ID, due: "2031-05", confirmed: [told], today: TODAY };
  const kept: Decided = { kind: "status", undertaking: ID, outcome: "kept", cites: [told.id] };
  const open: Decided = { kind: "status", undertaking: ID, outcome: "not-assessable", cites: [] };

  test("only the desk settles: open until then, its latest word after, all its words for ever", () => {
    assert.equal(statusNow(about, []).outcome, "open");
    const decisions = decide(open, kept, { kind: "undone", decision: 2 });
    assert.equal(statusNow(about, decisions.slice(0, 2)).outcome, "kept");
    assert.equal(statusNow(about, decisions).outcome, "not-assessable");
    const outcomes = statusHistory(about, decisions).map(({ outcome }) => outcome);
    assert.deepEqual(outcomes, ["not-assessable", "kept"]);
  });

  const ask = (evidence: readonly JudgedEvidence[], decisions: readonly LedgerDecision[], today = TODAY) => {
    const undertaking = { id: ID, value: makeValue(DUE) };
    const now = statusNow({ ...about, confirmed: evidence, today }, decisions);
    return askAbout(
      {
        undertaking,
        now,
        proposed: proposeStatus(undertaking, evidence, [], today),
        confirmed: evidence.map(({ id }) => id),
        today,
      },
      decisions,
    );
  };

  test("a due day that passes asks, and is asked no more once dismissed, or until the day it was put off to", () => {
    assert.equal(ask([], [], "2031-05-31"), undefined);
    const question = ask([], [], "2031-06-01");
    assert.equal(question?.kind, "due-passed");
    const { key } = question;
    assert.equal(ask([], decide({ kind: "question", question: key, answer: "dismissed" })), undefined);
    const later = decide({ kind: "question", question: key, answer: "later", until: "2031-07-15" });
    assert.equal(ask([], later), undefined);
    assert.equal(ask([], later, "2031-07-15")?.key, key);
  });

  test("an outcome whose evidence was taken back is asked about anew, whatever else there is", () => {
    assert.equal(ask([told], decide(kept)), undefined);
    assert.equal(ask([], decide(kept))?.kind, "grounds-gone");
    const off = tell("2031-06-10", "against", "called-off");
    assert.equal(ask([off], decide(kept))?.kind, "grounds-gone");
  });

  test("an outcome that the evidence amounts to is proposed until the desk settles it, and again on new grounds", () => {
    assert.equal(ask([told], [])?.kind, "status-proposed");
    assert.equal(ask([told], decide(kept)), undefined);
    const off = tell("2031-06-10", "against", "called-off");
    assert.equal(ask([told, off], decide(kept))?.kind, "status-proposed");
    assert.equal(ask([told], decide(open))?.kind, "status-proposed");
  });
});
