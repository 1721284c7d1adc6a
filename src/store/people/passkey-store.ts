// Passkey store: the public halves of people's keys, and the challenges that are under way.

import type { Doing, PasskeyChallenge, PasskeyStore } from "../../newsroom/ports/people-store.ts";
import { accountId } from "../../terms/desk/account.ts";
import type { Passkey, PasskeyCredential } from "../../terms/desk/passkey.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { changeDesk, countUp } from "../desk-change.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";

type Stored = Passkey & PasskeyCredential;

export function createPasskeyStore(engine: Engine): PasskeyStore {
  const { reads, writes } = engine;
  return {
    savePasskey: (passkey, doing) => changeDesk(engine, (writer) => savePasskey(writer, passkey, doing)),
    async listPasskeys(account) {
      const rows = reads.selectFrom("passkeys").selectAll().where("account_id", "=", account).orderBy("id");
      return (await rows.execute()).map(toPasskey);
    },
    async findPasskey(credential) {
      const rows = reads.selectFrom("passkeys").selectAll().where("credential", "=", credential);
      const row = await rows.executeTakeFirst();
      return row && toPasskey(row);
    },
    notePasskeyUse: (id, { counter, usedAt }) =>
      writes.transaction().execute(async (writer) => {
        const used = { counter, used_at: usedAt };
        await writer.updateTable("passkeys").set(used).where("id", "=", id).execute();
      }),
    renamePasskey: (account, id, name, doing) =>
      changeDesk(engine, async (writer) => {
        const passkeys = writer.updateTable("passkeys").set({ name });
        const { numUpdatedRows } = await passkeys
          .where("id", "=", id)
          .where("account_id", "=", account)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return "missing";
        await noteAudit(writer, { ...doing, action: "passkey.renamed", detail: { passkey: id, name } });
        return "renamed";
      }),
    removePasskey: (account, id, doing) =>
      changeDesk(engine, async (writer) => {
        const passkeys = writer.deleteFrom("passkeys").where("id", "=", id).where("account_id", "=", account);
        const removed = await passkeys.returning("name").executeTakeFirst();
        if (!removed) return "missing";
        const detail = { passkey: id, name: removed.name };
        await noteAudit(writer, { ...doing, action: "passkey.removed", detail });
        return "removed";
      }),
    keepChallenge: ({ key, challenge, purpose, account, expiresAt }) =>
      writes.transaction().execute(async (writer) => {
        const row = { key, challenge, purpose, account_id: account ?? null, expires_at: expiresAt };
        await writer.insertInto("passkey_challenges").values(row).execute();
      }),
    takeChallenge: (key, purpose, at) =>
      writes.transaction().execute((writer) => takeChallenge(writer, key, purpose, at)),
  };
}

async function savePasskey(
  writer: ArchiveWriter,
  passkey: Omit<Stored, "id" | "usedAt">,
  doing: Doing,
): Promise<Passkey | "taken"> {
  const { account, name, isSynced, createdAt, credential, publicKey, counter, transports } = passkey;
  const others = writer.selectFrom("passkeys").select("id").where("credential", "=", credential);
  if (await others.executeTakeFirst()) return "taken";
  const id = await countUp(writer, "passkey");
  await writer
    .insertInto("passkeys")
    .values({
      id,
      account_id: account,
      credential,
      public_key: publicKey,
      counter,
      transports: JSON.stringify(transports),
      name,
      synced: isSynced ? 1 : 0,
      created_at: createdAt,
      used_at: null,
    })
    .execute();
  await noteAudit(writer, { ...doing, action: "passkey.added", detail: { passkey: id, name } });
  return { id, account, name, isSynced, createdAt };
}

async function takeChallenge(
  writer: ArchiveWriter,
  key: string,
  purpose: PasskeyChallenge["purpose"],
  at: string,
): Promise<PasskeyChallenge | undefined> {
  const rows = writer.deleteFrom("passkey_challenges").where("key", "=", key).returningAll();
  const row = await rows.executeTakeFirst();
  if (!row || row.purpose !== purpose || row.expires_at <= at) return undefined;
  return {
    key,
    challenge: row.challenge,
    purpose,
    ...(row.account_id !== null && { account: accountId(row.account_id) }),
    expiresAt: row.expires_at,
  };
}

function toPasskey(row: ArchiveTables["passkeys"]): Stored {
  return {
    id: row.id,
    account: accountId(row.account_id),
    name: row.name,
    isSynced: row.synced === 1,
    createdAt: row.created_at,
    ...(row.used_at !== null && { usedAt: row.used_at }),
    credential: row.credential,
    publicKey: row.public_key,
    counter: row.counter,
    // Written above, from the same type.
    transports: JSON.parse(row.transports) as readonly string[],
  };
}
