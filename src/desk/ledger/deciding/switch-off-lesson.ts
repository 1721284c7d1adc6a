// Switch off lesson: what earlier judgements taught about a kind of proposals counts no more, by the desk.

import { z } from "zod";
import { lessonOn } from "../../../newsroom/schemas/lesson-schema.ts";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import { lessonKey } from "../../../terms/ledger/lesson.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import { seenNumber } from "../ledger-schemas.ts";
import { openLessonBook } from "../looking/lesson-book.ts";
import type { LedgerCall } from "./ledger-call.ts";
import { noteDecision } from "./note-decision.ts";

export const lessonSwitchedOff = z.strictObject({
  on: lessonOn.describe("What the lesson looks at, as the list of lessons has it."),
  seen: seenNumber,
});

export async function switchOffLesson(
  call: LedgerCall,
  { on, seen }: z.output<typeof lessonSwitchedOff>,
): Promise<LedgerDecision> {
  const { lessons, off } = await openLessonBook(call.archive).read();
  const key = lessonKey(on);
  if (![...lessons, ...off].some((one) => lessonKey(one.on) === key))
    throw new DeskFault({ name: "not-found", detail: `The desk's judgements teach nothing about ${key}.` });
  const own = { kind: "lesson-off", on } as const;
  return noteDecision(call, own, { action: "ledger.lesson-off", own, seen });
}
