// Read records: an announcement with its facts in, all that the ledger keeps of them, in the order of the text, out.

import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import { readAccidents } from "./accident-record.ts";
import { readAppointments } from "./appointment-record.ts";
import { readContracts } from "./contract-record.ts";
import { readDiscipline } from "./discipline-record.ts";
import { readScrambles } from "./scramble-record.ts";
import { readSightings } from "./sighting-record.ts";
import type { ToldReading } from "./told-reading.ts";

/** One for each kind of record that comes of a single fact. */
const READERS = [
  readAppointments,
  readSightings,
  readScrambles,
  readContracts,
  readDiscipline,
  readAccidents,
] as const;

export function readRecords(told: ToldReading): readonly FacetedRecord[] {
  return READERS.flatMap((read) => read(told));
}
