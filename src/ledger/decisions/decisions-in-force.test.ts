import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId } from "../../terms/ids.ts";
import type { Decided, LedgerDecision } from "../../terms/ledger/decision.ts";
import { evidenceIdOf, ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { decisionsInForce } from "./decisions-in-force.ts";
import { mattersOf } from "./matters-of.ts";

const BAND = ledgerIdOf(announcementId(3), 120);
const CANCELLED = evidenceIdOf(BAND, announcementId(7), 0);
const ACTOR = { kind: "console", name: "ledger" } as const;
const AT = "2026-02-01T00:00:00.000Z";

function decided(...decisions: readonly Decided[]): readonly LedgerDecision[] {
  return decisions.map((decision, at) => ({ id: at + 1, at: AT, actor: ACTOR, decision }));
}

const CONFIRMED: Decided = { kind: "evidence", evidence: CANCELLED, verdict: "confirmed" };
const REJECTED: Decided = { kind: "evidence", evidence: CANCELLED, verdict: "rejected" };
const NOT_KEPT: Decided = { kind: "status", undertaking: BAND, outcome: "not-kept", cites: [CANCELLED] };
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
