import assert from "node:assert/strict";
import { test } from "node:test";
import { type Account, accountId } from "../../../terms/desk/account.ts";
import { type Role, ROLES } from "../../../terms/desk/role.ts";
import { TOKEN_SCOPES, type TokenScope } from "../../../terms/desk/token.ts";
import { may } from "../../../newsroom/people/rights.ts";
import { OPEN_TO } from "../../../testing/desk/open-to.ts";
import { DESK_ROUTES } from "../routes.ts";
import { mayNow } from "./may-now.ts";

function program(role: Role, scopes: readonly TokenScope[]) {
  const id = accountId(1);
  const createdAt = "2025-09-10T00:00:00.000Z";
  const account: Account = {
    id,
    name: "佐藤",
    loginName: "sato",
    role,
    state: { kind: "active" },
    createdAt,
  };
  return { account, role, actor: { kind: "token", id: 1, name: "配信", account: id }, scopes } as const;
}

test("a token of a scope opens the routes that the table names for it, and no other", () => {
  for (const scope of TOKEN_SCOPES) {
    const opened = DESK_ROUTES.filter(
      ({ right }) =>
        right !== "anybody" && right !== "signed-in" && mayNow(program("administrator", [scope]), right),
    );
    assert.deepEqual(opened.map(({ name }) => name).toSorted(), OPEN_TO[scope].toSorted(), scope);
  }
});

test("all scopes together let no token in where people and connections are decided on, or into its account", () => {
  const all = new Set(Object.values(OPEN_TO).flat());
  const closed = DESK_ROUTES.filter(({ name, right }) => right !== "anybody" && !all.has(name));
  assert.deepEqual([...new Set(closed.map(({ right }) => right))].toSorted(), [
    "connect",
    "people",
    "signed-in",
  ]);
});

test("a token may never do more than its owner's role does", () => {
  for (const role of ROLES)
    for (const { right } of DESK_ROUTES)
      if (right !== "anybody" && right !== "signed-in" && mayNow(program(role, TOKEN_SCOPES), right))
        assert.ok(may(role, right), `${right} by a ${role}`);
});
