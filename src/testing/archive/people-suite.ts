// People suite: what every engine has to hold about accounts, sessions, passkeys, one-time links and tries at the door.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { LinkUse, NewSession } from "../../newsroom/ports/people-store.ts";
import { FIRST_LINK } from "../../newsroom/people/first-link.ts";
import { type Account, type AccountId, accountId } from "../../terms/desk/account.ts";
import type { LinkPurpose } from "../../terms/desk/one-time-link.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openAt, openEmpty } from "./store-bench.ts";

const CONSOLE = { kind: "console", name: "people" } as const;
const DAY_MS = 86_400_000;
const NOON = Date.UTC(2025, 8, 10, 3);

const on = (day: number): string => new Date(NOON + day * DAY_MS).toISOString();
const doing = (day: number) => ({ at: on(day), actor: CONSOLE });
const FIREFOX = { browser: "Firefox", system: "Windows" };

function use(tokenHash: string, loginName: string, at = on(0)): LinkUse {
  return { tokenHash, at, passwordHash: `hash of ${loginName}`, joining: { name: loginName, loginName } };
}

/** By an invitation, as everybody but the first comes in. */
async function join(archive: Archive, loginName: string, role: Account["role"]): Promise<Account> {
  const tokenHash = `invitation of ${loginName}`;
  const purpose = { kind: "invitation", name: loginName, role } as const;
  await archive.makeLink({ tokenHash, purpose, expiresAt: on(3) }, doing(0));
  const outcome = await archive.useLink(use(tokenHash, loginName));
  assert.ok(outcome.kind === "welcomed", outcome.kind);
  return outcome.account;
}

const session = (tokenHash: string, account: AccountId, day = 30): NewSession => ({
  tokenHash,
  account,
  means: "password",
  browser: FIREFOX,
  endsAt: on(day),
});

const actions = async (archive: Archive): Promise<readonly string[]> =>
  (await collect(archive.readAudit())).map(({ action }) => action);

function describeLinks(bench: StoreBench): void {
  it("the first account comes by the first link, which is the same for all and good once", async (t) => {
    const archive = await openEmpty(t, bench);
    const token = await archive.keepSetting(FIRST_LINK, "one");
    assert.equal(await archive.keepSetting(FIRST_LINK, "two"), token);
    await Promise.all([archive.keepFirstLink("first", on(0)), archive.keepFirstLink("first", on(0))]);
    assert.equal(await archive.hasAccounts(), false);
    const outcomes = await Promise.all([
      archive.useLink(use("first", "sato")),
      archive.useLink(use("first", "mallory")),
    ]);
    assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ["used", "welcomed"]);
    const [{ account } = assert.fail(), ...others] = await archive.listAccounts();
    assert.deepEqual([account.role, account.state.kind, others], ["administrator", "active", []]);
    assert.equal(await archive.readSetting(FIRST_LINK), undefined);
    assert.equal((await archive.findLink("first", on(9)))?.fate, "used");
    assert.deepEqual(await actions(archive), ["people.joined"]);
    await archive.keepFirstLink("another", on(0));
    assert.equal((await archive.useLink(use("another", "mallory"))).kind, "void");
  });

  it("an invitation brings its role, ends in time, and gives nobody another's name", async (t) => {
    const archive = await openEmpty(t, bench);
    const editor = await join(archive, "Sato", "editor");
    assert.deepEqual([editor.role, editor.loginName], ["editor", "Sato"]);
    const invite = async (tokenHash: string, purpose: LinkPurpose) =>
      archive.makeLink({ tokenHash, purpose, expiresAt: on(3) }, doing(0));
    const purpose = { kind: "invitation", name: "鈴木", role: "reporter" } as const;
    const { id } = await invite("late", purpose);
    assert.equal((await archive.useLink(use("late", "ｓａｔｏ"))).kind, "taken");
    assert.equal((await archive.useLink(use("late", "suzuki", on(3)))).kind, "expired");
    assert.equal((await archive.useLink(use("never", "suzuki"))).kind, "missing");
    assert.deepEqual(
      (await archive.listLinks(on(1))).map((link) => [link.id, link.purpose]),
      [[id, purpose]],
    );
    assert.deepEqual(await archive.listLinks(on(3)), []);
    assert.equal(await archive.withdrawLink(id, doing(1)), "withdrawn");
    assert.equal(await archive.withdrawLink(id, doing(1)), "missing");
    assert.equal((await archive.useLink(use("late", "suzuki"))).kind, "missing");
  });

  it("a lost account comes back with nothing of before that opens it, by the newest link alone", async (t) => {
    const archive = await openEmpty(t, bench);
    const { id, name, createdAt } = await join(archive, "sato", "administrator");
    await archive.openSession(session("stolen", id), doing(0));
    const passkey = { account: id, name: "鍵", isSynced: true, createdAt, credential: "c" };
    await archive.savePasskey(
      { ...passkey, publicKey: new Uint8Array([1]), counter: 0, transports: [] },
      doing(0),
    );
    const purpose = { kind: "recovery", account: id } as const;
    await archive.makeLink({ tokenHash: "older", purpose, expiresAt: on(1) }, doing(0));
    await archive.makeLink({ tokenHash: "newer", purpose, expiresAt: on(1) }, doing(0));
    const back = (tokenHash: string) => archive.useLink({ tokenHash, at: on(0), passwordHash: "new" });
    assert.equal((await back("older")).kind, "missing");
    assert.equal((await back("newer")).kind, "welcomed");
    assert.equal((await back("newer")).kind, "used");
    assert.equal(await archive.findSession("stolen"), undefined);
    assert.deepEqual(await archive.listPasskeys(id), []);
    assert.equal(await archive.findPasswordHash(id), "new");
    const last = (await archive.listAudit({ limit: 1 }))[0];
    assert.deepEqual([last?.action, last?.detail], ["people.recovered", { ended: 1, passkeys: 1 }]);
    assert.equal(last?.actor.name, name);
  });
}

