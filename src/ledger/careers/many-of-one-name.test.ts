import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId } from "../../terms/ids.ts";
import type { AppointmentRecord } from "../../terms/ledger/appointment-record.ts";
import type { Decided } from "../../terms/ledger/decision.ts";
import { type LedgerId, ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { buildCareers } from "./build-careers.ts";
import { readRulings } from "./joining/rulings.ts";

const NAME = "見本太郎";

function makeRow(at: number, day: string, from: string, to: string): AppointmentRecord {
  const announcement = announcementId(at + 1);
  return {
    id: ledgerIdOf(announcement, 0),
    kind: "appointment",
    announcement,
    span: [0, 10],
    sentence: NAME,
    day,
    at: day,
    value: { order: "appoint", name: NAME, from: [from], to: [to] },
    basis: "stated",
    language: "ja",
    issuer: "図書庁",
  };
}

const idAt = (at: number): LedgerId => ledgerIdOf(announcementId(at + 1), 0);

test("in a flood of one name each row stands alone, nobody is asked about, and the desk's word holds", () => {
  const records = Array.from({ length: 2_000 }, (_, at) => makeRow(at, "2025-08-01", "例示課長", "見本課長"));
  const alone = buildCareers({ records, decided: [] });
  assert.deepEqual([alone.people.length, alone.questions], [2_000, []]);
  const decided: Decided = { kind: "same-person", appointments: [idAt(3), idAt(1_999)] };
  const { people } = buildCareers({ records, decided: [decided] });
  assert.equal(people.length, 1_999);
  assert.deepEqual(
    people.filter(({ rows }) => rows.length > 1).map(({ rows }) => rows.map(({ row }) => row.record.id)),
    [[idAt(3), idAt(1_999)]],
  );
});

test("an order that hundreds of announcements tell of one day joins nothing, and a post of many is read in time", () => {
  const told = Array.from({ length: 300 }, (_, at) => makeRow(at, "2025-08-01", "例示課長", "見本課長"));
  assert.equal(buildCareers({ records: told, decided: [] }).people.length, 300);
  const inTurn = Array.from({ length: 300 }, (_, at) => {
    const day = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
    return makeRow(at, day, "総務課付", "総務課付");
  });
  assert.equal(buildCareers({ records: inTurn, decided: [] }).people.length, 1);
});

test("twenty thousand decisions in a ring, which contradict each other, are read: the latest hold", () => {
  const ring = Array.from({ length: 20_000 }, (_, at): Decided => ({
    kind: at % 2_000 === 1_999 ? "other-person" : "same-person",
    appointments: [idAt(at), idAt((at + 1) % 20_000)],
  }));
  const { isSame, isOther } = readRulings(ring);
  assert.ok(isOther(idAt(19_999), idAt(0)));
  assert.ok(isSame(idAt(18_000), idAt(19_998)));
  assert.ok(!isSame(idAt(17_999), idAt(18_000)));
});
