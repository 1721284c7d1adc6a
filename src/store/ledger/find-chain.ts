// Find chain: an announcement's number in, that of the first of its revisions out.

import type { ArchiveReader } from "../engines/engine.ts";

export async function findChain(reader: ArchiveReader, announcement: number): Promise<number | undefined> {
  const row = await reader
    .selectFrom("announcements")
    .select("chain")
    .where("id", "=", announcement)
    .executeTakeFirst();
  return row?.chain;
}

export async function requireChain(reader: ArchiveReader, announcement: number): Promise<number> {
  const chain = await findChain(reader, announcement);
  if (chain === undefined) throw new Error(`The store has no announcement ${announcement}.`);
  return chain;
}
