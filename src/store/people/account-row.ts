// Account row: an account → its row, and back.

import { foldLoginName } from "../../newsroom/people/fold-login-name.ts";
import { type Account, accountId } from "../../terms/desk/account.ts";
import { ROLES } from "../../terms/desk/role.ts";
import type { ArchiveTables } from "../archive-tables.ts";

type AccountRow = ArchiveTables["accounts"];

export const ACCOUNT_COLUMNS = [
  "accounts.id",
  "accounts.name",
  "accounts.login_name",
  "accounts.role",
  "accounts.closed_at",
  "accounts.created_at",
] as const;

export function toAccountRow({ id, name, loginName, role, state, createdAt }: Account): AccountRow {
  return {
    id,
    name,
    login_name: loginName,
    login_key: foldLoginName(loginName),
    role,
    closed_at: state.kind === "closed" ? state.closedAt : null,
    created_at: createdAt,
  };
}

export function toAccount(row: Omit<AccountRow, "login_key">): Account {
  return {
    id: accountId(row.id),
    name: row.name,
    loginName: row.login_name,
    // A role of a program newer than this one may do the least.
    role: ROLES.find((role) => role === row.role) ?? "reporter",
    state: row.closed_at === null ? { kind: "active" } : { kind: "closed", closedAt: row.closed_at },
    createdAt: row.created_at,
  };
}
