// Matters of a decision: what it is about, by the names under which it is found again.

import type { Decided } from "../../terms/ledger/decision.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { lessonKey } from "../../terms/ledger/lesson.ts";
import { evidenceIdOf, placeOfEvidenceId, undertakingOf } from "../../terms/ledger/ledger-id.ts";

type OwnDecision = Exclude<Decided, { readonly kind: "undone" }>;

/** Under which decisions on evidence in an announcement are found. */
export function matterOfAnnouncement(announcement: AnnouncementId): string {
  return `@${announcement}`;
}

/** The one thing of which the latest decision holds. */
export function issueOf(decided: OwnDecision): string {
  switch (decided.kind) {
    case "evidence":
      return decided.evidence;
    case "evidence-added":
      return evidenceIdOf(decided.undertaking, decided.announcement, decided.span[0]);
    case "status":
      return matterOfStatus(decided.undertaking);
    case "restatement":
      return `restatement ${decided.earlier} ${decided.later}`;
    case "question":
      return `question ${decided.question}`;
    case "same-person":
    case "other-person":
      return `person ${decided.appointments.toSorted().join(" ")}`;
    case "same-sighting":
    case "other-sighting":
      return `sighting ${decided.sightings.toSorted().join(" ")}`;
    case "lesson-off":
      return `lesson ${lessonKey(decided.on)}`;
  }
}

/** Records that it is about. */
export function recordsOf(decided: OwnDecision): readonly LedgerId[] {
  switch (decided.kind) {
    case "evidence":
      return [undertakingOf(decided.evidence)];
    case "evidence-added":
    case "status":
      return [decided.undertaking];
    case "restatement":
      return [decided.earlier, decided.later];
    case "question":
    case "lesson-off":
      return [];
    case "same-person":
    case "other-person":
      return [...new Set(decided.appointments)];
    case "same-sighting":
    case "other-sighting":
      return [...new Set(decided.sightings)];
  }
}

/** Under which the newest decisions of a kind are found; it is no record's, announcement's or question's name. */
export function shelfOfKind(kind: "status" | "evidence" | "lesson"): string {
  return `#${kind}`;
}

/** The shelf of what settles something, or teaches, if it does. */
export function shelfOf({ kind }: OwnDecision): string | undefined {
  if (kind === "status") return shelfOfKind("status");
  if (kind === "lesson-off") return shelfOfKind("lesson");
  return kind === "evidence" || kind === "evidence-added" ? shelfOfKind("evidence") : undefined;
}

/** Under which decisions on what became of an undertaking are found, without all those on evidence of it. */
export function matterOfStatus(undertaking: LedgerId): string {
  return `status ${undertaking}`;
}

/** What it is found by; a decision that takes another back is found by what that one is about. */
export function mattersOf(decided: OwnDecision): readonly string[] {
  const records = recordsOf(decided);
  if (decided.kind === "status") return [...records, matterOfStatus(decided.undertaking)];
  if (decided.kind === "question") return [decided.question];
  if (decided.kind === "lesson-off") return [issueOf(decided)];
  if (decided.kind !== "evidence" && decided.kind !== "evidence-added") return records;
  const evidence = issueOf(decided);
  const announcement =
    decided.kind === "evidence-added"
      ? decided.announcement
      : placeOfEvidenceId(decided.evidence).announcement;
  return [evidence, ...records, matterOfAnnouncement(announcement)];
}

/** The one of what it is found by under which all of its issue stand with the fewest others: what an editor decides costs the same, however much was decided of its undertaking. */
export function narrowestMatterOf(decided: OwnDecision): string {
  switch (decided.kind) {
    case "evidence":
    case "evidence-added":
    case "status":
    case "lesson-off":
      return issueOf(decided);
    case "question":
      return decided.question;
    case "restatement":
      return decided.later;
    case "same-person":
    case "other-person":
    case "same-sighting":
    case "other-sighting":
      return recordsOf(decided)[0] ?? issueOf(decided);
  }
}
