// Account store: the desk's people and the hashes of their passwords; nobody is ever deleted.

import { type AccountChange, changeAccount } from "../../newsroom/people/change-account.ts";
import { foldLoginName } from "../../newsroom/people/fold-login-name.ts";
import type {
  AccountOutcome,
  AccountStore,
  AccountSummary,
  Doing,
} from "../../newsroom/ports/people-store.ts";
import type { Account, AccountId } from "../../terms/desk/account.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { revokeTokensOf } from "../tokens/revoke-tokens-of.ts";
import { ACCOUNT_COLUMNS, toAccount, toAccountRow } from "./account-row.ts";

export function createAccountStore(engine: Engine): AccountStore {
  const { reads } = engine;
  return {
    hasAccounts: () => hasAccounts(reads),
    canAnybodySignIn: () => canAnybodySignIn(reads),
    findAccount: (id) => findAccount(reads, id),
    async findAccountByLogin(loginName) {
      const rows = reads.selectFrom("accounts").select(ACCOUNT_COLUMNS);
      const row = await rows.where("login_key", "=", foldLoginName(loginName)).executeTakeFirst();
      return row && toAccount(row);
    },
    listAccounts: () => listAccounts(reads),
    changeAccount: (id, change, doing) =>
      changeDesk(engine, (writer) => changeStored(writer, id, change, doing)),
    findPasswordHash: (id) => findPasswordHash(reads, id),
    savePassword: (id, hash, kept, doing) =>
      changeDesk(engine, async (writer) => {
        if (kept !== undefined && !(await isOpenSession(writer, id, kept))) return "ended";
        await putPassword(writer, id, hash);
        const ended = await endSessions(writer, id, kept);
        await noteAudit(writer, { ...doing, action: "password.changed", detail: { account: id, ended } });
        return "saved";
      }),
    rehashPassword: (id, from, to) =>
      engine.writes.transaction().execute(async (writer) => {
        const hashes = writer.updateTable("account_passwords").set({ hash: to }).where("account_id", "=", id);
        await hashes.where("hash", "=", from).execute();
      }),
  };
}

export async function hasAccounts(reader: ArchiveReader): Promise<boolean> {
  return (await reader.selectFrom("accounts").select("id").limit(1).executeTakeFirst()) !== undefined;
}

async function canAnybodySignIn(reads: ArchiveReader): Promise<boolean> {
  const rows = reads
    .selectFrom("accounts as a")
    .leftJoin("account_passwords as w", "w.account_id", "a.id")
    .leftJoin("passkeys as k", "k.account_id", "a.id")
    .select("a.id")
    .where("a.closed_at", "is", null)
    .where((is) => is.or([is("w.account_id", "is not", null), is("k.id", "is not", null)]));
  return (await rows.limit(1).executeTakeFirst()) !== undefined;
}

export async function findAccount(reader: ArchiveReader, id: AccountId): Promise<Account | undefined> {
  const rows = reader.selectFrom("accounts").select(ACCOUNT_COLUMNS).where("id", "=", id);
  const row = await rows.executeTakeFirst();
  return row && toAccount(row);
}

export async function findPasswordHash(reader: ArchiveReader, id: AccountId): Promise<string | undefined> {
  const rows = reader.selectFrom("account_passwords").select("hash").where("account_id", "=", id);
  return (await rows.executeTakeFirst())?.hash;
}

/** Whoever was brought back meanwhile has ended the session of who had taken the account. */
async function isOpenSession(writer: ArchiveWriter, id: AccountId, session: number): Promise<boolean> {
  const rows = writer.selectFrom("sessions").select("id").where("id", "=", session);
  return (await rows.where("account_id", "=", id).executeTakeFirst()) !== undefined;
}

