// Contract records: an announcement's contracts in, a record of each with what it is listed by out.

import type { ContractFact } from "../../terms/record-fact.ts";
import type { ContractValue } from "../../terms/ledger/contract-record.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import { facetKey } from "./facet-key.ts";
import type { ToldReading } from "./told-reading.ts";
import { monthOf, recordOf } from "./told-reading.ts";

function valueOf({ programme, date, counterparty, amountYen }: ContractFact): ContractValue {
  return {
    programme,
    ...(date !== undefined && { date }),
    ...(counterparty !== undefined && { counterparty }),
    ...(amountYen !== undefined && { amountYen }),
  };
}

/** 書架2台 and 書架3台 are contracts of one programme. */
const HOW_MANY = /(?<=.{2})[\d０-９]{1,6}[機隻両式基台本個着門]$/u;

export function readContracts(told: ToldReading): readonly FacetedRecord[] {
  return told.reading.facts
    .filter((fact): fact is ContractFact => fact.type === "contract")
    .map((fact) => {
      const record = recordOf(told, fact, { kind: "contract", value: valueOf(fact), at: fact.date });
      const month = monthOf(record);
      return {
        record,
        month,
        facets: [
          { facet: "month", key: month },
          { facet: "programme", key: facetKey(fact.programme.replace(HOW_MANY, "")) },
          ...(fact.counterparty === undefined
            ? []
            : [{ facet: "counterparty", key: facetKey(fact.counterparty) } as const]),
        ],
      };
    });
}
