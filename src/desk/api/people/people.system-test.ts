import assert from "node:assert/strict";
import { after, test } from "node:test";
import { RIGHTS, type Right, may } from "../../../newsroom/people/rights.ts";
import { ROLES } from "../../../terms/desk/role.ts";
import { collect } from "../../../testing/archive/store-bench.ts";
import {
  type DeskAnswer,
  type DeskCaller,
  type TestDesk,
  openTestDesk,
} from "../../../testing/desk/open-test-desk.ts";
import { DESK_ROUTES } from "../routes.ts";

const PASSWORD = "一本松の下で待つ人たちは";
const NEXT = "the ferry leaves at nine";
const DAY_MS = 86_400_000;

/** What an answer says, as far as these tests look at it. */
type Told = {
  readonly name?: string;
  readonly code?: string;
  readonly address?: string;
  readonly fate?: string;
  readonly account?: { readonly id: number; readonly role: string };
  readonly rights?: readonly string[];
  readonly sessions?: readonly { readonly id: number; readonly isThis: boolean }[];
};
const told = ({ json }: DeskAnswer): Told => json as Told;
const codeOf = (answer: DeskAnswer): string => told(answer).code ?? told(answer).name ?? `${answer.status}`;

/** The cookies that an answer sets, as a browser sends them. */
const cookieOf = ({ headers }: DeskAnswer): string =>
  (headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]).join("; ");

/** A browser: it keeps the cookies that it is given. */
function withCookie(desk: TestDesk, cookie: string): DeskCaller["ask"] {
  return (path, asking = {}) => desk.nobody.ask(path, { ...asking, headers: { cookie, ...asking.headers } });
}
const sending = (body: unknown) => ({ method: "POST", body: JSON.stringify(body) });

async function linkOf(answer: DeskAnswer): Promise<string> {
  assert.equal(answer.status, 201, answer.text);
  return new URL(told(answer).address ?? "").pathname.split("/").at(-1) ?? "";
}

/** By an invitation; gives the browser's cookie. */
async function join(desk: TestDesk, loginName: string, role = "editor"): Promise<string> {
  const made = await desk.as("administrator").post("/people/invitations", { name: loginName, role });
  const token = await linkOf(made);
  const joined = await desk.nobody.post(`/welcome/${token}`, {
    name: loginName,
    loginName,
    password: PASSWORD,
  });
  assert.equal(joined.status, 200, joined.text);
  return cookieOf(joined);
}

/** Most tests use one desk, each with people of its own. */
let shared: Promise<TestDesk> | undefined;
const share = (): Promise<TestDesk> => (shared ??= openTestDesk());
after(async () => (await shared)?.[Symbol.asyncDispose]());

type Described = {
  readonly "x-right"?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
};

test("every route of the description is closed to each role without its right, and to nobody's calls", async () => {
  const desk = await share();
  const described = JSON.parse((await desk.nobody.get("/openapi.json")).text) as {
    paths: Record<string, Record<string, Described>>;
  };
  const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );
  assert.equal(operations.length, DESK_ROUTES.length + 1, "all of them, and the description itself");
  let refused = 0;
  for (const { path, method, "x-right": right, requestBody } of operations) {
    const [type] = Object.keys(requestBody?.content ?? {});
    if (right === undefined || right === "anybody") continue;
    const place = path.replace(/^\/desk\/api/, "").replaceAll(/\{\w+\}/g, "999999");
    const sent = type !== undefined && { body: "{}", headers: { "content-type": type } };
    const asking = { method: method.toUpperCase(), ...sent };
    const shut = await desk.nobody.ask(place, asking);
    assert.equal(shut.status, 401, `${method} ${path}: ${shut.text}`);
    if (right === "signed-in") continue;
    assert.ok(right in RIGHTS, `${path} asks for the right ${right}`);
    for (const role of ROLES) {
      if (may(role, right as Right)) continue;
      const answer = await desk.as(role).ask(place, asking);
      assert.deepEqual([answer.status, told(answer).name], [403, "forbidden"], `${role}: ${method} ${path}`);
      refused += 1;
    }
  }
  assert.ok(refused > 20, `${refused} refusals`);
});

test("a session that was planted opens nothing: each sign-in has a token of its own, and ends the one before", async () => {
  const desk = await share();
  const first = await join(desk, "planted");
  const tried = await withCookie(desk, first)(
    "/session",
    sending({ loginName: "planted", password: PASSWORD }),
  );
  assert.equal(tried.status, 200, tried.text);
  const second = cookieOf(tried);
  assert.notEqual(second.split("; ")[0], first.split("; ")[0]);
  assert.equal((await withCookie(desk, first)("/session")).status, 401);
  assert.equal((await withCookie(desk, second)("/session")).status, 200);
  const planted = `shirase-desk=${"9".repeat(13)}.${"A".repeat(43)}.${"A".repeat(43)}`;
  const answer = await withCookie(desk, planted)(
    "/session",
    sending({ loginName: "planted", password: PASSWORD }),
  );
  assert.doesNotMatch(cookieOf(answer), /A{43}/);
  assert.equal((await withCookie(desk, planted)("/session")).status, 401);
  const mine = desk.cookieOf("administrator").split(".");
  const forged = [mine[0], mine[1], "B".repeat(43)].join(".");
  assert.equal((await withCookie(desk, forged)("/session")).status, 401);
});

