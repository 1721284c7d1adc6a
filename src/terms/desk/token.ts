// Token: what a program shows to call the desk's API in somebody's name; never with anything that would open it.

import type { AccountId } from "./account.ts";

/** What a token may be for; which rights that gives stands in `newsroom/connections/scopes.ts`. */
export const TOKEN_SCOPES = ["read", "write", "intake", "review", "publish", "house", "audit"] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export type TokenState =
  | { readonly kind: "active" }
  /** For good, by somebody or because its account was closed. */
  | { readonly kind: "revoked"; readonly revokedAt: string };

export type Token = {
  readonly id: number;
  /** What it is for, in the words of who made it. */
  readonly name: string;
  /** In whose name it calls: it may never do more than they may at the time of the call. */
  readonly account: AccountId;
  readonly scopes: readonly TokenScope[];
  /** Its first signs, by which it is recognised in a list. */
  readonly hint: string;
  readonly state: TokenState;
  /** ISO 8601 instants in UTC with milliseconds. */
  readonly createdAt: string;
  /** For ever where it is absent. */
  readonly expiresAt?: string;
  /** To the minute; absent where it never was. */
  readonly usedAt?: string;
};

export function isTokenScope(text: string): text is TokenScope {
  return TOKEN_SCOPES.some((scope) => scope === text);
}
