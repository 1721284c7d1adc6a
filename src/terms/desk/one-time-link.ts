// One-time link: an address that lets one person in once: the first account, an invitation, a lost account.

import type { AccountId } from "./account.ts";
import type { Role } from "./role.ts";

export type LinkPurpose =
  /** Good while there is no account; makes an administrator. */
  | { readonly kind: "first" }
  | { readonly kind: "invitation"; readonly name: string; readonly role: Role }
  /** Takes the password anew; what opened the account before opens it no longer. */
  | { readonly kind: "recovery"; readonly account: AccountId };

export type OneTimeLink = {
  /** Never given twice. */
  readonly id: number;
  readonly purpose: LinkPurpose;
  /** ISO 8601 instants in UTC with milliseconds. */
  readonly madeAt: string;
  /** Absent: until it is used. */
  readonly expiresAt?: string;
  readonly usedAt?: string;
};
