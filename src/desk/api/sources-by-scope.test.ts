// Every route of sources and of rules, called through the API's own door with a token of each scope, with one of none, and without any: open exactly where the written table says so.

import assert from "node:assert/strict";
import { IncomingMessage, ServerResponse } from "node:http";
import { Duplex } from "node:stream";
import type { Socket } from "node:net";
import { test } from "node:test";
import { accountId } from "../../terms/desk/account.ts";
import { ROLES, type Role } from "../../terms/desk/role.ts";
import { TOKEN_SCOPES, type TokenScope, isTokenScope } from "../../terms/desk/token.ts";
import { OPEN_TO } from "../../testing/desk/open-to.ts";
import { API_PATH } from "./api-path.ts";
import { createDeskApi } from "./create-desk-api.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { DeskFault } from "./desk-fault.ts";
import { createCallPace } from "./door/call-pace.ts";
import type { DeskRoute } from "./route.ts";
import { RULE_ROUTES } from "./rules/rule-routes.ts";
import type { SignedIn } from "./signed-in.ts";
import { SOURCE_ROUTES } from "./sources/source-routes.ts";

const ROUTES: readonly DeskRoute[] = [...SOURCE_ROUTES, ...RULE_ROUTES];
const AT = "2025-09-10T00:00:00.000Z";

function ownerOf(role: Role, scopes: readonly TokenScope[]): SignedIn {
  const [name, id] = [role, accountId(1)];
  const account = { id, name, loginName: name, role, state: { kind: "active" }, createdAt: AT } as const;
  return { account, role, actor: { kind: "token", id: 1, name, account: id }, scopes };
}

/** Whoever is let in finds nothing behind the door: that it was passed is told by the fault. */
const NOTHING_BEHIND = new Proxy({} as DeskDeps, {
  get() {
    throw new Error("behind the door");
  },
});

function openApi() {
  let calls = 0;
  return createDeskApi({
    base: "https://news.example",
    name: { ja: "見本", en: "Sample" },
    routes: ROUTES,
    deps: NOTHING_BEHIND,
    trustedProxies: 0,
    pace: createCallPace(() => (calls += 60_000)),
    now: () => Date.parse(AT),
    onError: () => undefined,
    findSignedIn: async () => undefined,
    /** `Bearer ROLE SCOPE …`: that a token is known by its signs has a test of its own. */
    async findTokenOwner({ authorization }) {
      const [, owner, ...scopes] = authorization.split(" ");
      const role = ROLES.find((each) => each === owner);
      if (!role) throw new DeskFault({ name: "signed-out", detail: "This is no token." });
      return ownerOf(role, scopes.filter(isTokenScope));
    },
  });
}

/** The status that it is answered with. */
async function call(
  api: ReturnType<typeof openApi>,
  { method, path }: DeskRoute,
  authorization?: string,
): Promise<number> {
  // What a request is read from and an answer written to: neither goes anywhere.
  const wire = new Duplex({ read: () => undefined, write: (_bytes, _code, done) => done() });
  const request = new IncomingMessage(wire as Socket);
  request.method = method;
  request.url = `${API_PATH}${path.replaceAll(/\{\w+\}/g, "1")}`;
  if (authorization !== undefined) request.headers = { authorization };
  request.push(null);
  const response = new ServerResponse(request);
  response.assignSocket(wire as Socket);
  await api.handle(request, response);
  return response.statusCode;
}

const isLetIn = (status: number): boolean => {
  assert.ok([400, 401, 403, 415, 422, 500].includes(status), `${status}`);
  return status !== 401 && status !== 403;
};

async function letIn(authorization?: string): Promise<readonly string[]> {
  const api = openApi();
  const open: string[] = [];
  for (const route of ROUTES) if (isLetIn(await call(api, route, authorization))) open.push(route.name);
  return open.toSorted();
}

const namesIn = (names: readonly string[]): readonly string[] =>
  ROUTES.map(({ name }) => name)
    .filter((name) => names.includes(name))
    .toSorted();

test("each scope opens those routes of sources and rules that stand in its line of the table, and no other", async () => {
  for (const scope of TOKEN_SCOPES)
    assert.deepEqual(await letIn(`Bearer administrator ${scope}`), namesIn(OPEN_TO[scope]), scope);
  const all = namesIn(Object.values(OPEN_TO).flat());
  assert.deepEqual(all, ROUTES.map(({ name }) => name).toSorted(), "none is opened by no scope");
  assert.deepEqual(await letIn(`Bearer administrator ${TOKEN_SCOPES.join(" ")}`), all);
});

test("a token of no scope, one that is none, and nobody are let in nowhere", async () => {
  for (const authorization of ["Bearer administrator", "Bearer nonsense", "", undefined])
    assert.deepEqual(await letIn(authorization), [], String(authorization));
});

test("no scope makes more of its owner than they are: a reporter's token changes no source and no rule", async () => {
  const all = TOKEN_SCOPES.join(" ");
  const changing = OPEN_TO.house.filter((name) => !OPEN_TO.read.includes(name));
  const open = await letIn(`Bearer reporter ${all}`);
  assert.deepEqual(open, namesIn([...OPEN_TO.read, ...OPEN_TO.intake]));
  assert.deepEqual(
    namesIn(changing).filter((name) => open.includes(name)),
    [],
  );
});
