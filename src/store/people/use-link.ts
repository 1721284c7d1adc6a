// Use link: a one-time link and what its reader gave → an account made or brought back, in one transaction, once.

import { FIRST_LINK } from "../../newsroom/people/first-link.ts";
import { foldLoginName } from "../../newsroom/people/fold-login-name.ts";
import type { LinkOutcome, LinkUse } from "../../newsroom/ports/people-store.ts";
import { type Account, accountId } from "../../terms/desk/account.ts";
import type { LinkPurpose } from "../../terms/desk/one-time-link.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { nextId } from "../desk-change.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { toAccountRow } from "./account-row.ts";
import { endSessions, findAccount, putPassword } from "./account-store.ts";
import { findRow, judgeLink, parsePurpose } from "./link-row.ts";

/** Inside `changeDesk` only. */
export async function useLink(writer: ArchiveWriter, use: LinkUse): Promise<LinkOutcome> {
  const row = await findRow(writer, use.tokenHash);
  if (!row) return { kind: "missing" };
  const fate = await judgeLink(writer, row, use.at);
  if (fate !== "open") return { kind: fate };
  const purpose = parsePurpose(row.purpose);
  const welcomed =
    purpose.kind === "recovery" ? await bringBack(writer, purpose, use) : await join(writer, purpose, use);
  if (welcomed.kind !== "welcomed") return welcomed;
  await writer.updateTable("one_time_links").set({ used_at: use.at }).where("id", "=", row.id).execute();
  if (purpose.kind === "first") await writer.deleteFrom("settings").where("name", "=", FIRST_LINK).execute();
  return welcomed;
}

async function join(
  writer: ArchiveWriter,
  purpose: Exclude<LinkPurpose, { kind: "recovery" }>,
  { at, joining, passwordHash }: LinkUse,
): Promise<LinkOutcome> {
  if (!joining) throw new Error("Whoever joins the desk has to give a name.");
  const named = writer.selectFrom("accounts").select("id");
  const key = foldLoginName(joining.loginName);
  if (await named.where("login_key", "=", key).executeTakeFirst()) return { kind: "taken" };
  const account: Account = {
    id: accountId(await nextId(writer, "accounts")),
    ...joining,
    role: purpose.kind === "first" ? "administrator" : purpose.role,
    state: { kind: "active" },
    createdAt: at,
  };
  await writer.insertInto("accounts").values(toAccountRow(account)).execute();
  await putPassword(writer, account.id, passwordHash);
  const { id, name, loginName, role } = account;
  const detail = { purpose: purpose.kind, loginName, role };
  await noteAudit(writer, { at, actor: { kind: "account", id, name }, action: "people.joined", detail });
  return { kind: "welcomed", account };
}

/** Whoever lost the account may have lost it to somebody: nothing that opened it before opens it now. */
async function bringBack(
  writer: ArchiveWriter,
  purpose: Extract<LinkPurpose, { kind: "recovery" }>,
  { at, passwordHash }: LinkUse,
): Promise<LinkOutcome> {
  const account = await findAccount(writer, purpose.account);
  if (!account) return { kind: "void" };
  const { id, name } = account;
  const ended = await endSessions(writer, id, undefined);
  const { numDeletedRows } = await writer
    .deleteFrom("passkeys")
    .where("account_id", "=", id)
    .executeTakeFirst();
  await putPassword(writer, id, passwordHash);
  const detail = { ended, passkeys: Number(numDeletedRows) };
  await noteAudit(writer, { at, actor: { kind: "account", id, name }, action: "people.recovered", detail });
  return { kind: "welcomed", account };
}
