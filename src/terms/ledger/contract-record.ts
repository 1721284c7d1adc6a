// Contract record: what was bought of whom for how much, kept.

import type { ContractFact } from "../record-fact.ts";
import type { LedgerRecord } from "./ledger-record.ts";
import type { ToldBy } from "./told-by.ts";

export type ContractValue = ToldBy<ContractFact>;

export type ContractRecord = LedgerRecord<"contract", ContractValue>;
