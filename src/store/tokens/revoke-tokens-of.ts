// Revoke tokens of: an account that is closed → its tokens open nothing any more.

import type { AccountId } from "../../terms/desk/account.ts";
import type { ArchiveWriter } from "../engines/engine.ts";

/** In the transaction that closes it; opened again it gets none of them back. */
export async function revokeTokensOf(writer: ArchiveWriter, account: AccountId, at: string): Promise<void> {
  await writer
    .updateTable("tokens")
    .set({ revoked_at: at })
    .where("account_id", "=", account)
    .where("revoked_at", "is", null)
    .execute();
}
