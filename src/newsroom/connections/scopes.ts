// Scopes: a token's scopes, its owner's role and what it wants to do → whether it may. This table is all there is to it.

import type { Role } from "../../terms/desk/role.ts";
import type { TokenScope } from "../../terms/desk/token.ts";
import { type Right, may } from "../people/rights.ts";

/** To let people in, and to make tokens and webhooks, is no token's: whoever took one could not make more of it. */
export const SCOPES = {
  /** To see what the desk sees. */
  read: ["read"],
  /** To write drafts and to hand them on. */
  write: ["read", "write", "judge", "submit", "upload"],
  /** To bring in announcements and pictures, and to see nothing. */
  intake: ["upload"],
  /** To approve what others wrote, or to send it back. */
  review: ["read", "approve", "return"],
  /** To put before readers what is approved, and to take it back. */
  publish: ["read", "publish", "schedule", "withdraw", "correct", "embargo", "redirect"],
  /** To teach the authority file, to keep out of rankings, to settle the ledger, to be done with reports, to change sources. */
  house: ["read", "teach", "rank", "settle", "reports", "sources"],
  /** To read the audit log, and to take it along. */
  audit: ["audit", "audit-export"],
} as const satisfies Readonly<Record<TokenScope, readonly Right[]>>;

/** Never more than its owner may at the time of the call. */
export function tokenMay(scopes: readonly TokenScope[], role: Role, right: Right): boolean {
  const granted: readonly Right[] = scopes.flatMap((scope) => [...SCOPES[scope]]);
  return granted.includes(right) && may(role, right);
}
