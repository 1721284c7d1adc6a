import assert from "node:assert/strict";
import { test } from "node:test";
import type { ActFact } from "../../terms/fact.ts";
import { readAnnouncement } from "../read-announcement.ts";
import { callsOff } from "./calls-off.ts";

test("a matter that is a postponement calls off; a meeting that was put off before does not", () => {
  assert.ok(callsOff("会談を延期すること"));
  assert.ok(callsOff("訓練への参加を取りやめる"));
  assert.ok(callsOff("訓練は年内は行わない"));
  assert.ok(!callsOff("会談を11日に延期する"));
  assert.ok(!callsOff("武力を行使しないこと"));
  assert.ok(!callsOff("延期した会談を開くこと"));
});

test("of what is put off the day is no day to come, and nothing is promised", () => {
  const { facts } = readAnnouncement({
    text: "日蒙防衛相会談の延期について\n令和9年3月4日\n防衛省\n3月9日に東京で開催を予定していた日蒙防衛相会談は、先方の都合により延期することとなりましたので、お知らせします。",
  });
  const acts = facts.filter((fact): fact is ActFact => fact.type === "act");
  assert.deepEqual(
    acts.map(({ act, undertaking, due }) => [act, undertaking, due]),
    [["decided", undefined, undefined]],
  );
});
