// Ledger schemas: the values of the ledger as somebody sends them to the desk, checked at the border.

import { z } from "zod";
import { findTimeFault } from "../../newsroom/judging/time-fault.ts";
import { parseEvidenceId, parseLedgerId } from "../../terms/ledger/ledger-id.ts";
import type { EvidenceId, LedgerId } from "../../terms/ledger/ledger-id.ts";

const LONGEST_NOTE = 1_000;

function parsed<T extends string>(parse: (text: string) => T | undefined, what: string) {
  return z.string().transform((text, context): T => {
    const found = parse(text);
    if (found !== undefined) return found;
    context.addIssue({ code: "custom", message: `is no ${what}` });
    return z.NEVER;
  });
}

export const ledgerIdText = parsed<LedgerId>(parseLedgerId, "id of a record of the ledger");
export const evidenceIdText = parsed<EvidenceId>(parseEvidenceId, "id of evidence");

export const noteText = z
  .string()
  .trim()
  .min(1, "has no words")
  .max(LONGEST_NOTE, `has more than ${LONGEST_NOTE} characters`);

export const timeText = z.string().superRefine((written, context) => {
  const fault = findTimeFault(written);
  if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
});

export const seenNumber = z
  .int()
  .min(1)
  .nullable()
  .describe("The number of the decision that held when it was looked at; null for none.");
