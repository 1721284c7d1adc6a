// Sample orders: the name of a career puzzle in, its personnel orders put into the archive of tests as the ledger keeps them.

import { facetAppointment } from "../../ledger/records/appointment-record.ts";
import type { AppointmentRecord } from "../../terms/ledger/appointment-record.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { readCareerPuzzles } from "../careers/career-puzzles.ts";
import type { MemoryArchive } from "../memory/memory-archive.ts";
import { addStatement } from "./sample-ledger.ts";

const PUZZLES = readCareerPuzzles();

/** Each announcement of the puzzle with an article of its own; `hidden`: places of those that nobody published. */
export function fillOrders(
  archive: MemoryArchive,
  puzzle: string,
  hidden: readonly number[] = [],
): readonly AppointmentRecord[] {
  const records = PUZZLES.find(({ id }) => id === puzzle)?.records ?? [];
  const orders = [...Map.groupBy(records, ({ announcement }) => announcement).values()];
  return orders.flatMap((rows, at) => {
    const day = rows[0]?.day ?? "";
    const isUnpublished = hidden.includes(at);
    const { announcement, article } = addStatement(archive, {
      headline: "人事発令",
      day,
      sentences: ["発令"],
      isUnpublished,
    });
    return rows.map((row) => {
      const record = { ...row, id: ledgerIdOf(announcement, row.span[0]), announcement, article };
      archive.keep(facetAppointment(record));
      return record;
    });
  });
}
