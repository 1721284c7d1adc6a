// Rights by the API: every route asked by everybody who may not, and everything that a reporter or a token could change before readers.

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { may } from "../../newsroom/people/rights.ts";
import { ROLES } from "../../terms/desk/role.ts";
import { OPEN_TO } from "../../testing/desk/open-to.ts";
import { type DeskAnswer, type TestDesk, openTestDesk } from "../../testing/desk/open-test-desk.ts";
import { exampleBody } from "./explain/example-of.ts";
import { bodyTypesOf } from "./reading/media-type.ts";
import type { DeskRoute } from "./route.ts";
import { DESK_ROUTES } from "./routes.ts";

describe("rights by the API", () => {
  let desk: TestDesk;
  before(async () => {
    desk = await openTestDesk();
  });
  after(() => desk[Symbol.asyncDispose]());

  type Caller = Pick<TestDesk["nobody"], "ask">;
  function call(
    caller: Caller,
    route: DeskRoute,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<DeskAnswer> {
    const path = route.path.replaceAll(/\{\w+\}/g, "1");
    const example = exampleBody(route);
    const body = route.body === undefined ? undefined : JSON.stringify(example ?? "x");
    const [type = ""] = bodyTypesOf(route);
    return caller.ask(path, {
      method: route.method,
      headers: { ...(body !== undefined && { "content-type": type }), ...headers },
      ...(body !== undefined && { body }),
    });
  }
  const makeToken = async (scopes: readonly string[]): Promise<Readonly<Record<string, string>>> => {
    const made = await desk.as("administrator").post("/tokens", { name: "t", scopes });
    return {
      authorization: `Bearer ${(made.json as { secret: string }).secret}`,
      origin: "",
      "x-shirase-desk": "",
    };
  };

  it("close every route to whoever's role does not have its right, and to nobody in particular", async () => {
    for (const route of DESK_ROUTES) {
      const { right, name } = route;
      if (right === "anybody") continue;
      assert.equal((await call(desk.nobody, route)).status, 401, name);
      if (right === "signed-in") continue;
      for (const role of ROLES.filter((one) => !may(one, right)))
        assert.equal((await call(desk.as(role), route)).status, 403, `${name} by a ${role}`);
    }
  });

  it("close every route to an administrator's token that is not for it", async () => {
    for (const scope of ["read", "intake"] as const) {
      const headers = await makeToken([scope]);
      const closed = DESK_ROUTES.filter(
        ({ name, right }) => right !== "anybody" && !OPEN_TO[scope].includes(name),
      );
      for (const route of closed) {
        const answer = await call(desk.nobody, route, headers);
        assert.equal(answer.status, 403, `${route.name} by a token for ${scope}: ${answer.text}`);
      }
    }
  });

  it("tell a token that has called too often when it may go on, and let others pass", async () => {
    const headers = await makeToken(["read"]);
    const ask = () => desk.nobody.ask("/series", { headers });
    let answer = await ask();
    for (let calls = 1; calls < 600 && answer.status === 200; calls += 1) answer = await ask();
    assert.equal(answer.status, 200, answer.text);
    answer = await ask();
    assert.equal(answer.status, 429);
    assert.match(answer.headers["retry-after"] ?? "", /^[1-5]?\d$|^60$/);
    assert.equal((await desk.as("reporter").get("/series")).status, 200);
  });

  it("let no reporter, and no publisher's token for writing, change what readers see of a published article", async () => {
    const { id } = desk.sample.article;
    const published = await desk.as("publisher").post(`/articles/${id}/publish`, {});
    assert.equal(published.status, 200, published.text);
    const page = async (): Promise<string> => (await desk.ask(`/api/articles/${id}`)).text;
    const before = await page();
    const writes = await makeToken(["write", "intake", "review", "audit", "read"]);
    const writing = DESK_ROUTES.filter(
      ({ method, path }) => method !== "GET" && path.startsWith("/articles/{id}"),
    );
    assert.ok(writing.length > 15);
    for (const route of writing) {
      await call(desk.as("reporter"), route);
      await call(desk.nobody, route, writes);
      assert.equal(await page(), before, route.name);
    }
    const restore = { method: "POST", body: '{"restore":1}' };
    const restored = await desk.nobody.ask(`/articles/${id}/restore`, { ...restore, headers: writes });
    assert.equal(restored.status, 403, restored.text);
  });
});

it("a further right is asked for by who calls and what their token is for, never by a role alone", () => {
  const desk = join(import.meta.dirname, "..");
  const files = globSync("**/*.ts", { cwd: desk }).filter((file) => !file.includes("test."));
  const asking = files.filter((file) =>
    /\bmay\b[^"]*from "[^"]*people\/rights\.ts"/.test(readFileSync(join(desk, file), "utf8")),
  );
  // No token opens the pages that the server draws, or is told what its account may.
  assert.deepEqual(asking.toSorted(), ["api/door/may-now.ts", "api/people/viewer-of.ts", "create-desk.ts"]);
});