function describeAccounts(bench: StoreBench): void {
  it("the last active administrator can neither be closed nor lowered, though two ask at once", async (t) => {
    const archive = await openEmpty(t, bench);
    const first = await join(archive, "sato", "administrator");
    const second = await join(archive, "suzuki", "administrator");
    const lower = (id: AccountId) => archive.changeAccount(id, { kind: "role", role: "editor" }, doing(1));
    const outcomes = await Promise.all([lower(first.id), lower(second.id)]);
    assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ["done", "refused"]);
    const left = outcomes[0]?.kind === "refused" ? first : second;
    assert.deepEqual(await archive.changeAccount(left.id, { kind: "close" }, doing(1)), {
      kind: "refused",
      code: "last-administrator",
    });
    assert.equal((await archive.changeAccount(accountId(9), { kind: "close" }, doing(1))).kind, "missing");
    const changed = (await actions(archive)).filter((action) => action === "people.role-changed");
    assert.equal(changed.length, 1, "what was refused, and what was so already, is in no log");
    const again = await archive.changeAccount(left.id, { kind: "role", role: "administrator" }, doing(1));
    assert.ok(again.kind === "done" && !again.changed);
  });

  it("a closed account is in no session, comes in by no link, and is opened again as it was", async (t) => {
    const archive = await openEmpty(t, bench);
    await join(archive, "sato", "administrator");
    const { id } = await join(archive, "suzuki", "editor");
    await archive.openSession(session("a", id), doing(0));
    const purpose = { kind: "recovery", account: id } as const;
    await archive.makeLink({ tokenHash: "back", purpose, expiresAt: on(3) }, doing(0));
    await archive.changeAccount(id, { kind: "close" }, doing(1));
    assert.equal(await archive.findSession("a"), undefined);
    assert.equal(await archive.openSession(session("b", id), doing(1)), undefined);
    assert.equal(
      (await archive.useLink({ tokenHash: "back", at: on(1), passwordHash: "x" })).kind,
      "missing",
    );
    const promoted = await archive.changeAccount(id, { kind: "role", role: "publisher" }, doing(1));
    assert.deepEqual(promoted, { kind: "refused", code: "closed" });
    const opened = await archive.changeAccount(id, { kind: "open" }, doing(2));
    assert.ok(opened.kind === "done" && opened.account.role === "editor");
    assert.equal(await archive.findPasswordHash(id), "hash of suzuki");
  });

  it("a new password ends every session but the one it is changed in", async (t) => {
    const archive = await openEmpty(t, bench);
    const { id } = await join(archive, "sato", "administrator");
    const other = await join(archive, "suzuki", "editor");
    const kept = await archive.openSession(session("a", id), doing(0));
    await archive.openSession(session("b", id), doing(0));
    await archive.openSession(session("c", other.id), doing(0));
    await archive.savePassword(id, "new", kept?.id, doing(1));
    const found = await Promise.all(["a", "b", "c"].map((hash) => archive.findSession(hash)));
    assert.deepEqual(
      found.map((one) => one?.account.loginName),
      ["sato", undefined, "suzuki"],
    );
    assert.equal(
      await archive.savePassword(id, "stolen", 4242, doing(1)),
      "ended",
      "in a session that is over",
    );
    const stale = { ...session("d", id), passwordHash: "hash of sato" };
    assert.equal(await archive.openSession(stale, doing(1)), undefined, "by the password that was");
    assert.ok(await archive.openSession({ ...stale, passwordHash: "new" }, doing(1)));
    await archive.rehashPassword(id, "hash of sato", "late");
    assert.equal(await archive.findPasswordHash(id), "new", "a hash of a password that was is not put back");
    await archive.rehashPassword(id, "new", "dearer");
    assert.equal(await archive.findPasswordHash(id), "dearer");
  });

  it("go along in an export without what opens them, and are nobody's until a link is made", async (t) => {
    const archive = await openEmpty(t, bench);
    const { id } = await join(archive, "sato", "administrator");
    await archive.openSession(session("a", id), doing(0));
    const records = await collect(archive.exportRecords());
    assert.doesNotMatch(JSON.stringify(records), /hash of|invitation of/);
    const copy = await openAt(t, await bench.makeStore());
    for (const record of records) assert.equal(await copy.restoreRecord(record), "added");
    for (const record of records) assert.equal(await copy.restoreRecord(record), "same");
    assert.deepEqual(await copy.findAccountByLogin("SATO"), await archive.findAccountByLogin("sato"));
    assert.deepEqual([await archive.canAnybodySignIn(), await copy.canAnybodySignIn()], [true, false]);
    const other = await openEmpty(t, bench);
    await join(other, "ＳＡＴＯ", "reporter");
    const outcomes = await Promise.all(
      records.filter(({ kind }) => kind === "account").map((record) => other.restoreRecord(record)),
    );
    assert.deepEqual(outcomes, ["taken"]);
  });
}

