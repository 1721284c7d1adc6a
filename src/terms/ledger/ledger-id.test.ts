import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId } from "../ids.ts";
import {
  evidenceIdOf,
  ledgerIdOf,
  parseEvidenceId,
  parseLedgerId,
  placeOfEvidenceId,
  placeOfId,
  undertakingOf,
} from "./ledger-id.ts";

test("an id says where the fact was first read, and evidence what it speaks to", () => {
  const id = ledgerIdOf(announcementId(12), 340, 2);
  assert.equal(id, "12-340-2");
  assert.deepEqual(placeOfId(id), { announcement: 12, start: 340, order: 2 });
  const evidence = evidenceIdOf(id, announcementId(15), 0);
  assert.equal(evidence, "12-340-2~15-0");
  assert.deepEqual([undertakingOf(evidence), placeOfEvidenceId(evidence).announcement], [id, 15]);
  assert.deepEqual([parseLedgerId("12-340-2"), parseEvidenceId(evidence)], [id, evidence]);
});

test("there is one way to write an id, and nothing else is one", () => {
  for (const text of [
    "",
    "12",
    "0-3",
    "12-03",
    "12-3-1",
    "12-3-0",
    "12-3-02",
    "-1-3",
    "99999999999-1",
    "2147483648-0",
    "12-3 ",
    "１２-3",
    "12-3-2-4",
  ])
    assert.equal(parseLedgerId(text), undefined, text);
  for (const text of ["12-3", "12-3~", "~12-3", "12-3~15-0-2", "12-3~15-0~1-1"])
    assert.equal(parseEvidenceId(text), undefined, text);
});
