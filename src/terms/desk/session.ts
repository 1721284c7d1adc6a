// Session: a browser in which somebody of the desk is signed in.

import type { AccountId } from "./account.ts";

/** As names that people know: "Firefox", "Windows"; empty where it does not say. */
export type BrowserName = { readonly browser: string; readonly system: string };

export const SIGN_IN_MEANS = ["password", "passkey", "link"] as const;
/** `link`: by the one-time link that made the account or brought it back. */
export type SignInMeans = (typeof SIGN_IN_MEANS)[number];

export type Session = {
  /** Never given twice. */
  readonly id: number;
  readonly account: AccountId;
  readonly means: SignInMeans;
  readonly browser: BrowserName;
  /** ISO 8601 instants in UTC with milliseconds. */
  readonly openedAt: string;
  readonly seenAt: string;
  /** It ends then, whatever is done in it. */
  readonly endsAt: string;
};
