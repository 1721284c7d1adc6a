import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId } from "../../../terms/ids.ts";
import { ledgerIdOf } from "../../../terms/ledger/ledger-id.ts";
import { proposeEvidence } from "../propose-evidence.ts";
import { scoreOf } from "../matching/sum-marks.ts";
import { readLater } from "../reading/read-later.ts";
import { readPromise } from "../reading/read-promise.ts";
import { mainReasons } from "./main-reasons.ts";
import { tellReason } from "./reason-words.ts";
import { surfaceIn } from "./surface-in.ts";

const PROMISE = readPromise({
  id: ledgerIdOf(announcementId(1), 0),
  day: "2025-09-08",
  issuer: "防衛省",
  language: "ja",
  sentence: "捜索・救難の共同訓練を年内に行うことで一致した",
  matter: "捜索・救難の共同訓練を年内に行うことで一致した",
  parties: [
    { kind: "country", code: "JP", name: "日本" },
    { kind: "country", code: "KR", name: "韓国" },
  ],
  strength: "commitment",
  isRecurring: false,
  due: "2025",
});
const PROPOSAL = proposeEvidence(
  PROMISE,
  readLater({
    id: announcementId(2),
    day: "2025-11-20",
    issuer: "防衛省",
    title: "日韓共同訓練について",
    language: "ja",
    text: "護衛艦「しおさい」は11月18日、韓国海軍の駆逐艦と、捜索・救難の共同訓練を実施しました。",
  }),
);

test("at most six reasons are told, strongest first, and with all else they add up to the score", () => {
  assert.ok(PROPOSAL);
  const { speaksFor, speaksAgainst, rest, sum } = mainReasons(PROPOSAL);
  const told = [...speaksFor, ...speaksAgainst];
  assert.ok(told.length > 2 && told.length <= 6);
  for (const list of [speaksFor, speaksAgainst])
    assert.deepEqual(
      list,
      list.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    );
  const all = told.reduce((whole, { weight }) => whole + weight, rest.weight);
  assert.ok(Math.abs(all - sum) < 1e-9, `${all} is not ${sum}`);
  assert.ok(Math.abs(scoreOf(sum) - PROPOSAL.score) <= 0.001);
});

test("no reason is a combination, a start or a scrap, and each word stands in the sentence", () => {
  assert.ok(PROPOSAL);
  const { speaksFor, speaksAgainst } = mainReasons(PROPOSAL);
  for (const reason of [...speaksFor, ...speaksAgainst]) {
    assert.doesNotMatch(tellReason(reason, "ja"), /そろうこと|まず置く|[a-z]-/u);
    for (const word of reason.words?.split(" ") ?? [])
      assert.ok(word.length > 1 && PROPOSAL.sentence.includes(word), word);
  }
});

test("words are shown whole, verbs and learned wording as the phrase that they stand in", () => {
  const sentence = "護衛艦「しおさい」は、韓国海軍と共同訓練を実施しました。";
  assert.equal(surfaceIn(sentence, "しまし", true), "共同訓練を実施しました");
  assert.equal(surfaceIn(sentence, "実施し", true), "共同訓練を実施しました");
  assert.equal(surfaceIn(sentence, "同訓", false), "共同訓練");
  assert.equal(surfaceIn(sentence, "ました", false), undefined);
  assert.equal(surfaceIn(sentence, "会談", false), undefined);
  assert.equal(surfaceIn("日本国防衛大臣及び豪州国防大臣による会談", "防衛", true), "日本国防衛大臣");
  assert.equal(surfaceIn("約20分間会談を行いました。", "を行い", true), "20分間会談を行いました");
  assert.equal(surfaceIn("The two navies held an Exercise.", "exerc", false), "Exercise");
});
