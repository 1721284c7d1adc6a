// Sign in: a name and a password → a session, or no word about which of the two was wrong.

import { foldLoginName } from "../../newsroom/people/fold-login-name.ts";
import { networkOf } from "../../site/delivery/network-of.ts";
import type { Account } from "../../terms/desk/account.ts";
import { accountId } from "../../terms/desk/account.ts";
import type { DeskDoor, Visitor } from "./desk-door.ts";
import type { DoorRule } from "./door-limits.ts";
import { PasswordsBusyError } from "./hash-password.ts";
import { type Opened, openSession } from "./open-session.ts";

export type SignInOutcome =
  | { readonly kind: "opened"; readonly opened: Opened }
  | { readonly kind: "wrong" }
  | { readonly kind: "limited"; readonly seconds: number };

export type SignInTry = {
  readonly loginName: string;
  readonly password: string;
  readonly visitor: Visitor;
  readonly at: string;
};

const BUSY_SECONDS = 2;
const NOBODY = accountId(0);

type Allowance = readonly (readonly [rule: DoorRule, who: string])[];

/**
 * A browser in which this account has been before has tries of its own: strangers at other addresses, however many,
 * do not lock the right person out of it.
 */
function allowanceOf(
  { cookies }: DeskDoor,
  { loginName, visitor }: SignInTry,
  account: Account | undefined,
): Allowance {
  const known = cookies.readBrowser(visitor.cookie);
  if (known && known.account === account?.id) return [["browser", `${known.account} ${known.number}`]];
  const network = networkOf(visitor.address);
  const name = foldLoginName(loginName);
  return [
    ["address", network],
    ["pair", `${network} ${name}`],
    ["name", name],
  ];
}

/** Seconds to wait; 0 where it may be tried. */
async function take(
  door: DeskDoor,
  allowance: Allowance,
  account: Account | undefined,
  at: string,
): Promise<number> {
  for (const [rule, who] of allowance) {
    const taken = await door.limits.take(rule, who);
    if (taken.kind === "free") continue;
    if (taken.isFirst) await noteLimit(door, rule, account, at);
    return taken.seconds;
  }
  return 0;
}

/** Once for each limit that is reached, up to a hundred in an hour; what was typed is in no log: it may be a password in the wrong field. */
async function noteLimit(
  { store, limits }: DeskDoor,
  rule: DoorRule,
  account: Account | undefined,
  at: string,
): Promise<void> {
  const noted = await limits.take("noted", "all");
  if (noted.kind === "limited" && !noted.isFirst) return;
  const isOne = noted.kind === "free" && account && rule !== "address";
  const whose = isOne ? { account: account.id, name: account.name } : {};
  await store.saveAuditEntry({
    at,
    actor: { kind: "rule", name: "sign-in limits" },
    action: "sign-in.refused",
    detail: noted.kind === "free" ? { limit: rule, ...whose } : { limit: "crowd" },
  });
}

/** The same work is done, and the same said, for a name that is nobody's, a wrong password and a closed account. */
export async function signIn(door: DeskDoor, tried: SignInTry): Promise<SignInOutcome> {
  const { store, passwords, limits } = door;
  const { loginName, password, visitor, at } = tried;
  const account = await store.findAccountByLogin(loginName);
  const allowance = allowanceOf(door, tried, account);
  const seconds = await take(door, allowance, account, at);
  if (seconds > 0) return { kind: "limited", seconds };
  const hash = await store.findPasswordHash(account?.id ?? NOBODY);
  const verdict = await passwords.verify(password, hash).catch((error: unknown) => {
    if (error instanceof PasswordsBusyError) return undefined;
    throw error;
  });
  if (!verdict) {
    // Nothing was tried.
    for (const [rule, who] of allowance) await limits.giveBack(rule, who);
    return { kind: "limited", seconds: BUSY_SECONDS };
  }
  if (!verdict.matches || account?.state.kind !== "active") return { kind: "wrong" };
  for (const [rule, who] of allowance) await limits.giveBack(rule, who);
  const opened = await openSession(door, account, "password", visitor, at, hash);
  if (opened && verdict.isOld && hash !== undefined)
    await store.rehashPassword(account.id, hash, await passwords.hash(password));
  return opened ? { kind: "opened", opened } : { kind: "wrong" };
}
