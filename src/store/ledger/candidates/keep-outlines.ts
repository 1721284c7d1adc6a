// Keep outlines: of a chain of revisions the outlines of its promises, numbered by the kept reading that changed them, so that whoever has read all finds what is new.

import type { KeptRead, OutlinesOfChain } from "../../../newsroom/ports/ledger-keeping.ts";
import type { ArchiveReader, ArchiveWriter } from "../../engines/engine.ts";

const NONE = "[]";

function written({ keys }: KeptRead): string {
  return JSON.stringify((keys?.promises ?? []).map(({ outline }) => outline));
}

/** Whether another thing stands there than is to be kept. */
export async function areOutlinesOther(
  reader: ArchiveReader,
  chain: number,
  kept: KeptRead,
): Promise<boolean> {
  const rows = reader.selectFrom("ledger_outlines").select("outlines").where("chain", "=", chain);
  const before = await rows.executeTakeFirst();
  return (before?.outlines ?? NONE) !== written(kept);
}

/** A row stays where its promises have gone: who has read it has to hear of that. */
export async function keepOutlines(
  writer: ArchiveWriter,
  chain: number,
  kept: KeptRead,
  number: number,
): Promise<void> {
  const row = { number, outlines: written(kept) };
  await writer
    .insertInto("ledger_outlines")
    .values({ chain, ...row })
    .onConflict((at) => at.column("chain").doUpdateSet(row))
    .execute();
}

/** In the order of their numbers. */
export function listOutlines(
  reader: ArchiveReader,
  after: number,
  limit: number,
): Promise<readonly OutlinesOfChain[]> {
  return reader
    .selectFrom("ledger_outlines")
    .select(["chain", "number", "outlines"])
    .where("number", ">", after)
    .orderBy("number")
    .limit(limit)
    .execute();
}
