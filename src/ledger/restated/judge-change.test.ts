// How an undertaking changed from one statement to the next, told by its words.

import assert from "node:assert/strict";
import { test } from "node:test";
import { breadthOf } from "./breadth.ts";
import { judgeChange } from "./judge-change.ts";

const judge = (earlier: string, later: string, language: "ja" | "en" = "ja"): string => {
  const { change, reason } = judgeChange(earlier, later, language);
  return `${change} by ${reason.code}`;
};

test("a verb that binds more or less comes before all else", () => {
  const tries = "砕氷船の共同運航を検討することで一致した";
  const does = "砕氷船及び観測機の共同運航を行うこととした";
  assert.equal(judge(tries, does), "strengthened by verb-more");
  assert.equal(judge(does, tries), "weakened by verb-less");
  assert.equal(judge("agreed to share charts", "will strive to share charts", "en"), "weakened by verb-less");
});

test("what is done in order to explore is done", () => {
  const explores = "砕氷船の共同運航を模索していくことで一致した";
  const talks = "砕氷船の共同運航を模索するため、実務者による議論を行っていくこととした";
  assert.equal(judge(explores, talks), "strengthened by verb-more");
});

test("a rhythm says more than a day, and a day more than none", () => {
  const bare = "測量船の相互訪問を行うことで一致した";
  const dated = "測量船の相互訪問を2031年5月に行うことで一致した";
  const yearly = "測量船の相互訪問を毎年行うことで一致した";
  assert.equal(judge(bare, dated), "strengthened by day-more");
  assert.equal(judge(dated, yearly), "strengthened by rhythm-more");
  assert.equal(judge(yearly, dated), "weakened by rhythm-less");
  assert.equal(judge(dated, bare), "weakened by day-less");
  assert.equal(judge(dated, "測量船の相互訪問を適切な時期に行うことで一致した"), "weakened by way-out-less");
});

test("a rhythm in other words is the same rhythm", () => {
  const yearly = "海図の交換を毎年行うことで一致した";
  assert.equal(judge(yearly, "海図の交換を年1回行うことで一致した"), "repeated by same");
});

test("fewer or more of the same is told by the lists", () => {
  const three = "海図、潮位及び気象の情報を交換することで一致した";
  const one = "潮位の情報を交換することで一致した";
  assert.equal(judge(three, one), "narrowed by items-less");
  assert.equal(judge(one, three), "widened by items-more");
  const english = ["agreed to share tide and weather data", "agreed to share tide data"] as const;
  assert.equal(judge(...english, "en"), "narrowed by items-less");
});

test("of how much a line without end speaks, of one word or of one list, is told at once", () => {
  const before = process.threadCpuUsage();
  for (const line of ["防衛装備品共同開発".repeat(4_000), "海図、".repeat(4_000), "海図及び".repeat(4_000)])
    breadthOf(line, "ja");
  for (const line of ["chart".repeat(6_000), "charts, ".repeat(4_000)]) breadthOf(line, "en");
  const { user, system } = process.threadCpuUsage(before);
  // It took four times as long with each line twice as long.
  assert.ok(user + system < 1_000_000, `${(user + system) / 1000} ms`);
});
