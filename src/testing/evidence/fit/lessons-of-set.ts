// Takes a set; gives what weights are fitted by: of each pair that the store finds, every place with its marks, and whether it is the right one.

import type { Look } from "../../../ledger/evidence/matching/look.ts";
import { tellingPieces } from "../../../ledger/evidence/polarity/telling-words.ts";
import { lookAtPlaces } from "../../../ledger/evidence/propose-evidence.ts";
import type { UndertakingForEvidence } from "../../../ledger/evidence/reading/read-promise.ts";
import type { EvidenceSet, GoldAnnouncement } from "../evidence-set.ts";
import { indexOfSet } from "../found-in-set.ts";
import { readLaterOf } from "../propose-for-set.ts";

/** Before a piece of words. */
export const WORD = "word ";
const PIECE_VALUE = 0.5;

/** A place of a pair: a list of features with their values, and whether an editor would confirm it. */
export type PlaceLesson = {
  readonly marks: ReadonlyMap<string, number>;
  readonly isRight: boolean;
  readonly look: Look;
};

export type PairLesson = {
  readonly undertaking: string;
  readonly announcement: string;
  /** Whether the set has evidence in it. */
  readonly isGold: boolean;
  readonly places: readonly PlaceLesson[];
};

function isRight({ text, evidence }: GoldAnnouncement, undertaking: string, look: Look): boolean {
  const gold = evidence.find((each) => each.undertaking === undertaking);
  if (gold === undefined || gold.stance !== look.stance) return false;
  const start = text.indexOf(gold.sentence);
  const { span } = look.place.passage;
  return span[0] < start + gold.sentence.length && span[1] > start;
}

/** Each piece of the clause stands for itself: it is what is learned. */
function marksOf(
  { marks, place: { clause }, stance }: Look,
  language: "ja" | "en",
): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { feature, value } of marks) {
    if (value !== 0 && feature !== "telling-words") values.set(feature, (values.get(feature) ?? 0) + value);
  }
  for (const piece of tellingPieces(clause.normal, language))
    values.set(`${WORD}${stance} ${piece}`, PIECE_VALUE);
  return values;
}

export function lessonsOfSet(
  set: EvidenceSet,
  promises: ReadonlyMap<string, UndertakingForEvidence>,
): readonly PairLesson[] {
  const findIn = indexOfSet(promises);
  return set.announcements.flatMap((announcement, at) => {
    const later = readLaterOf(announcement, 10_000 + at);
    const found = findIn(later);
    return [...promises].flatMap(([undertaking, promise]): readonly PairLesson[] => {
      if (!found.has(undertaking)) return [];
      const places = lookAtPlaces(promise, later).map((look) => ({
        marks: marksOf(look, announcement.language),
        isRight: isRight(announcement, undertaking, look),
        look,
      }));
      const isGold = announcement.evidence.some((each) => each.undertaking === undertaking);
      return places.length === 0 ? [] : [{ undertaking, announcement: announcement.id, isGold, places }];
    });
  });
}
