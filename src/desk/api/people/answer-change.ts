// Answer change: what became of a change of an account → the account as it is now, or the fault.

import type { AccountRefusal } from "../../../newsroom/people/change-account.ts";
import type { AccountOutcome } from "../../../newsroom/ports/people-store.ts";
import type { Account } from "../../../terms/desk/account.ts";
import { missing, refused } from "./faults.ts";

const REFUSALS: Readonly<Record<AccountRefusal, string>> = {
  "last-administrator": "This is the last active administrator: somebody must be left who can let people in.",
  closed: "This account is closed: open it first.",
};

export function answerChange(id: number, outcome: AccountOutcome): Account {
  if (outcome.kind === "done") return outcome.account;
  if (outcome.kind === "missing") throw missing(`There is no account ${id}.`);
  throw refused(outcome.code, REFUSALS[outcome.code]);
}
