// List all: a kind of record in, all that readers see of it out, a page at a time, the oldest first.

import type { LedgerMoment } from "../../../../newsroom/ports/ledger-moment.ts";
import type { KeptRecordOf } from "../../../../terms/ledger/kept-record.ts";
import type { RecordKind } from "../../../../terms/ledger/ledger-record.ts";

/** So much is read before others have their turn: a few milliseconds. */
export const ROWS_AT_ONCE = 100;

export async function* listAll<K extends RecordKind>(
  moment: Pick<LedgerMoment, "listRecords">,
  kind: K,
): AsyncGenerator<readonly KeptRecordOf<K>[]> {
  const query = { kind, shownOnly: true, limit: ROWS_AT_ONCE, order: "oldest" } as const;
  let found = await moment.listRecords(query);
  while (found.length > 0) {
    const records = found.map(({ record }) => record);
    yield records;
    const last = records.at(-1);
    if (!last || found.length < ROWS_AT_ONCE) return;
    found = await moment.listRecords({ ...query, before: { day: last.day, id: last.id } });
  }
}
