// Takes a promise and a later announcement; gives the passage that tells best what came of it, for or against, with a score and the reasons that make it.

import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import { isWorthALook } from "./matching/is-worth-a-look.ts";
import { dateOfDeed } from "./matching/date-of-deed.ts";
import { isOldSetback } from "./matching/is-old-setback.ts";
import { createLook, withCross, type Look } from "./matching/look.ts";
import { pairUp, type Pair } from "./matching/pair.ts";
import { placesIn } from "./matching/places.ts";
import { reasonsOf, scoreOf, sumOfScore } from "./matching/sum-marks.ts";
import type { ReadLater } from "./reading/later-announcement.ts";
import type { UndertakingForEvidence } from "./reading/read-promise.ts";

/** Changes with every rule, word or weight that can change a proposal. */
export const EVIDENCE_RULES = "evidence/9";
/** Below it nothing is kept. */
const LEAST_SCORE = 0.35;
/** What the desk is shown unless it asks for more. */
export const DESK_THRESHOLD = 0.5;
const LEAST_SUM = sumOfScore(LEAST_SCORE);

function pairWorthALook(undertaking: UndertakingForEvidence, later: ReadLater): Pair | undefined {
  if (later.day <= undertaking.day) return undefined;
  const pair = pairUp(undertaking, later);
  return isWorthALook(pair) ? pair : undefined;
}

/** Every place that could speak to the promise, in text order, looked at to the end. */
export function lookAtAll(undertaking: UndertakingForEvidence, later: ReadLater): readonly Look[] {
  const pair = pairWorthALook(undertaking, later);
  if (pair === undefined) return [];
  const look = createLook(pair);
  return placesIn(later).flatMap((place) => look(place, Number.NEGATIVE_INFINITY));
}

/** With what two marks count together; for looking at, not for keeping. */
export function lookAtPlaces(undertaking: UndertakingForEvidence, later: ReadLater): readonly Look[] {
  return lookAtAll(undertaking, later).map(withCross);
}

/** By so much, in log-odds, what is told of these days goes before an old setback; the score stays what it is. */
const NEWS_FIRST = 0.8;

/** What the best place is chosen by, of those worth keeping. */
export function rankOfLook(later: ReadLater, found: Look): number {
  return found.sum - (isOldSetback(later, found) ? NEWS_FIRST : 0);
}

/** The first of the best; places that cannot be it are not looked at to the end. */
function bestPlace(pair: Pair): Look | undefined {
  const look = createLook(pair);
  let best: Look | undefined;
  let most = LEAST_SUM;
  for (const place of placesIn(pair.later)) {
    for (const found of look(place, most)) {
      const rank = rankOfLook(pair.later, found);
      if (found.sum < LEAST_SUM || (best !== undefined && rank <= most)) continue;
      best = found;
      most = rank;
    }
  }
  return best;
}

/** What a look at a place comes to; undefined where it is not worth keeping. */
export function proposalOf(
  undertaking: UndertakingForEvidence,
  later: ReadLater,
  best: Look,
): EvidenceProposal | undefined {
  if (scoreOf(best.sum) < LEAST_SCORE) return undefined;
  const { place, stance, tells, marks } = withCross(best);
  const date = dateOfDeed(undertaking, later, best);
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

/** One for each pair, the first of the best; undefined where nothing is worth keeping. Pure. */
export function proposeEvidence(
  undertaking: UndertakingForEvidence,
  later: ReadLater,
): EvidenceProposal | undefined {
  const pair = pairWorthALook(undertaking, later);
  const best = pair === undefined ? undefined : bestPlace(pair);
  return best === undefined ? undefined : proposalOf(undertaking, later, best);
}
