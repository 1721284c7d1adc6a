// Answer question: a question of the ledger is dismissed by the desk, or put off to a day.

import { z } from "zod";
import { dayInTokyo } from "../../../site/markup/stamp.ts";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import { seenNumber } from "../ledger-schemas.ts";
import type { LedgerCall } from "./ledger-call.ts";
import { noteDecision } from "./note-decision.ts";

/** Bytes: an index has room for so much. */
const LONGEST_KEY = 2_000;
const MOST_YEARS = 10;
/** `due 12-340 2025-11-30`, `gap~12-340~15-88`: what begins otherwise is the name of something else that is decided about. */
const KEY = /^[a-z][a-z-]*[ ~]\d+-\d+/;

export const questionAnswered = z.strictObject({
  question: z
    .string()
    .regex(KEY, "is no key of a question")
    .refine((key) => Buffer.byteLength(key) <= LONGEST_KEY, "is too long for the key of a question")
    .describe("Its key."),
  answer: z.enum(["dismissed", "later"]),
  until: z.iso.date().optional().describe("On which day it is asked again; of `later`."),
  seen: seenNumber,
});

const refused = (code: string, detail: string): DeskFault =>
  new DeskFault({ name: "refused", code, detail, field: "body.until" });

function checkUntil(
  { answer, until }: Pick<z.output<typeof questionAnswered>, "answer" | "until">,
  today: string,
): void {
  if (answer === "dismissed") {
    if (until !== undefined) throw refused("no-day", "What is dismissed is asked on no other day.");
    return;
  }
  if (until === undefined) throw refused("no-day", "Say on which day it is to be asked again.");
  const last = `${Number(today.slice(0, 4)) + MOST_YEARS}${today.slice(4)}`;
  if (until <= today || until > last)
    throw refused("no-day", `It is asked again on a day to come, within ${MOST_YEARS} years.`);
}

export async function answerQuestion(
  call: LedgerCall,
  { question, answer, until, seen }: z.output<typeof questionAnswered>,
): Promise<LedgerDecision> {
  checkUntil({ answer, ...(until !== undefined && { until }) }, dayInTokyo(call.at));
  const own = { kind: "question", question, answer, ...(until !== undefined && { until }) } as const;
  return noteDecision(call, own, { action: "ledger.question-answered", own, seen });
}
