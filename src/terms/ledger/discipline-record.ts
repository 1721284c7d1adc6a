// Discipline record: one action; whoever it is about stays as anonymous as the announcement leaves them, kept.

import type { DisciplineFact } from "../record-fact.ts";
import type { LedgerRecord } from "./ledger-record.ts";
import type { ToldBy } from "./told-by.ts";

export type DisciplineValue = ToldBy<DisciplineFact>;

export type DisciplineRecord = LedgerRecord<"discipline", DisciplineValue>;
