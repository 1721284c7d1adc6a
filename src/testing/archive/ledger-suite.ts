// Ledger suite: what every engine has to hold about the ledger.

import { describeCareers } from "../careers/careers-suite.ts";
import { describeLedgerDecisions } from "../ledger/decisions-suite.ts";
import { describeLedgerExport } from "../ledger/export-suite.ts";
import { describeLedgerFilling } from "../ledger/filling-suite.ts";
import { describeLedgerMoments } from "../ledger/moment-suite.ts";
import { describeLedgerNames } from "../ledger/names-suite.ts";
import { describeLedgerRecords } from "../ledger/records-suite.ts";
import { describeLedgerSightings } from "../ledger/sightings-suite.ts";
import type { StoreBench } from "./store-bench.ts";

export function describeLedger(bench: StoreBench): void {
  describeLedgerNames(bench);
  describeLedgerRecords(bench);
  describeLedgerSightings(bench);
  describeLedgerDecisions(bench);
  describeLedgerFilling(bench);
  describeLedgerExport(bench);
  describeCareers(bench);
  describeLedgerMoments(bench);
}
