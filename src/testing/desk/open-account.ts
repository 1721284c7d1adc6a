// Open account: a store → an account named as its role, signed in without a password, and the cookie that shows it.

import { createDeskCookies } from "../../desk/door/desk-cookies.ts";
import { DESK_SECRET } from "../../desk/door/desk-secret.ts";
import { hashToken, makeToken } from "../../desk/door/token.ts";
import { LASTS_MS } from "../../newsroom/people/judge-session.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { accountId } from "../../terms/desk/account.ts";
import { ROLES, type Role } from "../../terms/desk/role.ts";

/** `now`: milliseconds since the epoch. Gives `name=value`, as a browser sends it. */
export async function openAccount(archive: Archive, role: Role, now: number): Promise<string> {
  const cookies = createDeskCookies(await archive.keepSetting(DESK_SECRET, "a secret for tests"));
  const id = accountId(ROLES.indexOf(role) + 1);
  const createdAt = new Date(now).toISOString();
  const account = { id, name: role, loginName: role, role, state: { kind: "active" }, createdAt } as const;
  await archive.restoreRecord({ kind: "account", account });
  const token = makeToken();
  const until = now + LASTS_MS;
  const browser = { browser: "Firefox", system: "Linux" };
  const endsAt = new Date(until).toISOString();
  await archive.openSession(
    { tokenHash: hashToken(token), account: id, means: "link", browser, endsAt },
    { at: createdAt, actor: { kind: "account", id, name: role } },
  );
  return cookies.openSession(token, now, until, false).split(";")[0] ?? "";
}
