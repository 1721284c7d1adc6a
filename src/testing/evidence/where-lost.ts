// Takes a set; gives where its evidence is lost on the way to the desk, and how much of it is right at each threshold.

import { scoreOf, sumOf } from "../../ledger/evidence/matching/sum-marks.ts";
import { DESK_THRESHOLD, lookAtPlaces } from "../../ledger/evidence/propose-evidence.ts";
import type { UndertakingForEvidence } from "../../ledger/evidence/reading/read-promise.ts";
import type { EvidenceSet, GoldAnnouncement } from "./evidence-set.ts";
import { indexOfSet } from "./found-in-set.ts";
import { readLaterOf } from "./propose-for-set.ts";

const LOSSES = [
  "found",
  "too little in common",
  "no place of that stance",
  "another place chosen",
  "score too low",
] as const;
type Loss = (typeof LOSSES)[number];

type Asked = {
  readonly announcement: GoldAnnouncement;
  readonly promise: UndertakingForEvidence;
  readonly isFound: boolean;
};

function lossOf({ announcement, promise, isFound }: Asked, gold: GoldAnnouncement["evidence"][number]): Loss {
  const later = readLaterOf(announcement, Number.MAX_SAFE_INTEGER);
  if (!isFound) return "too little in common";
  const start = announcement.text.indexOf(gold.sentence);
  const looks = lookAtPlaces(promise, later).map(({ place: { passage }, stance, marks }) => ({
    isRight:
      stance === gold.stance && passage.span[0] < start + gold.sentence.length && passage.span[1] > start,
    sum: sumOf(marks),
  }));
  if (!looks.some(({ isRight }) => isRight)) return "no place of that stance";
  const best = looks.toSorted((a, b) => b.sum - a.sum)[0];
  if (best === undefined || scoreOf(best.sum) < DESK_THRESHOLD) return "score too low";
  return best.isRight ? "found" : "another place chosen";
}

/** How many of the set's evidence come to which end. */
export function whereLost(
  set: EvidenceSet,
  promises: ReadonlyMap<string, UndertakingForEvidence>,
): readonly (readonly [Loss, number])[] {
  const counts = new Map<Loss, number>();
  const findIn = indexOfSet(promises);
  for (const announcement of set.announcements) {
    const found = findIn(readLaterOf(announcement, Number.MAX_SAFE_INTEGER));
    for (const gold of announcement.evidence) {
      const promise = promises.get(gold.undertaking);
      if (promise === undefined) continue;
      const loss = lossOf({ announcement, promise, isFound: found.has(gold.undertaking) }, gold);
      counts.set(loss, (counts.get(loss) ?? 0) + 1);
    }
  }
  return LOSSES.map((loss) => [loss, counts.get(loss) ?? 0]);
}
