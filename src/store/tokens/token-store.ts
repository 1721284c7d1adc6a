// Token store: what programs show to call the desk, found by its hash; a token that was once made is never forgotten.

import type { Doing } from "../../newsroom/ports/people-store.ts";
import type { NewToken, TokenStore } from "../../newsroom/ports/token-store.ts";
import type { Token } from "../../terms/desk/token.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { changeDesk, nextId } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { findAccount } from "../people/account-store.ts";
import { TOKEN_COLUMNS, toToken } from "./token-row.ts";

const REVOKED_LISTED = 20;

export function createTokenStore(engine: Engine): TokenStore {
  const { reads } = engine;
  return {
    saveToken: (token, doing) => changeDesk(engine, (writer) => saveToken(writer, token, doing)),
    async findToken(tokenHash) {
      const rows = reads.selectFrom("tokens").select(TOKEN_COLUMNS).where("token_sha256", "=", tokenHash);
      const row = await rows.executeTakeFirst();
      return row && toToken(row);
    },
    listTokens: () => listTokens(reads),
    revokeToken: (id, doing) => changeDesk(engine, (writer) => revokeToken(writer, id, doing)),
    noteTokenUse: (id, usedAt) =>
      engine.writes.transaction().execute(async (writer) => {
        await writer.updateTable("tokens").set({ used_at: usedAt }).where("id", "=", id).execute();
      }),
  };
}

async function saveToken(
  writer: ArchiveWriter,
  { name, account, scopes, tokenHash, hint, expiresAt }: NewToken,
  doing: Doing,
): Promise<Token | "missing"> {
  const owner = await findAccount(writer, account);
  if (owner?.state.kind !== "active") return "missing";
  const id = await nextId(writer, "tokens");
  const row = {
    id,
    name,
    account_id: account,
    scopes: scopes.join(" "),
    hint,
    created_at: doing.at,
    expires_at: expiresAt ?? null,
    used_at: null,
    revoked_at: null,
  };
  await writer
    .insertInto("tokens")
    .values({ ...row, token_sha256: tokenHash })
    .execute();
  const detail = { token: id, name, account, scopes, ...(expiresAt !== undefined && { expiresAt }) };
  await noteAudit(writer, { ...doing, action: "token.made", detail });
  return toToken(row);
}

async function listTokens(reads: ArchiveReader): Promise<readonly Token[]> {
  const rows = reads.selectFrom("tokens").select(TOKEN_COLUMNS).orderBy("id", "desc");
  const inForce = await rows.where("revoked_at", "is", null).execute();
  const revoked = await rows.where("revoked_at", "is not", null).limit(REVOKED_LISTED).execute();
  return [...inForce, ...revoked].map(toToken).toSorted((a, b) => b.id - a.id);
}

async function revokeToken(
  writer: ArchiveWriter,
  id: number,
  doing: Doing,
): Promise<"revoked" | "same" | "missing"> {
  const row = await writer
    .selectFrom("tokens")
    .select(["name", "account_id", "revoked_at"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return "missing";
  if (row.revoked_at !== null) return "same";
  await writer.updateTable("tokens").set({ revoked_at: doing.at }).where("id", "=", id).execute();
  const detail = { token: id, name: row.name, account: row.account_id };
  await noteAudit(writer, { ...doing, action: "token.revoked", detail });
  return "revoked";
}
