// People store: what the desk's door asks of the store; both engines answer alike. Nothing here gives out what opens a door but hashes to compare with.

import type { Account, AccountId } from "../../terms/desk/account.ts";
import type { Actor } from "../../terms/desk/audit-entry.ts";
import type { LinkPurpose, OneTimeLink } from "../../terms/desk/one-time-link.ts";
import type { Passkey, PasskeyCredential } from "../../terms/desk/passkey.ts";
import type { BrowserName, Session, SignInMeans } from "../../terms/desk/session.ts";
import type { AccountChange, AccountRefusal } from "../people/change-account.ts";

/** Who does it, and when: the act's line in the audit log is written with it. `at`: an ISO 8601 instant in UTC. */
export type Doing = { readonly at: string; readonly actor: Actor };

export type AccountSummary = {
  readonly account: Account;
  readonly hasPassword: boolean;
  readonly passkeys: number;
  /** When a session of it was last seen; absent where it has none. */
  readonly seenAt?: string;
};

export type AccountOutcome =
  /** `changed: false`: it was so already, and nothing is written. */
  | { readonly kind: "done"; readonly account: Account; readonly changed: boolean }
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly code: AccountRefusal };

export type AccountStore = {
  hasAccounts(): Promise<boolean>;
  /** Whether any active account has a password or a passkey: else only the console lets somebody in. */
  canAnybodySignIn(): Promise<boolean>;
  findAccount(id: AccountId): Promise<Account | undefined>;
  /** By the name that is typed at the door, folded or not. */
  findAccountByLogin(loginName: string): Promise<Account | undefined>;
  /** All of them, in the order in which they came: a desk is no crowd. */
  listAccounts(): Promise<readonly AccountSummary[]>;
  /** Closing ends its sessions and the links that would bring it back. */
  changeAccount(id: AccountId, change: AccountChange, doing: Doing): Promise<AccountOutcome>;

  findPasswordHash(id: AccountId): Promise<string | undefined>;
  /** Ends every session of the account but `kept`; nothing is saved where that one has been ended meanwhile. */
  savePassword(
    id: AccountId,
    hash: string,
    kept: number | undefined,
    doing: Doing,
  ): Promise<"saved" | "ended">;
  /** The same password, hashed at today's cost; nothing where the password has been changed meanwhile. */
  rehashPassword(id: AccountId, from: string, to: string): Promise<void>;
};

export type NewSession = {
  readonly tokenHash: string;
  readonly account: AccountId;
  readonly means: SignInMeans;
  readonly browser: BrowserName;
  readonly endsAt: string;
  /** By which the password was found right; absent where none was typed. */
  readonly passwordHash?: string;
};

export type SessionStore = {
  /** Undefined where the account has been closed meanwhile, or has another password by now. */
  openSession(session: NewSession, doing: Doing): Promise<Session | undefined>;
  /** With the account as it is now; whether it is still open is `judge-session.ts`'s to say. */
  findSession(
    tokenHash: string,
  ): Promise<{ readonly session: Session; readonly account: Account } | undefined>;
  noteSessionSeen(id: number, seenAt: string): Promise<void>;
  /** Last seen first; those that have ended left out. */
  listSessions(account: AccountId, now: number): Promise<readonly Session[]>;
  endSession(account: AccountId, id: number, doing: Doing): Promise<"ended" | "missing">;
  /** Gives how many. */
  endOtherSessions(account: AccountId, kept: number | undefined, doing: Doing): Promise<number>;
};

export type PasskeyChallenge = {
  /** What the browser shows that asked for it. */
  readonly key: string;
  readonly challenge: string;
  readonly purpose: "register" | "sign-in";
  /** Of who registers. */
  readonly account?: AccountId;
  readonly expiresAt: string;
};

export type PasskeyStore = {
  /** `taken`: somebody has it already. */
  savePasskey(
    passkey: Omit<Passkey, "id" | "usedAt"> & PasskeyCredential,
    doing: Doing,
  ): Promise<Passkey | "taken">;
  listPasskeys(account: AccountId): Promise<readonly (Passkey & PasskeyCredential)[]>;
  findPasskey(credential: string): Promise<(Passkey & PasskeyCredential) | undefined>;
  notePasskeyUse(id: number, use: { readonly counter: number; readonly usedAt: string }): Promise<void>;
  renamePasskey(account: AccountId, id: number, name: string, doing: Doing): Promise<"renamed" | "missing">;
  removePasskey(account: AccountId, id: number, doing: Doing): Promise<"removed" | "missing">;

  keepChallenge(challenge: PasskeyChallenge): Promise<void>;
  /** It is gone with this: nothing is answered twice. */
  takeChallenge(
    key: string,
    purpose: PasskeyChallenge["purpose"],
    at: string,
  ): Promise<PasskeyChallenge | undefined>;
};

export type NewLink = {
  readonly tokenHash: string;
  readonly purpose: LinkPurpose;
  readonly expiresAt?: string;
};

/** `void`: what it was for is past: there is an account already, or the account is closed. */
export type LinkFate = "open" | "used" | "expired" | "void" | "missing";

export type LinkUse = {
  readonly tokenHash: string;
  readonly at: string;
  readonly passwordHash: string;
  /** Of who joins; whoever comes back has them. */
  readonly joining?: { readonly name: string; readonly loginName: string };
};

export type LinkOutcome =
  | { readonly kind: "welcomed"; readonly account: Account }
  | { readonly kind: Exclude<LinkFate, "open"> }
  /** The login name is another's. */
  | { readonly kind: "taken" };

export type LinkStore = {
  /** A link that brings an account back takes the place of those before it. */
  makeLink(link: NewLink, doing: Doing): Promise<OneTimeLink>;
  /** The same one for every process and every start, until it is used. */
  keepFirstLink(tokenHash: string, at: string): Promise<void>;
  findLink(
    tokenHash: string,
    at: string,
  ): Promise<{ readonly link: OneTimeLink; readonly fate: LinkFate } | undefined>;
  /** Those that can still be used, but the first account's. */
  listLinks(at: string): Promise<readonly OneTimeLink[]>;
  withdrawLink(id: number, doing: Doing): Promise<"withdrawn" | "missing">;
  /** Once: of two at a time one finds it used. */
  useLink(use: LinkUse): Promise<LinkOutcome>;
};

export type Tries = { readonly count: number; readonly until: number };

export type TryStore = {
  /** Adds to the tries under a key; those whose time (milliseconds since the epoch) is over count no more. */
  addTries(
    key: string,
    added: number,
    span: { readonly now: number; readonly until: number },
  ): Promise<Tries>;
};

export type PeopleStore = AccountStore & SessionStore & PasskeyStore & LinkStore & TryStore;
