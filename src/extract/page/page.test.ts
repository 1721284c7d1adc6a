import assert from "node:assert/strict";
import { test } from "node:test";
import { layOut, onlyParts } from "./page.ts";

const TEXT = [
  "𠮷田防衛大臣🇯🇵、訪問(3月4日)",
  "- 外交",
  "2027-3-5 9:05",
  "防衛省は令和9(2027)年3月4日(木)、日蒙防衛相会談について以下のとおり公表した。",
  "日蒙防衛相共同声明",
  "両大臣は協力で一致した。",
  "(以上)",
].join("\n");

test("what is left out of a text is blanked at its own length, also beyond the basic plane", () => {
  const page = layOut({ text: TEXT });
  const official = onlyParts(page, ["official"]);
  const at = TEXT.indexOf("日蒙防衛相共同声明");
  assert.equal(official.indexOf("日蒙防衛相共同声明"), at);
  assert.equal(official.slice(0, at).trim(), "");
});
