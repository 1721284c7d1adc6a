// Account records: an account of an export, put back under its own id; nothing opens it until a link is made for it.

import { isDeepStrictEqual } from "node:util";
import { foldLoginName } from "../../newsroom/people/fold-login-name.ts";
import type { Restored } from "../../newsroom/ports/archive.ts";
import type { Account } from "../../terms/desk/account.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { toAccount, toAccountRow } from "../people/account-row.ts";

/** `taken`: somebody else has its id, or its name at the door. */
export async function restoreAccount(writer: ArchiveWriter, account: Account): Promise<Restored> {
  const existing = await writer
    .selectFrom("accounts")
    .selectAll()
    .where((is) => is.or([is("id", "=", account.id), is("login_key", "=", foldLoginName(account.loginName))]))
    .execute();
  const [first] = existing;
  if (first) return existing.length === 1 && isDeepStrictEqual(toAccount(first), account) ? "same" : "taken";
  await writer.insertInto("accounts").values(toAccountRow(account)).execute();
  return "added";
}
