// Rules version: by which rules the ledger was worked out; another one makes the ledger of a store be worked out anew.

/** To be another one with every change of a rule that may change a record. */
export const LEDGER_RULES = "4";
