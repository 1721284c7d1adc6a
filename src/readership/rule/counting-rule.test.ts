import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { COUNTING_RULE, type CountingRule, RULE_VERSIONS } from "./counting-rule.ts";

/** Of each version as it was published: a line is added with a new version, and no line is ever changed. */
const PUBLISHED: Readonly<Record<number, string>> = {
  1: "4bca9df135aed89c",
  2: "3b1c9f9637b6cb8b",
};

const seal = ({ version, since, limits }: CountingRule): string =>
  createHash("sha256")
    .update(JSON.stringify([version, since, limits]))
    .digest("hex")
    .slice(0, 16);

describe("the rule of counting", () => {
  it("no published version is changed afterwards: a new limit is a new version", () => {
    for (const rule of RULE_VERSIONS) {
      assert.equal(
        seal(rule),
        PUBLISHED[rule.version],
        `Version ${rule.version} of the rule is not the one that was published. Leave it as it was, and add a version with the new numbers, the day and what has changed.`,
      );
    }
    assert.equal(Object.keys(PUBLISHED).length, RULE_VERSIONS.length, "a published version is gone");
  });

  it("versions follow each other, the newest first, each from a later day", () => {
    RULE_VERSIONS.forEach((rule, at) => {
      assert.equal(rule.version, RULE_VERSIONS.length - at);
      assert.match(rule.since, /^\d{4}-\d{2}-\d{2}$/);
      const earlier = RULE_VERSIONS[at + 1];
      if (earlier) assert.ok(rule.since > earlier.since, `version ${rule.version} is not later`);
    });
    assert.equal(COUNTING_RULE, RULE_VERSIONS[0]);
  });

  it("each version tells readers what changed, in both languages alike", () => {
    for (const { version, changes } of RULE_VERSIONS) {
      assert.ok(changes.ja.length > 0, `version ${version}`);
      assert.equal(changes.ja.length, changes.en.length, `version ${version}`);
    }
  });

  it("the list of robots it names is the one that is installed", () => {
    const manifest: unknown = JSON.parse(
      readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
    );
    const [name = "", version] = COUNTING_RULE.limits.botList.split(" ");
    const { dependencies } = manifest as { readonly dependencies: Readonly<Record<string, string>> };
    assert.equal(dependencies[name], version);
  });
});
