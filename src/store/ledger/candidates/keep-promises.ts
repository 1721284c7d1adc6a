// Keep promises: of a chain of revisions its promises as they are compared, numbered by the kept reading that changed them, so that whoever has read all finds what is new.

import type { KeptRead, PromisesOfChain } from "../../../newsroom/ports/ledger-keeping.ts";
import type { ArchiveReader, ArchiveWriter } from "../../engines/engine.ts";

const NONE = "[]";
const CHAINS_AT_ONCE = 500;

function written({ keys }: KeptRead): string {
  return `[${(keys?.promises ?? []).map(({ prepared }) => prepared).join(",")}]`;
}

/** Whether another thing stands there than is to be kept. */
export async function arePromisesOther(
  reader: ArchiveReader,
  chain: number,
  kept: KeptRead,
): Promise<boolean> {
  const rows = reader.selectFrom("ledger_promises").select("prepared").where("chain", "=", chain);
  const before = await rows.executeTakeFirst();
  return (before?.prepared ?? NONE) !== written(kept);
}

/** A row stays where its promises have gone: who has read it has to hear of that. */
export async function keepPromises(
  writer: ArchiveWriter,
  chain: number,
  kept: KeptRead,
  number: number,
): Promise<void> {
  const row = { number, prepared: written(kept) };
  await writer
    .insertInto("ledger_promises")
    .values({ chain, ...row })
    .onConflict((at) => at.column("chain").doUpdateSet(row))
    .execute();
}

/** In the order of their numbers. */
export function listPromises(
  reader: ArchiveReader,
  after: number,
  limit: number,
): Promise<readonly PromisesOfChain[]> {
  return reader
    .selectFrom("ledger_promises")
    .select(["chain", "number", "prepared"])
    .where("number", ">", after)
    .orderBy("number")
    .limit(limit)
    .execute();
}

/** Those of the chains that have a row. */
export async function listPromising(
  reader: ArchiveReader,
  chains: readonly number[],
): Promise<readonly number[]> {
  const there: number[] = [];
  for (let at = 0; at < chains.length; at += CHAINS_AT_ONCE) {
    const some = chains.slice(at, at + CHAINS_AT_ONCE);
    const rows = reader.selectFrom("ledger_promises").select("chain").where("chain", "in", some);
    there.push(...(await rows.execute()).map(({ chain }) => chain));
  }
  return there;
}