test("a one-time link lets in once, also of two at once, and says afterwards that it was used", async () => {
  await using desk = await openTestDesk();
  const boss = desk.as("administrator");
  const token = await linkOf(await boss.post("/people/invitations", { name: "佐藤", role: "reporter" }));
  assert.deepEqual((await desk.nobody.get(`/welcome/${token}`)).json, {
    fate: "open",
    purpose: "invitation",
    name: "佐藤",
    role: "reporter",
  });
  const use = (loginName: string) =>
    desk.nobody.post(`/welcome/${token}`, { name: "佐藤", loginName, password: PASSWORD });
  const answers = await Promise.all([use("sato"), use("mallory")]);
  assert.deepEqual(answers.map(({ status }) => `${status}`).toSorted(), ["200", "422"]);
  assert.deepEqual(
    answers.map(codeOf).filter((code) => code.startsWith("link")),
    ["link-used"],
  );
  assert.equal(codeOf(await use("third")), "link-used");
  assert.equal(told(await desk.nobody.get(`/welcome/${token}`)).fate, "used");
  assert.equal(told(await desk.nobody.get("/welcome/neverwas")).fate, "missing");
  assert.equal((await desk.archive.listAccounts()).length, ROLES.length + 1);
  const late = await linkOf(await boss.post("/people/invitations", { name: "鈴木", role: "reporter" }));
  for (const [password, code] of [
    ["short", "password-short"],
    ["password12345", "password-common"],
    ["suzuki.ichiro1", "password-personal"],
  ] as const) {
    const body = { name: "鈴木", loginName: "suzuki.ichiro", password };
    assert.equal(codeOf(await desk.nobody.post(`/welcome/${late}`, body)), code);
  }
  desk.clock.now += 4 * DAY_MS;
  assert.equal(told(await desk.nobody.get(`/welcome/${late}`)).fate, "expired");
});

test("a lost account comes back by a link, and whoever had it before is out", async () => {
  const desk = await share();
  const stolen = await join(desk, "loser");
  const { account } = told(await withCookie(desk, stolen)("/session"));
  const boss = desk.as("administrator");
  const token = await linkOf(await boss.post(`/people/${account?.id}/recover`));
  assert.equal((await withCookie(desk, stolen)("/session")).status, 200, "until it is used");
  const back = await desk.nobody.post(`/welcome/${token}`, { password: NEXT });
  assert.equal(back.status, 200, back.text);
  assert.equal((await withCookie(desk, stolen)("/session")).status, 401);
  const signIn = (password: string) => desk.nobody.post("/session", { loginName: "loser", password });
  assert.equal(codeOf(await signIn(PASSWORD)), "wrong-credentials");
  assert.equal((await signIn(NEXT)).status, 200);
  assert.equal((await desk.as("publisher").post(`/people/${account?.id}/recover`)).status, 403);
});

test("what an administrator changes holds from the next call on, and the last one stays", async () => {
  const desk = await share();
  const boss = desk.as("administrator");
  const cookie = await join(desk, "changed", "reporter");
  const ask = withCookie(desk, cookie);
  const id = told(await ask("/session")).account?.id;
  assert.equal((await ask("/audit")).status, 403);
  assert.equal((await boss.post(`/people/${id}/role`, { role: "editor" })).status, 200);
  assert.equal((await ask("/audit")).status, 200);
  const own = told(await boss.get("/session")).account?.id;
  assert.equal(codeOf(await boss.post(`/people/${own}/role`, { role: "reporter" })), "last-administrator");
  assert.equal(codeOf(await boss.post(`/people/${own}/close`)), "last-administrator");
  assert.equal((await boss.post(`/people/${id}/close`)).status, 200);
  assert.equal((await ask("/session")).status, 401);
  assert.equal(
    codeOf(await desk.nobody.post("/session", { loginName: "changed", password: PASSWORD })),
    "wrong-credentials",
  );
  assert.equal(codeOf(await boss.post(`/people/${id}/role`, { role: "editor" })), "closed");
});

