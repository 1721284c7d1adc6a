// Passkey: a key pair of somebody's device or key ring, of which the newsroom keeps the public half.

import type { AccountId } from "./account.ts";

export type Passkey = {
  /** Never given twice. */
  readonly id: number;
  readonly account: AccountId;
  /** As its owner calls it. */
  readonly name: string;
  /** Its owner's other devices have it, too. */
  readonly isSynced: boolean;
  /** ISO 8601 instants in UTC with milliseconds. */
  readonly createdAt: string;
  readonly usedAt?: string;
};

/** What a signature is checked against. */
export type PasskeyCredential = {
  /** The authenticator's own name of it, in base64url. */
  readonly credential: string;
  readonly publicKey: Uint8Array;
  /** How often it has signed, as it says itself; 0 where it does not count. */
  readonly counter: number;
  /** How a browser reaches it: `internal`, `usb`, `hybrid`. */
  readonly transports: readonly string[];
};
