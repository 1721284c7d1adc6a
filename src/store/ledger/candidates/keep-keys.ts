// Keep keys: of an announcement the keys by which promises find it, in; those that the store had of its chain of revisions replaced, out.

import type { KeptRead } from "../../../newsroom/ports/ledger-keeping.ts";
import type { ArchiveWriter } from "../../engines/engine.ts";

const ROWS_AT_ONCE = 150;

async function keepMention(writer: ArchiveWriter, chain: number, kept: KeptRead): Promise<void> {
  const { day, announcement, keys } = kept;
  if (keys === undefined) return;
  const { told, glance } = keys.mention;
  const rows = keys.mention.keys.map((key) => ({ key, day, chain }));
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await writer
      .insertInto("ledger_mention_keys")
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .execute();
  await writer
    .insertInto("ledger_mentions")
    .values({ chain, announcement_id: announcement, day, told: JSON.stringify({ ...told, glance }) })
    .execute();
}

/** Of a chain of revisions: all that it had before goes. Its promises are apart: they are numbered. */
export async function keepKeys(writer: ArchiveWriter, chain: number, kept: KeptRead): Promise<void> {
  for (const table of ["ledger_mention_keys", "ledger_mentions"] as const)
    await writer.deleteFrom(table).where("chain", "=", chain).execute();
  await keepMention(writer, chain, kept);
}
