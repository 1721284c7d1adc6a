// Add evidence: a stretch of an announcement that somebody of the desk found to speak to an undertaking.

import { z } from "zod";
import { span } from "../../../newsroom/schemas/value-schemas.ts";
import { announcementId, HIGHEST_ID } from "../../../terms/ids.ts";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import { STANCES, TELLS } from "../../../terms/ledger/evidence.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import { noteText, seenNumber, timeText } from "../ledger-schemas.ts";
import { heldBy } from "./held-by.ts";
import type { LedgerCall } from "./ledger-call.ts";
import { loadUndertaking } from "./load-undertaking.ts";
import { noteDecision } from "./note-decision.ts";

/** A paragraph, not an announcement: who cites a whole page cites nothing. */
const LONGEST_STRETCH = 2_000;

export const evidenceAdded = z.strictObject({
  announcement: z.int().min(1).max(HIGHEST_ID).describe("In which it stands."),
  span: span.describe("Of its text, half-open, in UTF-16 code units."),
  stance: z.enum(STANCES),
  tells: z.enum(TELLS),
  date: timeText.optional().describe("When what it tells of happened, where it says so."),
  note: noteText.optional(),
  seen: seenNumber.default(null),
});

const refused = (code: string, detail: string): DeskFault =>
  new DeskFault({ name: "refused", code, detail, field: "body.span" });

function checkStretch(text: string, [start, end]: readonly [number, number]): void {
  if (end > text.length || start >= end)
    throw refused(
      "no-such-place",
      `The announcement has ${text.length} characters, and none from ${start} to ${end}.`,
    );
  if (end - start > LONGEST_STRETCH)
    throw refused("too-long", `Evidence is a sentence or a few: at most ${LONGEST_STRETCH} characters.`);
  const stretch = text.slice(start, end);
  if (!stretch.isWellFormed() || stretch.trim() === "")
    throw refused("no-such-place", "There are no whole words at this place.");
}

export async function addEvidence(
  call: LedgerCall,
  undertaking: LedgerId,
  { seen, announcement: number, span: place, stance, tells, date, note }: z.output<typeof evidenceAdded>,
): Promise<LedgerDecision> {
  const about = await loadUndertaking(call.archive, undertaking);
  const announcement = announcementId(number);
  const found = await call.archive.findAnnouncement(announcement);
  if (!found)
    throw new DeskFault({
      name: "refused",
      code: "no-announcement",
      detail: `There is no announcement ${number}.`,
      field: "body.announcement",
    });
  if (about.record.announcement === announcement)
    throw refused("own-words", "What the undertaking itself stands in tells nothing of what came of it.");
  checkStretch(found.document.text, place);
  const own = {
    kind: "evidence-added",
    undertaking,
    announcement,
    span: place,
    stance,
    tells,
    ...(date !== undefined && { date }),
    ...(note !== undefined && { note }),
    ...heldBy(call),
  } as const;
  return noteDecision(call, own, { action: "ledger.evidence-added", about, own, seen });
}
