// How often fighters were scrambled, as papers in English count it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function countsIn(text: string): readonly string[] {
  return readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "statistic" ? [`${fact.value} ${fact.unit} ${fact.of}`] : [],
  );
}

test("the total, the change, and the share of each country are told apart", () => {
  const text = `Tokyo, April 9 (Sample Press)--Pilots of the Air Self-Defense Force were scrambled a total of 1,012 times in fiscal 2029, up by 41 from the previous year.
Actions against Russian military jets accounted for 633, or 62.5 pct, down by 12.
Scrambles against Chinese planes rose 8 percent to 371 times.`;
  assert.equal(readAnnouncement({ text }).kind, "scramble-statistics");
  assert.deepEqual(countsIn(text), [
    "1012 times scrambles",
    "41 times increase of scrambles",
    "633 times scrambles against Russian military jets",
    "62.5 % scrambles against Russian military jets",
    "12 times decrease of scrambles against Russian military jets",
    "8 % scrambles against Chinese planes",
    "371 times scrambles against Chinese planes",
  ]);
});
