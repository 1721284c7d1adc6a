// Open session: somebody who may come in → a new session and the cookies that show it; what this browser had before is over.

import { LASTS_MS } from "../../newsroom/people/judge-session.ts";
import type { Account } from "../../terms/desk/account.ts";
import type { SignInMeans } from "../../terms/desk/session.ts";
import type { DeskDoor, Visitor } from "./desk-door.ts";
import { nameBrowser } from "./name-browser.ts";
import { hashToken, makeToken } from "./token.ts";

export type Opened = {
  readonly account: Account;
  /** `Set-Cookie` headers. */
  readonly cookies: readonly string[];
};

/**
 * The token is made here and now: one that was planted in the browser before opens nothing. Undefined where the account
 * was closed meanwhile, or where `passwordHash`, by which the password was found right, is not its own any more.
 */
export async function openSession(
  door: DeskDoor,
  account: Account,
  means: SignInMeans,
  visitor: Visitor,
  at: string,
  passwordHash?: string,
): Promise<Opened | undefined> {
  const { store, cookies } = door;
  const now = Date.parse(at);
  const doing = { at, actor: { kind: "account", id: account.id, name: account.name } } as const;
  await endShown(door, visitor, at);
  const token = makeToken();
  const endsAt = new Date(now + LASTS_MS).toISOString();
  const browser = nameBrowser(visitor.userAgent);
  const opening = { tokenHash: hashToken(token), account: account.id, means, browser, endsAt };
  const by = passwordHash !== undefined && { passwordHash };
  const session = await store.openSession({ ...opening, ...by }, doing);
  if (!session) return undefined;
  const known = cookies.readBrowser(visitor.cookie);
  const number = known?.account === account.id ? known.number : makeToken();
  return {
    account,
    cookies: [
      cookies.openSession(token, now, now + LASTS_MS, visitor.isSecure),
      cookies.knowBrowser({ account: account.id, number }, visitor.isSecure),
    ],
  };
}

/** Of whoever was signed in here before. */
async function endShown({ store, cookies }: DeskDoor, { cookie }: Visitor, at: string): Promise<void> {
  const shown = cookies.readSession(cookie, Date.parse(at));
  if (shown.kind !== "shown") return;
  const found = await store.findSession(hashToken(shown.token));
  if (!found) return;
  const { id, name } = found.account;
  await store.endSession(id, found.session.id, { at, actor: { kind: "account", id, name } });
}