test("sessions are listed, ended one by one or all but this, and end by themselves", async () => {
  await using desk = await openTestDesk();
  const first = await join(desk, "sato");
  const signIn = async () =>
    cookieOf(await desk.nobody.post("/session", { loginName: "sato", password: PASSWORD }));
  const [second, third] = [await signIn(), await signIn()];
  const ask = withCookie(desk, second);
  const listed = told(await ask("/sessions")).sessions ?? [];
  assert.equal(listed.filter(({ isThis }) => isThis).length, 1);
  assert.equal(listed.length, 3);
  const stranger = desk.as("editor");
  for (const { id } of listed)
    assert.equal((await stranger.delete(`/sessions/${id}`)).status, 404, "another's is not there");
  const [oldest] = listed.toSorted((a, b) => a.id - b.id);
  assert.equal((await ask(`/sessions/${oldest?.id}`, { method: "DELETE" })).status, 200);
  assert.equal((await withCookie(desk, first)("/session")).status, 401);
  assert.deepEqual((await ask("/sessions", { method: "DELETE" })).json, { ended: 1 });
  assert.equal((await withCookie(desk, third)("/session")).status, 401);
  const again = await signIn();
  const changed = await ask("/account/password", sending({ current: PASSWORD, next: NEXT }));
  assert.equal(changed.status, 200, changed.text);
  assert.equal((await withCookie(desk, again)("/session")).status, 401, "by the new password");
  assert.equal(
    codeOf(await ask("/account/password", sending({ current: PASSWORD, next: NEXT }))),
    "wrong-password",
  );
  for (let day = 0; day < 28; day += 6) {
    desk.clock.now += 6 * DAY_MS;
    assert.equal((await ask("/session")).status, day < 24 ? 200 : 401, `day ${day + 6}`);
  }
  assert.equal((await desk.as("reporter").get("/session")).status, 401, "idle for longer than a week");
});

test("signing out ends the session, not only the cookie", async () => {
  const desk = await share();
  const cookie = await join(desk, "leaver");
  const out = await withCookie(desk, cookie)("/session", { method: "DELETE" });
  assert.match(String(out.headers["set-cookie"]), /shirase-desk=; .*HttpOnly; SameSite=Strict; Max-Age=0/);
  assert.equal((await withCookie(desk, cookie)("/session")).status, 401);
});

test("what a client says of its address gets it no more tries", async () => {
  const desk = await share();
  const kinds: string[] = [];
  for (let at = 0; at < 12; at += 1) {
    const headers = { "x-forwarded-for": `203.0.113.${at}` };
    const asking = { ...sending({ loginName: "editor", password: "wrong" }), headers };
    kinds.push(codeOf(await desk.nobody.ask("/session", asking)));
  }
  assert.deepEqual(kinds.slice(9), ["wrong-credentials", "limited", "limited"]);
});

test("the log has every act, is exported whole with its own entry last, and holds no secret", async () => {
  const desk = await share();
  const boss = desk.as("administrator");
  const cookie = await join(desk, "logged");
  const ask = withCookie(desk, cookie);
  const lost = await linkOf(await boss.post("/people/1/recover"));
  await ask("/account/password", sending({ current: PASSWORD, next: NEXT }));
  await desk.nobody.post("/session", { loginName: NEXT, password: "logged" });
  await ask("/account", { method: "PATCH", body: JSON.stringify({ name: "佐藤" }) });
  await ask("/session", { method: "DELETE" });
  const { status, text, headers } = await boss.get("/audit/export");
  assert.equal(status, 200, text);
  assert.match(String(headers["content-disposition"]), /attachment; filename="audit-2025-09-10\.jsonl"/);
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  assert.deepEqual(lines, JSON.parse(JSON.stringify(await collect(desk.archive.readAudit()))));
  const acts = (lines as { action: string }[]).map(({ action }) => action).slice(-8);
  assert.deepEqual(
    acts,
    [
      "people.joined",
      "session.opened",
      "people.link-made",
      "password.changed",
      "people.renamed",
      "session.ended",
      "audit.exported",
    ].toSpliced(0, 0, "people.link-made"),
  );
  const shown = [
    ...cookie.split(/[=.; ]/).filter((part) => part.length > 20),
    lost,
    PASSWORD,
    NEXT,
    "argon2",
  ];
  for (const secret of shown) assert.ok(!text.includes(secret), `the log holds ${secret}`);
  assert.equal((await desk.as("editor").get("/audit/export")).status, 403);
  const page = await desk.as("editor").get("/audit?limit=2&action=people.link-made");
  assert.equal(page.status, 200);
  for (const query of ["limit=0", "limit=201", "action=x", "before=1", "article=-1", "from=soon", "other=1"])
    assert.equal((await boss.get(`/audit?${query}`)).status, 400, query);
});

test("pages of the log follow one another without a gap or a repetition", async () => {
  const desk = await share();
  const boss = desk.as("administrator");
  for (let at = 0; at < 7; at += 1)
    await boss.post("/people/invitations", { name: `${at}`, role: "reporter" });
  const seen: number[] = [];
  let next: string | undefined = "";
  while (next !== undefined) {
    const { json } = await boss.get(`/audit?limit=3${next === "" ? "" : `&before=${next}`}`);
    const page = json as { entries: { id: number }[]; next?: string };
    seen.push(...page.entries.map(({ id }) => id));
    next = page.next;
  }
  const all = (await desk.archive.listAudit({ limit: 100 })).map(({ id }) => id);
  assert.deepEqual(seen, all);
});
