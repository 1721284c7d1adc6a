import assert from "node:assert/strict";
import { test } from "node:test";
import type { TestContext } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Account } from "../../terms/desk/account.ts";
import { accountId } from "../../terms/desk/account.ts";
import { openArchive } from "../../store/open-archive.ts";
import { createDeskCookies } from "./desk-cookies.ts";
import { type DeskDoor, type DoorStore, type Visitor, createDeskDoor } from "./desk-door.ts";
import { DOOR_RULES } from "./door-limits.ts";
import { signIn } from "./sign-in.ts";

const NOW = Date.UTC(2025, 8, 10);
const RIGHT = "the ferry leaves at nine";
const CHEAP = { memory: 8, passes: 1, parallelism: 1 };
const SATO = account(1, "sato");

function account(id: number, loginName: string): Account {
  const createdAt = new Date(NOW).toISOString();
  return {
    id: accountId(id),
    name: loginName,
    loginName,
    role: "editor",
    state: { kind: "active" },
    createdAt,
  };
}

type OpenDoor = {
  readonly archive: Archive;
  readonly door: DeskDoor;
  readonly clock: { now: number };
  /** What the store was asked, in its order. */
  readonly asked: string[];
  /** From an address, with a cookie where the browser has one. */
  readonly tries: (
    loginName: string,
    password: string,
    visitor?: Partial<Visitor>,
  ) => ReturnType<typeof signIn>;
};

async function openDoor(t: TestContext): Promise<OpenDoor> {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());
  const clock = { now: NOW };
  const asked: string[] = [];
  const store = new Proxy<DoorStore>(archive, {
    get: (target, name) => {
      asked.push(String(name));
      return Reflect.get(target, name) as unknown;
    },
  });
  const door = createDeskDoor({
    store,
    cookies: createDeskCookies("a secret for tests"),
    base: "https://news.example",
    name: "知らせ",
    now: () => clock.now,
    passwordCost: CHEAP,
  });
  const doing = { at: SATO.createdAt, actor: { kind: "console", name: "test" } } as const;
  for (const one of [SATO, account(2, "suzuki"), account(3, "closed")]) {
    await archive.restoreRecord({ kind: "account", account: one });
    await archive.savePassword(one.id, await door.passwords.hash(RIGHT), undefined, doing);
  }
  const other = account(4, "boss");
  await archive.restoreRecord({ kind: "account", account: { ...other, role: "administrator" } });
  await archive.changeAccount(accountId(3), { kind: "close" }, doing);
  return {
    archive,
    door,
    clock,
    asked,
    tries(loginName, password, visitor = {}) {
      const usual = { address: "192.0.2.1", userAgent: "", cookie: undefined, isSecure: true };
      const at = new Date(clock.now).toISOString();
      return signIn(door, { loginName, password, visitor: { ...usual, ...visitor }, at });
    },
  };
}

const cookieHeader = (cookies: readonly string[]): string =>
  cookies.map((cookie) => cookie.split(";")[0]).join("; ");

test("a name of nobody's, a wrong password and a closed account are one: in what is said, computed and asked of the store", async (t) => {
  const { door, tries, asked } = await openDoor(t);
  const seen: unknown[] = [];
  for (const [name, password] of [
    ["sato", "the ferry leaves at ten"],
    ["nobody", RIGHT],
    ["closed", RIGHT],
    ["boss", RIGHT],
  ] as const) {
    asked.length = 0;
    const before = door.passwords.count();
    const outcome = await tries(name, password);
    seen.push({ outcome, computed: door.passwords.count() - before, asked: [...asked] });
  }
  const [first, ...others] = seen;
  for (const other of others) assert.deepEqual(other, first);
  assert.deepEqual((await tries("ＳＡＴＯ", RIGHT)).kind, "opened");
});

test("from many addresses one name is tried no more often than from one, and nobody's names the same", async (t) => {
  const { door, tries } = await openDoor(t);
  for (const name of ["sato", "nobody"]) {
    const outcomes: string[] = [];
    const before = door.passwords.count();
    const most = DOOR_RULES.name.tries;
    for (let at = 0; at < most + 5; at += 1)
      outcomes.push((await tries(name, `wrong ${at}`, { address: `2001:db8:${at}::1` })).kind);
    assert.deepEqual(outcomes, [...Array<string>(most).fill("wrong"), ...Array<string>(5).fill("limited")]);
    assert.equal(door.passwords.count() - before, most, "what is limited is not even computed");
  }
});