async function listAccounts(reads: ArchiveReader): Promise<readonly AccountSummary[]> {
  const rows = await reads
    .selectFrom("accounts")
    .select((the) => [
      ...ACCOUNT_COLUMNS,
      the
        .selectFrom("account_passwords as w")
        .select((its) => its.fn.countAll<number>().as("passwords"))
        .whereRef("w.account_id", "=", "accounts.id")
        .as("passwords"),
      the
        .selectFrom("passkeys as k")
        .select((its) => its.fn.countAll<number>().as("passkeys"))
        .whereRef("k.account_id", "=", "accounts.id")
        .as("passkeys"),
      the
        .selectFrom("sessions as s")
        .select((its) => its.fn.max("s.seen_at").as("seen_at"))
        .whereRef("s.account_id", "=", "accounts.id")
        .as("seen_at"),
    ])
    .orderBy("accounts.id")
    .execute();
  return rows.map(({ passwords, passkeys, seen_at: seenAt, ...row }) => ({
    account: toAccount(row),
    hasPassword: (passwords ?? 0) > 0,
    passkeys: passkeys ?? 0,
    ...(seenAt !== null && { seenAt }),
  }));
}

async function changeStored(
  writer: ArchiveWriter,
  id: AccountId,
  change: AccountChange,
  doing: Doing,
): Promise<AccountOutcome> {
  const account = await findAccount(writer, id);
  if (!account) return { kind: "missing" };
  const decided = changeAccount(account, change, await countOtherAdministrators(writer, id), doing.at);
  if (!decided.ok) return { kind: "refused", code: decided.error };
  const { id: _id, ...row } = toAccountRow(decided.value);
  if (decided.value === account || sameState(decided.value, account))
    return { kind: "done", account, changed: false };
  await writer.updateTable("accounts").set(row).where("id", "=", id).execute();
  if (change.kind === "close") await shutOut(writer, id, doing.at);
  await noteAudit(writer, { ...doing, ...tell(account, change) });
  return { kind: "done", account: decided.value, changed: true };
}

const sameState = (a: Account, b: Account): boolean =>
  a.role === b.role && a.name === b.name && a.state.kind === b.state.kind;

function tell(account: Account, change: AccountChange): Pick<NewAuditEntry, "action" | "detail"> {
  const whose = { account: account.id, name: account.name };
  if (change.kind === "role")
    return { action: "people.role-changed", detail: { ...whose, from: account.role, to: change.role } };
  if (change.kind === "name")
    return { action: "people.renamed", detail: { account: account.id, from: account.name, to: change.name } };
  return { action: change.kind === "close" ? "people.closed" : "people.opened", detail: whose };
}

async function countOtherAdministrators(writer: ArchiveWriter, id: AccountId): Promise<number> {
  const { others } = await writer
    .selectFrom("accounts")
    .select((its) => its.fn.countAll<number>().as("others"))
    .where("role", "=", "administrator")
    .where("closed_at", "is", null)
    .where("id", "!=", id)
    .executeTakeFirstOrThrow();
  return others;
}

async function shutOut(writer: ArchiveWriter, id: AccountId, at: string): Promise<void> {
  await endSessions(writer, id, undefined);
  await dropLinksOf(writer, id);
  await revokeTokensOf(writer, id, at);
}

/** Those that nobody has used; what was used stays to say so. */
export async function dropLinksOf(writer: ArchiveWriter, id: AccountId): Promise<void> {
  await writer
    .deleteFrom("one_time_links")
    .where("account_id", "=", id)
    .where("used_at", "is", null)
    .execute();
}

/** Gives how many. */
export async function endSessions(
  writer: ArchiveWriter,
  id: AccountId,
  kept: number | undefined,
): Promise<number> {
  let sessions = writer.deleteFrom("sessions").where("account_id", "=", id);
  if (kept !== undefined) sessions = sessions.where("id", "!=", kept);
  return Number((await sessions.executeTakeFirst()).numDeletedRows);
}

export async function putPassword(writer: ArchiveWriter, id: AccountId, hash: string): Promise<void> {
  await writer
    .insertInto("account_passwords")
    .values({ account_id: id, hash })
    .onConflict((at) => at.column("account_id").doUpdateSet({ hash }))
    .execute();
}
