// Table of kind: a kind of record in, the name of the table that holds all of it out.

import type { RecordKind } from "../../../../terms/ledger/ledger-record.ts";

export const TABLE_OF_KIND: Readonly<Record<RecordKind, string>> = {
  undertaking: "undertakings",
  appointment: "appointments",
  sighting: "sightings",
  scramble: "scrambles",
  contract: "contracts",
  discipline: "discipline",
  accident: "accidents",
};
