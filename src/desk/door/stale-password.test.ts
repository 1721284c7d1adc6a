// Stale password: while a password is looked at it becomes another, and opens nothing any more.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openArchive } from "../../store/open-archive.ts";
import { createDeskCookies } from "./desk-cookies.ts";
import { createDeskDoor } from "./desk-door.ts";
import { signIn } from "./sign-in.ts";
import { hashToken } from "./token.ts";

const AT = "2025-09-10T01:30:00.000Z";
const CHEAP = { memory: 8, passes: 1, parallelism: 1 };
const doing = { at: AT, actor: { kind: "console", name: "people" } } as const;

test("a password that is changed while it is looked at lets nobody in", async () => {
  const archive = await openArchive(":memory:");
  assert.ok(archive.ok);
  const store = archive.value;
  const door = createDeskDoor({
    store,
    cookies: createDeskCookies("a secret for tests"),
    base: "http://127.0.0.1",
    name: "知らせ",
    now: () => Date.parse(AT),
    passwordCost: CHEAP,
  });
  const purpose = { kind: "invitation", name: "佐藤", role: "editor" } as const;
  await store.makeLink({ tokenHash: hashToken("link"), purpose }, doing);
  const joining = { name: "佐藤", loginName: "sato" };
  const passwordHash = await door.passwords.hash("the password that was");
  const joined = await store.useLink({ tokenHash: hashToken("link"), at: AT, passwordHash, joining });
  assert.ok(joined.kind === "welcomed");
  const visitor = { address: "127.0.0.1", userAgent: "", cookie: undefined, isSecure: false };
  const tried = { loginName: "sato", password: "the password that was", visitor, at: AT };
  assert.equal((await signIn(door, tried)).kind, "opened");

  const changed = await door.passwords.hash("another one");
  const passwords: typeof door.passwords = {
    ...door.passwords,
    async verify(password, hash) {
      await store.savePassword(joined.account.id, changed, undefined, doing);
      return door.passwords.verify(password, hash);
    },
  };
  assert.equal((await signIn({ ...door, passwords }, tried)).kind, "wrong");
  assert.deepEqual(await store.listSessions(joined.account.id, Date.parse(AT)), []);
  await store.close();
});
