import assert from "node:assert/strict";
import { test } from "node:test";
import { ROLES } from "../../terms/desk/role.ts";
import { RIGHTS, may } from "./rights.ts";
import type { Right } from "./rights.ts";

const ALL_RIGHTS = Object.keys(RIGHTS) as readonly Right[];
const rightsOf = (role: (typeof ROLES)[number]) => ALL_RIGHTS.filter((right) => may(role, right));

test("a reporter writes and judges, and puts nothing before readers", () => {
  assert.deepEqual(rightsOf("reporter"), ["read", "write", "judge", "submit", "upload"]);
});

test("whoever stands higher may all that those below may, and more", () => {
  for (const [at, role] of ROLES.entries()) {
    const below = ROLES[at - 1];
    if (below === undefined) continue;
    const [lower, higher] = [rightsOf(below), rightsOf(role)];
    assert.deepEqual(
      lower.filter((right) => !higher.includes(right)),
      [],
    );
    assert.ok(higher.length > lower.length, `${role} may more than ${below}`);
  }
  assert.deepEqual(rightsOf("administrator"), ALL_RIGHTS);
});

test("an editor approves and does not publish; a publisher publishes and does not let people in", () => {
  assert.deepEqual([may("editor", "approve"), may("editor", "publish")], [true, false]);
  assert.deepEqual([may("publisher", "publish"), may("publisher", "people")], [true, false]);
});
