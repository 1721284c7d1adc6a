// Rules version: by which rules the ledger was worked out; another one makes the ledger of a store be worked out anew.

import { EVIDENCE_RULES } from "./evidence/propose-evidence.ts";
import { RESTATED_RULE } from "./restated/compare-statements.ts";

/** To be another one with every change of a rule that may change a record. */
const RECORDS_RULE = "9";

export const LEDGER_RULES = `records/${RECORDS_RULE} ${RESTATED_RULE} ${EVIDENCE_RULES}`;
