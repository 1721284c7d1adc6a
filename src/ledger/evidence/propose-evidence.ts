// Takes a promise and a later announcement; gives the passage that tells best what came of it, for or against, with a score and the reasons that make it.

import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import { isWorthALook } from "./matching/is-worth-a-look.ts";
import { dateOfDeed } from "./matching/date-of-deed.ts";
import { look, type Look } from "./matching/look.ts";
import { pairUp } from "./matching/pair.ts";
import { reasonsOf, scoreOf, sumOf } from "./matching/sum-marks.ts";
import type { ReadLater } from "./reading/later-announcement.ts";
import type { UndertakingForEvidence } from "./reading/read-promise.ts";

/** Changes with every rule, word or weight that can change a proposal. */
export const EVIDENCE_RULES = "evidence/7";
/** Below it nothing is kept. */
const LEAST_SCORE = 0.35;
/** What the desk is shown unless it asks for more. */
export const DESK_THRESHOLD = 0.5;
/** Every place that could speak to the promise, in text order; for looking at, not for keeping. A title tells nothing that is not told below it. */
export function lookAtPlaces(undertaking: UndertakingForEvidence, later: ReadLater): readonly Look[] {
  if (later.day <= undertaking.day) return [];
  const pair = pairUp(undertaking, later);
  if (!isWorthALook(pair)) return [];
  return later.passages.flatMap((passage, index) =>
    passage.role === "question" || passage.normal === later.head.normal
      ? []
      : passage.clauses.flatMap((clause) => look(pair, { passage, clause, index })),
  );
}

/** One for each pair, the first of the best; undefined where nothing is worth keeping. Pure. */
export function proposeEvidence(
  undertaking: UndertakingForEvidence,
  later: ReadLater,
): EvidenceProposal | undefined {
  let best: { readonly found: Look; readonly sum: number } | undefined;
  for (const found of lookAtPlaces(undertaking, later)) {
    const sum = sumOf(found.marks);
    if (best === undefined || sum > best.sum) best = { found, sum };
  }
  if (best === undefined || scoreOf(best.sum) < LEAST_SCORE) return undefined;
  const { place, stance, tells, marks } = best.found;
  const date = dateOfDeed(undertaking, later, best.found);
  return {
    undertaking: undertaking.id,
    announcement: later.id,
    span: place.passage.span,
    sentence: place.passage.text,
    stance,
    tells,
    ...(date === undefined ? {} : { date }),
    score: scoreOf(best.sum),
    reasons: reasonsOf(marks),
    ruleVersion: EVIDENCE_RULES,
  };
}
