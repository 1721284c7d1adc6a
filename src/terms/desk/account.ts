// Account: somebody of the desk, as every room may know them; never with anything that opens a door.

import type { Role } from "./role.ts";

export type AccountId = number & { readonly __noun: "account" };

export type AccountState =
  | { readonly kind: "active" }
  /** Kept for ever, so that the audit log goes on naming somebody, and never signed in again until opened. */
  | { readonly kind: "closed"; readonly closedAt: string };

export type Account = {
  readonly id: AccountId;
  /** As colleagues read it. */
  readonly name: string;
  /** What is typed at the door: no two accounts have one that is the same when folded. */
  readonly loginName: string;
  readonly role: Role;
  readonly state: AccountState;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly createdAt: string;
};

export function accountId(value: number): AccountId {
  return value as AccountId;
}
