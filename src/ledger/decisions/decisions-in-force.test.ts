import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId } from "../../terms/ids.ts";
import type { Decided, LedgerDecision } from "../../terms/ledger/decision.ts";
import { evidenceIdOf, ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { decisionsInForce } from "./decisions-in-force.ts";
import { mattersOf, narrowestMatterOf } from "./matters-of.ts";

type Own = Exclude<Decided, { readonly kind: "undone" }>;

const BAND = ledgerIdOf(announcementId(3), 120);
const CANCELLED = evidenceIdOf(BAND, announcementId(7), 0);
const ACTOR = { kind: "console", name: "ledger" } as const;
const AT = "2026-02-01T00:00:00.000Z";

function decided(...decisions: readonly Decided[]): readonly LedgerDecision[] {
  return decisions.map((decision, at) => ({ id: at + 1, at: AT, actor: ACTOR, decision }));
}

const CONFIRMED: Own = { kind: "evidence", evidence: CANCELLED, verdict: "confirmed" };
const REJECTED: Decided = { kind: "evidence", evidence: CANCELLED, verdict: "rejected" };
const NOT_KEPT: Own = { kind: "status", undertaking: BAND, outcome: "not-kept", cites: [CANCELLED] };
const undone = (decision: number): Decided => ({ kind: "undone", decision });
const inForce = (all: readonly LedgerDecision[]) => [...decisionsInForce(all).values()].map(({ id }) => id);

test("the latest decision about a thing holds, and each thing has its own", () => {
  assert.deepEqual(inForce(decided(CONFIRMED, NOT_KEPT, REJECTED)), [2, 3]);
});

test("what was taken back holds no more, what stood before it holds again, and so does what was taken back in error", () => {
  assert.deepEqual(inForce(decided(CONFIRMED, REJECTED, undone(2))), [1]);
  assert.deepEqual(inForce(decided(CONFIRMED, undone(1))), []);
  assert.deepEqual(inForce(decided(CONFIRMED, undone(1), undone(2))), [1]);
});

test("a decision on evidence is found by the evidence, the undertaking and the announcement", () => {
  assert.ok(CONFIRMED.kind === "evidence");
  assert.deepEqual(mattersOf(CONFIRMED), ["3-120~7-0", "3-120", "@7"]);
});

test("what is decided is found by few others: of an undertaking's status without its evidence, of a link by its later end", () => {
  const later = ledgerIdOf(announcementId(9), 0);
  const records = [BAND, later];
  const narrowest: readonly (readonly [Own, string])[] = [
    [CONFIRMED, CANCELLED],
    [NOT_KEPT, `status ${BAND}`],
    [{ kind: "restatement", earlier: BAND, later, verdict: "confirmed" }, later],
    [{ kind: "question", question: `due ${BAND} 2026-01`, answer: "dismissed" }, `due ${BAND} 2026-01`],
    [{ kind: "same-sighting", sightings: records }, BAND],
    [{ kind: "other-person", appointments: records }, BAND],
    [{ kind: "lesson-off", on: { kind: "topic", topic: "space" } }, "lesson topic space"],
  ];
  for (const [own, matter] of narrowest) {
    assert.equal(narrowestMatterOf(own), matter);
    assert.ok(mattersOf(own).includes(matter), matter);
  }
});
