// Token row: a token → its row, and back; the row's hash goes nowhere.

import { type AccountId, accountId } from "../../terms/desk/account.ts";
import { type Token, isTokenScope } from "../../terms/desk/token.ts";
import type { ArchiveTables } from "../archive-tables.ts";

export const TOKEN_COLUMNS = [
  "id",
  "name",
  "account_id",
  "scopes",
  "hint",
  "created_at",
  "expires_at",
  "used_at",
  "revoked_at",
] as const;
type TokenRow = Pick<ArchiveTables["tokens"], (typeof TOKEN_COLUMNS)[number]>;

export function toToken(row: TokenRow): Token {
  const account: AccountId = accountId(row.account_id);
  return {
    id: row.id,
    name: row.name,
    account,
    // One that this program no longer knows opens nothing.
    scopes: row.scopes.split(" ").filter(isTokenScope),
    hint: row.hint,
    state: row.revoked_at === null ? { kind: "active" } : { kind: "revoked", revokedAt: row.revoked_at },
    createdAt: row.created_at,
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    ...(row.used_at !== null && { usedAt: row.used_at }),
  };
}
