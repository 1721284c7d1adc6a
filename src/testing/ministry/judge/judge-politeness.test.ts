import assert from "node:assert/strict";
import { test } from "node:test";
import { CONTACT } from "../plan/office.ts";
import { OFFICES } from "../plan/offices.ts";
import { openWorld } from "../plan/open-world.ts";
import type { RequestRecord } from "../serve/request-record.ts";
import { pathOf } from "../shapes/addresses.ts";
import { judgePoliteness } from "./judge-politeness.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse("2025-08-31T15:00:00.000Z");
const WORLD = openWorld(OFFICES, { start: START, days: 5, seed: 7, older: 0 });
const PLAIN = WORLD.plan.find(
  ({ office, form, versions, elsewhere, trouble, isForbidden }) =>
    form === "page" &&
    versions.length === 1 &&
    office.redesign === undefined &&
    elsewhere === undefined &&
    trouble === undefined &&
    !isForbidden,
);

/** The page of one announcement, answered at these moments, behind robots.txt. */
function judgeAnswers(moments: readonly number[], killedAt: readonly number[]): readonly string[] {
  assert.ok(PLAIN);
  const { name } = PLAIN.office.host;
  const answered = (path: string, at: number): RequestRecord => ({
    host: name,
    path,
    at,
    endedAt: at + 1_000,
    openThere: 1,
    status: 200,
    way: "whole",
    userAgent: `Shirase (+${CONTACT})`,
    isBrokenOff: false,
  });
  const path = pathOf(PLAIN, false);
  const requests = [
    answered("/robots.txt", START),
    ...moments.map((moment) => answered(path, START + moment)),
  ];
  return judgePoliteness(WORLD, requests, { killedAt: killedAt.map((moment) => START + moment) });
}

const STATED = [1, 2, 7, 25, 73, 169, 721].map((hours) => hours * HOUR);
const [FIRST = 0] = STATED;

test("a page is answered as often as is stated, and not once more", () => {
  assert.deepEqual(judgeAnswers(STATED, []), []);
  assert.match(judgeAnswers([...STATED, 800 * HOUR], [])[0] ?? "", /^8 answers of .*, and 7 are stated$/);
});

test("once more only where who had the answer was killed, soon behind it, before it was asked for again", () => {
  const again = [FIRST, FIRST + 3 * MINUTE, ...STATED.slice(1)];
  assert.deepEqual(judgeAnswers(again, [FIRST + 2 * MINUTE]), []);
  assert.equal(judgeAnswers(again, [FIRST + 4 * MINUTE]).length, 1);
  assert.equal(judgeAnswers([...STATED, 721 * HOUR + 11 * MINUTE], [721 * HOUR + MINUTE]).length, 1);
  assert.equal(judgeAnswers([...again, 800 * HOUR], [FIRST + 2 * MINUTE]).length, 1);
});
