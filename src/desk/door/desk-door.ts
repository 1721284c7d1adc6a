// Desk door: the store's people, cookies, passwords and limits, as whoever lets somebody in needs them together.

import type { AuditStore } from "../../newsroom/ports/audit-store.ts";
import type { PeopleStore } from "../../newsroom/ports/people-store.ts";
import type { DeskCookies } from "./desk-cookies.ts";
import { type DoorLimits, createDoorLimits } from "./door-limits.ts";
import { type PasswordCost, type PasswordHashing, createPasswordHashing } from "./hash-password.ts";
import { type RelyingParty, findRelyingParty } from "./relying-party.ts";

export type DoorStore = PeopleStore & Pick<AuditStore, "saveAuditEntry">;

export type DeskDoor = {
  readonly store: DoorStore;
  readonly cookies: DeskCookies;
  readonly passwords: PasswordHashing;
  readonly limits: DoorLimits;
  /** The address that people use. */
  readonly base: string;
  /** Absent where passkeys cannot be: at an address of numbers, or without https. */
  readonly party: RelyingParty | undefined;
};

/** Who stands before it, as far as a request tells. */
export type Visitor = {
  /** As seen through the stated proxies. */
  readonly address: string;
  readonly userAgent: string;
  readonly cookie: string | undefined;
  readonly isSecure: boolean;
};

export type DoorOptions = {
  readonly store: DoorStore;
  readonly cookies: DeskCookies;
  readonly base: string;
  /** The newsroom's, for the list of passkeys on somebody's device. */
  readonly name: string;
  readonly now: () => number;
  /** Today's unless given. */
  readonly passwordCost?: PasswordCost;
};

export function createDeskDoor({ store, cookies, base, name, now, passwordCost }: DoorOptions): DeskDoor {
  return {
    store,
    cookies,
    base,
    passwords: createPasswordHashing(passwordCost),
    limits: createDoorLimits(store, now, cookies.veil),
    party: findRelyingParty(base, name),
  };
}
