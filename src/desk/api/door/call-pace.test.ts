import assert from "node:assert/strict";
import { test } from "node:test";
import { type Account, accountId } from "../../../terms/desk/account.ts";
import { DeskFault } from "../desk-fault.ts";
import type { SignedIn } from "../signed-in.ts";
import { type Pace, createCallPace } from "./call-pace.ts";

const account: Account = {
  id: accountId(1),
  name: "佐藤",
  loginName: "sato",
  role: "editor",
  state: { kind: "active" },
  createdAt: "2025-09-10T00:00:00.000Z",
};
const who = (session: number): SignedIn => ({
  account,
  role: "editor",
  actor: { kind: "account", id: account.id, name: account.name },
  session,
});
const program = (id: number): SignedIn => ({
  account,
  role: "editor",
  actor: { kind: "token", id, name: "配信", account: account.id },
  scopes: ["read"],
});

function open() {
  const clock = { now: 5 };
  const pace = createCallPace(() => clock.now);
  /** How many of so many calls, spread over a stretch of time, have to wait; and how long the last of them. */
  const call = (caller: SignedIn, sort: Pace, calls: number, overMs = 0) => {
    let [refused, wait] = [0, 0];
    for (let done = 0; done < calls; done += 1) {
      try {
        pace.count(caller, sort);
      } catch (error) {
        if (!(error instanceof DeskFault) || error.problem.name !== "limited") throw error;
        refused += 1;
        wait = error.problem.retryAfter ?? 0;
      }
      clock.now += overMs / calls;
    }
    return { refused, wait };
  };
  return { clock, call };
}

test("fifty windows that type in one session for three minutes meet no limit, nor does the quickest hand beside them", () => {
  const { call } = open();
  for (let minute = 0; minute < 3; minute += 1) {
    assert.equal(call(who(1), "typing", 50 * 9 * 60, 30_000).refused, 0);
    assert.equal(call(who(1), "work", 1_200, 30_000).refused, 0);
  }
});

test("a script that has lost its way is stopped within its minute, told how long, and goes on after it", () => {
  const { call, clock } = open();
  const { refused, wait } = call(who(1), "work", 10_000, 5_000);
  assert.equal(refused, 4_000);
  assert.ok(wait > 50 && wait <= 60, `${wait} s`);
  assert.equal(call(who(1), "typing", 1).refused, 0, "what somebody types meanwhile is sent");
  assert.equal(call(who(2), "work", 1).refused, 0, "another browser of the same person goes on");
  clock.now += wait * 1_000;
  assert.equal(call(who(1), "work", 1).refused, 0);
});

test("a token may call six hundred times a minute, and another one beside it, too", () => {
  const { call } = open();
  assert.equal(call(program(1), "work", 610).refused, 10);
  assert.equal(call(program(2), "work", 1).refused, 0);
  assert.equal(call(who(1), "work", 1).refused, 0, "a session of the same number is somebody else");
});
