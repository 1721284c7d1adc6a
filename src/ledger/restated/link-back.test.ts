// What a statement takes up of statements further back than the last one.

import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId } from "../../terms/ids.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { StatedClause } from "./compare-statements.ts";
import { linkBack } from "./link-back.ts";

const state = (announcement: number, ...sentences: readonly string[]): readonly StatedClause[] =>
  sentences.map((sentence, index) => ({
    id: ledgerIdOf(announcementId(announcement), index * 50),
    sentence,
    before: "",
    language: "ja",
    speaksAlone: false,
  }));

const describe = (later: readonly StatedClause[], before: readonly (readonly StatedClause[])[]) =>
  linkBack(later, before).map(({ earlier, later: again, change }) => `${earlier} ${change} ${again}`);

const CHARTS = "海図の交換を検討することで一致した";
const DIVERS = "潜水士の養成を支援することとした";
const oldest = state(1, CHARTS, DIVERS);
const last = state(2, "潜水士の養成を毎年支援することとした");
const now = state(3, "海図の交換を2031年に始めることとした", "潜水士の養成を毎年支援することを確認した");

test("what the last statement passed over is taken up from the one before it, the rest from the last", () => {
  assert.deepEqual(describe(now, [last, oldest]), ["2-0 repeated 3-50", "1-0 strengthened 3-0"]);
});

test("what the last statement carries on is not followed past it", () => {
  const twice = state(3, "潜水士の養成を支援する方針を確認した", "潜水士の養成を支援する計画を定めた");
  assert.deepEqual(
    describe(twice, [last, oldest]).filter((link) => link.startsWith("1-")),
    [],
  );
});

test("one country alone speaks of many matters: a few words in common are no restatement", () => {
  const alone = (clauses: readonly StatedClause[]) =>
    clauses.map((clause) => ({ ...clause, speaksAlone: true }));
  const earlier = state(1, "会議では、紛争下における人道支援の在り方について説明する");
  const later = state(2, "人道支援を含む様々な取組を一つずつ進める");
  assert.equal(linkBack(later, [earlier]).length, 1);
  assert.equal(linkBack(alone(later), [alone(earlier)]).length, 0);
});
