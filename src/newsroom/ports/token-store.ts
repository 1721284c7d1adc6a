// Token store: what the desk asks of the store about the tokens of programs; both engines answer alike.

import type { AccountId } from "../../terms/desk/account.ts";
import type { Token, TokenScope } from "../../terms/desk/token.ts";
import type { Doing } from "./people-store.ts";

export type NewToken = {
  readonly name: string;
  readonly account: AccountId;
  readonly scopes: readonly TokenScope[];
  /** SHA-256 of the whole token, in hexadecimal: the token itself is kept nowhere. */
  readonly tokenHash: string;
  readonly hint: string;
  readonly expiresAt?: string;
};

export type TokenStore = {
  /** `missing`: there is no such account, or it is closed. */
  saveToken(token: NewToken, doing: Doing): Promise<Token | "missing">;
  /** In whatever state it is. */
  findToken(tokenHash: string): Promise<Token | undefined>;
  /** The newest first; of those that are revoked the newest twenty. */
  listTokens(): Promise<readonly Token[]>;
  revokeToken(id: number, doing: Doing): Promise<"revoked" | "same" | "missing">;
  noteTokenUse(id: number, usedAt: string): Promise<void>;
};