test("of a crowd the log, which is kept for ever, is told once", async (t) => {
  const { archive, door, tries } = await openDoor(t);
  const reach = async (name: string): Promise<void> => {
    for (let at = 0; at < DOOR_RULES.name.tries; at += 1) await door.limits.take("name", name);
    assert.equal((await tries(name, "wrong")).kind, "limited");
  };
  await reach("sato");
  for (let at = 1; at < DOOR_RULES.noted.tries; at += 1) await door.limits.take("noted", "all");
  for (const name of ["suzuki", "one", "two"]) await reach(name);
  const entries = await archive.listAudit({ limit: 10 });
  const details = entries.filter(({ action }) => action === "sign-in.refused").map(({ detail }) => detail);
  assert.deepEqual(details, [{ limit: "crowd" }, { limit: "name", account: 1, name: "sato" }]);
});

test("the right person is not locked out by strangers: a known browser goes in, and after an hour any", async (t) => {
  const { tries, clock } = await openDoor(t);
  const first = await tries("sato", RIGHT, { address: "198.51.100.7" });
  assert.ok(first.kind === "opened");
  const cookie = cookieHeader(first.opened.cookies);
  for (let at = 0; at < 50; at += 1) await tries("sato", "wrong", { address: `203.0.113.${at}` });
  assert.equal((await tries("sato", RIGHT, { address: "198.51.100.8" })).kind, "limited");
  assert.equal((await tries("sato", RIGHT, { address: "198.51.100.7", cookie })).kind, "opened");
  assert.equal((await tries("suzuki", RIGHT, { address: "198.51.100.8" })).kind, "opened");
  assert.equal(
    (await tries("suzuki", RIGHT, { address: "203.0.113.1", cookie })).kind,
    "opened",
    "a browser is known for its own account only, and this name was not tried",
  );
  clock.now += DOOR_RULES.name.seconds * 1_000;
  assert.equal((await tries("sato", RIGHT, { address: "198.51.100.8" })).kind, "opened");
});

test("a stolen known browser has few tries, and one address has few names", async (t) => {
  const { tries, door } = await openDoor(t);
  const first = await tries("sato", RIGHT);
  assert.ok(first.kind === "opened");
  const cookie = cookieHeader(first.opened.cookies);
  const kinds: string[] = [];
  for (let at = 0; at < 12; at += 1)
    kinds.push((await tries("sato", "wrong", { cookie, address: `203.0.113.${at}` })).kind);
  assert.deepEqual(kinds.slice(9), ["wrong", "limited", "limited"]);
  const names: string[] = [];
  for (let at = 0; at < 32; at += 1)
    names.push((await tries(`name${at}`, "wrong", { address: "203.0.113.99" })).kind);
  assert.deepEqual(names.slice(29), ["wrong", "limited", "limited"]);
  const noted = await door.store.saveAuditEntry({
    at: new Date(NOW).toISOString(),
    actor: { kind: "rule", name: "test" },
    action: "audit.exported",
  });
  assert.ok(noted < 12, "a limit is noted when it is reached, not at each try behind it");
});

test("right tries use nothing up", async (t) => {
  const { tries } = await openDoor(t);
  for (let at = 0; at < 40; at += 1) assert.equal((await tries("sato", RIGHT)).kind, "opened");
});

test("of many tries at once no more are looked at than of one after another", async (t) => {
  const { tries, door } = await openDoor(t);
  const before = door.passwords.count();
  const outcomes = await Promise.all(Array.from({ length: 25 }, () => tries("sato", "wrong")));
  assert.equal(outcomes.filter(({ kind }) => kind === "wrong").length, DOOR_RULES.pair.tries);
  assert.equal(door.passwords.count() - before, DOOR_RULES.pair.tries);
});

test("a password hashed at another cost is hashed anew when its owner signs in", async (t) => {
  const { door, tries } = await openDoor(t);
  const { createPasswordHashing } = await import("./hash-password.ts");
  const older = await createPasswordHashing({ ...CHEAP, memory: 16 }).hash(RIGHT);
  const doing = { at: SATO.createdAt, actor: { kind: "console", name: "test" } } as const;
  await door.store.savePassword(SATO.id, older, undefined, doing);
  assert.equal((await tries("sato", RIGHT)).kind, "opened");
  const hash = await door.store.findPasswordHash(SATO.id);
  assert.match(hash ?? "", /m=8,t=1/);
  assert.equal((await tries("sato", RIGHT)).kind, "opened");
  assert.equal(await door.store.findPasswordHash(SATO.id), hash);
});
