// The scorer of evidence: what is right, what is said twice or in the wrong place, and what answers score that know nothing.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { constantAnswer } from "./baselines.ts";
import { readEvidenceSet, type EvidenceSet } from "./evidence-set.ts";
import { f1Of, precisionOf, recallOf, scoreProposals, type Proposed } from "./score-proposals.ts";

const TEXT = "韓国海軍との訓練を中止した。音楽隊は演奏した。";
const SET: EvidenceSet = {
  statements: [
    {
      id: "s1",
      issuer: "防衛省",
      title: "声明",
      announcedAt: "2025-09-08",
      language: "ja",
      text: "訓練を行う。",
    },
  ],
  undertakings: [
    {
      id: "u1",
      statement: "s1",
      sentence: "訓練を行う",
      parties: ["日本", "韓国"],
      matter: "訓練",
      strength: "commitment",
      due: null,
    },
    {
      id: "u2",
      statement: "s1",
      sentence: "訓練を行う",
      parties: ["日本"],
      matter: "演奏",
      strength: "commitment",
      due: null,
    },
  ],
  announcements: [
    {
      id: "a1",
      issuer: "防衛省",
      title: "訓練",
      announcedAt: "2025-10-01",
      language: "ja",
      text: TEXT,
      evidence: [{ undertaking: "u1", stance: "against", tells: "called-off", sentence: "訓練を中止した" }],
      near: [{ undertaking: "u2", why: "other-matter" }],
    },
  ],
};
const RIGHT: Proposed = {
  undertaking: "u1",
  announcement: "a1",
  span: [0, 14],
  stance: "against",
  tells: "called-off",
};

test("a proposal is right by undertaking, stance and a sentence that meets the set's", () => {
  const { all, tells } = scoreProposals(SET, [RIGHT]);
  assert.deepEqual([precisionOf(all), recallOf(all), f1Of(all), tells], [1, 1, 1, 1]);
});

test("the wrong stance, the wrong sentence, a near miss and the same said twice are each told", () => {
  const wrong = (proposals: readonly Proposed[]): object => scoreProposals(SET, proposals).wrong;
  assert.deepEqual(wrong([{ ...RIGHT, stance: "for" }]), { "wrong-stance": 1 });
  assert.deepEqual(wrong([{ ...RIGHT, span: [14, 23] }]), { "wrong-sentence": 1 });
  assert.deepEqual(wrong([{ ...RIGHT, undertaking: "u2" }]), { "other-matter": 1 });
  assert.deepEqual(wrong([RIGHT, RIGHT]), { "said-twice": 1 });
});

test("an empty answer finds nothing, and nothing of it is right", () => {
  const { all, misses } = scoreProposals(SET, []);
  assert.deepEqual([precisionOf(all), recallOf(all), f1Of(all)], [0, 0, 0]);
  assert.equal(misses.length, 1);
});

test("a constant answer scores as badly as it should", () => {
  const open = readEvidenceSet(join(import.meta.dirname, "../../../specimens/evidence/open"), {
    sealed: false,
  });
  assert.ok(open.ok);
  const { all } = scoreProposals(open.value, constantAnswer(open.value));
  assert.ok(precisionOf(all) < 0.02);
  assert.ok(f1Of(all) < 0.04);
});

test("a sealed set that was changed, or is not sealed, is refused by name", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-evidence-"));
  try {
    cpSync(join(import.meta.dirname, "../../../specimens/evidence/blind"), folder, { recursive: true });
    assert.ok(readEvidenceSet(folder, { sealed: true }).ok);
    writeFileSync(join(folder, "announcements.jsonl"), "");
    const changed = readEvidenceSet(folder, { sealed: true });
    assert.ok(!changed.ok && changed.error.includes("announcements.jsonl is not what SHA256SUMS says"));
    rmSync(join(folder, "SHA256SUMS"));
    const open = readEvidenceSet(folder, { sealed: true });
    assert.ok(!open.ok && open.error.includes("no SHA256SUMS"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
