// Keep keys: the keys of an announcement and its undertakings in, those that the store had of its chain of revisions replaced, out.

import type { KeptRead } from "../../../newsroom/ports/ledger-keeping.ts";
import type { ArchiveTables } from "../../archive-tables.ts";
import type { ArchiveWriter } from "../../engines/engine.ts";

const ROWS_AT_ONCE = 150;
const THOUSANDTHS = 1000;

type PromiseRow = ArchiveTables["ledger_promise_keys"];

function promiseRows(chain: number, { day, keys }: KeptRead): readonly PromiseRow[] {
  return (keys?.promises ?? []).flatMap(({ undertaking, keys: own }) =>
    own.map(({ key, share }) => ({ key, day, undertaking, chain, share: Math.round(share * THOUSANDTHS) })),
  );
}

/** Of a chain of revisions: all that it had before goes. */
export async function keepKeys(writer: ArchiveWriter, chain: number, kept: KeptRead): Promise<void> {
  const { day, announcement, keys } = kept;
  for (const table of [
    "ledger_promises",
    "ledger_promise_keys",
    "ledger_mention_keys",
    "ledger_mentions",
  ] as const) {
    await writer.deleteFrom(table).where("chain", "=", chain).execute();
  }
  const promises = promiseRows(chain, kept);
  for (let at = 0; at < promises.length; at += ROWS_AT_ONCE) {
    await writer
      .insertInto("ledger_promise_keys")
      .values(promises.slice(at, at + ROWS_AT_ONCE))
      .execute();
  }
  if (keys === undefined) return;
  for (const { undertaking, prepared } of keys.promises) {
    await writer
      .insertInto("ledger_promises")
      .values({ undertaking, chain, announcement_id: announcement, prepared })
      .execute();
  }
  const mentions = keys.mention.keys.map((key) => ({ key, day, chain }));
  for (let at = 0; at < mentions.length; at += ROWS_AT_ONCE) {
    await writer
      .insertInto("ledger_mention_keys")
      .values(mentions.slice(at, at + ROWS_AT_ONCE))
      .execute();
  }
  const told = JSON.stringify(keys.mention.told);
  await writer
    .insertInto("ledger_mentions")
    .values({ chain, announcement_id: announcement, day, told })
    .execute();
}
