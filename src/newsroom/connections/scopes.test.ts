import assert from "node:assert/strict";
import { test } from "node:test";
import { ROLES } from "../../terms/desk/role.ts";
import { TOKEN_SCOPES } from "../../terms/desk/token.ts";
import { RIGHTS, may } from "../people/rights.ts";
import type { Right } from "../people/rights.ts";
import { SCOPES, tokenMay } from "./scopes.ts";

const ALL_RIGHTS = Object.keys(RIGHTS) as readonly Right[];

test("every right is in some scope, but to let people in and to connect programs", () => {
  const granted = new Set<string>(Object.values(SCOPES).flat());
  assert.deepEqual(
    ALL_RIGHTS.filter((right) => !granted.has(right)),
    ["people", "connect"],
  );
});

test("a token never does more than its owner may", () => {
  for (const role of ROLES)
    for (const right of ALL_RIGHTS)
      if (tokenMay(TOKEN_SCOPES, role, right)) assert.ok(may(role, right), `${role} ${right}`);
  assert.equal(tokenMay(["publish"], "editor", "publish"), false);
  assert.equal(tokenMay(["publish"], "publisher", "publish"), true);
});

test("a token does nothing that none of its scopes is for", () => {
  assert.equal(tokenMay(["read"], "administrator", "write"), false);
  assert.equal(tokenMay(["intake"], "administrator", "read"), false);
  assert.equal(tokenMay([], "administrator", "read"), false);
  assert.equal(tokenMay(["read", "audit"], "administrator", "audit"), true);
});
