// Ledger schema: names and decisions of the ledger in an export, checked when they come back in.

import { z } from "zod";
import { actor } from "../../newsroom/schemas/audit-schema.ts";
import { id, instant, sha256, span, timeValue } from "../../newsroom/schemas/value-schemas.ts";
import { lessonOn } from "../../newsroom/schemas/lesson-schema.ts";
import { STANCES, TELLS } from "../../terms/ledger/evidence.ts";
import { parseEvidenceId, parseLedgerId } from "../../terms/ledger/ledger-id.ts";
import { RECORD_KINDS } from "../../terms/ledger/ledger-record.ts";
import { RESTATED_CHANGES } from "../../terms/ledger/restatement.ts";
import { OUTCOMES } from "../../terms/ledger/status.ts";

const ledgerId = z
  .string()
  .refine((text) => parseLedgerId(text) !== undefined, "is no name of a record of the ledger");
const evidenceId = z
  .string()
  .refine((text) => parseEvidenceId(text) !== undefined, "is no name of a piece of evidence");
const place = span.refine(([start, end]) => start < end, "holds nothing");
const day = z.iso.date();
const byDesk = { note: z.string().optional(), held: z.literal(true).optional() };
const verdict = z.enum(["confirmed", "rejected"]);
const several = z.array(ledgerId).min(1);

export const ledgerNames = {
  announcement: id,
  sha256,
  names: z.array(z.strictObject({ id: ledgerId, kind: z.enum(RECORD_KINDS), span: place })).min(1),
};

const decided = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("evidence"),
    evidence: evidenceId,
    verdict,
    stance: z.enum(STANCES).optional(),
    tells: z.enum(TELLS).optional(),
    ...byDesk,
  }),
  z.strictObject({
    kind: z.literal("evidence-added"),
    undertaking: ledgerId,
    announcement: id,
    span: place,
    stance: z.enum(STANCES),
    tells: z.enum(TELLS),
    date: timeValue.optional(),
    ...byDesk,
  }),
  z.strictObject({
    kind: z.literal("status"),
    undertaking: ledgerId,
    outcome: z.enum(OUTCOMES),
    cites: z.array(evidenceId),
    successor: ledgerId.optional(),
    publicNote: z.string().optional(),
    ...byDesk,
  }),
  z.strictObject({
    kind: z.literal("restatement"),
    earlier: ledgerId,
    later: ledgerId,
    verdict,
    change: z.enum(RESTATED_CHANGES).optional(),
  }),
  z.strictObject({
    kind: z.literal("question"),
    question: z.string().min(1),
    answer: z.enum(["dismissed", "later"]),
    until: day.optional(),
  }),
  z.strictObject({ kind: z.enum(["same-person", "other-person"]), appointments: several }),
  z.strictObject({ kind: z.enum(["same-sighting", "other-sighting"]), sightings: several }),
  z.strictObject({ kind: z.literal("lesson-off"), on: lessonOn }),
  z.strictObject({ kind: z.literal("undone"), decision: id }),
]);

const reasons = z.array(
  z.strictObject({ code: z.string(), words: z.string().optional(), weight: z.number() }),
);
const ruled = { score: z.number().min(0).max(1), reasons, ruleVersion: z.string() };

/** What the record says is as its reader writes it. */
const seenRecord = z.strictObject({
  id: ledgerId,
  kind: z.enum(RECORD_KINDS),
  announcement: id,
  article: id.optional(),
  span: place,
  sentence: z.string(),
  day,
  at: timeValue.optional(),
  value: z.record(z.string(), z.json()),
  basis: z.enum(["stated", "inferred", "desk"]),
  language: z.enum(["ja", "en"]),
  issuer: z.string(),
});

const seen = z.strictObject({
  records: z.array(seenRecord).optional(),
  evidence: z
    .strictObject({
      undertaking: ledgerId,
      announcement: id,
      span: place,
      sentence: z.string(),
      stance: z.enum(STANCES),
      tells: z.enum(TELLS),
      date: timeValue.optional(),
      ...ruled,
    })
    .optional(),
  restatement: z
    .strictObject({ earlier: ledgerId, later: ledgerId, change: z.enum(RESTATED_CHANGES), ...ruled })
    .optional(),
});

export const ledgerDecision = {
  decision: z.strictObject({ id, at: instant, actor, decision: decided, seen: seen.optional() }),
  documents: z.array(z.strictObject({ announcement: id, sha256 })),
};
