// Judge same: whether rows of personnel orders are about one person, or sightings of one craft, by the desk.

import { z } from "zod";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import { ledgerIdText, seenNumber } from "../ledger-schemas.ts";
import type { LedgerCall } from "./ledger-call.ts";
import { noteDecision } from "./note-decision.ts";

const MOST_RECORDS = 50;

export const sameJudged = z.strictObject({
  of: z.enum(["person", "sighting"]),
  same: z.boolean().describe("Whether all of them are about one."),
  records: z
    .array(ledgerIdText)
    .min(2)
    .max(MOST_RECORDS)
    .refine((ids) => new Set(ids).size === ids.length, "names one of them twice"),
  seen: seenNumber,
});

const KINDS = { person: "appointment", sighting: "sighting" } as const;

export async function judgeSame(
  call: LedgerCall,
  { of, same, records, seen }: z.output<typeof sameJudged>,
): Promise<LedgerDecision> {
  const found = await Promise.all(records.map((id) => call.archive.findRecord(id)));
  const wrong = records.find((_, at) => found[at]?.record.kind !== KINDS[of]);
  if (wrong !== undefined)
    throw new DeskFault({ name: "not-found", detail: `The ledger has no ${KINDS[of]} ${wrong}.` });
  const own =
    of === "person"
      ? ({ kind: same ? "same-person" : "other-person", appointments: records } as const)
      : ({ kind: same ? "same-sighting" : "other-sighting", sightings: records } as const);
  const action = of === "person" ? "ledger.person-judged" : "ledger.sighting-judged";
  const [about] = found;
  return noteDecision(call, own, { action, ...(about && { about }), own, seen });
}