function describeDoor(bench: StoreBench): void {
  it("sessions are found by their hash, seen, listed and ended, each by its own account", async (t) => {
    const archive = await openEmpty(t, bench);
    const { id } = await join(archive, "sato", "administrator");
    const other = await join(archive, "suzuki", "editor");
    for (const hash of ["a", "b", "c"]) await archive.openSession(session(hash, id), doing(0));
    const found = (await archive.findSession("b")) ?? assert.fail();
    assert.deepEqual(found.session, {
      id: 2,
      account: id,
      means: "password",
      browser: FIREFOX,
      openedAt: on(0),
      seenAt: on(0),
      endsAt: on(30),
    });
    await archive.noteSessionSeen(3, on(5));
    const list = async (day: number) =>
      (await archive.listSessions(id, NOON + day * DAY_MS)).map((one) => one.id);
    assert.deepEqual([await list(1), await list(8), await list(31)], [[3, 2, 1], [3], []]);
    assert.equal(await archive.endSession(other.id, 2, doing(1)), "missing", "not another's");
    assert.equal(await archive.endSession(id, 2, doing(1)), "ended");
    assert.equal(await archive.findSession("b"), undefined);
    assert.equal(await archive.endOtherSessions(id, 1, doing(1)), 1);
    assert.deepEqual(await list(1), [1]);
    const next = await archive.openSession(session("d", id), doing(2));
    assert.equal(next?.id, 4, "no number of a session is given twice");
    await archive.openSession(session("e", id, 90), doing(40));
    assert.equal(await archive.findSession("a"), undefined, "what is over is cleared away");
  });

  it("a passkey is one person's, and a challenge is answered once", async (t) => {
    const archive = await openEmpty(t, bench);
    const { id, createdAt } = await join(archive, "sato", "administrator");
    const other = await join(archive, "suzuki", "editor");
    const publicKey = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
    const keyed = { credential: "c1", publicKey, counter: 4_294_967_295, transports: ["internal", "hybrid"] };
    const named = { account: id, name: "仕事の電話", isSynced: false, createdAt };
    const saved = await archive.savePasskey({ ...named, ...keyed }, doing(0));
    assert.ok(saved !== "taken");
    assert.equal(await archive.savePasskey({ ...named, ...keyed, account: other.id }, doing(0)), "taken");
    await archive.notePasskeyUse(saved.id, { counter: 4_294_967_296, usedAt: on(1) });
    const found = await archive.findPasskey("c1");
    assert.ok(found);
    const { publicKey: foundKey, ...rest } = found;
    assert.deepEqual([...foundKey], [...publicKey]);
    const { publicKey: _key, ...keyedRest } = keyed;
    assert.deepEqual(rest, { ...saved, ...keyedRest, counter: 4_294_967_296, usedAt: on(1) });
    assert.equal(await archive.renamePasskey(other.id, saved.id, "x", doing(1)), "missing");
    assert.equal(await archive.renamePasskey(id, saved.id, "鍵", doing(1)), "renamed");
    assert.equal(await archive.removePasskey(other.id, saved.id, doing(1)), "missing");
    assert.equal(await archive.removePasskey(id, saved.id, doing(1)), "removed");
    assert.equal(await archive.findPasskey("c1"), undefined);
    const challenge = {
      key: "k",
      challenge: "x",
      purpose: "register",
      account: id,
      expiresAt: on(1),
    } as const;
    await archive.keepChallenge(challenge);
    const taken = await Promise.all([1, 2, 3].map(() => archive.takeChallenge("k", "register", on(0))));
    assert.deepEqual(
      taken.filter((one) => one !== undefined),
      [challenge],
    );
    for (const [purpose, at] of [
      ["sign-in", on(0)],
      ["register", on(1)],
    ] as const) {
      await archive.keepChallenge(challenge);
      assert.equal(await archive.takeChallenge("k", purpose, at), undefined);
    }
  });

  it("tries add up under their key, however many count at once, until their time is over", async (t) => {
    const archive = await openEmpty(t, bench);
    const add = (now: number) => archive.addTries("k", 1, { now, until: now + 1_000 });
    const counts = await Promise.all(Array.from({ length: 8 }, () => add(NOON)));
    assert.deepEqual(
      counts.map(({ count }) => count).toSorted((a, b) => a - b),
      [1, 2, 3, 4, 5, 6, 7, 8],
    );
    assert.deepEqual(await add(NOON + 999), { count: 9, until: NOON + 1_000 });
    assert.deepEqual(await add(NOON + 1_000), { count: 1, until: NOON + 2_000 });
    assert.deepEqual(await archive.addTries("k", -1, { now: NOON + 1_001, until: NOON + 9_000 }), {
      count: 0,
      until: NOON + 2_000,
    });
    assert.equal((await archive.addTries("other", 1, { now: NOON, until: NOON + 1 })).count, 1);
  });

  it("of tries and challenges whose time is over nothing stays, though nobody signs in", async (t) => {
    const archive = await openEmpty(t, bench);
    const expiresAt = new Date(NOON + 1_000).toISOString();
    for (let at = 0; at < 40; at += 1) {
      await archive.addTries(`crowd ${at}`, 1, { now: NOON, until: NOON + 1_000 });
      await archive.keepChallenge({ key: `k${at}`, challenge: "c", purpose: "sign-in", expiresAt });
    }
    for (let at = 0; at < 6; at += 1)
      await archive.addTries(`later ${at}`, 1, { now: NOON + 1_000, until: NOON + 9_000 });
    // By an earlier clock they would still count.
    const left: number[] = [];
    for (let at = 0; at < 40; at += 1) {
      left.push((await archive.addTries(`crowd ${at}`, 1, { now: NOON, until: NOON + 1_000 })).count);
      assert.equal(await archive.takeChallenge(`k${at}`, "sign-in", new Date(NOON).toISOString()), undefined);
    }
    assert.deepEqual(new Set(left), new Set([1]));
  });
}

export function describePeople(bench: StoreBench): void {
  describe("the desk's people", () => {
    describeLinks(bench);
    describeAccounts(bench);
    describeDoor(bench);
  });
}
