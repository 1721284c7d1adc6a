// Own periods: records of a register in, the period of the announcement of each figure of scrambles that names none out.

import { ownPeriod } from "../../../../ledger/records/scramble-years.ts";
import type { StoredRecord } from "../../../../newsroom/ports/ledger-store.ts";
import type { TimeValue } from "../../../../terms/fact.ts";
import type { AnnouncementId } from "../../../../terms/ids.ts";
import type { SiteArchive } from "../../../site-config.ts";

export type OwnPeriods = ReadonlyMap<AnnouncementId, TimeValue>;

/** As the table by fiscal years has it. */
export async function readOwnPeriods(
  archive: Pick<SiteArchive, "listRecordsOf">,
  rows: readonly Pick<StoredRecord, "record">[],
): Promise<OwnPeriods> {
  const without = rows.flatMap(({ record }) =>
    record.kind === "scramble" && record.value.period === undefined ? [record.announcement] : [],
  );
  const periods = await Promise.all(
    [...new Set(without)].map(async (announcement) => {
      const told = (await archive.listRecordsOf(announcement)).flatMap(({ record, shown, withdrawn }) =>
        shown && withdrawn === undefined && record.kind === "scramble" ? [record] : [],
      );
      const own = ownPeriod(told);
      return own === undefined ? [] : [[announcement, own] as const];
    }),
  );
  return new Map(periods.flat());
}
