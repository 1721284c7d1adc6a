// Link row: a one-time link's row by the hash of its token, what it is for, and whether it can still be used.

import type { LinkFate } from "../../newsroom/ports/people-store.ts";
import type { LinkPurpose } from "../../terms/desk/one-time-link.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { findAccount, hasAccounts } from "./account-store.ts";

export type LinkRow = ArchiveTables["one_time_links"];

export async function findRow(reader: ArchiveReader, tokenHash: string): Promise<LinkRow | undefined> {
  const rows = reader.selectFrom("one_time_links").selectAll().where("token_sha256", "=", tokenHash);
  return rows.executeTakeFirst();
}

export async function judgeLink(reader: ArchiveReader, row: LinkRow, at: string): Promise<LinkFate> {
  if (row.used_at !== null) return "used";
  if (row.expires_at !== null && row.expires_at <= at) return "expired";
  const purpose = parsePurpose(row.purpose);
  if (purpose.kind === "first") return (await hasAccounts(reader)) ? "void" : "open";
  if (purpose.kind === "invitation") return "open";
  const account = await findAccount(reader, purpose.account);
  return account?.state.kind === "active" ? "open" : "void";
}

/** Written by this room alone, from the same type. */
export function parsePurpose(json: string): LinkPurpose {
  return JSON.parse(json) as LinkPurpose;
}
