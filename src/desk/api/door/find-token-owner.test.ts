import assert from "node:assert/strict";
import { test } from "node:test";
import type { Account } from "../../../terms/desk/account.ts";
import { accountId } from "../../../terms/desk/account.ts";
import type { Token } from "../../../terms/desk/token.ts";
import { DeskFault } from "../desk-fault.ts";
import { createTokenDoor } from "./find-token-owner.ts";
import { hashToken, makeTokenText } from "./token-text.ts";

const CREATED = "2025-09-10T00:00:00.000Z";
const START = Date.parse(CREATED);

function openDoor(tokens: readonly string[]) {
  const known = new Map<string, Token>(
    tokens.map((text, at) => [
      hashToken(text),
      {
        id: at + 1,
        name: `t${at}`,
        account: accountId(1),
        scopes: ["read"],
        hint: "",
        state: { kind: "active" },
        createdAt: CREATED,
      },
    ]),
  );
  const account: Account = {
    id: accountId(1),
    name: "a",
    loginName: "a",
    role: "editor",
    state: { kind: "active" },
    createdAt: CREATED,
  };
  const asked = { store: 0, uses: [] as string[] };
  const clock = { now: START };
  const find = createTokenDoor({
    store: {
      async findToken(tokenHash) {
        asked.store += 1;
        await new Promise(setImmediate);
        return known.get(tokenHash);
      },
      findAccount: async () => account,
      noteTokenUse: async (_id, usedAt) => void asked.uses.push(usedAt),
    },
    now: () => clock.now,
  });
  /** The name of the problem, or who it is. */
  const call = async (text: string, address = "192.0.2.1"): Promise<string> => {
    try {
      return (await find({ authorization: `Bearer ${text}`, address })).actor.kind;
    } catch (error) {
      if (error instanceof DeskFault) return error.problem.name;
      throw error;
    }
  };
  return { call, clock, asked };
}

const countOf = (outcomes: readonly string[], wanted: string): number =>
  outcomes.filter((outcome) => outcome === wanted).length;

test("of ten thousand wrong tokens at once the store is asked for sixty, and who was right before goes on", async () => {
  const right = makeTokenText();
  const { call, clock, asked } = openDoor([right]);
  assert.equal(await call(right), "token");
  clock.now += 61_000;
  asked.store = 0;
  const wrong = makeTokenText();
  const outcomes = await Promise.all(Array.from({ length: 10_000 }, () => call(wrong)));
  assert.equal(countOf(outcomes, "signed-out"), 60);
  assert.equal(countOf(outcomes, "limited"), 9_940);
  assert.equal(asked.store, 60);
  assert.equal(await call(right), "token");
  assert.equal(await call(wrong, "192.0.2.2"), "signed-out", "another address has its own");
  clock.now += 61_000;
  assert.equal(await call(wrong), "signed-out");
});

test("whoever has a whole /64 of IPv6 has the tries of one", async () => {
  const { call, asked } = openDoor([]);
  const wrong = makeTokenText();
  const outcomes: string[] = [];
  for (let at = 0; at < 100; at += 1) outcomes.push(await call(wrong, `2001:db8:0:1::${at.toString(16)}`));
  assert.deepEqual([countOf(outcomes, "signed-out"), countOf(outcomes, "limited")], [60, 40]);
  assert.equal(asked.store, 60);
  assert.equal(await call(wrong, "2001:db8:0:2::1"), "signed-out");
});

test("what cannot be a token asks nobody", async () => {
  const { call, asked } = openDoor([]);
  for (const text of ["", "x", "shr_", `${makeTokenText()}0`, makeTokenText().toLowerCase()])
    assert.equal(await call(text), "signed-out");
  assert.equal(asked.store, 0);
});

test("that a token is used is noted once a minute, to the minute", async () => {
  const token = makeTokenText();
  const { call, clock, asked } = openDoor([token]);
  clock.now += 59_000;
  await call(token);
  await call(token);
  clock.now += 1_000;
  await call(token);
  assert.deepEqual(asked.uses, ["2025-09-10T00:00:00.000Z", "2025-09-10T00:01:00.000Z"]);
});
