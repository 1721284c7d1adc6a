// Own client: whose a client's name is: that of the account which worked under it first, by its steps or by being at the article.

import type { Presence } from "../../newsroom/ports/copy-store.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { toStep } from "./copy-row.ts";

/**
 * A name is drawn by the window that works under it, and everybody at the article sees it: under somebody else's their
 * own next steps would be taken for repeated ones. What the program did has names without an account.
 */
export async function isOwnClient(
  reader: ArchiveReader,
  article: number,
  { client, account }: { readonly client: string; readonly account?: number },
): Promise<boolean> {
  const row = await reader
    .selectFrom("copy_steps")
    .select(["version", "client", "number", "at", "step"])
    .where("article_id", "=", article)
    .where("client", "=", client)
    .orderBy("number")
    .limit(1)
    .executeTakeFirst();
  if (row) return toStep(row).account === account;
  const present = await reader
    .selectFrom("copy_presence")
    .select("presence")
    .where("article_id", "=", article)
    .where("client", "=", client)
    .executeTakeFirst();
  // Written by the presence store alone.
  return present === undefined || (JSON.parse(present.presence) as Presence).account === account;
}
