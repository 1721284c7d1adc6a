import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { networksOf } from "../../testing/site/counting.ts";
import { createVisitRule } from "./find-left-out.ts";

function readTable(name: string): readonly string[] {
  const text = readFileSync(new URL(`../../testing/user-agents/${name}`, import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

const findLeftOut = createVisitRule({
  dataCentres: networksOf(),
  desk: networksOf(),
  isDeskSession: () => false,
});
const reasonOf = (userAgent: string) =>
  findLeftOut({ headers: { "user-agent": userAgent }, address: "203.0.113.9" });

describe("the names that browsers and robots give", () => {
  it("every robot, library and headless browser of the table is left out", () => {
    const robots = readTable("robots.txt");
    assert.ok(new Set(robots).size >= 150, `${robots.length} robots`);
    assert.deepEqual(
      robots.filter((name) => reasonOf(name) === undefined),
      [],
    );
  });

  it("every browser of the table is counted", () => {
    const browsers = readTable("browsers.txt");
    assert.ok(new Set(browsers).size >= 100, `${browsers.length} browsers`);
    assert.deepEqual(
      browsers.filter((name) => reasonOf(name) !== undefined),
      [],
    );
  });
});
