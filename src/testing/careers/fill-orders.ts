// Fill orders: printed rows of orders in, each announcement of them saved, published and kept in the ledger of a store.

import { facetAppointment } from "../../ledger/records/appointment-record.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { AppointmentRecord } from "../../terms/ledger/appointment-record.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { makeAnnouncement, makeArticle, makeProvenance } from "../archive/specimens.ts";
import { makeRead } from "../ledger/ledger-specimens.ts";

/** In the order of their announcements; the records as the store has them. */
export async function fillOrders(
  archive: Archive,
  records: readonly AppointmentRecord[],
  isPublished: (record: AppointmentRecord) => boolean = () => true,
): Promise<readonly AppointmentRecord[]> {
  const kept: AppointmentRecord[] = [];
  for (const [number, rows] of Map.groupBy(records, ({ announcement }) => announcement)) {
    const [first] = rows;
    if (!first) continue;
    const { announcement } = await archive.saveAnnouncement(makeAnnouncement(`発令 ${number}`));
    const article = await archive.createArticle(
      makeArticle({
        provenance: makeProvenance(announcement),
        ...(isPublished(first) && { publishedAt: `${first.day}T00:00:00.000Z` }),
      }),
    );
    const own = rows.map((row): AppointmentRecord => ({
      ...row,
      id: ledgerIdOf(announcement.id, row.span[0]),
      announcement: announcement.id,
      article: article.id,
    }));
    const ids = await archive.nameRecords(announcement.id, own);
    const named = own.map((row, at) => ({ ...row, id: ids[at] ?? row.id }));
    const seen = await archive.readLedgerNumber();
    await archive.keepRead(
      makeRead(announcement, seen, { day: first.day, records: named.map(facetAppointment) }),
    );
    kept.push(...named);
  }
  return kept;
}
