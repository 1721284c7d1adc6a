// Session store: which browsers are signed in, by the hash of what each shows; those that are over are cleared away as new ones open.

import { IDLE_MS } from "../../newsroom/people/judge-session.ts";
import type { Doing, NewSession, SessionStore } from "../../newsroom/ports/people-store.ts";
import { accountId } from "../../terms/desk/account.ts";
import { type BrowserName, SIGN_IN_MEANS, type Session } from "../../terms/desk/session.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { changeDesk, countUp } from "../desk-change.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";
import { ACCOUNT_COLUMNS, toAccount } from "./account-row.ts";
import { endSessions, findAccount, findPasswordHash } from "./account-store.ts";

export function createSessionStore(engine: Engine): SessionStore {
  const { reads } = engine;
  return {
    openSession: (session, doing) => changeDesk(engine, (writer) => openSession(writer, session, doing)),
    async findSession(tokenHash) {
      const row = await reads
        .selectFrom("sessions as s")
        .innerJoin("accounts", "accounts.id", "s.account_id")
        .select(ACCOUNT_COLUMNS)
        .select(["s.id as session", "means", "browser", "opened_at", "seen_at", "ends_at"])
        .where("token_sha256", "=", tokenHash)
        .executeTakeFirst();
      if (!row || row.closed_at !== null) return undefined;
      const session = toSession({ ...row, id: row.session, account_id: row.id });
      return { session, account: toAccount(row) };
    },
    noteSessionSeen: (id, seenAt) =>
      engine.writes.transaction().execute(async (writer) => {
        await writer.updateTable("sessions").set({ seen_at: seenAt }).where("id", "=", id).execute();
      }),
    async listSessions(account, now) {
      const rows = await reads
        .selectFrom("sessions")
        .selectAll()
        .where("account_id", "=", account)
        .where("ends_at", ">", instantOf(now))
        .where("seen_at", ">", instantOf(now - IDLE_MS))
        .orderBy("seen_at", "desc")
        .orderBy("id", "desc")
        .execute();
      return rows.map(toSession);
    },
    endSession: (account, id, doing) =>
      changeDesk(engine, async (writer) => {
        const sessions = writer.deleteFrom("sessions").where("id", "=", id).where("account_id", "=", account);
        if ((await sessions.executeTakeFirst()).numDeletedRows === 0n) return "missing";
        await noteAudit(writer, { ...doing, action: "session.ended", detail: { session: id } });
        return "ended";
      }),
    endOtherSessions: (account, kept, doing) =>
      changeDesk(engine, async (writer) => {
        const ended = await endSessions(writer, account, kept);
        if (ended > 0) await noteAudit(writer, { ...doing, action: "session.ended", detail: { ended } });
        return ended;
      }),
  };
}

const instantOf = (now: number): string => new Date(now).toISOString();

async function openSession(
  writer: ArchiveWriter,
  { tokenHash, account, means, browser, endsAt, passwordHash }: NewSession,
  doing: Doing,
): Promise<Session | undefined> {
  const found = await findAccount(writer, account);
  if (found?.state.kind !== "active") return undefined;
  // To look at a password takes a while, in which it may have become another.
  if (passwordHash !== undefined && passwordHash !== (await findPasswordHash(writer, account)))
    return undefined;
  await forgetOver(writer, doing.at);
  const times = { openedAt: doing.at, seenAt: doing.at, endsAt };
  const session: Session = { id: await countUp(writer, "session"), account, means, browser, ...times };
  await writer
    .insertInto("sessions")
    .values({
      id: session.id,
      token_sha256: tokenHash,
      account_id: account,
      means,
      browser: JSON.stringify(browser),
      opened_at: doing.at,
      seen_at: doing.at,
      ends_at: endsAt,
    })
    .execute();
  const detail = { session: session.id, means, ...browser };
  await noteAudit(writer, { ...doing, action: "session.opened", detail });
  return session;
}

async function forgetOver(writer: ArchiveWriter, at: string): Promise<void> {
  await writer.deleteFrom("sessions").where("ends_at", "<=", at).execute();
  await writer.deleteFrom("passkey_challenges").where("expires_at", "<=", at).execute();
  await writer.deleteFrom("door_tries").where("until", "<=", Date.parse(at)).execute();
}

function toSession(row: Omit<ArchiveTables["sessions"], "token_sha256">): Session {
  return {
    id: row.id,
    account: accountId(row.account_id),
    means: SIGN_IN_MEANS.find((means) => means === row.means) ?? "password",
    // Written above, from the same type.
    browser: JSON.parse(row.browser) as BrowserName,
    openedAt: row.opened_at,
    seenAt: row.seen_at,
    endsAt: row.ends_at,
  };
}
