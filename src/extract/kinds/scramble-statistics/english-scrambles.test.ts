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
  const text = `Tokyo, April 9 (Sample Press)--The Air Self-Defense Force scrambled fighter jets a total of 1,012 times in fiscal 2029, up by 41 from the previous year.
Scrambles against Chinese military aircraft accounted for 633, or 62.5 pct, down by 12.
Scrambles against Russian planes rose 8 percent to 371 times.`;
  assert.equal(readAnnouncement({ text }).kind, "scramble-statistics");
  assert.deepEqual(countsIn(text), [
    "1012 times scrambles",
    "41 times increase of scrambles",
    "633 times scrambles against Chinese military aircraft",
    "62.5 % scrambles against Chinese military aircraft",
    "12 times decrease of scrambles against Chinese military aircraft",
    "8 % scrambles against Russian planes",
    "371 times scrambles against Russian planes",
  ]);
});
