import assert from "node:assert/strict";
import { test } from "node:test";
import { PasswordsBusyError, createPasswordHashing } from "./hash-password.ts";

const CHEAP = { memory: 8, passes: 1, parallelism: 1 };

test("a password matches its own hash, however the keyboard composed it, and no other", async () => {
  const passwords = createPasswordHashing(CHEAP);
  const hash = await passwords.hash("ﾊﾟｽﾜｰﾄﾞを決める2026");
  assert.match(hash, /^\$argon2id\$v=19\$m=8,t=1,p=1\$[^$]{22}\$[^$]{43}$/);
  assert.deepEqual(await passwords.verify("パスワードを決める2026", hash), { matches: true, isOld: false });
  assert.deepEqual(await passwords.verify("パスワードを決める2027", hash), { matches: false, isOld: false });
  assert.notEqual(await passwords.hash("ﾊﾟｽﾜｰﾄﾞを決める2026"), hash, "each has a nonce of its own");
});

test("what is computed is argon2id as its reference implementation has it", async () => {
  // echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32
  const known = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
  const passwords = createPasswordHashing(CHEAP);
  assert.deepEqual(await passwords.verify("password", known), { matches: true, isOld: true });
});

test("as much is computed for nobody's name as for a wrong password, and a broken hash matches nothing", async () => {
  const passwords = createPasswordHashing(CHEAP);
  const hash = await passwords.hash("a long enough one");
  for (const against of [hash, undefined, "", "$argon2id$v=19$m=8,t=1,p=1$$", "a long enough one"]) {
    const before = passwords.count();
    assert.equal((await passwords.verify("another long one", against)).matches, false);
    assert.equal(passwords.count() - before, 1);
  }
});

test("a crowd is turned away before it takes the machine, and whoever waited has their answer", async () => {
  const passwords = createPasswordHashing(CHEAP);
  const tried = await Promise.allSettled(Array.from({ length: 60 }, () => passwords.verify("x", undefined)));
  const refused = tried.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  assert.equal(tried.length - refused.length, 34);
  assert.ok(refused.every((reason) => reason instanceof PasswordsBusyError));
  assert.equal((await passwords.verify("x", undefined)).matches, false);
});
